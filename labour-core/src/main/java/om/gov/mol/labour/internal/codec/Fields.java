package om.gov.mol.labour.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The fields that JSON has no type for. What cannot be read is a {@link JsonFault} at its place, without the content; reading
 * an absent field of the plain forms is {@code MISSING}.
 */
final class Fields {

    /** What somebody wrote himself. */
    static final String STATEMENT = "statement";

    /** The account that money goes to. */
    static final String ACCOUNT = "to";

    private Fields() {}

    /** A constant by its name. */
    static <E extends Enum<E>> E choice(JsonObject from, String key, Class<E> type) {
        return value(from, key, text -> Enum.valueOf(type, text));
    }

    /** A constant by its name, or null where the key is absent. */
    static <E extends Enum<E>> @Nullable E choiceOrNull(JsonObject from, String key, Class<E> type) {
        return from.textOrNull(key) == null ? null : choice(from, key, type);
    }

    /** The name of a constant, or null. */
    static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    /** A role by its key. */
    static Role role(JsonObject from, String key) {
        return Role.ofKey(from.text(key)).orElseThrow(() -> from.fault(key, JsonFault.Kind.WRONG_TYPE));
    }

    /** The keys of roles, in the order of the constants. */
    static List<String> roles(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::key).toList();
    }

    /** Roles by their keys. */
    static Set<Role> roles(JsonObject from, String key) {
        return from.texts(key).stream()
                .map(text -> Role.ofKey(text).orElseThrow(() -> from.fault(key, JsonFault.Kind.WRONG_TYPE)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A governorate by its code. */
    static Governorate governorate(JsonObject from, String key) {
        return Governorate.ofCode(from.text(key)).orElseThrow(() -> from.fault(key, JsonFault.Kind.WRONG_TYPE));
    }

    /** Puts a statement; one that is empty is not put. */
    static JsonObject statement(JsonObject into, String words) {
        return into.put(STATEMENT, words.isEmpty() ? null : words);
    }

    /** A statement; empty where there is none or it was erased. */
    static String statement(JsonObject from) {
        String words = from.textOrNull(STATEMENT);
        return words == null ? "" : words;
    }

    /** Puts an account, where there is one. */
    static JsonObject account(JsonObject into, @Nullable Iban account) {
        return into.put(ACCOUNT, account == null ? null : account.value());
    }

    /** An account; null where there is none or it was erased. */
    static @Nullable Iban account(JsonObject from) {
        return from.textOrNull(ACCOUNT) == null ? null : value(from, ACCOUNT, Iban::new);
    }

    /** Texts in one order, whatever the order of the set. */
    static List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }

    /** A value made from a text; the maker refuses with {@link IllegalArgumentException}. */
    static <T> T value(JsonObject from, String key, Function<String, T> maker) {
        String text = from.text(key);
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw from.fault(key, JsonFault.Kind.WRONG_TYPE);
        }
    }

    /** Money as {@code OMR 10.000}. */
    static Money money(JsonObject from, String key) {
        return value(from, key, Money::parse);
    }

    /** Money, or null where the key is absent. */
    static @Nullable Money moneyOrNull(JsonObject from, String key) {
        return from.textOrNull(key) == null ? null : money(from, key);
    }

    /** The text of money, {@code OMR 10.000}, or null. */
    static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    /** A whole number that fits into an int. */
    static int whole(JsonObject from, String key) {
        long number = from.integer(key);
        if (number != (int) number) {
            throw from.fault(key, JsonFault.Kind.WRONG_TYPE);
        }
        return (int) number;
    }

    /** A map, sorted by key. */
    static JsonObject map(Map<String, String> map) {
        JsonObject object = new JsonObject();
        new TreeMap<>(map).forEach(object::put);
        return object;
    }

    /** A map of texts. */
    static Map<String, String> map(JsonObject from, String key) {
        JsonObject object = from.object(key);
        Map<String, String> map = new LinkedHashMap<>();
        object.keys().forEach(name -> map.put(name, object.text(name)));
        return map;
    }

    /** A list of objects, in its order. */
    static <T> List<JsonObject> list(List<T> values, Function<T, JsonObject> writer) {
        return values.stream().map(writer).toList();
    }

    /** A list of values, in its order. */
    static <T> List<T> list(JsonObject from, String key, Function<JsonObject, T> reader) {
        List<T> values = new ArrayList<>();
        from.objects(key).forEach(object -> values.add(reader.apply(object)));
        return List.copyOf(values);
    }
}
