package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.CancellationForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.testkit.fake.Refunds;

/**
 * The places at which a report with its requests can stand, how the first worker's gets there, and what each role may do
 * there. What may be done everywhere is not said again: officers assign.
 */
enum ReportStages {
    AWAITING_TICKET("PayTicket Withdraw", "Reply", "Stop Extend", "Departed"),
    UNDER_REVIEW("Withdraw RequestRefund", "Reply", "SendBack Approve Reject Stop Extend", "Departed"),
    UNDER_REVIEW_TICKET_LATER("Withdraw", "Reply", "SendBack Approve Reject Stop Extend", "Departed"),
    AWAITING_CORRECTION("Withdraw Correct RequestRefund", "Reply", "Stop Extend", "Departed"),
    AWAITING_TICKET_AFTER_REVIEW("PayTicket", "", "Stop Extend", "Departed"),
    IN_FORCE("RequestCancellation RequestRefund", "FileObjection", "Stop", "Departed"),
    OBJECTION(
            "RequestCancellation RequestRefund",
            "WithdrawObjection",
            "Stop Extend UpholdObjection DismissObjection",
            "Departed"),
    OBJECTION_LATE(
            "RequestCancellation RequestRefund",
            "WithdrawObjection",
            "Stop Extend AdmitObjection RefuseObjection",
            "Departed"),
    CANCELLATION_TO_PAY(
            "PayCancellation WithdrawCancellation RequestRefund",
            "FileObjection AgreeToCancellation",
            "Stop Extend",
            "Departed"),
    CANCELLATION_TO_DECIDE(
            "WithdrawCancellation RequestRefund",
            "FileObjection AgreeToCancellation",
            "Stop Extend ApproveCancellation DenyCancellation",
            "Departed"),
    CANCELLATION_LATE(
            "WithdrawCancellation RequestRefund",
            "FileObjection AgreeToCancellation",
            "Stop Extend AllowCancellation DenyCancellation",
            "Departed"),
    DEPARTED("RequestRefund", "FileObjection", "", "Departed"),
    TICKET_USED("", "FileObjection", "", "Departed"),
    REVOKED("RequestRefund", "", "", "Departed"),
    CANCELLED("RequestRefund", "", "", "Departed"),
    REFUND_ASKED("WithdrawRefund", "", "ApproveRefund DenyRefund", "Departed"),
    REFUND_FAILED("RetryRefund", "", "SettleAttention", "Departed"),
    OBJECTION_NOT_ADMITTED("RequestCancellation RequestRefund", "", "Stop", "Departed"),
    OBJECTION_WITHDRAWN("RequestCancellation RequestRefund", "FileObjection", "Stop", "Departed"),
    OBJECTION_DISMISSED("RequestCancellation RequestRefund", "", "Stop", "Departed"),
    OBJECTION_MOOT("RequestRefund", "", "", "Departed"),
    CANCELLATION_DENIED("RequestCancellation RequestRefund", "FileObjection", "Stop", "Departed"),
    CANCELLATION_WITHDRAWN("RequestCancellation RequestRefund", "FileObjection", "Stop", "Departed"),
    CANCELLATION_NOT_PAID("RequestCancellation RequestRefund", "FileObjection", "Stop", "Departed"),
    CANCELLATION_OVERTAKEN("RequestRefund", "FileObjection", "", "Departed"),
    REFUND_UNDER_WAY("RetryRefund", "", "", "Departed"),
    REFUNDED("", "", "", "Departed"),
    TRANSFERRED("RequestRefund", "FileObjection", "", "Departed"),
    LAPSED("RequestRefund", "FileObjection", "", "Departed"),
    FORFEITED("", "FileObjection", "", "Departed"),
    CLOSED("", "", "", "Departed");

    final String employer;
    final String worker;
    final String officer;
    final String passports;

    ReportStages(String employer, String worker, String officer, String passports) {
        this.employer = employer;
        this.worker = worker;
        this.officer = officer + " Assign";
        this.passports = passports;
    }

    Village village() {
        return new Village(
                this == TRANSFERRED ? "2025-07-07T05:00:00Z" : "2019-02-07T05:00:00Z",
                ticketLater() ? Map.of("report.ticket.payment", "AFTER_REVIEW") : Map.of());
    }

    private boolean ticketLater() {
        return this == AWAITING_TICKET_AFTER_REVIEW || this == UNDER_REVIEW_TICKET_LATER;
    }

    /** Brings the first worker's report here; its reference. */
    String reached(Village village) {
        village.gateway.payer(Payer.PAYS);
        String reference = village.registered();
        switch (this) {
            case AWAITING_TICKET, UNDER_REVIEW_TICKET_LATER -> {}
            case CLOSED -> village.done(Villager.FIRST, reference, new ReportForm.Withdraw());
            case AWAITING_TICKET_AFTER_REVIEW -> approved(village, reference);
            case UNDER_REVIEW -> paid(village, reference);
            case AWAITING_CORRECTION -> {
                paid(village, reference);
                village.done(Villager.MUSCAT_1, reference, new ReportForm.SendBack("OTHER", ""));
            }
            default -> {
                paid(village, reference);
                approved(village, reference);
                further(village, reference);
            }
        }
        return reference;
    }

