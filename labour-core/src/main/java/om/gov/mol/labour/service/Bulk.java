package om.gov.mol.labour.service;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.StoreUnavailable;

/**
 * Many at once: requests of an employer with a thousand workers, decisions of an office, the export of everything. Any call of any
 * service can be made for each item of a stream.
 *
 * <p>Items are read one by one, so millions need no more memory than one. Each is a command of its own, with its own answer: a bad item
 * in the middle stops nothing. Nothing of the run itself is kept: who takes the <b>request id from the item</b>, such as
 * {@code payroll-7:00042}, runs the same items again after a crash, and what was done is answered from its receipt
 * ({@link BulkReport#repeated}), never done twice. A request id made up anew on each run would do it twice.
 *
 * <p>A sign-in ages while a run lasts: sign in per item, or now and then. {@link Settings#attemptsMax} holds here too. Thread-safe, and
 * without threads of its own: to use several, cut the items in parts and run each part.
 *
 * <pre>{@code
 * try (Stream<Line> lines = read(file)) {
 *     BulkReport report = labour.bulk().each(
 *             lines,
 *             line -> labour.transfers().submit(Call.of("payroll-7:" + line.number(), signedIn(), employer), line.form()),
 *             (line, result, soFar) -> write(line.number(), result));
 *     if (!report.complete()) {
 *         // later: the same lines again
 *     }
 * }
 * }</pre>
 */
public final class Bulk {

    /** After so many items in a row that met a port that is down, the run stops rather than fail a million times. */
    static final int UNAVAILABLE_IN_A_ROW_MAX = 20;

    private final Labour labour;
    private final Parts parts;

    Bulk(Labour labour, Parts parts) {
        this.labour = labour;
        this.parts = parts;
    }

    /**
     * Asks for each item, in order, and tells the listener what came of it. A {@code StoreUnavailable} is met by asking the same once
     * more: a lost answer is then found. The run stops early when ports stay down for 20 items in a row or the thread is interrupted.
     *
     * @param items read lazily, on this thread; closing the stream is the caller's. What reading throws ends the run
     * @param ask a call of a service with the same request id each time it is asked for the same item; what it throws makes the item
     *     {@link BulkResult.Bad}
     */
    public <I, T> BulkReport each(
            Stream<I> items, Function<? super I, Outcome<T>> ask, BulkListener<? super I, T> listener) {
        BulkReport soFar = BulkReport.NOTHING;
        int down = 0;
        for (Iterator<I> rest = items.iterator(); down < UNAVAILABLE_IN_A_ROW_MAX && rest.hasNext(); ) {
            if (Thread.currentThread().isInterrupted()) {
                return soFar.stop();
            }
            I item = rest.next();
            BulkResult<T> result = result(item, ask);
            down = result instanceof BulkResult.Unavailable<T> ? down + 1 : 0;
            soFar = soFar.plus(result);
            listener.answered(item, result, soFar);
        }
        return down < UNAVAILABLE_IN_A_ROW_MAX ? soFar : soFar.stop();
    }

    /**
     * Exports cases, each as {@link Labour#export} does; a reference without a case is refused with {@code CASE_NOT_FOUND}.
     *
     * @param references {@link #references()}, or those of a list
     */
    public BulkReport export(Stream<String> references, BulkListener<? super String, String> listener) {
        return each(
                references,
                reference -> labour.export(reference)
                        .map(Outcome::accepted)
                        .orElseGet(() -> Outcome.refused(ProblemCode.CASE_NOT_FOUND)),
                listener);
    }

    /**
     * The reference of every case there was when reading began, of all procedures, newest first; read page by page. What is opened
     * meanwhile may be missing.
     */
    public Stream<String> references() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new AllReferences(parts), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private static <I, T> BulkResult<T> result(I item, Function<? super I, Outcome<T>> ask) {
        try {
            return new BulkResult.Answered<>(asked(item, ask));
        } catch (StoreUnavailable | RegistryUnavailable | IdentityUnavailable | AgencyUnavailable down) {
            return new BulkResult.Unavailable<>(down);
        } catch (RuntimeException | StackOverflowError broken) {
            return new BulkResult.Bad<>(broken);
        }
    }

    private static <I, T> Outcome<T> asked(I item, Function<? super I, Outcome<T>> ask) {
        try {
            return ask.apply(item);
        } catch (StoreUnavailable lost) {
            return ask.apply(item);
        }
    }
}
