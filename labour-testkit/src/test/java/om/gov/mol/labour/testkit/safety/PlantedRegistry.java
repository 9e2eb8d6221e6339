package om.gov.mol.labour.testkit.safety;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.Mandate;

/** A registry that lets everybody act for every establishment. */
final class PlantedRegistry {

    private PlantedRegistry() {}

    static LabourRegistry around(LabourRegistry honest) {
        return (LabourRegistry) Proxy.newProxyInstance(
                LabourRegistry.class.getClassLoader(), new Class<?>[] {LabourRegistry.class}, (self, method, given) -> {
                    if (method.getName().equals("mandate") && given[1] instanceof Capacity.ForEstablishment) {
                        return Optional.of(new Mandate(Mandate.Kind.SIGNATORY, ""));
                    }
                    try {
                        return method.invoke(honest, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
