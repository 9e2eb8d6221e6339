package om.gov.mol.labour.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import om.gov.mol.labour.port.LabourRegistry;
import org.jspecify.annotations.Nullable;

/** The contract of registries on one that does almost everything as the fake does. */
abstract class SpoiledRegistry extends FakeRegistryContractTest {

    private final LabourRegistry spoiled = (LabourRegistry) Proxy.newProxyInstance(
            LabourRegistry.class.getClassLoader(), new Class<?>[] {LabourRegistry.class}, (proxy, method, given) -> {
                Object[] arguments = given == null ? new Object[0] : given;
                return call(method.getName(), arguments, others -> {
                    try {
                        return method.invoke(fake, others);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
            });

    /** What this registry does when {@code method} is called. */
    abstract @Nullable Object call(String method, Object[] arguments, SpoiledStore.Honest honest) throws Throwable;

    @Override
    protected LabourRegistry registry() {
        return spoiled;
    }
}
