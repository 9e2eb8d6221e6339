package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.outcome.ProblemCode.SAME_OFFICER;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.OfficerApprove;
import om.gov.mol.labour.transfer.TransferCommand.OfficerRefuse;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import org.junit.jupiter.api.Test;

/** A request that an officer took in at the counter is decided by another one. */
class CounterTest {

    private static final TransferRequest REQUEST = World.request(null);

    private final World office = new World();

    private Transfer asked() {
        var moment =
                new Moment<Transfer, Submit, TransferFacts>(null, new Submit(REQUEST), office.facts(Role.NEW_EMPLOYER));
        Transfer asked = event(Asking.askNobody(moment)).evolve(null);
        return new Transfer(
                asked.id(),
                asked.reference(),
                REQUEST,
                asked.takenInBy(),
                awaitingOfficer(OfficerTask.SILENCE).state(),
                asked.clocks(),
                asked.payments(),
                null,
                asked.told(),
                List.of(),
                asked.openedAt(),
                null);
    }

    /** What stands in the way of each decision of the officer who acts now. */
    private List<List<ProblemCode>> barred(Transfer transfer) {
        var moment = new Moment<>(transfer, new TransferCommand.Withdraw(), office.facts(Role.OFFICER));
        return Stream.of("officerApprove", "officerRefuse")
                .map(name -> TransferTable.LIFECYCLE.actions(moment).stream()
                        .filter(action -> action.command().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .closedBecause()
                        .stream()
                        .map(problem -> problem.code())
                        .toList())
                .toList();
    }

    @Test
    void theOfficerWhoTookItInIsNotOfferedToDecide() {
        office.atCounter = true;
        assertThat(barred(asked())).containsExactly(List.of(SAME_OFFICER), List.of(SAME_OFFICER));
    }

    @Test
    void anotherOfficerDecides() {
        office.atCounter = true;
        Transfer asked = asked();
        office.atCounter = false;
        assertThat(barred(asked)).containsExactly(List.of(), List.of());
    }

    @Test
    void whatCameElectronicallyWasTakenInByNobody() {
        assertThat(asked().takenInBy()).isNull();
        assertThat(barred(asked())).containsExactly(List.of(), List.of());
    }

    @Test
    void theOfficerWhoTookItInIsRefused() {
        office.atCounter = true;
        Transfer asked = asked();
        assertThat(List.of(new OfficerApprove("PROOF_ACCEPTED"), new OfficerRefuse("PROOF_NOT_ACCEPTED", "")))
                .allSatisfy(command -> assertThat(codes(TransferTable.LIFECYCLE
                                .decide(new Moment<>(asked, command, office.facts(Role.OFFICER)))
                                .decision()))
                        .containsExactly(SAME_OFFICER));
    }
}
