package om.gov.mol.labour.fee;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A debt of an earlier day, such as a ticket of 2016 that was never paid.
 *
 * @param amount in rials, positive
 * @param arisen the day from which it is owed
 */
public record Debt(Money amount, LocalDate arisen) {

    public Debt {
        if (!amount.isPositive() || !amount.getCurrencyUnit().getCode().equals("OMR")) {
            throw new IllegalArgumentException("amount: rials, positive");
        }
    }
}
