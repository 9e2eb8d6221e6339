package om.gov.mol.labour.testkit.story;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;

/** What the registry of a story looks like, whole and in part. */
final class RegistryShapes {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,3})?");

    static final Shape DATE = Shape.text(Reason.NOT_A_TIME, RegistryShapes::isDate);
    static final Shape CIVIL = number(CivilNumber::parse);
    static final Shape CR = number(CommercialRegistration::parse);

    /** The number of an employer: a registration, or the civil number of an individual. */
    private static final Shape NUMBER = Shape.text(
            Reason.BAD_VALUE,
            text -> CommercialRegistration.parse(text).isPresent()
                    || CivilNumber.parse(text).isPresent());

    static final Shape MOBILE = number(Mobile::parse);
    static final Shape EMAIL = number(EmailAddress::parse);

    /** Oman's rials with up to three decimals. */
    static final Shape AMOUNT_TEXT =
            Shape.text(Reason.BAD_VALUE, text -> AMOUNT.matcher(text).matches());

    private static final Shape GOVERNORATE = number(Governorate::ofCode);
    private static final Shape LANGUAGE_TAG =
            Shape.text(Reason.BAD_VALUE, text -> LANGUAGE.matcher(text).matches());

    private static final Shape STOP = Shape.element(Map.of("reason", Shape.TEXT, "from", DATE, "until", DATE), "from");

    private static final Shape PERMIT = Shape.object(
            Map.of("number", number(PermitNumber::parse), "category", Shape.TEXT, "issued", DATE, "expires", DATE),
            "number");

    private static final Shape NAME = Shape.object(Map.of("ar", Shape.TEXT, "en", Shape.TEXT), "ar", "en");

    private static final Shape ESTABLISHMENT = Shape.record(
            Map.ofEntries(
                    entry("cr", CR),
                    entry("name", NAME),
                    entry("governorate", GOVERNORATE),
                    entry("active", Shape.TRUTH),
                    entry("signatories", Shape.list(CIVIL)),
                    entry("mobile", MOBILE),
                    entry("email", EMAIL),
                    entry("language", LANGUAGE_TAG),
                    entry("omanisation", Shape.constant(Omanisation.class)),
                    entry("serviceStops", Shape.list(STOP)),
                    entry("headcount", Shape.COUNT),
                    entry("openDebts", AMOUNT_TEXT)),
            "cr",
            "name",
            "governorate");

    private static final Shape WORKER = Shape.record(
            Map.ofEntries(
                    entry("civilNumber", CIVIL),
                    entry("birthDate", DATE),
                    entry("sex", Shape.constant(Sex.class)),
                    entry("nationality", number(Nationality::parse)),
                    entry("employer", NUMBER),
                    entry("status", Shape.constant(WorkerStatus.class)),
                    entry("insideOman", Shape.TRUTH),
                    entry("enteredOn", DATE),
                    entry("hiredOn", DATE),
                    entry("occupation", Shape.TEXT),
                    entry("permit", PERMIT),
                    entry("contract", Shape.object(Map.of("registered", Shape.TRUTH, "ends", DATE))),
                    entry("mobile", MOBILE),
                    entry("email", EMAIL),
                    entry("language", LANGUAGE_TAG),
                    entry("pendingDispute", Shape.TRUTH),
                    entry("onLeave", Shape.TRUTH),
                    entry("resignationAccepted", Shape.TRUTH),
                    entry("disputeSince", DATE),
                    entry("resignationAcceptedOn", DATE),
                    entry("wagesProvenMonths", Shape.COUNT),
                    entry("violationReport", Shape.constant(ViolationReport.class))),
            "civilNumber",
            "birthDate");

    private static final Shape LICENCE = Shape.record(
            Map.of(
                    "number",
                    number(LicenceNumber::parse),
                    "holder",
                    CR,
                    "occupation",
                    Shape.TEXT,
                    "expires",
                    DATE,
                    "used",
                    Shape.TRUTH,
                    "sex",
                    Shape.constant(Sex.class),
                    "nationality",
                    number(Nationality::parse)),
            "number",
            "holder",
            "occupation",
            "expires");

    private static final Shape EMPLOYER = Shape.record(
            Map.of(
                    "civilNumber", CIVIL,
                    "name", either(Shape.TEXT, NAME),
                    "governorate", GOVERNORATE,
                    "mobile", MOBILE,
                    "email", EMAIL,
                    "language", LANGUAGE_TAG,
                    "serviceStops", Shape.list(STOP)),
            "civilNumber");

    private static final Shape DELEGATE =
            Shape.element(Map.of("civilNumber", CIVIL, "for", CR, "office", Shape.TEXT), "civilNumber", "for");

    private static final Shape REPRESENTATIVE =
            Shape.element(Map.of("civilNumber", CIVIL, "for", CIVIL), "civilNumber", "for");

    /** A false report on the record of an employer; a groundless objection on that of a worker has no employer. */
    private static final Shape ENTRY = Shape.object(Map.of(
            "employer", NUMBER,
            "worker", CIVIL,
            "report", Shape.TEXT,
            "fineLeast", AMOUNT_TEXT,
            "fineMost", AMOUNT_TEXT));

    /** The registry at the start. */
    static final Shape REGISTRY = Shape.object(registry());

    /** A change of it: records by number, with some of their keys. */
    static final Shape PART = REGISTRY.partial();

    /** What is expected of it: the same, and what cases put on record. */
    static final Shape EXPECTED = expected().partial();

    private RegistryShapes() {}

    private static Map<String, Shape> registry() {
        return Map.of(
                "establishments", Shape.list(ESTABLISHMENT),
                "workers", Shape.list(WORKER),
                "licences", Shape.list(LICENCE),
                "employers", Shape.list(EMPLOYER),
                "delegates", Shape.list(DELEGATE),
                "representatives", Shape.list(REPRESENTATIVE));
    }

    private static Shape expected() {
        Map<String, Shape> lists = new HashMap<>(registry());
        lists.put("falseReports", Shape.list(ENTRY));
        lists.put("groundlessObjections", Shape.list(ENTRY));
        return Shape.object(lists);
    }

    /** A text of the first shape, or an object of the second. */
    private static Shape either(Shape text, Shape object) {
        return (at, value, faults) -> (value instanceof JsonObject ? object : text).check(at, value, faults);
    }

    private static Shape number(Function<String, Optional<?>> parser) {
        return Shape.text(Reason.BAD_VALUE, text -> parser.apply(text).isPresent());
    }

    /** The amount of a text of that shape. */
    static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
