package om.gov.mol.labour.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.PermitRefundResult.NothingBack;
import om.gov.mol.labour.fee.PermitRefundResult.Refunded;
import om.gov.mol.labour.law.Charge;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;

/** Works out what goes back of permit fees on a day. */
record PermitRefunds(PermitRefundBasis basis, Law law) {

    PermitRefundResult result() {
        Ruled<Set<String>> causes = law.at(Tariffs.REFUND_CAUSES);
        if (!causes.value().contains(basis.cause().name())) {
            return nothing(Tariffs.REFUND_CAUSES);
        }
        if (basis.cause() == PermitRefundCause.REPATRIATED && tooLate()) {
            return nothing(Tariffs.REFUND_REPATRIATION_DAYS);
        }
        BigDecimal share = law.value(Tariffs.REFUND_SHARE).min(BigDecimal.ONE);
        List<PermitRefund.Line> lines = basis.paid().lines().stream()
                .filter(line -> line.code().charge() == Charge.PERMIT_FEE)
                .map(line -> back(line, share))
                .filter(line -> line.amount().isPositive())
                .toList();
        return new Refunded(new PermitRefund(lines, law.day(), causes.citation(), law.unconfirmed()));
    }

    private boolean tooLate() {
        LocalDate entered = basis.entered();
        return entered == null
                || basis.happened().isAfter(entered.plusDays(law.value(Tariffs.REFUND_REPATRIATION_DAYS)));
    }

    private NothingBack nothing(Parameter<?> because) {
        return new NothingBack(because.id(), law.day());
    }

    private static PermitRefund.Line back(QuoteLine line, BigDecimal share) {
        return new PermitRefund.Line(line, line.amount().multipliedBy(share, RoundingMode.DOWN), line.payer());
    }
}
