package om.gov.mol.labour.service;

import java.time.Duration;
import om.gov.mol.labour.internal.codec.EffectCodec;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange;

/**
 * Tells agencies and the registry what they must know, in the order in which it was decided, until they have acknowledged
 * it. Never given up.
 */
final class Errands {

    private static final Duration AGAIN_MAX = Duration.ofHours(1);
    private static final Duration AGAIN_FIRST = Duration.ofMinutes(1);

    private final Parts parts;
    private final Desks desks;
    private final Providers providers;
    private final Turns turns;

    Errands(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
        this.providers = new Providers(parts);
        this.turns = new Turns(parts);
    }

    WorkResult agency(Work work) {
        return turns.behind(work).orElseGet(() -> ask(work));
    }

    WorkResult registry(Work work) {
        return turns.behind(work).orElseGet(() -> change(work));
    }

    private WorkResult ask(Work work) {
        AgencyRequest request = EffectCodec.readAgencyRequest(work.payload());
        AgencyLink.Receipt receipt = providers.call(
                Providers.AGENCIES,
                () -> "agencies",
                () -> parts.agencies().send(request),
                new AgencyLink.Receipt.TryLater(Backoff.after(Turns.tries(work), AGAIN_FIRST, AGAIN_MAX)));
        if (receipt instanceof AgencyLink.Receipt.Acknowledged acknowledged) {
            boolean noted = desks.ofOwn(work.caseId()).acknowledged(work.caseId(), request.kind());
            return noted
                    ? new WorkResult.Done(acknowledged.agencyReference())
                    : new WorkResult.Again(parts.now().plus(AGAIN_FIRST), Turns.kept(work));
        }
        return new WorkResult.Again(
                parts.now().plus(Backoff.atLeast(((AgencyLink.Receipt.TryLater) receipt).after())), Turns.kept(work));
    }

    private WorkResult change(Work work) {
        RegistryChange change = EffectCodec.readRegistryChange(work.payload());
        boolean done = providers.call(
                Providers.REGISTRY,
                () -> "registry",
                () -> {
                    parts.hostRegistry().apply(work.id(), change);
                    return true;
                },
                false);
        return done
                ? new WorkResult.Done(null)
                : new WorkResult.Again(
                        parts.now().plus(Backoff.after(Turns.tries(work), AGAIN_FIRST, AGAIN_MAX)), Turns.kept(work));
    }
}
