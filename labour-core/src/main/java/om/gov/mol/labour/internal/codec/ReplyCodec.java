package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.Reply;
import om.gov.mol.labour.internal.json.JsonObject;

/** The worker's side, before anything is decided. */
final class ReplyCodec {

    private ReplyCodec() {}

    /** The whole reply. */
    static JsonObject write(Reply reply) {
        JsonObject object = new JsonObject()
                .put("by", reply.by().key())
                .put("at", reply.at())
                .put("evidence", Fields.sorted(reply.evidence()));
        return Fields.statement(object, reply.statement());
    }

    /** The reply that was written; an erased statement reads as empty. */
    static Reply read(JsonObject from) {
        return new Reply(
                Fields.statement(from),
                Set.copyOf(from.texts("evidence")),
                Fields.role(from, "by"),
                from.instant("at"));
    }
}
