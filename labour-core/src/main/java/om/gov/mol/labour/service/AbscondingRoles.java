package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Identity;
import org.jspecify.annotations.Nullable;

/** In which role an actor stands to a report. Who stands in none learns nothing: not even that the case exists. */
final class AbscondingRoles {

    private AbscondingRoles() {}

    /** The employer that a capacity speaks for, or nothing. */
    static @Nullable EmployerId employer(Actor actor) {
        Capacity capacity = actor.capacity();
        if (capacity instanceof Capacity.ForEstablishment firm) {
            return new EmployerId.Establishment(firm.establishment());
        }
        if (capacity instanceof Capacity.CounterOfficer counter) {
            return new EmployerId.Establishment(counter.establishment());
        }
        CivilNumber person = person(actor.identity());
        return capacity instanceof Capacity.Self && person != null ? new EmployerId.Individual(person) : null;
    }

    /** The role, or nothing for a stranger. */
    static @Nullable Role of(AbscondingReport report, Actor actor) {
        ReportRequest request = report.request();
        Capacity capacity = actor.capacity();
        if (request.employer().equals(employer(actor))) {
            return Role.EMPLOYER;
        }
        if (capacity instanceof Capacity.Self) {
            return request.worker().equals(person(actor.identity())) ? Role.WORKER : null;
        }
        if (capacity instanceof Capacity.ForWorker representative) {
            return request.worker().equals(representative.worker()) ? Role.REPRESENTATIVE : null;
        }
        if (capacity instanceof Capacity.OfAgency agency) {
            return agency.agency() == Agency.PASSPORTS ? Role.PASSPORTS : null;
        }
        return ofMinistry(capacity);
    }

    private static @Nullable Role ofMinistry(@Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Officer) {
            return Role.OFFICER;
        }
        return capacity instanceof Capacity.Inspector ? Role.INSPECTOR : null;
    }

    /** Why the actor has no business with the case, or nothing. An office of another governorate is a stranger as well. */
    static @Nullable Problem stranger(@Nullable AbscondingReport report, Actor actor) {
        if (report == null || of(report, actor) == null) {
            return Problem.of(ProblemCode.CASE_NOT_FOUND);
        }
        Governorate own = actor.governorate();
        boolean elsewhere = own != null && own != report.request().jurisdiction();
        return elsewhere ? Problem.of(ProblemCode.CASE_NOT_FOUND) : null;
    }

    /** The worker with his representatives, and the employer with his signatories and delegates. */
    static OwnCase parties(ReportRequest request) {
        Capacity forWorker = new Capacity.ForWorker(request.worker());
        return request.employer() instanceof EmployerId.Establishment firm
                ? new OwnCase(
                        List.of(request.worker()),
                        List.of(forWorker, new Capacity.ForEstablishment(firm.registration())))
                : new OwnCase(
                        List.of(request.worker(), ((EmployerId.Individual) request.employer()).person()),
                        List.of(forWorker));
    }

    private static @Nullable CivilNumber person(@Nullable Identity identity) {
        return identity == null ? null : identity.civilNumber();
    }

    /** The registration of an establishment, or nothing for an individual. */
    static @Nullable CommercialRegistration registration(EmployerId employer) {
        return employer instanceof EmployerId.Establishment firm ? firm.registration() : null;
    }
}
