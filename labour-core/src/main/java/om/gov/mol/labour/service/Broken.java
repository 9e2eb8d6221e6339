package om.gov.mol.labour.service;

import java.util.Arrays;

/** Says what broke and where, and never the message: somebody may have written a name or a number into it. */
final class Broken {

    private static final String OURS = "om.gov.mol.labour.";

    private Broken() {}

    /** Such as {@code NullPointerException at om.gov.mol.labour.service.Cashier.look(Cashier.java:71)}. */
    static String where(Throwable broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        return broken.getClass().getSimpleName()
                + Arrays.stream(trace)
                        .filter(line -> line.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(line -> " at " + line)
                        .orElse("");
    }
}
