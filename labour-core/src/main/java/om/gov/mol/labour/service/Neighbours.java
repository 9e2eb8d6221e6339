package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;

/** Tells one case what another has become, through the claim that the other holds; until it has taken note. */
final class Neighbours {

    private static final Duration AGAIN_FIRST = Duration.ofSeconds(10);
    private static final Duration AGAIN_MAX = Duration.ofMinutes(10);

    private final Parts parts;
    private final Desks desks;

    Neighbours(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
    }

    static String payload(TellCase tell) {
        return Json.write(new JsonObject().put("claim", tell.claim().key()).put("news", tell.news()));
    }

    WorkResult tell(Work work) {
        JsonObject stored = Json.read(work.payload());
        Claim claim = Saves.claim(parts.tenant(), new Claim(stored.text("claim")));
        CaseId holder = parts.store().holders(Set.of(claim)).get(claim);
        if (holder == null) {
            return new WorkResult.Done("NOBODY");
        }
        boolean heard = desks.ofOwn(holder).heard(holder, stored.text("news"));
        return heard
                ? new WorkResult.Done(null)
                : new WorkResult.Again(parts.now().plus(Backoff.after(work.attempts(), AGAIN_FIRST, AGAIN_MAX)), null);
    }
}
