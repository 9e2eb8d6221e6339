package om.gov.mol.labour.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How each record of a sealed family is written in two parts; nothing is ever read back. Built once in a static initialiser,
 * then only read.
 *
 * @param <B> the family
 */
final class PartedWriters<B> {

    private final Map<Class<?>, BiConsumer<B, Written>> writers = new HashMap<>();

    /** A record of the family. */
    <V extends B> PartedWriters<B> with(Class<V> kind, BiConsumer<V, Written> writer) {
        writers.put(kind, (value, into) -> writer.accept(kind.cast(value), into));
        return this;
    }

    /** Records without components. */
    PartedWriters<B> bare(Set<Class<? extends B>> kinds) {
        kinds.forEach(kind -> writers.put(kind, (value, into) -> {}));
        return this;
    }

    /** Writes the components of a value into both parts. */
    Written write(B value, Written into) {
        BiConsumer<B, Written> writer = writers.get(value.getClass());
        if (writer == null) {
            throw new IllegalStateException(
                    "no stored form for " + value.getClass().getSimpleName());
        }
        writer.accept(value, into);
        return into;
    }
}
