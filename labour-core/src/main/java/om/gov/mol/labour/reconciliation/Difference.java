package om.gov.mol.labour.reconciliation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the two books. Holds no personal data: keys, references and amounts only.
 *
 * @param key of the payment or refund, as it was sent to the gateway; of a case that could not be read its reference
 * @param caseReference such as {@code TR-7K3M9QX2ABW}; absent where no case of ours is concerned
 * @param gatewayReference the gateway's name of the capture or refund; absent where it gave none
 * @param here what our ledger says, or what was asked for; absent where it says nothing
 * @param there what the gateway says; absent where it says nothing
 * @param at when, by the gateway's clock; absent where it did not say
 * @param state where the money is: in our ledger the name of a {@code PaymentStatus} or {@code RefundStatus}; for what only we
 *     have {@code CONFIRMED}, {@code DENIED} or {@code UNANSWERED}, as the gateway said when it was asked; else empty
 * @param mended whether this run has put it right: nothing is to be done any more
 */
public record Difference(
        DifferenceKind kind,
        String key,
        @Nullable String caseReference,
        @Nullable String gatewayReference,
        @Nullable Money here,
        @Nullable Money there,
        @Nullable Instant at,
        String state,
        boolean mended) {

    /** In the order of the report: by kind, then by key and the gateway's reference. */
    public static final Comparator<Difference> ORDER = Comparator.comparing(Difference::kind)
            .thenComparing(Difference::key)
            .thenComparing(one -> Objects.requireNonNullElse(one.gatewayReference(), ""));

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
    }

    /** A difference about a key alone. */
    public static Difference of(DifferenceKind kind, String key) {
        return new Difference(kind, key, null, null, null, null, null, "", false);
    }

    /** The same, about a case of ours. */
    public Difference in(String reference) {
        return new Difference(kind, key, reference, gatewayReference, here, there, at, state, mended);
    }

    /** The same, with what our ledger says. */
    public Difference here(@Nullable Money amount, String now) {
        return new Difference(kind, key, caseReference, gatewayReference, amount, there, at, now, mended);
    }

    /** The same, with what the gateway says. */
    public Difference there(@Nullable String reference, @Nullable Money amount, @Nullable Instant when) {
        return new Difference(kind, key, caseReference, reference, here, amount, when, state, mended);
    }

    /** The same, put right by this run or not. */
    public Difference mended(boolean done) {
        return new Difference(kind, key, caseReference, gatewayReference, here, there, at, state, done);
    }
}
