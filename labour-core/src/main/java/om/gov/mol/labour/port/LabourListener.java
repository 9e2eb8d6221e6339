package om.gov.mol.labour.port;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.outcome.ProblemCode;

/**
 * Is told what happens, for metrics, tracing and logs. No personal data is ever passed. Called on the acting thread,
 * after the fact; whatever it throws is swallowed and logged. Must be thread-safe.
 *
 * <p>New methods are only ever added with an empty body.
 */
public interface LabourListener {

    /** A listener that does nothing. */
    LabourListener NONE = new LabourListener() {};

    /**
     * A command was accepted and saved.
     *
     * @param row the row of the table that was taken, such as {@code T10}
     */
    default void accepted(String procedure, String row, String caseId, String state, Duration took) {}

    /** A command was refused; nothing was changed. */
    default void refused(String procedure, String command, List<ProblemCode> problems, Duration took) {}

    /** A form could not be read. */
    default void invalid(String procedure, String command, int faults) {}

    /**
     * Outgoing work was tried. {@code result} is {@code done}, {@code again}, {@code undeliverable} or {@code given-up}.
     *
     * @param attempts how often it was taken to be done, this time included
     */
    default void worked(String kind, String result, int attempts, Duration took) {}

    /**
     * A provider broke its promise: threw what it must not, or did not return in time; or it was not called at all.
     *
     * @param what the simple name of what was thrown, or {@code late}, {@code no answer}; not called for {@code has not come back}
     *     (earlier calls have not), {@code too many calls}, {@code no thread}, {@code interrupted} (the caller)
     */
    default void misbehaved(String provider, String what) {}

    /** A provider says itself that the other side cannot be reached or did not answer; it will be tried again. */
    default void unavailable(String provider) {}
}
