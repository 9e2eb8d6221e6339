package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange;

/**
 * Payloads of outgoing work, written with the case and read by the runner, maybe by a later release: changes of the registry
 * and requests to agencies. Deterministic and thread-safe.
 */
public final class EffectCodec {

    private static final String TYPE = "type";
    private static final String AGENCY_REQUEST = "AgencyRequest";
    private static final Envelope CHANGES = new Envelope(TYPE, RegistryChangeVariants.CHANGES.names(), Upcasts.none());
    private static final Envelope REQUESTS = new Envelope(TYPE, Set.of(AGENCY_REQUEST), Upcasts.none());

    private EffectCodec() {}

    /** For example {@code {"type":"PermitRenewed","format":1,…}}. */
    public static String write(RegistryChange change) {
        String name = RegistryChangeVariants.CHANGES.name(change);
        return Json.write(RegistryChangeVariants.CHANGES.write(change, CHANGES.begin(name)));
    }

    /**
     * The change that was written.
     *
     * @throws UnreadablePayload if it is no change of the registry, of a newer format, or broken
     */
    public static RegistryChange readRegistryChange(String payload) {
        return CHANGES.read(payload, from -> RegistryChangeVariants.CHANGES.read(from.text(TYPE), from));
    }

    /** For example {@code {"type":"AgencyRequest","format":1,"key":…}}. */
    public static String write(AgencyRequest request) {
        CommercialRegistration newEmployer = request.newEmployer();
        return Json.write(REQUESTS.begin(AGENCY_REQUEST)
                .put("key", request.key())
                .put("agency", request.agency().name())
                .put("kind", request.kind().name())
                .put("reference", request.reference())
                .put("worker", request.worker().value())
                .put("currentEmployer", request.currentEmployer().value())
                .put("individual", EmployerCodec.individual(request.currentEmployer()))
                .put("newEmployer", newEmployer == null ? null : newEmployer.value()));
    }

    /**
     * The request that was written.
     *
     * @throws UnreadablePayload if it is no request to an agency, of a newer format, or broken
     */
    public static AgencyRequest readAgencyRequest(String payload) {
        return REQUESTS.read(payload, EffectCodec::request);
    }

    private static AgencyRequest request(JsonObject from) {
        return new AgencyRequest(
                from.text("key"),
                Fields.choice(from, "agency", Agency.class),
                Fields.choice(from, "kind", AgencyRequest.Kind.class),
                from.text("reference"),
                Fields.value(from, "worker", CivilNumber::new),
                EmployerCodec.read(from, "currentEmployer", "individual"),
                from.has("newEmployer") ? Fields.value(from, "newEmployer", CommercialRegistration::new) : null);
    }
}
