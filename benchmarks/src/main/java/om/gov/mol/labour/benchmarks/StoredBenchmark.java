package om.gov.mol.labour.benchmarks;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.internal.codec.TransferCodec;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;
import om.gov.mol.labour.transfer.Transfer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A transfer as text, and the journal of one that was completed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StoredBenchmark {

    private final Transfer transfer = Objects.requireNonNull(Act.T23.moment().before());
    private final String text = TransferCodec.write(transfer);
    private final Hamlet hamlet = new Hamlet(new InMemoryCaseStore(), SettableClock.at(Hamlet.NOW), 1);
    private String reference = "";

    /** Plays a whole transfer. */
    @Setup
    public void complete() {
        reference = new WholeTransfer(hamlet, 1, WholeTransfer.Watch.NONE).play();
        if (verify().map(JournalCheck::verdict).orElseThrow() != JournalCheck.Verdict.INTACT) {
            throw new IllegalStateException("the journal is not intact");
        }
    }

    /** Writes the text that the store keeps. */
    @Benchmark
    public String write() {
        return TransferCodec.write(transfer);
    }

    /** Reads it again. */
    @Benchmark
    public Transfer read() {
        return TransferCodec.read(text);
    }

    /** Recomputes the chain of digests of a completed transfer, replays its events, and compares with the case. */
    @Benchmark
    public Optional<JournalCheck> verify() {
        return hamlet.labour.verify(reference);
    }

    /** Closes the door. */
    @TearDown
    public void close() {
        hamlet.close();
    }
}
