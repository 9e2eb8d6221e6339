package om.gov.mol.labour.benchmarks;

import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of the transfer table, all facts gathered: what stands between loading a case and saving it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    /** Which row is to decide. */
    @Param
    public Act act = Act.T01;

    private Moment<Transfer, Command, TransferFacts> moment = act.moment();

    /** Gathers the facts once. */
    @Setup
    public void gather() {
        moment = checked(act);
    }

    /** Decides, and applies the event as the engine does. */
    @Benchmark
    public Lifecycle.Answer<Transfer> decide() {
        return TransferTable.LIFECYCLE.decide(moment);
    }

    /** Holds the act to its name: a refusal, or another row, would measure something else. */
    static Moment<Transfer, Command, TransferFacts> checked(Act act) {
        Moment<Transfer, Command, TransferFacts> moment = act.moment();
        Lifecycle.Answer<Transfer> answer = TransferTable.LIFECYCLE.decide(moment);
        boolean accepted = answer.decision() instanceof Decision.Accepted;
        if (!accepted || !answer.taken().get(0).row().equalsIgnoreCase(act.name())) {
            throw new IllegalStateException(act + ": " + answer);
        }
        return moment;
    }
}
