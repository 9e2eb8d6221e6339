package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;

/**
 * The deadlines of a report: what is waited for, how long, and what is said before time runs out. Pure; the calendar and
 * the lengths arrive in the facts. Time never approves anything.
 */
public final class AbscondingClock {

    /** What can fall due. The names are stored. */
    public enum Kind {
        /** The ticket is to be paid. */
        TICKET,
        /** An officer is to review; then it is escalated. */
        REVIEW,
        /** Without a decision the report ends. */
        UNDECIDED,
        /** The employer is to correct. */
        CORRECTION,
        /** The report is in force. */
        LIFE,
        /** An officer is to decide the objection; then it is escalated. */
        OBJECTION,
        /** The cancellation is to be paid. */
        CANCELLATION_PAYMENT,
        /** An officer is to decide the cancellation; then it is escalated. */
        CANCELLATION,
        /** An officer is to decide the refund; then it is escalated. */
        REFUND,
        /** The ticket can be claimed. */
        CLAIM
    }

    private static final Map<String, Parameter<Count>> REMINDERS = Map.of(
            Kind.TICKET.name(), ReportParameters.TICKET_REMINDER,
            Kind.CORRECTION.name(), ReportParameters.CORRECTION_REMINDER,
            Kind.CANCELLATION_PAYMENT.name(), ReportParameters.CANCELLATION_REMINDER);

    private AbscondingClock() {}

    static List<Deadline> ticket(AbscondingFacts facts) {
        return reminded(Kind.TICKET, ReportParameters.TICKET_DAYS, ReportParameters.TICKET_REMINDER, facts);
    }

    /** An officer has this long; then it is escalated, and at last the report ends undecided. */
    static List<Deadline> review(AbscondingFacts facts) {
        return List.of(
                lapse(Kind.REVIEW, ReportParameters.REVIEW_DAYS, facts),
                lapse(Kind.UNDECIDED, ReportParameters.REVIEW_END, facts));
    }

    static List<Deadline> correction(AbscondingFacts facts) {
        return reminded(Kind.CORRECTION, ReportParameters.CORRECTION_DAYS, ReportParameters.CORRECTION_REMINDER, facts);
    }

    /** So long the report is in force, from its approval. */
    static List<Deadline> life(AbscondingFacts facts) {
        return List.of(months(Kind.LIFE, ReportParameters.LIFE_MONTHS, facts.now(), facts));
    }

    /** Until then the ticket can be claimed, from the approval of the report. */
    static List<Deadline> claim(Instant approvedAt, AbscondingFacts facts) {
        return Deadlines.withReminder(
                months(Kind.CLAIM, ReportParameters.CLAIM_MONTHS, approvedAt, facts),
                ReportParameters.CLAIM_REMINDER,
                facts.value(ReportParameters.CLAIM_REMINDER),
                facts.calendar(),
                facts.now());
    }

    /** Who was refused can claim again: until the limit, and never shorter than the time in which one is reminded of it. */
    static List<Deadline> claimAgain(Instant approvedAt, AbscondingFacts facts) {
        Deadline again = lapse(Kind.CLAIM, ReportParameters.CLAIM_REMINDER, facts);
        boolean sooner = end(approvedAt, ReportParameters.CLAIM_MONTHS, facts).isBefore(again.due());
        return sooner ? List.of(again) : claim(approvedAt, facts);
    }

    /** Whether this time to claim was given after a refusal. */
    static boolean isAgain(Deadline deadline) {
        return deadline.kind().equals(Kind.CLAIM.name())
                && deadline.rule().equals(ReportParameters.CLAIM_REMINDER.id());
    }

    static List<Deadline> objection(AbscondingFacts facts) {
        return List.of(lapse(Kind.OBJECTION, ReportParameters.OBJECTION_DECISION, facts));
    }

    static List<Deadline> cancellationPayment(AbscondingFacts facts) {
        return reminded(
                Kind.CANCELLATION_PAYMENT,
                ReportParameters.CANCELLATION_PAYMENT,
                ReportParameters.CANCELLATION_REMINDER,
                facts);
    }

    static List<Deadline> cancellation(AbscondingFacts facts) {
        return List.of(lapse(Kind.CANCELLATION, ReportParameters.CANCELLATION_DECISION, facts));
    }

    static List<Deadline> refund(AbscondingFacts facts) {
        return List.of(lapse(Kind.REFUND, ReportParameters.REFUND_DECISION, facts));
    }

    /** All of them so many days later; who was reminded of the old end is reminded of the new one. */
    static List<Deadline> extended(List<Deadline> before, int days, AbscondingFacts facts) {
        return Deadlines.remindedAgain(
                Deadlines.extended(before, days), REMINDERS, facts::value, facts.calendar(), facts.now());
    }

