package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The facts on which the dues of one worker rest.
 *
 * @param permitCategory the tariff category, for example {@code CATEGORY_3}
 * @param permitExpires the last day on which the permit is valid
 * @param omanisation whether the paying employer meets its rate
 * @param naturalPerson whether the paying employer is a person and not a company
 * @param openDebts what the registry says is owed for the worker beside this; not negative
 * @param stopped when the clock of the fines stood still
 */
public record DuesBasis(
        String permitCategory,
        LocalDate permitExpires,
        Omanisation omanisation,
        boolean naturalPerson,
        Money openDebts,
        List<StoppedClock> stopped) {

    public DuesBasis {
        stopped = List.copyOf(stopped);
        if (openDebts.isNegative() || !openDebts.getCurrencyUnit().getCode().equals("OMR")) {
            throw new IllegalArgumentException("openDebts: rials, not negative");
        }
    }
}
