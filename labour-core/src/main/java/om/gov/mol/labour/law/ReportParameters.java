package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.DECISION;
import static om.gov.mol.labour.law.Governs.SETTLEMENT;
import static om.gov.mol.labour.law.Governs.SUBMISSION;

import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * The questions that absconding reports ask the rulebook: policies, clocks, lists, ranges of fines. Conditions are in
 * {@link ReportConditions}, the value of the ticket and the fee of a cancellation in {@link Tariffs}.
 *
 * <p>What each one rules is said in {@code oman.json}, in Arabic and English.
 */
public final class ReportParameters {

    private static final Definitions DEFINE = Definitions.ofProcedures();

    /** Where and through which channel new reports are taken. */
    public static final Parameter<RollOut> SERVICE_OPEN =
            DEFINE.define("report.service.open", Unit.CODES, SUBMISSION, RollOut::of);
    /** After how many full days of absence a report may be registered. */
    public static final Parameter<Count> ABSENCE_MIN = DEFINE.days("report.minAbsence");
    /** Which days of absence count. */
    public static final Parameter<Count.Kind> ABSENCE_DAYS =
            DEFINE.choice("report.minAbsence.days", SUBMISSION, Count.Kind.class);
    /** How the days of absence are held against the least. */
    public static final Parameter<Reach> ABSENCE_REACH =
            DEFINE.choice("report.minAbsence.comparator", SUBMISSION, Reach.class);
    /** How long an accepted resignation bars a report. */
    public static final Parameter<Count> RESIGNATION_BARS = DEFINE.days("report.bar.resignation");
    /** The evidence that an establishment attaches, wages apart. */
    public static final Parameter<Set<String>> EVIDENCE = DEFINE.codes("report.evidence.required", SUBMISSION);
    /** The evidence that an individual employer attaches, wages apart. */
    public static final Parameter<Set<String>> EVIDENCE_INDIVIDUAL =
            DEFINE.codes("report.evidence.required.individual", SUBMISSION);
    /** For how many months before he left wages are to be proven. */
    public static final Parameter<Integer> WAGE_MONTHS = DEFINE.months("report.evidence.wages.months", SUBMISSION);
    /** A worker who has been in the country for fewer months needs no proof of wages. */
    public static final Parameter<Integer> WAGE_RELIEF_MONTHS =
            DEFINE.months("report.evidence.wages.reliefMonths", SUBMISSION);
    /** Whether an individual's written statement on wages proves them. */
    public static final Parameter<Boolean> WAGE_STATEMENT_ENOUGH =
            DEFINE.truth("report.evidence.wages.statementEnough", SUBMISSION);
    /** When the ticket is paid. */
    public static final Parameter<TicketPayment> TICKET_PAYMENT =
            DEFINE.choice("report.ticket.payment", SUBMISSION, TicketPayment.class);
    /** How long the employer has to pay the ticket. */
    public static final Parameter<Count> TICKET_DAYS = DEFINE.days("report.ticket.days");
    /** How long before its end he is reminded. */
    public static final Parameter<Count> TICKET_REMINDER = DEFINE.days("report.ticket.reminder");
    /** Ends of a report after which the ticket does not go back by itself: it is forfeited. */
    public static final Parameter<Set<String>> TICKET_KEPT = DEFINE.codes("report.ticket.keptCauses", DECISION);
    /** How long an officer has to review before it is escalated. */
    public static final Parameter<Count> REVIEW_DAYS = DEFINE.days("report.review.days");
    /** After how long without a decision a report ends undecided. */
    public static final Parameter<Count> REVIEW_END = DEFINE.days("report.review.end");
    /** How long the employer has to correct. */
    public static final Parameter<Count> CORRECTION_DAYS = DEFINE.days("report.correction.days");
    /** How long before its end he is reminded. */
    public static final Parameter<Count> CORRECTION_REMINDER = DEFINE.days("report.correction.reminder");
    /** Reasons for which a report may be sent back. */
    public static final Parameter<Set<String>> CORRECTION_REASONS = DEFINE.codes("report.correction.reasons", DECISION);
    /** Reasons for which a report may be rejected. */
    public static final Parameter<Set<String>> REJECT_REASONS = DEFINE.codes("report.reject.reasons", DECISION);
    /** Reasons for which an officer may stop a report that is not in force, or revoke one that is. */
    public static final Parameter<Set<String>> STOP_REASONS = DEFINE.codes("report.stop.reasons", DECISION);
    /** Reasons for which an officer may extend a deadline. */
    public static final Parameter<Set<String>> EXTENSION_REASONS = DEFINE.codes("report.extension.reasons", DECISION);
    /** By how much an officer may extend the deadlines of one report, all in all. */
    public static final Parameter<Count> EXTENSION_MAX = DEFINE.days("report.extension.maxDays");
    /** How long a report stays in force, from approval. */
    public static final Parameter<Integer> LIFE_MONTHS = DEFINE.months("report.life.months", DECISION);
    /** How long the worker has to object. */
    public static final Parameter<Count> OBJECTION_DAYS = DEFINE.days("report.objection.days");
    /** From when that time runs. */
    public static final Parameter<WindowStart> OBJECTION_FROM =
            DEFINE.choice("report.objection.from", DECISION, WindowStart.class);
    /** What an undelivered notice does to that time. */
    public static final Parameter<Undelivered> OBJECTION_UNDELIVERED =
            DEFINE.choice("report.objection.undelivered", DECISION, Undelivered.class);
    /** The grounds of an objection. */
    public static final Parameter<Set<String>> OBJECTION_GROUNDS = DEFINE.codes("report.objection.grounds", DECISION);
    /** How long an officer has to decide an objection before it is escalated. */
    public static final Parameter<Count> OBJECTION_DECISION = DEFINE.days("report.objection.decision");
    /** Whether who approved the report may decide on the objection. */
    public static final Parameter<SameOfficer> OBJECTION_SAME_OFFICER =
            DEFINE.choice("report.objection.sameOfficer", DECISION, SameOfficer.class);
    /** What an open objection does to the effects of the report. */
    public static final Parameter<Effects> OBJECTION_EFFECTS =
            DEFINE.choice("report.objection.effects", DECISION, Effects.class);
    /** Reasons for which an objection may be dismissed or a late one not admitted. */
    public static final Parameter<Set<String>> DISMISS_REASONS =
            DEFINE.codes("report.objection.dismissReasons", DECISION);
    /** How long a worker freed by a false report may transfer without this employer. */
    public static final Parameter<Count> FREED_DAYS = DEFINE.days("report.freed.days");
    /** The least fine for a false report. */
    public static final Parameter<Money> FALSE_REPORT_FINE_LEAST = DEFINE.omr("report.false.fine.least");
    /** The highest fine for a false report. */
    public static final Parameter<Money> FALSE_REPORT_FINE_MOST = DEFINE.omr("report.false.fine.most");
    /** The least fine for a groundless objection. */
    public static final Parameter<Money> GROUNDLESS_FINE_LEAST = DEFINE.omr("report.groundless.fine.least");
    /** The highest fine for a groundless objection. */
    public static final Parameter<Money> GROUNDLESS_FINE_MOST = DEFINE.omr("report.groundless.fine.most");
    /** How long after approval the employer may ask to cancel without an officer's leave. */
    public static final Parameter<Count> CANCELLATION_DAYS = DEFINE.days("report.cancellation.days");
    /** Reasons for a cancellation. */
    public static final Parameter<Set<String>> CANCELLATION_REASONS =
            DEFINE.codes("report.cancellation.reasons", DECISION);
    /** How long the employer has to pay for it. */
    public static final Parameter<Count> CANCELLATION_PAYMENT = DEFINE.days("report.cancellation.payment");
    /** How long before its end he is reminded. */
    public static final Parameter<Count> CANCELLATION_REMINDER = DEFINE.days("report.cancellation.reminder");
    /** How long an officer has to decide it before it is escalated. */
    public static final Parameter<Count> CANCELLATION_DECISION = DEFINE.days("report.cancellation.decision");
    /** Whether the dues of an expired permit are paid with it. */
    public static final Parameter<Boolean> CANCELLATION_DUES = DEFINE.truth("report.cancellation.dues", SETTLEMENT);
    /** Whether the fee goes back when it is denied. */
    public static final Parameter<Boolean> CANCELLATION_FEE_BACK =
            DEFINE.truth("report.cancellation.feeBack", SETTLEMENT);
    /** Reasons for which a cancellation may be denied. */
    public static final Parameter<Set<String>> DENY_REASONS = DEFINE.codes("report.cancellation.denyReasons", DECISION);
    /** The grounds on which the ticket is refunded. */
    public static final Parameter<Set<String>> REFUND_GROUNDS = DEFINE.codes("report.refund.grounds", DECISION);
    /** How long an officer has to decide a refund before it is escalated. */
    public static final Parameter<Count> REFUND_DECISION = DEFINE.days("report.refund.decision");
    /** Reasons for which a refund may be denied. */
    public static final Parameter<Set<String>> REFUND_DENY_REASONS =
            DEFINE.codes("report.refund.denyReasons", DECISION);
    /** Until how long after approval the ticket can be claimed. */
    public static final Parameter<Integer> CLAIM_MONTHS = DEFINE.months("report.refund.limit.months", DECISION);
    /** The grounds that this limit binds. */
    public static final Parameter<Set<String>> CLAIM_LIMIT_GROUNDS =
            DEFINE.codes("report.refund.limit.grounds", DECISION);
    /** How long before the limit the employer is reminded. */
    public static final Parameter<Count> CLAIM_REMINDER = DEFINE.days("report.refund.limit.reminder");
    /** What becomes of the ticket after the limit. */
    public static final Parameter<AfterLimit> AFTER_LIMIT =
            DEFINE.choice("report.refund.afterLimit", DECISION, AfterLimit.class);
    /** How many reports in a month refer an employer to inspection. */
    public static final Parameter<Integer> THRESHOLD_MONTH = DEFINE.number("report.threshold.month", DECISION);
    /** How many reports in a year refer an employer to inspection. */
    public static final Parameter<Integer> THRESHOLD_YEAR = DEFINE.number("report.threshold.year", DECISION);
    /** How the number of reports is held against the threshold. */
    public static final Parameter<Reach> THRESHOLD_REACH =
            DEFINE.choice("report.threshold.comparator", DECISION, Reach.class);
    /** Which month and year are meant. */
    public static final Parameter<CountedWindow> THRESHOLD_WINDOW =
            DEFINE.choice("report.threshold.window", DECISION, CountedWindow.class);
    /** Which reports are counted. */
    public static final Parameter<CountedReports> THRESHOLD_COUNTS =
            DEFINE.choice("report.threshold.counts", DECISION, CountedReports.class);
    /** For how long services stop where an inspector finds the employer not compliant. */
    public static final Parameter<Integer> SERVICE_STOP_MONTHS =
            DEFINE.months("report.threshold.stop.months", DECISION);

    private ReportParameters() {}

    /** Every parameter of this class. */
    public static List<Parameter<?>> all() {
        return DEFINE.all();
    }
}
