package om.gov.mol.labour.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import org.jspecify.annotations.Nullable;

/** The contract of stores on one that does almost everything as the honest one does. */
abstract class SpoiledStore extends CaseStoreContract {

    /** A call of the honest store. */
    interface Honest {
        @Nullable
        Object call(@Nullable Object... arguments) throws Throwable;
    }

    /** What this store does when {@code method} is called. */
    abstract @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable;

    @Override
    protected CaseStore openEmpty() {
        CaseStore store = new InMemoryCaseStore();
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, given) -> {
                    Object[] arguments = given == null ? new Object[0] : given;
                    return call(method.getName(), arguments, others -> {
                        try {
                            return method.invoke(store, others);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
                });
    }
}
