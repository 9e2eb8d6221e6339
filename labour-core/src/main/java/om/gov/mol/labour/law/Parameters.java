package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.DECISION;
import static om.gov.mol.labour.law.Governs.SETTLEMENT;
import static om.gov.mol.labour.law.Governs.SUBMISSION;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Role;

/**
 * The questions that the procedures ask the rulebook: policies, clocks, lists. Conditions are in {@link Conditions}, amounts in
 * {@link Tariffs}; {@link #all()} has them all.
 *
 * <p>What each one rules is said in {@code oman.json}, in Arabic and English.
 */
public final class Parameters {

    private static final Definitions DEFINE = Definitions.ofProcedures();

    /** Where and through which channel new transfers are taken. */
    public static final Parameter<RollOut> TRANSFER_SERVICE_OPEN =
            DEFINE.define("transfer.service.open", Unit.CODES, SUBMISSION, RollOut::of);
    /** Whether the worker must agree. */
    public static final Parameter<Consent> WORKER_CONSENT =
            DEFINE.choice("transfer.workerConsent", SUBMISSION, Consent.class);
    /** Whether the worker is told of every step. */
    public static final Parameter<Boolean> WORKER_TOLD = DEFINE.truth("transfer.workerTold", DECISION);
    /** Whether the current employer must approve where no no-approval case holds. */
    public static final Parameter<Boolean> APPROVAL_REQUIRED = DEFINE.truth("transfer.approval.required", SUBMISSION);
    /** Cases in which the current employer is not asked. */
    public static final Parameter<Set<String>> NO_APPROVAL_CASES =
            DEFINE.codes("transfer.noApproval.cases", SUBMISSION);
    /** No-approval cases that demand the worker's consent whatever {@link #WORKER_CONSENT} says. */
    public static final Parameter<Set<String>> NO_APPROVAL_CONSENT_CASES =
            DEFINE.codes("transfer.noApproval.consentCases", SUBMISSION);
    /** How long after a renewal without a contract the worker may go without approval. */
    public static final Parameter<Count> NO_CONTRACT_WAIT = DEFINE.days("transfer.noApproval.noContractAfterRenewal");
    /** The governorate of which employer is competent: the new one's or the current one's. */
    public static final Parameter<Role> TRANSFER_JURISDICTION =
            DEFINE.choice("transfer.jurisdiction", SUBMISSION, Role.class);
    /** Whether an approval must name the day of release. */
    public static final Parameter<Boolean> RELEASE_DATE_REQUIRED =
            DEFINE.truth("transfer.release.dateRequired", DECISION);
    /** How many days after the approval the release may lie at most. */
    public static final Parameter<Count> RELEASE_MAX_DAYS = DEFINE.days("transfer.release.maxDays");

    /** Reasons for which the current employer may reject. */
    public static final Parameter<Set<String>> REJECT_REASONS = DEFINE.codes("transfer.reject.reasons", DECISION);
    /** Reasons for which the worker may decline. */
    public static final Parameter<Set<String>> DECLINE_REASONS =
            DEFINE.codes("transfer.worker.decline.reasons", DECISION);
    /** Reasons for which an officer may approve in the current employer's place. */
    public static final Parameter<Set<String>> OFFICER_APPROVE_REASONS =
            DEFINE.codes("transfer.officer.approve.reasons", DECISION);
    /** Reasons for which an officer may refuse. */
    public static final Parameter<Set<String>> OFFICER_REFUSE_REASONS =
            DEFINE.codes("transfer.officer.refuse.reasons", DECISION);
    /** Reasons for which an officer may stop an open transfer. */
    public static final Parameter<Set<String>> OFFICER_STOP_REASONS =
            DEFINE.codes("transfer.officer.stop.reasons", DECISION);
    /** Reasons for which an officer may extend a deadline. */
    public static final Parameter<Set<String>> EXTENSION_REASONS = DEFINE.codes("transfer.extension.reasons", DECISION);

