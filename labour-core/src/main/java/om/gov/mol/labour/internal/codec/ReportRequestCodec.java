package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;

/** What an employer says of a worker. */
final class ReportRequestCodec {

    private ReportRequestCodec() {}

    /** The whole request. */
    static JsonObject write(ReportRequest request) {
        return Fields.statement(writeOpen(request), request.statement());
    }

    /** The request without its free text. */
    static JsonObject writeOpen(ReportRequest request) {
        JsonObject object = new JsonObject().put("worker", request.worker().value());
        return EmployerCodec.into(object, request.employer())
                .put("jurisdiction", request.jurisdiction().code())
                .put("absentSince", request.absentSince())
                .put("evidence", Fields.sorted(request.evidence()))
                .put("withKnowledge", request.withKnowledge());
    }

    /** The request that was written; an erased statement reads as empty. */
    static ReportRequest read(JsonObject from) {
        return new ReportRequest(
                Fields.value(from, "worker", CivilNumber::new),
                EmployerCodec.from(from),
                Fields.governorate(from, "jurisdiction"),
                from.date("absentSince"),
                Fields.statement(from),
                Set.copyOf(from.texts("evidence")),
                from.bool("withKnowledge"));
    }
}
