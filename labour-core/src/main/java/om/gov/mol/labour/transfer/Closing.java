package om.gov.mol.labour.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingResidentCard;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingVisa;
import org.jspecify.annotations.Nullable;

/**
 * What every end without result has in common: everyone who was told is told again, open payments are cancelled, a paid
 * transfer fee goes back by itself, agencies are recalled and an issued visa is cancelled. Dues are never refunded: they
 * were owed whether or not the transfer comes about.
 */
final class Closing {

    private Closing() {}

    static Decision.Accepted<Transfer> close(
            Moment<Transfer, ?, TransferFacts> moment, ClosingReason reason, String detail) {
        Transfer transfer = moment.file();
        List<Payment> changed = ended(transfer.payments());
        var event = new TransferEvent.Closed(moment.facts().now(), reason, detail, changed);
        return Decision.<Transfer>accept(event)
                .also(recalls(transfer.state()))
                .also(Paying.payBacks(transfer, changed))
                .also(everyoneTold(moment, reason, detail));
    }

    /** Everyone who has been told of the transfer, and the one who asked for it. */
    private static List<Tell> everyoneTold(
            Moment<Transfer, ?, TransferFacts> moment, ClosingReason reason, String detail) {
        Map<String, String> why = Map.of("reason", reason.name(), "detail", detail);
        Map<String, String> waysLeft = reason == ClosingReason.REJECTED ? waysLeft(moment.facts(), why) : why;
        List<Tell> told = new ArrayList<>();
        for (Role role : concerned(moment.file())) {
            told.add(new Tell(NoticeKind.TRANSFER_CLOSED, role, role == Role.CURRENT_EMPLOYER ? why : waysLeft));
        }
        return told;
    }

    /** Who was rejected learns in which cases no approval is asked for, by the law under which he would ask again: today's. */
    private static Map<String, String> waysLeft(TransferFacts facts, Map<String, String> why) {
        Set<String> cases =
                facts.rulebook().at(Parameters.NO_APPROVAL_CASES, facts.today()).value();
        if (cases.isEmpty()) {
            return why;
        }
        Map<String, String> more = new HashMap<>(why);
        more.put("wording", "waysLeft");
        more.put("cases", String.join(",", cases));
        return Map.copyOf(more);
    }

    /** The one who asked and everyone who has been told, in a fixed order. */
    static Set<Role> concerned(Transfer transfer) {
        Set<Role> roles = EnumSet.of(Role.NEW_EMPLOYER);
        roles.addAll(transfer.told());
        return roles;
    }

    /** Those of the payments that the end changes, as they are after it. */
    private static List<Payment> ended(List<Payment> payments) {
        List<Payment> changed = new ArrayList<>();
        for (Payment payment : payments) {
            Payment after = ended(payment);
            if (after != null) {
                changed.add(after);
            }
        }
        return changed;
    }

    private static @Nullable Payment ended(Payment payment) {
        Capture capture = payment.capture();
        if (payment.status().isOpen()) {
            return payment.reported(PaymentStatus.CANCELLED);
        }
        return capture != null && payment.purpose() == PaymentPurpose.TRANSFER_FEE
                ? payment.refunding(List.of(capture))
                : null;
    }

    private static List<Effect> recalls(TransferState state) {
        List<Effect> recalls = new ArrayList<>();
        if (state instanceof AwaitingVisa) {
            recalls.add(new AskAgency(Agency.PASSPORTS, Kind.RECALL));
        }
        if (state instanceof AwaitingMedical) {
            recalls.add(new AskAgency(Agency.HEALTH, Kind.RECALL));
        }
        if (state instanceof AwaitingResidentCard) {
            recalls.add(new AskAgency(Agency.CIVIL_STATUS, Kind.RECALL));
        }
        if (visaIssued(state)) {
            recalls.add(new AskAgency(Agency.PASSPORTS, Kind.CANCEL_VISA));
        }
        return recalls;
    }

    private static boolean visaIssued(TransferState state) {
        boolean held = state instanceof AwaitingOfficer waiting && waiting.task() == OfficerTask.HELD_AT_CARD;
        return held
                || state instanceof AwaitingTransferFee
                || state instanceof AwaitingMedical
                || state instanceof AwaitingResidentCard;
    }
}
