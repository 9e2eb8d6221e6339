package om.gov.mol.labour.store.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** JDBC objects that answer one question. */
final class Stubs {

    private Stubs() {}

    static DataSource dataSource(Callable<Connection> connections) {
        return (DataSource) Proxy.newProxyInstance(
                Stubs.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connections.call());
    }

    /** Answers {@code method} with {@code answer}, and everything else with nothing. */
    static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                Stubs.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
    }
}
