package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import org.jspecify.annotations.Nullable;

/** An employer as a number, and beside it a mark where he is an individual. */
final class EmployerCodec {

    private static final String YES = "true";

    private EmployerCodec() {}

    /** The mark; absent for an establishment. */
    static @Nullable String individual(EmployerId employer) {
        return employer instanceof EmployerId.Individual ? YES : null;
    }

    /** The employer whose number and mark stand under these keys. */
    static EmployerId read(JsonObject from, String number, String mark) {
        return from.has(mark)
                ? new EmployerId.Individual(Fields.value(from, number, CivilNumber::new))
                : new EmployerId.Establishment(Fields.value(from, number, CommercialRegistration::new));
    }
}
