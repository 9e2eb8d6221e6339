package om.gov.mol.labour.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document, keeping track of the place. Used once, by one thread. */
final class JsonReader {

    /** Numbers with more digits before or after the point than this are refused. */
    private static final int SCALE_MAX = 100;

    private final JsonParser parser;
    private Place place = Place.DOCUMENT;

    JsonReader(String text) {
        this.parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    JsonObject document() {
        try (parser) {
            if (parser.nextToken() == null) {
                throw new JsonFault("", JsonFault.Kind.NOT_JSON);
            }
            Object value = value(Place.DOCUMENT);
            if (parser.nextToken() != null) {
                throw new JsonFault("", JsonFault.Kind.NOT_JSON);
            }
            if (value instanceof JsonObject object) {
                return object;
            }
            throw new JsonFault("", JsonFault.Kind.WRONG_TYPE);
        } catch (StreamConstraintsException e) {
            throw new JsonFault(place.pointer(), JsonFault.Kind.TOO_LARGE);
        } catch (JacksonException e) {
            throw new JsonFault(place.pointer(), JsonFault.Kind.NOT_JSON);
        }
    }

    /** The value at the current token. */
    private @Nullable Object value(Place at) {
        place = at;
        return switch (token()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> text(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> throw new JsonFault(at.pointer(), JsonFault.Kind.NOT_JSON);
        };
    }

    private JsonToken token() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonFault(place.pointer(), JsonFault.Kind.NOT_JSON);
        }
        return token;
    }

    private JsonObject object(Place at) {
        JsonObject object = new JsonObject(at);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = text(at, parser.currentName());
            Place member = at.at(key);
            parser.nextToken();
            if (object.has(key)) {
                throw new JsonFault(member.pointer(), JsonFault.Kind.DUPLICATE_KEY);
            }
            object.set(key, value(member));
            place = at;
        }
        return object;
    }

    private List<@Nullable Object> array(Place at) {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(at.at(String.valueOf(values.size()))));
            place = at;
        }
        return Collections.unmodifiableList(values);
    }

    private static String text(Place at, String text) {
        if (!Unicode.isWellFormed(text)) {
            throw new JsonFault(at.pointer(), JsonFault.Kind.NOT_JSON);
        }
        return text;
    }

    private Object number(Place at) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs(number.scale()) > SCALE_MAX) {
            throw new JsonFault(at.pointer(), JsonFault.Kind.TOO_LARGE);
        }
        return number;
    }
}
