package om.gov.mol.labour.payment.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes money from payers and pays it back. Implemented by integrators; called by the labour services only.
 *
 * <p>An implementation tries once and says what happened. When to ask again, what a late or double payment means and what
 * becomes of the money is decided by the caller. MUST, SHOULD and MAY are meant as in RFC 2119; the line after each rule
 * says why.
 *
 * <dl>
 *   <dt><b>PAY-01</b> {@code open} MUST ask the payer for exactly the amount and the currency of the request.
 *   <dd>Fees are set by law. Charges of the gateway are never the payer's.
 *   <dt><b>PAY-02</b> {@code Opened} MUST NOT be read as paid; {@code inquire} alone says so, also after a callback.
 *   <dd>Callbacks come twice, late, out of order, or from someone else.
 *   <dt><b>PAY-03</b> The same key with the same amount MUST NOT charge again, for ever and also after a restart;
 *       {@code open} answers with the same gateway reference, whatever became of the payment since.
 *   <dd>After an unknown result the caller opens again with the same key. Nobody may pay twice for that.
 *   <dt><b>PAY-04</b> The same key with another amount or currency MUST be {@code Rejected}; the first stays as it is.
 *   <dd>One key is one payment. Better a stop than the wrong amount.
 *   <dt><b>PAY-05</b> When the request left and no clear answer came (time-out, broken connection, unreadable answer), the
 *       result MUST be the {@code Unknown} of the call.
 *   <dd>Unknown is a result, not an error, and it is not "failed": the caller asks until it is known.
 *   <dt><b>PAY-06</b> {@link GatewayUnavailable} MUST be thrown only when certainly nothing was begun. Any other exception
 *       is a defect of the gateway's implementation, is reported as such, and counts as {@code Unknown}.
 *   <dd>So the caller always knows whether money may be on its way.
 *   <dt><b>PAY-07</b> {@code NotFound} MUST be said only when nothing was begun under the key, and nothing can still come of
 *       a call that has ended. Otherwise {@code Unknown}.
 *   <dd>After it the caller may let the payer pay in another way.
 *   <dt><b>PAY-08</b> {@code Paid} MUST list every capture once, oldest first, with what was really taken: also when it came
 *       twice, late, or in another amount.
 *   <dd>Money that is not shown is money that is lost.
 *   <dt><b>PAY-09</b> {@code Declined}, {@code Cancelled} and {@code Expired} MUST be said only while no money is captured;
 *       if money comes later the state MUST become {@code Paid}. {@code Paid} MUST stay {@code Paid}.
 *   <dd>The caller ends the payment on them, and refunds what comes after.
 *   <dt><b>PAY-10</b> From {@code expiresAt} on, no money SHOULD be taken. A gateway that guarantees it MUST declare
 *       {@code keepsExpiry}, one that does not MUST NOT.
 *   <dd>Late money has lost its purpose and has to go back.
 *   <dt><b>PAY-11</b> Out of its hours, {@code open} and {@code refund} MUST begin nothing and answer {@code Closed} with the
 *       end of the break, later than now. {@code inquire} MAY then be {@code Unknown}.
 *   <dd>Known rest is no outage: people are told when to come back.
 *   <dt><b>PAY-12</b> The same refund key MUST NOT pay back again; with another content it MUST be {@code Rejected}.
 *   <dd>A refund twice is public money lost.
 *   <dt><b>PAY-13</b> All refunds of a capture together MUST NOT be more than the capture; failed ones do not count. More,
 *       or a capture that is not there, MUST be {@code Rejected}.
 *   <dd>The last line of defence against our own mistakes.
 *   <dt><b>PAY-14</b> A way or a part that the capabilities do not name MUST be {@code Rejected}, never replaced by another.
 *   <dd>Money goes where the decision says, or nowhere.
 *   <dt><b>PAY-15</b> {@code Refunded} and {@code Failed} MUST be final; after {@code Failed} the money is with the gateway.
 *   <dd>A failed refund is tried in another way, with another key.
 *   <dt><b>PAY-16</b> A call MUST return before the deadline of its context. When the deadline has already come, it MUST
 *       begin nothing and answer {@code Unknown} or throw {@link GatewayUnavailable}.
 *   <dd>After the deadline the work is leased to another attempt.
 *   <dt><b>PAY-17</b> All methods MUST be safe for several threads at once, and MUST block only the calling thread. Two calls
 *       with one key at the same time MUST do what one does. On an interrupt a call SHOULD end soon with {@code Unknown}
 *       and keep the interrupt flag.
 *   <dd>Two hosts may work on one case.
 *   <dt><b>PAY-18</b> Card data, IBAN, names and descriptions MUST NOT appear in logs, exception messages, reasons or
 *       references; passwords and keys MUST NOT appear there, nor in {@code describe} or {@code toString}.
 *   <dd>The first are personal data, the others open doors.
 *   <dt><b>PAY-19</b> With {@code listsByDay}, {@code list} MUST hold every capture and every paid refund of that day in Oman
 *       (UTC+4), once the day is over; without it, it MUST be empty.
 *   <dd>The daily reconciliation finds what went wrong between the two books.
 *   <dt><b>PAY-20</b> {@code name}, {@code capabilities} and {@code describe} MUST answer the same each time, at once, without
 *       the network.
 *   <dd>They are read when the host starts, and written into the journal.
 * </dl>
 *
 * <p>How the labour services use it:
 *
 * <pre>{@code
 * OpenResult opened = gateway.open(request, context);         // Opened: send the payer to the checkout
 * PaymentState state = gateway.inquire(request.key(), later); // Pending … Paid[cap-90817, OMR 421.500]
 * gateway.refund(new RefundRequest("tr-7k2m:refund:1", request.key(), "cap-90817", amount, new RefundTo.Origin()), later);
 * RefundState back = gateway.inquireRefund("tr-7k2m:refund:1", later);
 * }</pre>
 */
public interface PaymentGateway {

    /** A short name for journals and logs, such as {@code sandbox}; constant. */
    String name();

    /**
     * What this is, in one line for people: kind, other side, version; constant, without the network, without secrets. It stands
     * in {@code Labour.describe()} and above the table of the contract. Its name and class unless it says otherwise.
     */
    default String describe() {
        return name() + " (" + getClass().getName() + ")";
    }

    /** What this gateway can do; constant. */
    GatewayCapabilities capabilities();

    /**
     * Asks once that the payer may pay {@code request}; takes no money by itself.
     *
     * @throws GatewayUnavailable when the gateway cannot be reached and certainly nothing was begun
     */
    OpenResult open(PaymentRequest request, CallContext context);

    /**
     * What the gateway knows of the payment with this key; changes nothing.
     *
     * @throws GatewayUnavailable when the gateway cannot be reached
     */
    PaymentState inquire(String key, CallContext context);

    /**
     * Asks once that money goes back.
     *
     * @throws GatewayUnavailable when the gateway cannot be reached and certainly nothing was begun
     */
    RefundResult refund(RefundRequest request, CallContext context);

    /**
     * What the gateway knows of the refund with this key; changes nothing.
     *
     * @throws GatewayUnavailable when the gateway cannot be reached
     */
    RefundState inquireRefund(String key, CallContext context);

    /**
     * The gateway's book of one day in Oman, oldest first; empty when this gateway keeps none that can be read.
     *
     * @throws GatewayUnavailable when the gateway cannot be reached
     */
    default Optional<List<Booking>> list(LocalDate day, CallContext context) {
        return Optional.empty();
    }
}
