package om.gov.mol.labour.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.RulebookFault.At;
import om.gov.mol.labour.law.RulebookFault.Reason;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import org.jspecify.annotations.Nullable;

/** Reads the values of one parameter. */
final class EntryReader {

    private static final Set<String> KEYS =
            Set.of("from", "to", "value", "decision", "article", "confidence", "ar", "en");

    private final Parameter<?> parameter;
    private final Sentence sentence;
    private final List<At> faults;

    /** A reader for the values of one parameter that adds what is wrong to the faults. */
    EntryReader(Parameter<?> parameter, Sentence sentence, List<At> faults) {
        this.parameter = parameter;
        this.sentence = sentence;
        this.faults = faults;
    }

    Entry read(JsonObject object) {
        object.onlyKeys(KEYS);
        return new Entry(
                parameter,
                object.date("from"),
                object.dateOrNull("to"),
                value(object),
                citation(object),
                ownSentence(object));
    }

    /** The value as written. It must be there; null says that the amount is known to be unknown. */
    private @Nullable String value(JsonObject object) {
        if (!object.has("value")) {
            throw object.fault("value", JsonFault.Kind.MISSING);
        }
        String text = text(object);
        boolean good = text == null ? !parameter.alwaysKnown() : BookReader.isValue(parameter, text);
        if (!good) {
            faults.add(new At(object.pointer() + "/value", Reason.BAD_VALUE));
        }
        return text;
    }

    private static @Nullable String text(JsonObject object) {
        Object value = object.get("value");
        if (value == null) {
            return null;
        }
        if (value instanceof List<?>) {
            return String.join(",", object.texts("value"));
        }
        if (value instanceof String || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        throw object.fault("value", JsonFault.Kind.WRONG_TYPE);
    }

    private Citation citation(JsonObject object) {
        String decision = object.textOrNull("decision");
        Optional<Confidence> confidence = confidence(object.textOrNull("confidence"));
        if (decision == null || decision.isBlank()) {
            faults.add(new At(object.pointer() + "/decision", Reason.NO_CITATION));
            return Citation.POLICY;
        }
        if (confidence.isEmpty()) {
            faults.add(new At(object.pointer() + "/confidence", Reason.NO_CITATION));
            return Citation.POLICY;
        }
        String article = object.textOrNull("article");
        return new Citation(decision, article == null ? "" : article, confidence.get());
    }

    private static Optional<Confidence> confidence(@Nullable String name) {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.name().equals(name)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }

    private Sentence ownSentence(JsonObject object) {
        String arabic = object.textOrNull("ar");
        String english = object.textOrNull("en");
        if (arabic == null && english == null) {
            return sentence;
        }
        if (arabic == null || english == null || arabic.isBlank() || english.isBlank()) {
            faults.add(new At(object.pointer() + (arabic == null ? "/ar" : "/en"), Reason.NO_SENTENCE));
            return sentence;
        }
        return new Sentence(arabic, english);
    }
}
