package om.gov.mol.labour.lifecycle;

import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.registry.AgencyRequest;

/** Another government body is to be asked something, or told that a question no longer stands. Repeated until acknowledged. */
public record AskAgency(Agency agency, AgencyRequest.Kind kind) implements Effect {
    @Override
    public String label() {
        return "agency." + agency + "." + kind;
    }
}
