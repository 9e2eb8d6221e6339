package om.gov.mol.labour.testkit.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Records of the registry, read from well-formed JSON. */
final class RegistryJson {

    private static final CurrencyUnit OMR = CurrencyUnit.of("OMR");

    private RegistryJson() {}

    /**
     * A worker.
     *
     * @param individuals says whose civil number is that of an individual who employs
     */
    static WorkerRecord worker(JsonObject json, Predicate<CivilNumber> individuals) {
        EmployerId employer = value(json, "employer", text -> EmployerJson.employer(text, individuals));
        LocalDate disputeSince = json.dateOrNull("disputeSince");
        LocalDate resignationAcceptedOn = json.dateOrNull("resignationAcceptedOn");
        return new WorkerRecord(
                civilNumber(json.text("civilNumber")),
                json.date("birthDate"),
                value(json, "sex", Sex::valueOf),
                value(json, "nationality", text -> Nationality.parse(text).orElseThrow()),
                employer instanceof EmployerId.Establishment firm ? firm.registration() : null,
                Objects.requireNonNullElse(value(json, "status", WorkerStatus::valueOf), WorkerStatus.ACTIVE),
                truth(json, "insideOman", true),
                json.dateOrNull("enteredOn"),
                json.dateOrNull("hiredOn"),
                Objects.requireNonNullElse(json.textOrNull("occupation"), ""),
                permit(json.objectOrNull("permit")),
                contract(json.objectOrNull("contract")),
                contact(json),
                truth(json, "pendingDispute", disputeSince != null),
                truth(json, "onLeave", false),
                truth(json, "resignationAccepted", resignationAcceptedOn != null),
                count(json, "wagesProvenMonths"),
                disputeSince,
                resignationAcceptedOn,
                employer instanceof EmployerId.Individual one ? one.person() : null);
    }

    /** Whether a violation is reported of a worker. */
    static ViolationReport violationReport(JsonObject worker) {
        return Objects.requireNonNullElse(
                value(worker, "violationReport", ViolationReport::valueOf), ViolationReport.UNKNOWN);
    }

    static EstablishmentRecord establishment(JsonObject json) {
        return new EstablishmentRecord(
                establishment(json.text("cr")),
                EmployerJson.name(json.object("name")),
                Governorate.ofCode(json.text("governorate")).orElseThrow(),
                truth(json, "active", true),
                contact(json),
                Objects.requireNonNullElse(value(json, "omanisation", Omanisation::valueOf), Omanisation.UNKNOWN),
                stops(json.objects("serviceStops")),
                count(json, "headcount"),
                Objects.requireNonNullElse(value(json, "openDebts", RegistryJson::omr), Money.zero(OMR)));
    }

    static LicenceRecord licence(JsonObject json) {
        return new LicenceRecord(
                licenceNumber(json.text("number")),
                establishment(json.text("holder")),
                json.text("occupation"),
                json.date("expires"),
                truth(json, "used", false),
                value(json, "sex", Sex::valueOf),
                value(json, "nationality", text -> Nationality.parse(text).orElseThrow()));
    }

    /** The signatories that an establishment names. */
    static Set<CivilNumber> signatories(JsonObject establishment) {
        return establishment.texts("signatories").stream()
                .map(RegistryJson::civilNumber)
                .collect(Collectors.toUnmodifiableSet());
    }

    static CivilNumber civilNumber(String number) {
        return CivilNumber.parse(number).orElseThrow();
    }

    static LicenceNumber licenceNumber(String number) {
        return LicenceNumber.parse(number).orElseThrow();
    }

    static CommercialRegistration establishment(String number) {
        return CommercialRegistration.parse(number).orElseThrow();
    }

    static JsonObject written(WorkerRecord worker) {
        PermitRecord permit = worker.permit();
        ContractRecord contract = worker.contract();
        JsonObject json = new JsonObject()
                .put("civilNumber", worker.civilNumber().value())
                .put("birthDate", worker.birthDate())
                .put("sex", text(worker.sex(), Sex::name))
                .put("nationality", text(worker.nationality(), Nationality::value))
                .put("employer", worker.employedBy().map(EmployerId::value).orElse(null))
                .put("status", worker.status().name())
                .put("insideOman", worker.insideOman())
                .put("enteredOn", worker.enteredOn())
                .put("hiredOn", worker.hiredOn())
                .put("occupation", worker.occupation())
                .put("permit", permit == null ? null : written(permit))
                .put("contract", contract == null ? null : written(contract));
        return contact(json, worker.contact())
                .put("pendingDispute", worker.disputePending())
                .put("onLeave", worker.onLeave())
                .put("resignationAccepted", worker.resignationAccepted())
                .put("wagesProvenMonths", worker.wagesProvenMonths())
                .put("disputeSince", worker.disputeSince())
                .put("resignationAcceptedOn", worker.resignationAcceptedOn());
    }