    /** The last day of the lapse of that kind among deadlines. */
    static LocalDate lastDay(List<Deadline> deadlines, Kind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind().equals(kind.name()))
                .map(deadline -> WorkingCalendar.dateOf(deadline.due().minusNanos(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no deadline " + kind));
    }

    /** When the time for an objection that runs since then is over. */
    public static Instant objectionEnd(Instant since, AbscondingFacts facts) {
        return facts.calendar().deadline(since, facts.value(ReportParameters.OBJECTION_DAYS));
    }

    /** The end of a deadline, counted again with the calendar of today. */
    public static Instant recounted(Deadline deadline, AbscondingFacts facts) {
        if (Deadlines.isReminder(deadline)) {
            return deadline.due();
        }
        return switch (Kind.valueOf(deadline.kind())) {
            case LIFE -> end(deadline.started(), ReportParameters.LIFE_MONTHS, facts);
            case CLAIM ->
                isAgain(deadline)
                        ? recounted(deadline, ReportParameters.CLAIM_REMINDER, facts)
                        : end(deadline.started(), ReportParameters.CLAIM_MONTHS, facts);
            case TICKET -> recounted(deadline, ReportParameters.TICKET_DAYS, facts);
            case REVIEW -> recounted(deadline, ReportParameters.REVIEW_DAYS, facts);
            case UNDECIDED -> recounted(deadline, ReportParameters.REVIEW_END, facts);
            case CORRECTION -> recounted(deadline, ReportParameters.CORRECTION_DAYS, facts);
            case OBJECTION -> recounted(deadline, ReportParameters.OBJECTION_DECISION, facts);
            case CANCELLATION_PAYMENT -> recounted(deadline, ReportParameters.CANCELLATION_PAYMENT, facts);
            case CANCELLATION -> recounted(deadline, ReportParameters.CANCELLATION_DECISION, facts);
            case REFUND -> recounted(deadline, ReportParameters.REFUND_DECISION, facts);
        };
    }

    /** What it means that a deadline has passed. */
    public static AbscondingCommand command(Deadline deadline) {
        if (Deadlines.isReminder(deadline)) {
            return new ReportCommand.ReminderDue(deadline.kind());
        }
        return switch (Kind.valueOf(deadline.kind())) {
            case TICKET -> new ReportCommand.TicketTimePassed();
            case REVIEW -> new ReportCommand.ReviewTimePassed();
            case UNDECIDED -> new ReportCommand.UndecidedTimePassed();
            case CORRECTION -> new ReportCommand.CorrectionTimePassed();
            case LIFE -> new ReportCommand.LifeOver();
            case OBJECTION -> new ObjectionCommand.ObjectionTimePassed();
            case CANCELLATION_PAYMENT -> new CancellationCommand.CancellationPaymentTimePassed();
            case CANCELLATION -> new CancellationCommand.CancellationTimePassed();
            case REFUND -> new DepositCommand.RefundTimePassed();
            case CLAIM -> new DepositCommand.ClaimTimePassed();
        };
    }

    /** What the party has to do who is reminded of a lapse; nothing where nobody outside can do anything. */
    static String action(Kind kind) {
        return switch (kind) {
            case TICKET -> "payTicket";
            case CORRECTION -> "correct";
            case CANCELLATION_PAYMENT -> "payCancellation";
            case CLAIM -> "requestRefund";
            default -> throw new IllegalArgumentException("kind: nobody is reminded of " + kind);
        };
    }

    private static Instant recounted(Deadline deadline, Parameter<Count> rule, AbscondingFacts facts) {
        return Deadlines.recounted(deadline, facts.value(rule), facts.calendar());
    }

    private static Instant end(Instant started, Parameter<Integer> rule, AbscondingFacts facts) {
        return facts.calendar().deadline(started, Period.ofMonths(facts.value(rule)));
    }

    private static Deadline months(Kind kind, Parameter<Integer> rule, Instant started, AbscondingFacts facts) {
        return new Deadline(kind.name(), started, rule.id(), 0, end(started, rule, facts));
    }

    private static Deadline lapse(Kind kind, Parameter<Count> rule, AbscondingFacts facts) {
        return Deadlines.lapse(kind.name(), rule, facts.value(rule), facts.calendar(), facts.now());
    }

    private static List<Deadline> reminded(
            Kind kind, Parameter<Count> rule, Parameter<Count> before, AbscondingFacts facts) {
        return Deadlines.withReminder(
                lapse(kind, rule, facts), before, facts.value(before), facts.calendar(), facts.now());
    }
}
