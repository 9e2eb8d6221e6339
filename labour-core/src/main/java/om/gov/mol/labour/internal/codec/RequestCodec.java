package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.TransferRequest;

/** What the new employer asked for. */
public final class RequestCodec {

    /** The free text of a request. */
    static final String PROOF = "proof";

    private RequestCodec() {}

    /** The whole request; the proof is absent where it is empty. */
    public static JsonObject write(TransferRequest request) {
        return writeOpen(request).put(PROOF, request.proof().isEmpty() ? null : request.proof());
    }

    /** The request without its free text. */
    static JsonObject writeOpen(TransferRequest request) {
        Appointment appointment = request.appointment();
        return new JsonObject()
                .put("worker", request.worker().value())
                .put("currentEmployer", request.currentEmployer().value())
                .put("newEmployer", request.newEmployer().value())
                .put("licence", request.licence().value())
                .put("jurisdiction", request.jurisdiction().code())
                .put("occupation", request.occupation())
                .put("appointment", appointment == null ? null : appointment(appointment))
                .put("noApproval", Fields.name(request.noApproval()));
    }

    /** The request that was written; an erased proof reads as empty. */
    public static TransferRequest read(JsonObject from) {
        JsonObject appointment = from.objectOrNull("appointment");
        String proof = from.textOrNull(PROOF);
        return new TransferRequest(
                Fields.value(from, "worker", CivilNumber::new),
                Fields.value(from, "currentEmployer", CommercialRegistration::new),
                Fields.value(from, "newEmployer", CommercialRegistration::new),
                Fields.value(from, "licence", LicenceNumber::new),
                Fields.governorate(from, "jurisdiction"),
                from.text("occupation"),
                appointment == null ? null : appointment(appointment),
                Fields.choiceOrNull(from, "noApproval", NoApprovalCase.class),
                proof == null ? "" : proof);
    }

    private static JsonObject appointment(Appointment appointment) {
        return new JsonObject()
                .put("occupation", appointment.occupation())
                .put("wage", appointment.wage().toString())
                .put("starts", appointment.starts())
                .put("months", appointment.months());
    }

    private static Appointment appointment(JsonObject from) {
        return new Appointment(
                from.text("occupation"), Fields.money(from, "wage"), from.date("starts"), Fields.whole(from, "months"));
    }
}