    static JsonObject written(EstablishmentRecord one, Set<CivilNumber> signatories) {
        JsonObject json = new JsonObject()
                .put("cr", one.registration().value())
                .put("name", EmployerJson.written(one.name()))
                .put("governorate", one.governorate().code())
                .put("active", one.active())
                .put(
                        "signatories",
                        List.copyOf(new TreeSet<>(
                                signatories.stream().map(CivilNumber::value).toList())));
        return contact(json, one.contact())
                .put("omanisation", one.omanisation().name())
                .put(
                        "serviceStops",
                        one.serviceStops().stream().map(RegistryJson::written).toList())
                .put("headcount", one.headcount())
                .put("openDebts", one.openDebts().getAmount().toPlainString());
    }

    static JsonObject written(LicenceRecord licence) {
        return new JsonObject()
                .put("number", licence.number().value())
                .put("holder", licence.holder().value())
                .put("occupation", licence.occupation())
                .put("expires", licence.expires())
                .put("used", licence.used())
                .put("sex", text(licence.sex(), Sex::name))
                .put("nationality", text(licence.nationality(), Nationality::value));
    }

    private static JsonObject written(PermitRecord permit) {
        return new JsonObject()
                .put("number", permit.number().value())
                .put("category", permit.category())
                .put("issued", permit.issued())
                .put("expires", permit.expires());
    }

    private static JsonObject written(ContractRecord contract) {
        return new JsonObject().put("registered", contract.registered()).put("ends", contract.ends());
    }

    static JsonObject written(ServiceStop stop) {
        return new JsonObject()
                .put("reason", stop.reason())
                .put("from", stop.from())
                .put("until", stop.until());
    }

    static JsonObject contact(JsonObject json, Contact contact) {
        return json.put("mobile", text(contact.mobile(), Mobile::value))
                .put("email", text(contact.email(), EmailAddress::value))
                .put("language", contact.language().tag());
    }

    static Contact contact(JsonObject json) {
        String language = json.textOrNull("language");
        return new Contact(
                value(json, "mobile", text -> Mobile.parse(text).orElseThrow()),
                value(json, "email", text -> EmailAddress.parse(text).orElseThrow()),
                language == null ? Language.ARABIC : Language.of(language),
                null);
    }

    private static @Nullable PermitRecord permit(@Nullable JsonObject json) {
        return json == null
                ? null
                : new PermitRecord(
                        PermitNumber.parse(json.text("number")).orElseThrow(),
                        Objects.requireNonNullElse(json.textOrNull("category"), ""),
                        json.dateOrNull("issued"),
                        json.dateOrNull("expires"));
    }

    private static @Nullable ContractRecord contract(@Nullable JsonObject json) {
        return json == null ? null : new ContractRecord(truth(json, "registered", false), json.dateOrNull("ends"));
    }

    static List<ServiceStop> stops(List<JsonObject> stops) {
        return stops.stream()
                .map(stop -> new ServiceStop(
                        Objects.requireNonNullElse(stop.textOrNull("reason"), ""),
                        stop.date("from"),
                        stop.dateOrNull("until")))
                .toList();
    }

    private static Money omr(String text) {
        return Money.of(OMR, new BigDecimal(text));
    }

    private static boolean truth(JsonObject json, String key, boolean otherwise) {
        Boolean said = json.boolOrNull(key);
        return said == null ? otherwise : said;
    }

    private static int count(JsonObject json, String key) {
        Long said = json.integerOrNull(key);
        return said == null ? 0 : Math.toIntExact(said);
    }

    static <T> @Nullable T value(JsonObject json, String key, Function<String, T> parser) {
        String text = json.textOrNull(key);
        return text == null ? null : parser.apply(text);
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> name) {
        return value == null ? null : name.apply(value);
    }
}
