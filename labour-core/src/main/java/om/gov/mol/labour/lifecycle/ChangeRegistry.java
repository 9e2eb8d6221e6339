package om.gov.mol.labour.lifecycle;

import om.gov.mol.labour.registry.RegistryChange;

/** The registry is to be brought in step with the case. Repeated until it has answered. */
public record ChangeRegistry(RegistryChange change) implements Effect {
    @Override
    public String label() {
        return "registry." + change.getClass().getSimpleName();
    }
}