    /** How long the worker has to consent. */
    public static final Parameter<Count> WORKER_CONSENT_DAYS = DEFINE.days("transfer.worker.consent.days");
    /** How long before its end the worker is reminded. */
    public static final Parameter<Count> WORKER_CONSENT_REMINDER = DEFINE.days("transfer.worker.consent.reminder");
    /** How long the current employer has to answer. */
    public static final Parameter<Count> CURRENT_EMPLOYER_ANSWER = DEFINE.days("transfer.currentEmployer.answer");
    /** How long before its end he is reminded. */
    public static final Parameter<Count> CURRENT_EMPLOYER_REMINDER = DEFINE.days("transfer.currentEmployer.reminder");
    /** What follows when he is silent. */
    public static final Parameter<Silence> CURRENT_EMPLOYER_SILENCE =
            DEFINE.choice("transfer.currentEmployer.silence", SUBMISSION, Silence.class);
    /** How long an officer has to decide before it is escalated. */
    public static final Parameter<Count> OFFICER_DECISION = DEFINE.days("transfer.officer.decision");
    /** After how long it is escalated again, and again. */
    public static final Parameter<Count> OFFICER_ESCALATION = DEFINE.days("transfer.officer.escalation");
    /** The one clock from approval to resident card. */
    public static final Parameter<Count> COMPLETION_DAYS = DEFINE.days("transfer.completion.days");
    /** How long before its end the new employer is reminded. */
    public static final Parameter<Count> COMPLETION_REMINDER = DEFINE.days("transfer.completion.reminder");
    /** By how much an officer may extend the deadlines of one transfer, all in all. */
    public static final Parameter<Count> EXTENSION_MAX_DAYS = DEFINE.days("transfer.extension.maxDays");

    /** What becomes of unpaid dues when an officer approves. */
    public static final Parameter<UnpaidDues> UNPAID_DUES =
            DEFINE.choice("transfer.unpaidDues.afterOfficer", DECISION, UnpaidDues.class);
    /** Whether dues contain the renewal of an expired permit. */
    public static final Parameter<Boolean> DUES_RENEWAL_FEE = DEFINE.truth("dues.renewalFee", SETTLEMENT);
    /** Whether dues contain the fine for late renewal. */
    public static final Parameter<Boolean> DUES_LATE_FINE = DEFINE.truth("dues.lateFine", SETTLEMENT);
    /** Whether dues contain the fine for late status correction. */
    public static final Parameter<Boolean> DUES_STATUS_FINE = DEFINE.truth("dues.statusFine", SETTLEMENT);
    /** Whether dues contain the open debts that the registry names. */
    public static final Parameter<Boolean> DUES_OPEN_DEBTS = DEFINE.truth("dues.openDebts", SETTLEMENT);
    /** Who pays the dues. */
    public static final Parameter<Role> DUES_PAYER = DEFINE.choice("dues.payer", SETTLEMENT, Role.class);
    /** Whether at the counter the new employer may pay the dues. */
    public static final Parameter<Boolean> DUES_COUNTER_NEW_EMPLOYER =
            DEFINE.truth("dues.counter.newEmployerMayPay", SETTLEMENT);
    /** For how many months a paid renewal extends the permit. */
    public static final Parameter<Integer> PERMIT_RENEWAL_MONTHS = DEFINE.months("permit.renewal.months", SETTLEMENT);
    /** Who pays the transfer fee. */
    public static final Parameter<Role> TRANSFER_FEE_PAYER =
            DEFINE.choice("transfer.fee.payer", SETTLEMENT, Role.class);
    /** For how many days a quote or an opened payment stands, the day itself not counted. */
    public static final Parameter<Count> PAYMENT_VALIDITY = DEFINE.days("payment.validity");
    /** When electronic payment is closed each day. */
    public static final Parameter<DailyHours> PAYMENT_CLOSED_HOURS =
            DEFINE.define("ePayment.closedHours", Unit.HOURS, DECISION, DailyHours::of);

    /** Professions closed to non-Omanis, as opaque codes. */
    public static final Parameter<Set<String>> PROFESSIONS_CLOSED = DEFINE.codes("professions.closed", DECISION);
    /** The days of the week on which nobody works. */
    public static final Parameter<Set<DayOfWeek>> WEEKEND =
            DEFINE.define("calendar.weekend", Unit.WEEKDAYS, DECISION, Parsers::weekdays);

    private Parameters() {}

    /**
     * Every parameter of the library: those of this class, {@link Conditions}, {@link Tariffs}, {@link ReportParameters},
     * {@link ReportConditions} and {@link LaterParameters}.
     */
    public static List<Parameter<?>> all() {
        return Catalogue.ALL;
    }

    /** The parameter with an id such as {@code transfer.fee}. */
    public static Optional<Parameter<?>> byId(String id) {
        return Optional.ofNullable(Catalogue.BY_ID.get(id));
    }

    /** Read only after all the classes are there. */
    private static final class Catalogue {
        static final List<Parameter<?>> ALL = Stream.of(
                        DEFINE.all(),
                        Conditions.all(),
                        Tariffs.all(),
                        ReportParameters.all(),
                        ReportConditions.all(),
                        LaterParameters.all())
                .flatMap(List::stream)
                .toList();
        static final Map<String, Parameter<?>> BY_ID =
                ALL.stream().collect(Collectors.toUnmodifiableMap(Parameter::id, Function.identity()));
    }
}
