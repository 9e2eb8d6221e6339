package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import org.jspecify.annotations.Nullable;

/** An employer as a number, and beside it a mark where he is an individual. */
final class EmployerCodec {

    private static final String YES = "true";
    private static final String EMPLOYER = "employer";
    private static final String INDIVIDUAL = "individual";

    private EmployerCodec() {}

    /** The mark; absent for an establishment. */
    static @Nullable String individual(EmployerId employer) {
        return employer instanceof EmployerId.Individual ? YES : null;
    }

    /** Puts the employer of the case. */
    static JsonObject into(JsonObject object, EmployerId employer) {
        return object.put(EMPLOYER, employer.value()).put(INDIVIDUAL, individual(employer));
    }

    /** The employer of the case. */
    static EmployerId from(JsonObject object) {
        return read(object, EMPLOYER, INDIVIDUAL);
    }

    /** The employer whose number and mark stand under these keys. */
    static EmployerId read(JsonObject from, String number, String mark) {
        return from.has(mark)
                ? new EmployerId.Individual(Fields.value(from, number, CivilNumber::new))
                : new EmployerId.Establishment(Fields.value(from, number, CommercialRegistration::new));
    }
}
