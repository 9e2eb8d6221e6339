package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.SETTLEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The amounts: permit fees by category, fines with their caps, the transfer fee, ticket and cancellation, and how they are worked
 * out.
 */
public final class Tariffs {

    private static final Definitions DEFINE = Definitions.ofProcedures();

    /** The fee of a transfer. */
    public static final Parameter<Money> TRANSFER_FEE = DEFINE.omr("transfer.fee");

    /** The value of the ticket home where no destination has its own. */
    public static final Parameter<Money> TICKET_VALUE = DEFINE.omr("report.ticket.value");
    /** Destinations with a value of their own: {@code BGD:148.000}, by nationality. */
    public static final Parameter<TicketValues> TICKET_VALUES =
            DEFINE.define("report.ticket.values", Unit.CODES, SETTLEMENT, TicketValues::of);
    /** The fee for cancelling an absconding report. */
    public static final Parameter<Money> CANCELLATION_FEE = DEFINE.omr("report.cancellation.fee");

    /** The fine for each month of late renewal. */
    public static final Parameter<Money> LATE_FINE_PER_MONTH = DEFINE.omr("fine.lateRenewal.perMonth");
    /** The most that late renewal costs for one worker. */
    public static final Parameter<Money> LATE_FINE_CAP = DEFINE.omr("fine.lateRenewal.cap");
    /** Whether a started month of late renewal counts. */
    public static final Parameter<PartMonths> LATE_FINE_PART_MONTHS =
            DEFINE.choice("fine.lateRenewal.partMonths", SETTLEMENT, PartMonths.class);
    /** The fine for each month of late status correction, employer a natural person. */
    public static final Parameter<Money> STATUS_FINE_PERSON = DEFINE.omr("fine.status.perMonth.person");
    /** The fine for each month of late status correction, employer a company. */
    public static final Parameter<Money> STATUS_FINE_COMPANY = DEFINE.omr("fine.status.perMonth.company");
    /** The most that late status correction costs for one worker. */
    public static final Parameter<Money> STATUS_FINE_CAP = DEFINE.omr("fine.status.cap");
    /** Whether a started month of late status correction counts. */
    public static final Parameter<PartMonths> STATUS_FINE_PART_MONTHS =
            DEFINE.choice("fine.status.partMonths", SETTLEMENT, PartMonths.class);
    /** Whether both fines together stay under one cap, that of the status fine. */
    public static final Parameter<Boolean> FINE_CAP_SHARED = DEFINE.truth("fine.cap.shared", SETTLEMENT);
    /** Causes for which the clock of both fines stands still. */
    public static final Parameter<Set<String>> FINE_STOPPING_CAUSES = DEFINE.codes("fine.stopped.causes", SETTLEMENT);
    /** For how many months at most the death of the employer stops the clock. */
    public static final Parameter<Integer> FINE_STOPPED_DEATH_MAX_MONTHS =
            DEFINE.months("fine.stopped.employerDeath.maxMonths", SETTLEMENT);

    /** How the Omanisation factor is applied and rounded. */
    public static final Parameter<FeeRounding> PERMIT_FEE_ROUNDING =
            DEFINE.choice("fee.permit.rounding", SETTLEMENT, FeeRounding.class);
    /** The part of a permit fee that is the price of the licence itself. */
    public static final Parameter<Money> PERMIT_LICENCE_PART = DEFINE.omr("fee.permit.licencePart");
    /** Categories whose fee depends on Omanisation. */
    public static final Parameter<Set<String>> OMANISATION_CATEGORIES =
            DEFINE.codes("fee.permit.omanisation.categories", SETTLEMENT);
    /** The factor for an employer that meets its rate. */
    public static final Parameter<BigDecimal> OMANISATION_MET = DEFINE.factor("fee.permit.omanisation.met");
    /** The factor for an employer that does not. */
    public static final Parameter<BigDecimal> OMANISATION_NOT_MET = DEFINE.factor("fee.permit.omanisation.notMet");

    /** Whether the factor touches the fee of investors too; sources disagree. */
    public static final Parameter<Boolean> OMANISATION_INVESTOR =
            DEFINE.truth("fee.permit.omanisation.investor", SETTLEMENT);

