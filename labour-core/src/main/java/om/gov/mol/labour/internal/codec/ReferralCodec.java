package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.internal.json.JsonObject;

/** Referrals of an employer to inspection. */
final class ReferralCodec {

    private ReferralCodec() {}

    /** The referral; finding and end of the service stop are absent where there is none. */
    static JsonObject write(Referral referral) {
        return new JsonObject()
                .put("at", referral.at())
                .put("inMonth", referral.inMonth())
                .put("inYear", referral.inYear())
                .put("finding", Fields.name(referral.finding()))
                .put("stoppedUntil", referral.stoppedUntil());
    }

    /** The referral that was written. */
    static Referral read(JsonObject from) {
        return new Referral(
                from.instant("at"),
                Fields.whole(from, "inMonth"),
                Fields.whole(from, "inYear"),
                Fields.choiceOrNull(from, "finding", Referral.Finding.class),
                from.dateOrNull("stoppedUntil"));
    }
}
