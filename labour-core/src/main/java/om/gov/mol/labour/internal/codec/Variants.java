package om.gov.mol.labour.internal.codec;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * How each record of a sealed family is written and read. The simple class name stands for the record in stored JSON, for
 * ever: renaming a class changes the format, and the golden files say so. Built once in a static initialiser, then only read.
 *
 * @param <B> the family
 */
final class Variants<B> {

    private static final String NAME = "name";

    private record Variant<B>(BiConsumer<B, JsonObject> writer, Function<JsonObject, ? extends B> reader) {}

    private final Map<String, Variant<B>> variants = new LinkedHashMap<>();

    /** A record of the family. */
    <V extends B> Variants<B> with(Class<V> kind, BiConsumer<V, JsonObject> writer, Function<JsonObject, V> reader) {
        variants.put(
                kind.getSimpleName(), new Variant<>((value, into) -> writer.accept(kind.cast(value), into), reader));
        return this;
    }

    /** A record without components. */
    <V extends B> Variants<B> with(V empty) {
        variants.put(empty.getClass().getSimpleName(), new Variant<>((value, into) -> {}, from -> empty));
        return this;
    }

    /** A record of one moment. */
    <V extends B> Variants<B> at(Class<V> kind, Function<V, Instant> at, Function<Instant, V> maker) {
        return with(kind, (value, into) -> into.put("at", at.apply(value)), from -> maker.apply(from.instant("at")));
    }

    /** The names of all records. */
    Set<String> names() {
        return Set.copyOf(variants.keySet());
    }

    /** The name of a value. */
    String name(B value) {
        return value.getClass().getSimpleName();
    }

    /** Writes the components of a value into an object. */
    JsonObject write(B value, JsonObject into) {
        Variant<B> variant = variants.get(name(value));
        if (variant == null) {
            throw new IllegalStateException("no stored form for " + name(value));
        }
        variant.writer().accept(value, into);
        return into;
    }

    /** A value with its name, for example {@code {"name":"AwaitingVisa"}}. */
    JsonObject named(B value) {
        return write(value, new JsonObject().put(NAME, name(value)));
    }

    /**
     * The value that was written with its name.
     *
     * @throws UnreadablePayload if no record has that name
     */
    B named(JsonObject from) {
        return read(from.text(NAME), from);
    }

    /**
     * The value of that name whose components an object holds.
     *
     * @throws UnreadablePayload if no record has that name
     */
    B read(String name, JsonObject from) {
        Variant<B> variant = variants.get(name);
        if (variant == null) {
            throw UnreadablePayload.unknown(name, 0);
        }
        return variant.reader().apply(from);
    }
}
