package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The facts on which dues rest: those of one worker, or of several with the same permit, day of expiry and stopped clocks.
 *
 * @param permitCategory the tariff category, for example {@code CATEGORY_3}
 * @param permitExpires the last day on which the permit is valid
 * @param omanisation whether the paying employer meets its rate
 * @param naturalPerson whether the paying employer is a person and not a company
 * @param openDebts what the registry says is owed for the worker beside this; not negative
 * @param stopped when the clock of the fines stood still
 * @param ticketDebts tickets of earlier years that were never paid
 * @param workers how many workers; each pays the fee and each has the whole cap of a fine; debts are counted once
 */
public record DuesBasis(
        String permitCategory,
        LocalDate permitExpires,
        Omanisation omanisation,
        boolean naturalPerson,
        Money openDebts,
        List<StoppedClock> stopped,
        List<Debt> ticketDebts,
        int workers) {

    private static final int WORKERS_MAX = 1_000;

    public DuesBasis {
        stopped = List.copyOf(stopped);
        ticketDebts = List.copyOf(ticketDebts);
        if (workers < 1 || workers > WORKERS_MAX) {
            throw new IllegalArgumentException("workers: 1 to " + WORKERS_MAX);
        }
        if (openDebts.isNegative() || !openDebts.getCurrencyUnit().getCode().equals("OMR")) {
            throw new IllegalArgumentException("openDebts: rials, not negative");
        }
    }

    /** The facts of one worker without old ticket debts. */
    public DuesBasis(
            String permitCategory,
            LocalDate permitExpires,
            Omanisation omanisation,
            boolean naturalPerson,
            Money openDebts,
            List<StoppedClock> stopped) {
        this(permitCategory, permitExpires, omanisation, naturalPerson, openDebts, stopped, List.of(), 1);
    }

    /** The same for so many workers. */
    public DuesBasis workers(int number) {
        return new DuesBasis(
                permitCategory, permitExpires, omanisation, naturalPerson, openDebts, stopped, ticketDebts, number);
    }

    /** The same with tickets of earlier years. */
    public DuesBasis ticketDebts(List<Debt> owed) {
        return new DuesBasis(
                permitCategory, permitExpires, omanisation, naturalPerson, openDebts, stopped, owed, workers);
    }
}
