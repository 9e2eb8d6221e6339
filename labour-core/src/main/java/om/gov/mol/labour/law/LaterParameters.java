package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.DECISION;
import static om.gov.mol.labour.law.Governs.SUBMISSION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * Law whose procedure comes later: the temporary move, complaints, resident cards, the first Omani of an establishment and
 * what else sources date. No procedure of the library asks for these; they are dated data for hosts, analysts and the
 * procedures to come, and nobody has to acknowledge them before going live.
 *
 * <p>Unlike the others they are covered from the day on which they became law only: before it {@link Rulebook#find} has no
 * answer.
 */
public final class LaterParameters {

    private static final Definitions DEFINE = Definitions.sinceTheirLaw();

    /** What a temporary move demands, beside the numbers below. */
    public static final Parameter<Set<String>> MOVE_CONDITIONS = DEFINE.codes("temporaryMove.conditions", SUBMISSION);
    /** How long the worker must have worked for the establishment that lends him. */
    public static final Parameter<Integer> MOVE_SERVICE_LEAST =
            DEFINE.months("temporaryMove.service.least.months", SUBMISSION);
    /** For how long his permit must still be valid. */
    public static final Parameter<Integer> MOVE_PERMIT_LEAST =
            DEFINE.months("temporaryMove.permitLeft.least.months", SUBMISSION);
    /** For how long in one year a worker may be moved. */
    public static final Parameter<Integer> MOVE_MOST = DEFINE.months("temporaryMove.most.monthsPerYear", SUBMISSION);
    /** How many of its registered workers an establishment may lend, in percent. */
    public static final Parameter<Integer> MOVE_SHARE_OUT =
            DEFINE.number("temporaryMove.movedOut.most.percent", SUBMISSION);
    /** How many workers an establishment may borrow, in percent of its registered ones. */
    public static final Parameter<Integer> MOVE_SHARE_IN =
            DEFINE.number("temporaryMove.movedIn.most.percent", SUBMISSION);
    /** What the establishment that borrows a worker owes him. */
    public static final Parameter<Set<String>> MOVE_DUTIES = DEFINE.codes("temporaryMove.receiver.duties", DECISION);

    /** From which age on an establishment must employ an Omani. */
    public static final Parameter<Integer> ONE_OMANI_AGE =
            DEFINE.months("oneOmani.establishment.leastAge.months", DECISION);
    /** Up to how many workers an establishment counts as small. */
    public static final Parameter<Integer> ONE_OMANI_SMALL = DEFINE.number("oneOmani.small.most.workers", DECISION);
    /** How long a foreign-owned establishment has. */
    public static final Parameter<Integer> ONE_OMANI_FOREIGN =
            DEFINE.months("oneOmani.grace.foreignOwned.months", DECISION);
    /** How long an establishment with more workers has. */
    public static final Parameter<Integer> ONE_OMANI_LARGE_GRACE =
            DEFINE.months("oneOmani.grace.large.months", DECISION);
    /** How long a small establishment has, whose case is looked at. */
    public static final Parameter<Integer> ONE_OMANI_SMALL_GRACE =
            DEFINE.months("oneOmani.grace.small.months", DECISION);
    /** What stops for an establishment that has none in time. */
    public static final Parameter<Set<String>> ONE_OMANI_STOPS = DEFINE.codes("oneOmani.stops", DECISION);

    /** How long the ministry has to settle a complaint. */
    public static final Parameter<Count> COMPLAINT_SETTLEMENT = DEFINE.days("complaint.settlement.days");
    /** How long after the notice a dismissed worker may complain. */
    public static final Parameter<Count> COMPLAINT_DISMISSAL = DEFINE.days("complaint.dismissal.days");
    /** After how long a claim can no longer be made. */
    public static final Parameter<Integer> COMPLAINT_LIMIT = DEFINE.months("complaint.limit.months", SUBMISSION);
    /** Whether a pending complaint bars another one of the same worker. */
    public static final Parameter<Boolean> COMPLAINT_ONE_PENDING = DEFINE.truth("complaint.onePending", SUBMISSION);
    /** From how many workers on an establishment hears complaints itself. */
    public static final Parameter<Integer> COMPLAINT_INTERNAL =
            DEFINE.number("complaint.internal.least.workers", DECISION);

    /** For how long a resident card is valid at most. */
    public static final Parameter<Integer> CARD_MOST = DEFINE.months("residentCard.most.months", DECISION);
    /** How long a worker has to get his card after he entered. */
    public static final Parameter<Count> CARD_FIRST = DEFINE.days("residentCard.first.days");
    /** How long he has to renew it after it expired. */
    public static final Parameter<Count> CARD_RENEWAL = DEFINE.days("residentCard.renewal.days");
    /** How long before its end a residence is to be renewed. */
    public static final Parameter<Count> RESIDENCE_RENEWAL = DEFINE.days("residence.renewBefore.days");
    /** How long a worker who left the country gets no new work visa. */
    public static final Parameter<Integer> REENTRY_BAN = DEFINE.months("visa.reentryBan.months", SUBMISSION);

    /** The fee of a resident card for each year. */
    public static final Parameter<Money> CARD_FEE = DEFINE.omr("residentCard.fee.perYear");
    /** The fee of a card in place of one that was lost or damaged. */
    public static final Parameter<Money> CARD_REPLACEMENT = DEFINE.omr("residentCard.fee.replacement");
    /** The fine for each month in which a card is late. */
    public static final Parameter<Money> CARD_FINE = DEFINE.omr("residentCard.fine.perMonth");
    /** The fee of a medical examination. */
    public static final Parameter<Money> MEDICAL_FEE = DEFINE.omr("medical.fee");
    /** The fee of a change of a worker's data. */
    public static final Parameter<Money> DATA_CHANGE_FEE = DEFINE.omr("workerData.change.fee");
    /** The least fine for employing a worker without a permit, or one who left his work. */
    public static final Parameter<Money> UNLICENSED_LEAST = DEFINE.omr("unlicensedWorker.fine.least");
    /** The highest one. */
    public static final Parameter<Money> UNLICENSED_MOST = DEFINE.omr("unlicensedWorker.fine.most");
    /** The fine for each worker whose wages were not paid as they must be. */
    public static final Parameter<Money> WAGES_FINE = DEFINE.omr("wages.fine.perWorker");
    /** By what it is multiplied when it happens again. */
    public static final Parameter<BigDecimal> WAGES_FINE_REPEAT = DEFINE.factor("wages.fine.repeat");

    /** How long after they fall due wages must be paid. */
    public static final Parameter<Count> WAGES_PAYMENT = DEFINE.days("wages.payment.days");
    /** How long after the approval of a report wages need no longer be transferred. */
    public static final Parameter<Count> WAGES_REPORTED = DEFINE.days("wages.reported.days");
    /** The least age of a domestic worker, in years. */
    public static final Parameter<Integer> DOMESTIC_AGE = DEFINE.number("domesticWorker.leastAge.years", SUBMISSION);
    /** Which services of the ministry a stop stops. */
    public static final Parameter<Set<String>> STOPPED_SERVICES = DEFINE.codes("serviceStop.services", DECISION);
    /** Where a report is made public. The library publishes nothing: names of workers are personal data. */
    public static final Parameter<Publication> REPORT_PUBLICATION =
            DEFINE.choice("report.publication", DECISION, Publication.class);

    private LaterParameters() {}

    /** Every parameter of this class. */
    public static List<Parameter<?>> all() {
        return DEFINE.all();
    }
}
