package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.service.TransferView;

/** What registry, border and transfer know of reports, wherever no errand is on its way any more. */
final class BothEffects {

    private final Village village;

    BothEffects(Village village) {
        this.village = village;
    }

    void hold(String when, List<AbscondingReport> reports, List<TransferView> transfers) {
        reports.forEach(report -> alert(when, report));
        for (int number = 1; number <= Villagers.WORKERS; number++) {
            CivilNumber worker = new CivilNumber(Town.worker(number));
            List<AbscondingReport> his = reports.stream()
                    .filter(report -> report.request().worker().equals(worker))
                    .toList();
            List<TransferView> moves = transfers.stream()
                    .filter(view -> view.transfer().request().worker().equals(worker))
                    .toList();
            Stream<CaseId> cases = Stream.concat(
                    his.stream().map(AbscondingReport::id),
                    moves.stream().map(view -> view.transfer().id()));
            if (cases.noneMatch(id -> waits(id, "REGISTRY", "CASE"))) {
                status(when, worker, his);
                resting(when, his, moves);
            }
        }
    }

    /** Registered as having left exactly while a report on him is in force with its effects. */
    private void status(String when, CivilNumber worker, List<AbscondingReport> his) {
        WorkerStatus status = village.registry.worker(worker).orElseThrow().status();
        assertThat(status == WorkerStatus.LEFT_WORK)
                .as(when + ": " + worker + " is " + status)
                .isEqualTo(his.stream().anyMatch(this::works));
    }

    /** A transfer rests only while a report takes effect. */
    private void resting(String when, List<AbscondingReport> his, List<TransferView> moves) {
        boolean inForce = his.stream().anyMatch(this::works);
        assertThat(moves.stream()
                        .map(TransferView::transfer)
                        .filter(transfer -> !transfer.state().isFinal())
                        .filter(transfer -> transfer.isSuspended() && !inForce))
                .as(when + ": rests without a report")
                .isEmpty();
    }

    /** What passports heard last of a report is what it is. */
    private void alert(String when, AbscondingReport report) {
        if (waits(report.id(), "AGENCY")) {
            return;
        }
        List<AgencyRequest.Kind> heard = village.agencies.requests().stream()
                .filter(request -> request.reference().equals(report.reference()))
                .map(AgencyRequest::kind)
                .toList();
        boolean set = !heard.isEmpty() && heard.get(heard.size() - 1) == AgencyRequest.Kind.SET_ALERT;
        assertThat(set).as(when + ": " + report.reference() + " heard " + heard).isEqualTo(works(report));
    }

    /** In force, and its effects do not rest for an objection. */
    private boolean works(AbscondingReport report) {
        boolean rests = village.effectsRest
                && report.objection()
                        .filter(objection -> objection.state() instanceof ObjectionState.AwaitingDecision)
                        .isPresent();
        return report.state() instanceof ReportState.InForce && !rests;
    }

    private boolean waits(CaseId id, String... kinds) {
        var waiting = new WorkFilter(null, id, Set.of(WorkState.WAITING), Set.of(kinds));
        return !village.store.work(waiting, null, 10).isEmpty();
    }
}
