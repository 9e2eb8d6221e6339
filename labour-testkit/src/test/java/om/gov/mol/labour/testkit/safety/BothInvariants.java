package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.safety.Sights.Sight;

/** What must never happen where both procedures meet (design 17), asked of everything that can be seen. */
final class BothInvariants {

    private final Village village;
    private final BothMoney money;
    private final BothEffects effects;

    BothInvariants(Village village) {
        this.village = village;
        this.money = new BothMoney(village);
        this.effects = new BothEffects(village);
    }

    void hold(String when) {
        hold(when, village.sights.changed());
    }

    /** {@code changed}: the cases that are other than they were when this was asked last. */
    void hold(String when, List<Sight> changed) {
        List<AbscondingReport> reports =
                village.reports().stream().map(AbscondingView::report).toList();
        List<TransferView> transfers = village.transfers();
        oneOpenEach(when, reports, transfers);
        for (Sight sight : changed) {
            String reference = sight.row().reference();
            assertThat(village.labour.verify(reference).orElseThrow().verdict())
                    .as(when + ": journal of " + reference)
                    .isEqualTo(JournalCheck.Verdict.INTACT);
            if (sight.report() != null) {
                report(when, sight, sight.report().report());
            }
        }
        money.addsUp(when);
        effects.hold(when, reports, transfers);
    }

    private void report(String when, Sight sight, AbscondingReport report) {
        List<HistoryLine> history =
                Town.value(village.labour.reports().history(village.call(sight.officer()), report.reference()));
        workerTold(when, report, history.get(0));
        neverInForceByTime(when, history);
        money.hold(when, report);
    }

    private static void oneOpenEach(String when, List<AbscondingReport> reports, List<TransferView> transfers) {
        assertThat(reports.stream()
                        .filter(report -> report.state() instanceof ReportState.Open)
                        .map(report -> report.request().worker()))
                .as(when + ": open reports")
                .doesNotHaveDuplicates();
        assertThat(transfers.stream()
                        .map(TransferView::transfer)
                        .filter(transfer -> !transfer.state().isFinal())
                        .map(transfer -> transfer.request().worker()))
                .as(when + ": open transfers")
                .doesNotHaveDuplicates();
    }

    /** Nobody is reported without being told: both notices are work of the very first version. */
    private void workerTold(String when, AbscondingReport report, HistoryLine first) {
        String told = "tell.REPORT_REGISTERED.worker";
        assertThat(first.sequence()).as(when).isEqualTo(1);
        assertThat(first.effects()).as(when).contains(told);
        String name = report.id().value() + ":1:" + told;
        assertThat(ids(report.id())).as(when).contains(name + ":SMS", name + ":EMAIL");
    }

    private Set<String> ids(CaseId id) {
        Set<String> ids = new HashSet<>();
        village.store.work(WorkFilter.of(id), null, 1_000).stream()
                .map(Work::id)
                .forEach(ids::add);
        return ids;
    }

    /** Into force leads an officer's approval, at once or with the ticket paid after it. */
    private static void neverInForceByTime(String when, List<HistoryLine> history) {
        boolean approved = false;
        String before = "";
        for (HistoryLine line : history) {
            boolean officers = line.role().equals("officer");
            approved |= line.row().equals("R08") && officers;
            boolean entered = line.state().equals("InForce") && !before.equals("InForce");
            boolean well = (line.row().equals("R07") && officers) || (line.row().equals("R09p") && approved);
            assertThat(!entered || well)
                    .as(when + ": into force by " + line.row())
                    .isTrue();
            before = line.state();
        }
    }

    /** What is due is done: when the runner has nothing left to do, nothing is due any more. */
    void nothingStuck(String when) {
        village.settle();
        assertThat(village.store.dueCases("default", village.clock.instant(), 10))
                .as(when)
                .isEmpty();
        assertThat(village.labour.nextDue().filter(due -> !due.isAfter(village.clock.instant())))
                .as(when)
                .isEmpty();
    }

    /** Who has no business with a report cannot tell it from one that does not exist. */
    void strangerLearnsNothing(String when, AbscondingForm form) {
        for (AbscondingView view : village.reports()) {
            for (Villager who : List.of(Villager.THIRD, Villager.worker(9), Villager.HEALTH)) {
                Outcome<AbscondingView> foreign = village.act(who, view.reference(), form);
                assertThat(foreign).as(when).isEqualTo(village.act(who, "AR-0000000000-0", form));
                assertThat(Town.problems(foreign)).as(when).containsExactly(ProblemCode.CASE_NOT_FOUND);
            }
        }
    }

    /** When everybody has behaved for long enough. */
    void atRest(String when) {
        money.allAccounted(when);
    }
}