    /** Which tariff a permit has, by the facts. */
    public static final Parameter<PermitSchedule> PERMIT_SCHEDULE =
            DEFINE.define("fee.permit.schedule", Unit.CODES, SETTLEMENT, PermitSchedule::of);
    /** Which worker pays which fee where it depends on their number. */
    public static final Parameter<PermitBands> PERMIT_BANDS =
            DEFINE.choice("fee.permit.bands", SETTLEMENT, PermitBands.class);
    /** How many Omanis a holder of a Riyada card must employ for its own fees; with fewer it pays as a company. */
    public static final Parameter<Integer> RIYADA_OMANIS = DEFINE.number("fee.permit.riyada.omanis", SETTLEMENT);
    /** Grounds on which a domestic worker's permit is free. */
    public static final Parameter<Set<String>> PERMIT_FREE = DEFINE.codes("fee.permit.free", SETTLEMENT);

    /** What a permit costs in place of one that cannot be used. */
    public static final Parameter<Money> PERMIT_REPLACEMENT = DEFINE.omr("fee.permit.replacement");
    /** Causes for which the fee of a permit that cannot be used goes back. */
    public static final Parameter<Set<String>> REFUND_CAUSES = DEFINE.codes("refund.permit.causes", SETTLEMENT);
    /** Within how many days of his coming a worker must be sent home for the fee to go back. */
    public static final Parameter<Integer> REFUND_REPATRIATION_DAYS =
            DEFINE.number("refund.permit.repatriation.days", SETTLEMENT);
    /** How much of the fee goes back. */
    public static final Parameter<BigDecimal> REFUND_SHARE = DEFINE.factor("refund.permit.share");

    /** The waivers that can be had; the day of settlement decides. */
    public static final Parameter<Waivers> WAIVERS = DEFINE.define("waivers", Unit.CODES, SETTLEMENT, Waivers::of);

    private static final Map<String, Parameter<Money>> PERMIT_FEES = Stream.of(
                    "GENERAL",
                    "FARM",
                    "DOMESTIC",
                    "CATEGORY_1",
                    "CATEGORY_2",
                    "CATEGORY_3",
                    "FISHERMAN",
                    "OTHER",
                    "DOMESTIC_1_3",
                    "DOMESTIC_4_UP",
                    "FARM_1_3",
                    "FARM_4_UP",
                    "SME_1_5",
                    "SME_6_10",
                    "CLUB",
                    "INVESTOR",
                    "TEMPORARY_4",
                    "TEMPORARY_6",
                    "TEMPORARY_9",
                    "TEMPORARY_CATEGORY_1_4",
                    "TEMPORARY_CATEGORY_1_6",
                    "TEMPORARY_CATEGORY_1_9",
                    "TEMPORARY_CATEGORY_2_4",
                    "TEMPORARY_CATEGORY_2_6",
                    "TEMPORARY_CATEGORY_2_9",
                    "TEMPORARY_CATEGORY_3_4",
                    "TEMPORARY_CATEGORY_3_6",
                    "TEMPORARY_CATEGORY_3_9")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Tariffs::definePermitFee));

    /** What a renewal costs instead of the general fee, on the days on which it has a price of its own. */
    public static final Parameter<Money> GENERAL_RENEWAL = DEFINE.omr("fee.permit.renewal.GENERAL");

    private Tariffs() {}

    /** The fee of a permit of a category such as {@code CATEGORY_3}; empty for a category that no tariff knows. */
    public static Optional<Parameter<Money>> permitFee(String category) {
        return Optional.ofNullable(PERMIT_FEES.get(category));
    }

    /** What a renewal costs in a category where that can differ from {@link #permitFee}; empty on days of no such price. */
    public static Optional<Parameter<Money>> renewalFee(String category) {
        return category.equals("GENERAL") ? Optional.of(GENERAL_RENEWAL) : Optional.empty();
    }

    /** Every tariff. */
    public static List<Parameter<?>> all() {
        return DEFINE.all();
    }

    private static Parameter<Money> definePermitFee(String category) {
        return DEFINE.omr("fee.permit." + category);
    }
}
