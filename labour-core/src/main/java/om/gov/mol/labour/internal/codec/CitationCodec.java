package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;

/** Citations. */
public final class CitationCodec {

    private CitationCodec() {}

    /** For example {@code {"decision":"MD 270/2018","article":"Art. 14","confidence":"OFFICIAL_ABSTRACT"}}. */
    public static JsonObject write(Citation citation) {
        return new JsonObject()
                .put("decision", citation.decision())
                .put("article", citation.article())
                .put("confidence", citation.confidence().name());
    }

    /** The citation that was written. */
    public static Citation read(JsonObject from) {
        return new Citation(
                from.text("decision"), from.text("article"), Fields.choice(from, "confidence", Confidence.class));
    }
}
