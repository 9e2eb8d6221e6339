package om.gov.mol.labour.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferConditions;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferRequest;
import om.gov.mol.labour.transfer.TransferTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All conditions of a transfer with their findings: the dry run, and the submission that rests on it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ConditionsBenchmark {

    private final TransferRequest request = Sample.request(null);
    private final TransferRequest claiming = Sample.request(NoApprovalCase.COURT_JUDGMENT);
    private final TransferFacts inOrder = Sample.inOrder(Role.NEW_EMPLOYER);
    private final TransferFacts inDisorder = Sample.inDisorder();
    private final Moment<Transfer, Command, TransferFacts> good =
            new Moment<>(null, new TransferCommand.Submit(request), inOrder);
    private final Moment<Transfer, Command, TransferFacts> bad =
            new Moment<>(null, new TransferCommand.Submit(request), inDisorder);

    /** A dry run in which everything is met. */
    @Benchmark
    public List<Problem> dryRun() {
        return problems(request, inOrder);
    }

    /** A dry run in which a case without approval is claimed, with the rules of that case. */
    @Benchmark
    public List<Problem> dryRunWithoutApproval() {
        return problems(claiming, inOrder);
    }

    /** A dry run in which most conditions are not met. */
    @Benchmark
    public List<Problem> dryRunWithProblems() {
        return problems(request, inDisorder);
    }

    /** A submission that is accepted, all findings with it. */
    @Benchmark
    public Lifecycle.Answer<Transfer> submit() {
        return TransferTable.LIFECYCLE.decide(good);
    }

    /** A submission that is refused, with all problems in order. */
    @Benchmark
    public Lifecycle.Answer<Transfer> submitRefused() {
        return TransferTable.LIFECYCLE.decide(bad);
    }

    private static List<Problem> problems(TransferRequest asked, TransferFacts facts) {
        List<Finding> findings = TransferConditions.assessAll(asked, facts);
        return TransferConditions.problems(findings);
    }
}
