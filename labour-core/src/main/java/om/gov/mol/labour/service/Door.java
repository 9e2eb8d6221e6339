package om.gov.mol.labour.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Attempt;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.registry.Mandate;

/**
 * Who asks, and by what right: age and assurance of the sign-in, the mandate, and how often this actor was refused of
 * late. Asked for every command, before any fact about a case is looked at.
 */
final class Door {

    /** What they are told who ask about workers, cases or establishments that are none of their business. */
    private static final Set<ProblemCode> OF_STRANGERS = Set.of(
            ProblemCode.WORKER_NOT_FOUND,
            ProblemCode.CASE_NOT_FOUND,
            ProblemCode.NO_SUCH_EMPLOYEE,
            ProblemCode.NOT_AUTHORISED_TO_ACT);

    /** Under this the refusals of a party are logged and not counted. */
    private static final String KNOWN = "party ";

    private final Parts parts;

    Door(Parts parts) {
        this.parts = parts;
    }

    /** Let in, or the reason why not. */
    sealed interface Entry {

        /** May act as this. */
        record Let(Actor actor) implements Entry {}

        /** May not. */
        record Turned(Problem problem) implements Entry {}
    }

    Entry enter(Call call) {
        Identity identity = call.person().identity();
        Settings settings = parts.settings();
        if (identity.at().plus(settings.signInAgeMax()).isBefore(parts.now())) {
            return turned(ProblemCode.SIGN_IN_EXPIRED);
        }
        if (identity.assurance() < settings.assuranceMin()) {
            return turned(ProblemCode.ASSURANCE_TOO_LOW);
        }
        if (tooManyAttempts(identity)) {
            return turned(ProblemCode.TOO_MANY_ATTEMPTS);
        }
        return mandate(identity, call.capacity())
                .<Entry>map(mandate -> new Entry.Let(Actor.person(identity, call.capacity(), mandate)))
                .orElseGet(() -> turned(ProblemCode.NOT_AUTHORISED_TO_ACT));
    }

    /**
     * Remembers a refusal; it changed nothing, but somebody may be trying things out. Only what a stranger is told counts
     * towards the limit: an unmet condition, a closed gateway or the wait itself must not lock out who has business here.
     */
    void refused(Call call, String operation, List<Problem> problems) {
        String actor = call.person().identity().actor();
        boolean stranger = problems.stream().map(Problem::code).anyMatch(OF_STRANGERS::contains);
        parts.store()
                .recordAttempt(new Attempt(
                        parts.tenant(),
                        stranger ? actor : KNOWN + actor,
                        parts.now(),
                        operation,
                        problems.stream().map(problem -> problem.code().name()).toList()));
    }

    private boolean tooManyAttempts(Identity identity) {
        int most = parts.settings().attemptsMax();
        return most > 0
                && parts.store()
                                .attempts(
                                        parts.tenant(),
                                        identity.actor(),
                                        parts.now().minus(parts.settings().attemptsWindow()))
                        >= most;
    }

    private Optional<Mandate> mandate(Identity identity, Capacity capacity) {
        CivilNumber person = identity.civilNumber();
        Agency agency = identity.agency();
        if (person == null) {
            boolean itself = capacity instanceof Capacity.OfAgency as && as.agency() == agency;
            return itself ? Optional.of(new Mandate(Mandate.Kind.AGENCY, "")) : Optional.empty();
        }
        if (capacity instanceof Capacity.OfAgency) {
            return Optional.empty();
        }
        return parts.registry().mandate(person, capacity);
    }

    private static Entry turned(ProblemCode code) {
        return new Entry.Turned(Problem.of(code));
    }
}
