package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.service.TransferView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts on one database want the same worker, or the same licence, at the same moment: one of them gets it. */
class RaceTest {

    @TempDir
    private Path directory;

    @Test
    void ofTwoProcessesOnOneFileOneGetsEachWorker() throws Exception {
        Path file = directory.resolve("race.db");
        JdbcCaseStore.sqlite(file).close();
        try (Java one = Java.start(HamletProcess.class, file, "race", "a");
                Java other = Java.start(HamletProcess.class, file, "race", "b")) {
            assertThat(one.line()).isEqualTo("ready");
            assertThat(other.line()).isEqualTo("ready");
            one.say("go");
            other.say("go");
            Map<String, String> wonByOne = won(one.ended());
            Map<String, String> wonByOther = won(other.ended());
            assertThat(wonByOne.size() + wonByOther.size()).isEqualTo(HamletProcess.RACED);
            assertThat(wonByOne).doesNotContainKeys(wonByOther.keySet().toArray(String[]::new));
        }
    }

    private static Map<String, String> won(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.endsWith("-"))
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    @Test
    void ofTwoHostsOnOnePostgresOneGetsTheWorker() throws Exception {
        raced(
                (host, index) -> host.labour.transfers().submit(host.asNewEmployer("r" + index), Hamlet.form(index, 1)),
                ProblemCode.TRANSFER_ALREADY_OPEN);
    }

    @Test
    void ofTwoHostsOnOnePostgresOneGetsTheLicence() throws Exception {
        raced(
                (host, index) -> host.labour.transfers().submit(host.asNewEmployer("r" + index), Hamlet.form(1, index)),
                ProblemCode.LICENCE_RESERVED);
    }

    private interface Asked {
        Outcome<TransferView> of(Hamlet host, int index);
    }

    private static void raced(Asked asked, ProblemCode others) throws Exception {
        DataSource database = Postgres.newDatabase();
        try (Hamlet one = new Hamlet(JdbcCaseStore.postgres(database), Clock.systemUTC(), 20);
                Hamlet other = new Hamlet(JdbcCaseStore.postgres(database), Clock.systemUTC(), 20)) {
            List<Outcome<TransferView>> answers = together(IntStream.rangeClosed(1, 20)
                    .<Callable<Outcome<TransferView>>>mapToObj(
                            index -> () -> asked.of(index % 2 == 0 ? one : other, index))
                    .toList());
            List<TransferView> won = answers.stream()
                    .filter(Outcome.Accepted.class::isInstance)
                    .map(answer -> ((Outcome.Accepted<TransferView>) answer).value())
                    .toList();
            assertThat(won).hasSize(1);
            assertThat(other.labour.verify(won.get(0).reference()).orElseThrow().verdict())
                    .isEqualTo(JournalCheck.Verdict.INTACT);
            assertThat(answers.stream().filter(Outcome.Refused.class::isInstance))
                    .allSatisfy(answer -> assertThat(((Outcome.Refused<TransferView>) answer).problems())
                            .anyMatch(problem -> problem.code() == others));
        }
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