    private static void paid(Village village, String reference) {
        village.done(Villager.FIRST, reference, new ReportForm.PayTicket());
        village.after(Duration.ofMinutes(2));
    }

    private static void approved(Village village, String reference) {
        village.done(Villager.MUSCAT_1, reference, new ReportForm.Approve("all is proven"));
    }

    private void further(Village village, String reference) {
        switch (this) {
            case LAPSED -> village.after(Duration.ofDays(1500));
            case FORFEITED -> village.after(Duration.ofDays(3500));
            case DEPARTED ->
                village.done(Villager.PASSPORTS, reference, new ReportForm.Departed("2019-02-07", "AT_OWN_COST"));
            case TICKET_USED ->
                village.done(Villager.PASSPORTS, reference, new ReportForm.Departed("2019-02-07", "WITH_TICKET"));
            case OBJECTION_MOOT -> agreed(village, reference);
            case TRANSFERRED -> ReportedAndMoved.moves(village);
            case CANCELLATION_LATE -> {
                village.after(Duration.ofDays(700));
                asked(village, reference);
            }
            case IN_FORCE -> {}
            default -> {
                if (!objecting(village, reference)) {
                    cancelling(village, reference);
                }
            }
        }
    }

    /** The worker objects, then lets the employer cancel. */
    private static void agreed(Village village, String reference) {
        objected(village, reference);
        asked(village, reference);
        village.done(Villager.worker(1), reference, new CancellationForm.AgreeToCancellation());
        village.done(Villager.FIRST, reference, new CancellationForm.PayCancellation());
        village.after(Duration.ofMinutes(2));
        village.done(Villager.MUSCAT_1, reference, new CancellationForm.ApproveCancellation("settled"));
    }

    /** Whether it is by an objection that the report gets there. */
    private boolean objecting(Village village, String reference) {
        switch (this) {
            case OBJECTION -> objected(village, reference);
            case OBJECTION_LATE -> {
                village.after(Duration.ofDays(61));
                objected(village, reference);
            }
            case OBJECTION_NOT_ADMITTED -> {
                village.after(Duration.ofDays(61));
                objected(village, reference);
                village.done(Villager.MUSCAT_2, reference, new ObjectionForm.RefuseObjection("OTHER"));
            }
            case OBJECTION_WITHDRAWN -> {
                objected(village, reference);
                village.done(Villager.worker(1), reference, new ObjectionForm.WithdrawObjection());
            }
            case OBJECTION_DISMISSED -> {
                objected(village, reference);
                village.done(Villager.MUSCAT_2, reference, new ObjectionForm.DismissObjection("OTHER", false, null));
            }
            case REVOKED -> {
                objected(village, reference);
                village.done(Villager.MUSCAT_2, reference, new ObjectionForm.UpholdObjection("he was at work"));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void cancelling(Village village, String reference) {
        asked(village, reference);
        if (this == CANCELLATION_TO_PAY || endedUnpaid(village, reference)) {
            return;
        }
        village.done(Villager.FIRST, reference, new CancellationForm.PayCancellation());
        village.after(Duration.ofMinutes(2));
        if (this == CANCELLATION_TO_DECIDE) {
            return;
        }
        if (this == CANCELLATION_DENIED) {
            village.done(Villager.MUSCAT_1, reference, new CancellationForm.DenyCancellation("OTHER", null));
            return;
        }
        village.done(Villager.MUSCAT_1, reference, new CancellationForm.ApproveCancellation("settled"));
        if (this != CANCELLED) {
            refunding(village, reference);
        }
    }

    /** Whether the cancellation ends before anything was paid for it. */
    private boolean endedUnpaid(Village village, String reference) {
        switch (this) {
            case CANCELLATION_WITHDRAWN ->
                village.done(Villager.FIRST, reference, new CancellationForm.WithdrawCancellation());
            case CANCELLATION_NOT_PAID -> village.after(Duration.ofDays(40));
            case CANCELLATION_OVERTAKEN ->
                village.done(Villager.PASSPORTS, reference, new ReportForm.Departed("2019-02-07", "AT_OWN_COST"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void refunding(Village village, String reference) {
        AbscondingForm ask = new DepositForm.RequestRefund("CANCELLATION_APPROVED", ReportForms.IBAN);
        village.done(Villager.FIRST, reference, ask);
        if (this == REFUND_FAILED) {
            village.gateway.refunds(Refunds.FAIL);
            village.done(Villager.MUSCAT_1, reference, new DepositForm.ApproveRefund("it holds"));
            village.after(Duration.ofMinutes(2));
        }
        if (this == REFUNDED || this == REFUND_UNDER_WAY) {
            village.done(Villager.MUSCAT_1, reference, new DepositForm.ApproveRefund("it holds"));
        }
        if (this == REFUNDED) {
            village.after(Duration.ofMinutes(2));
        }
    }

    private static void asked(Village village, String reference) {
        village.done(Villager.FIRST, reference, new CancellationForm.RequestCancellation("OTHER"));
    }

    private static void objected(Village village, String reference) {
        village.done(
                Villager.worker(1), reference, new ObjectionForm.FileObjection("WAS_AT_WORK", "I was at work", null));
    }
}
