package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundState;
import org.joda.money.Money;

/** Whatever answers are lost, late or doubled: a payer is charged once at most, and money goes back once at most. */
class AtMostOncePropertyTest {

    private static final Money PART = Money.parse("OMR 5.000");

    /** What happens next, and what goes wrong with it. */
    record Step(Act act, ServerFault post, ServerFault get) {}

    enum Act {
        ASK_FOR_MONEY,
        PAYER_PAYS_WHEREVER_HE_CAN,
        TIME_PASSES,
        LATE_ONES_ARRIVE,
        HOST_RESTARTS
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(6, Act.ASK_FOR_MONEY),
                Tuple.of(1, Act.PAYER_PAYS_WHEREVER_HE_CAN),
                Tuple.of(1, Act.TIME_PASSES),
                Tuple.of(1, Act.LATE_ONES_ARRIVE),
                Tuple.of(1, Act.HOST_RESTARTS));
        Arbitrary<ServerFault> post = Arbitraries.frequency(
                Tuple.of(3, ServerFault.NONE),
                Tuple.of(3, ServerFault.ARRIVES_LATE),
                Tuple.of(2, ServerFault.ANSWER_LOST),
                Tuple.of(1, ServerFault.NEVER_ARRIVES),
                Tuple.of(1, ServerFault.ERROR_AFTER_EFFECT),
                Tuple.of(1, ServerFault.ERROR_BEFORE_EFFECT),
                Tuple.of(1, ServerFault.MALFORMED),
                Tuple.of(1, ServerFault.NOT_SIGNED_IN));
        Arbitrary<ServerFault> get = Arbitraries.frequency(
                Tuple.of(12, ServerFault.NONE),
                Tuple.of(1, ServerFault.ERROR_BEFORE_EFFECT),
                Tuple.of(1, ServerFault.MALFORMED),
                Tuple.of(1, ServerFault.PROXY_PAGE));
        return Combinators.combine(acts, post, get)
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(14);
    }

    @Property(tries = 120)
    void aPayerIsChargedOnceAtMost(@ForAll("steps") List<Step> steps, @ForAll ThawaniBook.Shape shape) {
        try (AtHand at = new AtHand()) {
            at.server.book.shape = shape;
            Set<String> pages = new LinkedHashSet<>();
            for (Step step : steps) {
                order(at, step);
                switch (step.act()) {
                    case ASK_FOR_MONEY -> page(at, pages);
                    case PAYER_PAYS_WHEREVER_HE_CAN -> pages.forEach(at.server.book::pay);
                    case TIME_PASSES -> at.clock.advance(at.settings.quietTime());
                    case LATE_ONES_ARRIVE -> at.server.lateOnesArrive();
                    case HOST_RESTARTS -> at.restart();
                }
            }
            at.server.forgetFaults();
            at.server.lateOnesArrive();
            pages.forEach(at.server.book::pay);

            assertThat(at.server.book.charged()).isLessThanOrEqualTo(AtHand.BAISA);
            assertThat(shown(at)).isEqualTo(at.server.book.charged());
        }
    }

    private static void page(AtHand at, Set<String> pages) {
        try {
            if (at.open() instanceof OpenResult.Opened opened) {
                pages.add(opened.gatewayReference());
            }
        } catch (GatewayUnavailable nothingBegun) {
            assertThat(nothingBegun).hasMessageNotContaining("secret");
        }
    }

    private static long shown(AtHand at) {
        return at.state() instanceof PaymentState.Paid paid
                ? paid.captures().stream()
                        .mapToLong(capture -> capture.amount().getAmountMinorLong())
                        .sum()
                : 0;
    }

    /** Here a request that is late arrives within the quiet time, and before a host has started anew. */
    @Property(tries = 120)
    void moneyGoesBackOnceAtMost(@ForAll("steps") List<Step> steps, @ForAll boolean inPart, @ForAll boolean metadata) {
        try (AtHand at = new AtHand()) {
            at.use(inPart ? at.settings.withRefundsInPart() : at.settings);
            at.server.book.showsMetadata = metadata;
            Capture capture = at.paid();
            Money amount = inPart ? PART : AtHand.AMOUNT;
            steps.forEach(step -> act(at, step, capture, amount));
            at.server.forgetFaults();
            at.server.lateOnesArrive();
            at.clock.advance(at.settings.quietTime());

            long back = at.server.book.refunded(capture.reference());
            assertThat(back).isIn(0L, amount.getAmountMinorLong());
            assertThat(at.refundState("r1") instanceof RefundState.Refunded).isEqualTo(back > 0);
        }
    }

    private static void act(AtHand at, Step step, Capture capture, Money amount) {
        order(at, step);
        if (step.act() == Act.ASK_FOR_MONEY) {
            payBack(at, capture, amount);
            return;
        }
        at.server.lateOnesArrive();
        if (step.act() == Act.TIME_PASSES) {
            at.clock.advance(at.settings.quietTime());
        } else if (step.act() == Act.HOST_RESTARTS) {
            at.restart();
        }
    }

    private static void payBack(AtHand at, Capture capture, Money amount) {
        try {
            at.refund("r1", capture, amount);
        } catch (GatewayUnavailable nothingBegun) {
            assertThat(nothingBegun).hasMessageNotContaining("secret");
        }
    }

    private static void order(AtHand at, Step step) {
        at.server.forgetFaults();
        if (step.act() == Act.ASK_FOR_MONEY) {
            at.server.next("POST", step.post());
            at.server.next("GET", step.get());
        }
    }
}
