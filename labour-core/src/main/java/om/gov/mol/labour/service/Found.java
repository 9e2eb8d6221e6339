package om.gov.mol.labour.service;

import java.util.List;
import java.util.ServiceConfigurationError;
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
        try {
            return only(providers(kind), name, missing);
        } catch (ServiceConfigurationError broken) {
            missing.add(name + " (found, but it cannot be made: " + why(broken) + ")");
            return null;
        }
    }

    @SuppressWarnings("NullAway") // as above
    private static <T> T only(List<ServiceLoader.Provider<T>> found, String name, List<String> missing) {
        if (found.size() == 1) {
            return found.get(0).get();
        }
        List<Class<? extends T>> types = found.stream()
                .<Class<? extends T>>map(ServiceLoader.Provider::type)
                .toList();
        missing.add(types.isEmpty() ? name : name + " (several found: " + types + ")");
        return null;
    }

    private static String why(ServiceConfigurationError broken) {
        String said = String.valueOf(broken.getMessage());
        return broken.getCause() == null ? said : said + ": " + broken.getCause();
    }

    /** First where the host's thread looks, then where this library was loaded: application servers part the two. */
    private static <T> List<ServiceLoader.Provider<T>> providers(Class<T> kind) {
        List<ServiceLoader.Provider<T>> found =
                ServiceLoader.load(kind).stream().toList();
        return found.isEmpty()
                ? ServiceLoader.load(kind, Found.class.getClassLoader()).stream()
                        .toList()
                : found;
    }
}
