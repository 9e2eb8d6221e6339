package om.gov.mol.labour.service;

import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** A provider that was set, or the only one that can be found. */
final class Found {

    private Found() {}

    @SuppressWarnings("NullAway") // the caller throws when anything is missing
    static <T> T orLoaded(@Nullable T set, Class<T> kind, String name, List<String> missing) {
        if (set != null) {
            return set;
        }
        List<Class<? extends T>> types = providers(kind).stream()
                .<Class<? extends T>>map(ServiceLoader.Provider::type)
                .toList();
        if (types.size() == 1) {
            return providers(kind).get(0).get();
        }
        missing.add(types.isEmpty() ? name : name + " (several found: " + types + ")");
        return null;
    }

    private static <T> List<ServiceLoader.Provider<T>> providers(Class<T> kind) {
        return ServiceLoader.load(kind).stream().toList();
    }
}
