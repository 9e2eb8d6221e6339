package om.gov.mol.labour.testkit.safety;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** Ports with something in between. */
final class Ports {

    private Ports() {}

    /** The same port; before each call the name of its method is told. */
    static <P> P before(Class<P> type, P honest, Consumer<String> told) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            told.accept(method.getName());
            try {
                return method.invoke(honest, given);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        });
        return type.cast(proxy);
    }
}
