package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferRequest;
import org.jspecify.annotations.Nullable;

/** In which role an actor stands to a transfer. Who stands in none learns nothing: not even that the case exists. */
final class TransferRoles {

    private TransferRoles() {}

    /** The role, or nothing for a stranger. */
    static @Nullable Role of(Transfer transfer, Actor actor) {
        Capacity capacity = actor.capacity();
        if (capacity instanceof Capacity.ForEstablishment employer) {
            return employer(transfer, employer.establishment());
        }
        if (capacity instanceof Capacity.CounterOfficer counter) {
            return employer(transfer, counter.establishment());
        }
        if (capacity instanceof Capacity.Self) {
            return worker(transfer.request(), actor.identity());
        }
        if (capacity instanceof Capacity.OfAgency agency) {
            return Role.valueOf(agency.agency().name());
        }
        return capacity instanceof Capacity.Officer ? Role.OFFICER : null;
    }

    /** Why the actor has no business with the case, or nothing. An office of another governorate is a stranger as well. */
    static @Nullable Problem stranger(@Nullable Transfer transfer, Actor actor) {
        if (transfer == null || of(transfer, actor) == null) {
            return Problem.of(ProblemCode.CASE_NOT_FOUND);
        }
        Governorate own = actor.governorate();
        boolean elsewhere = own != null && own != transfer.request().jurisdiction();
        return elsewhere ? Problem.of(ProblemCode.CASE_NOT_FOUND) : null;
    }

    /** The worker, and both employers with their signatories and delegates. */
    static OwnCase parties(TransferRequest request) {
        return new OwnCase(
                List.of(request.worker()),
                List.of(
                        new Capacity.ForEstablishment(request.newEmployer()),
                        new Capacity.ForEstablishment(request.currentEmployer())));
    }

    /** Where the worker is asked first, his employer is a stranger until he has been told. */
    private static @Nullable Role employer(Transfer transfer, CommercialRegistration establishment) {
        TransferRequest request = transfer.request();
        if (establishment.equals(request.newEmployer())) {
            return Role.NEW_EMPLOYER;
        }
        boolean told = transfer.told().contains(Role.CURRENT_EMPLOYER);
        return told && establishment.equals(request.currentEmployer()) ? Role.CURRENT_EMPLOYER : null;
    }

    private static @Nullable Role worker(TransferRequest request, @Nullable Identity identity) {
        CivilNumber person = identity == null ? null : identity.civilNumber();
        return request.worker().equals(person) ? Role.WORKER : null;
    }
}
