package om.gov.mol.labour.testkit.story;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.registry.EmployerRecord;
import org.jspecify.annotations.Nullable;

/** Employers and their names, read from well-formed JSON and written to it. */
final class EmployerJson {

    private static final LocalizedName NAMELESS = new LocalizedName("صاحب عمل", "Employer");

    private EmployerJson() {}

    /** A number may be of either kind: it is an individual's where one is known by it, or where no firm could have it. */
    static EmployerId employer(String number, Predicate<CivilNumber> individuals) {
        Optional<CommercialRegistration> firm = CommercialRegistration.parse(number);
        return CivilNumber.parse(number)
                .filter(person -> firm.isEmpty() || individuals.test(person))
                .<EmployerId>map(EmployerId.Individual::new)
                .orElseGet(() -> new EmployerId.Establishment(firm.orElseThrow()));
    }

    /** An individual who employs. */
    static EmployerRecord individual(JsonObject json) {
        return new EmployerRecord(
                new EmployerId.Individual(RegistryJson.civilNumber(json.text("civilNumber"))),
                name(json.get("name")),
                Objects.requireNonNullElse(
                        RegistryJson.value(
                                json,
                                "governorate",
                                code -> Governorate.ofCode(code).orElseThrow()),
                        Governorate.MUSCAT),
                true,
                RegistryJson.contact(json),
                RegistryJson.stops(json.objects("serviceStops")));
    }

    /** One name for both languages, or one for each. */
    static LocalizedName name(@Nullable Object said) {
        if (said instanceof JsonObject both) {
            return new LocalizedName(both.text("ar"), both.text("en"));
        }
        return said == null ? NAMELESS : new LocalizedName(said.toString(), said.toString());
    }

    static JsonObject written(EmployerRecord one) {
        JsonObject json = new JsonObject()
                .put("civilNumber", one.id().value())
                .put("name", written(one.name()))
                .put("governorate", one.governorate().code());
        return RegistryJson.contact(json, one.contact())
                .put(
                        "serviceStops",
                        one.serviceStops().stream().map(RegistryJson::written).toList());
    }

    static JsonObject written(LocalizedName name) {
        return new JsonObject().put("ar", name.arabic()).put("en", name.english());
    }
}
