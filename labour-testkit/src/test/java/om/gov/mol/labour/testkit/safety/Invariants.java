package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferState;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What must never happen to transfers (design 17), asked of everything that can be seen. */
final class Invariants {

    private static final Money NOTHING = Money.zero(CurrencyUnit.of("OMR"));

    private final Town town;

    Invariants(Town town) {
        this.town = town;
    }

    void hold(String when, List<String> references) {
        List<Transfer> all = references.stream()
                .map(reference -> town.view(reference).transfer())
                .toList();
        oneOpenTransferEach(when, all);
        for (Transfer transfer : all) {
            assertThat(town.labour.verify(transfer.reference()).orElseThrow().verdict())
                    .as(when)
                    .isEqualTo(JournalCheck.Verdict.INTACT);
            List<HistoryLine> history =
                    Town.value(town.transfers().history(town.call(Roles.NEW_EMPLOYER), transfer.reference()));
            approvedOnlyWhenSettled(when, history);
            deadlinesOnce(when, history);
            noticesKept(when, transfer, history);
            knownMoneyHasAPurpose(when, transfer);
        }
        moneyAddsUp(when, all);
    }

    private static void oneOpenTransferEach(String when, List<Transfer> all) {
        assertThat(all.stream()
                        .filter(transfer -> !transfer.state().isFinal())
                        .map(transfer -> transfer.request().worker()))
                .as(when)
                .doesNotHaveDuplicates();
    }

    /** The permit of every worker here has expired, so dues are never nothing: no approval of his without a payment before. */
    private static void approvedOnlyWhenSettled(String when, List<HistoryLine> history) {
        boolean paid = false;
        for (HistoryLine line : history) {
            paid |= line.row().equals("T09") || line.row().equals("T09o");
            assertThat(!line.row().equals("T10") || paid)
                    .as(when + ": approved, dues unpaid")
                    .isTrue();
        }
    }

    /** A deadline that has fallen and changed the state does not fall again. */
    private static void deadlinesOnce(String when, List<HistoryLine> history) {
        assertThat(history.stream()
                        .map(HistoryLine::row)
                        .filter(row -> row.equals("T12") || (row.startsWith("T26") && !row.equals("T26b"))))
                .as(when)
                .doesNotHaveDuplicates();
        assertThat(history.stream().filter(line -> line.row().equals("T40")).map(HistoryLine::state))
                .as(when + ": one reminder for each wait")
                .hasSizeLessThanOrEqualTo(3);
    }

    /** Every notice is work for both channels: waiting, done, or on the list of those that somebody must deal with. */
    private void noticesKept(String when, Transfer transfer, List<HistoryLine> history) {
        Set<String> work = new HashSet<>();
        works(transfer).forEach(one -> work.add(one.id()));
        for (HistoryLine line : history) {
            line.effects().stream().filter(effect -> effect.startsWith("tell.")).forEach(effect -> {
                String name = transfer.id().value() + ":" + line.sequence() + ":" + effect;
                assertThat(work).as(when).contains(name + ":SMS", name + ":EMAIL");
            });
        }
        assertThat(works(transfer)).as(when).noneMatch(one -> one.state() == WorkState.CANCELLED);
    }

    private List<Work> works(Transfer transfer) {
        return town.store.work(WorkFilter.of(transfer.id()), null, 500);
    }

    /** What a case knows to be captured it uses or gives back, and never gives back what it uses, except the fee in the end. */
    private static void knownMoneyHasAPurpose(String when, Transfer transfer) {
        for (Payment payment : transfer.payments()) {
            assertThat(payment.refunds().stream().map(refund -> refund.capture()))
                    .as(when)
                    .doesNotHaveDuplicates();
            boolean givenBack = payment.capture() != null
                    && payment.refunds().stream()
                            .anyMatch(refund ->
                                    refund.capture().equals(payment.capture().reference()));
            assertThat(!givenBack || transfer.state() instanceof TransferState.Closed)
                    .as(when)
                    .isTrue();
        }
    }

    /** What the gateway has paid back never exceeds what cases gave back, and captures never fall short of what they count. */
    private void moneyAddsUp(String when, List<Transfer> all) {
        Money counted = sum(payments(all).flatMap(Invariants::captured));
        Money due =
                sum(payments(all).flatMap(payment -> payment.refunds().stream().map(refund -> refund.amount())));
        assertThat(town.gateway.captured().isLessThan(counted))
                .as(when + ": counted twice")
                .isFalse();
        assertThat(town.gateway.refunded().isGreaterThan(due))
                .as(when + ": paid back twice")
                .isFalse();
    }

    private static Stream<Payment> payments(List<Transfer> all) {
        return all.stream().flatMap(transfer -> transfer.payments().stream());
    }

    /** All captures that a payment knows: the one that settled it, and those that go back. */
    private static Stream<Money> captured(Payment payment) {
        Stream<Money> surplus = payment.refunds().stream()
                .filter(refund -> payment.capture() == null
                        || !refund.capture().equals(payment.capture().reference()))
                .map(refund -> refund.amount());
        return payment.capture() == null
                ? surplus
                : Stream.concat(Stream.of(payment.capture().amount()), surplus);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NOTHING, Money::plus);
    }

    /** When everybody has behaved for long enough: every rial is used or back, every message has left or is listed. */
    void nothingIsUnderWay(String when, List<String> references) {
        List<Transfer> all = references.stream()
                .map(reference -> town.view(reference).transfer())
                .toList();
        assertThat(sum(payments(all).flatMap(Invariants::captured))).as(when).isEqualTo(town.gateway.captured());
        assertThat(payments(all).flatMap(payment -> payment.refunds().stream()).map(refund -> refund.status()))
                .as(when)
                .allMatch(status -> status == RefundStatus.REFUNDED);
        for (Transfer transfer : all) {
            assertThat(works(transfer).stream()
                            .filter(one ->
                                    one.kind().equals("SMS") || one.kind().equals("EMAIL"))
                            .filter(one -> one.state() == WorkState.WAITING && !isHandedOver(one)))
                    .as(when)
                    .isEmpty();
        }
    }

    /** It left, and stays only until its receipt comes. */
    private static boolean isHandedOver(Work work) {
        String result = work.result();
        return result != null && result.startsWith("handed-over ");
    }
}
