package om.gov.mol.labour.testkit.contract;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Prints at the end of a contract which rules the implementation keeps: number, level, result, and for everything that did not
 * simply pass the reason. All contracts of this package come with it; who extends one does nothing.
 *
 * <p>The table goes to the standard output. {@value #PRINT} set to {@code false} as a configuration parameter of JUnit keeps
 * it back. JUnit alone calls this class.
 */
@SuppressWarnings("exports") // JUnit comes with whoever extends a contract
public final class ConformanceTable
        implements BeforeAllCallback, BeforeTestExecutionCallback, TestWatcher, AfterAllCallback {

    /** Name of the configuration parameter of JUnit that says whether the table is printed; it is unless told otherwise. */
    public static final String PRINT = "labour.conformance.print";

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(ConformanceTable.class);

    /** For JUnit. */
    public ConformanceTable() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(HERE)
                .put(
                        Conformance.class,
                        new Conformance(context.getRequiredTestClass().getSimpleName()));
    }

    /** Asks before each test: afterwards the implementation may be closed. */
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        if (context.getRequiredTestInstance() instanceof Conforming contract) {
            of(context).subject(contract);
        }
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        of(context).note(name(context), Conformance.Result.PASSED, "");
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        of(context).skipped(name(context), String.valueOf(cause.getMessage()));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        of(context)
                .note(name(context), Conformance.Result.UNTESTED, "switched off: " + reason.orElse("no reason given"));
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        Optional<SandboxFault> fault = SandboxFault.behind(cause);
        String first = String.valueOf(
                        fault.<Throwable>map(found -> found).orElse(cause).getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse("");
        of(context)
                .note(
                        name(context),
                        fault.isPresent() ? Conformance.Result.SANDBOX_FAULT : Conformance.Result.FAILED,
                        first.isEmpty() ? cause.toString() : first);
    }

    @Override
    @SuppressWarnings("SystemOut") // a table for whoever runs the tests
    public void afterAll(ExtensionContext context) {
        boolean print = !context.getConfigurationParameter(PRINT).orElse("true").equals("false");
        if (print) {
            System.out.println(of(context).table());
        }
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestMethod().getName();
    }

    private static Conformance of(ExtensionContext context) {
        return context.getStore(HERE).get(Conformance.class, Conformance.class);
    }
}
