package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request may come any number of times, from anywhere, at once: it counts once. */
class ExactlyOnceTest {

    private static final int THREADS = 16;

    @Test
    void aRepeatedRequestGetsItsAnswerAgainAndSendsNothing() {
        try (Town town = new Town()) {
            Call call = town.call("r1", Roles.NEW_EMPLOYER);
            TransferView first = Town.value(town.transfers().submit(call, Town.form(1)));
            town.settle();
            int sent = town.sms.sent().size() + town.email.sent().size();
            var again = (Outcome.Accepted<TransferView>) town.transfers().submit(call, Town.form(1));
            town.settle();
            assertThat(again.repeated()).isTrue();
            assertThat(again.value()).isEqualTo(first);
            assertThat(town.sms.sent().size() + town.email.sent().size()).isEqualTo(sent);
        }
    }

    @Test
    void aRepeatedPaymentOpensNothingTwice() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Call call = town.call("pay", Roles.CURRENT_EMPLOYER);
            Town.value(town.transfers().act(call, reference, new TransferForm.PayDues()));
            Town.value(town.transfers().act(call, reference, new TransferForm.PayDues()));
            town.after(Duration.ofMinutes(5));
            assertThat(town.gateway.opened()).hasSize(1);
            assertThat(town.view(reference).transfer().payments()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "licence", "wage", "proof"})
    void theSameIdWithOtherContentIsAMistake(String changed) {
        try (Town town = new Town()) {
            Call call = town.call("r1", Roles.NEW_EMPLOYER);
            Town.value(town.transfers().submit(call, Town.form(1)));
            Outcome<TransferView> other = town.transfers().submit(call, other(changed));
            assertThat(Town.problems(other)).containsExactly(ProblemCode.REQUEST_ID_REUSED);
        }
    }

    private static SubmitTransfer other(String changed) {
        SubmitTransfer form = Town.form(1);
        return switch (changed) {
            case "worker" -> Town.form(Town.licence(1), Town.worker(2));
            case "licence" -> Town.form(Town.licence(2), Town.worker(1));
            case "wage" ->
                new SubmitTransfer(
                        form.licence(),
                        form.worker(),
                        form.birthDate(),
                        true,
                        new SubmitTransfer.Contract("mason", "250.001", "2026-04-01", "24"),
                        null,
                        null);
            default ->
                new SubmitTransfer(
                        form.licence(), form.worker(), form.birthDate(), true, form.contract(), null, "null");
        };
    }

    @Test
    void anotherCommandUnderTheSameIdIsAMistake() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Town.value(town.transfers()
                    .act(town.call("x", Roles.OFFICER), reference, new TransferForm.Extend("3", "OTHER")));
            assertThat(Town.problems(town.transfers()
                            .act(town.call("x", Roles.OFFICER), reference, new TransferForm.Extend("4", "OTHER"))))
                    .containsExactly(ProblemCode.REQUEST_ID_REUSED);
            assertThat(Town.problems(town.transfers()
                            .act(town.call("x", Roles.NEW_EMPLOYER), reference, new TransferForm.Withdraw())))
                    .containsExactly(ProblemCode.REQUEST_ID_REUSED);
        }
    }

    @Test
    void anotherPartyUnderTheSameIdAndContentDoesNotGetTheAnswer() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Town.value(
                    town.transfers().act(town.call("x", Roles.OFFICER), reference, new TransferForm.Stop("OTHER", "")));
            assertThat(Town.problems(town.transfers()
                            .act(town.call("x", Roles.NEW_EMPLOYER), reference, new TransferForm.Stop("OTHER", ""))))
                    .containsExactly(ProblemCode.REQUEST_ID_REUSED);
            assertThat(Town.problems(town.transfers()
                            .act(town.call("x", Roles.STRANGER), reference, new TransferForm.Stop("OTHER", ""))))
                    .containsExactly(ProblemCode.CASE_NOT_FOUND);
        }
    }

    @Test
    void aRefusedRequestIsDecidedAnew() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Call approve = town.call("approve", Roles.CURRENT_EMPLOYER);
            var form = new TransferForm.Approve("2026-03-31");
            assertThat(Town.problems(town.transfers().act(approve, reference, form)))
                    .containsExactly(ProblemCode.DUES_OUTSTANDING);
            town.gateway.payer(Payer.PAYS);
            town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
            town.after(Duration.ofMinutes(2));
            assertThat(Town.value(town.transfers().act(approve, reference, form))
                            .state())
                    .isEqualTo("AwaitingVisa");
        }
    }

    /** The names under which the clock and the gateway are heard are theirs alone. */
    @ParameterizedTest
    @ValueSource(strings = {"clock.%d.answerTimePassed", "clock.%d.reminderDue"})
    void nobodyCanSilenceTheClockByTakingItsRequestId(String pattern) {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            for (int version = 2; version < 8; version++) {
                String id = String.format(java.util.Locale.ROOT, pattern, version);
                town.transfers().act(town.call(id, Roles.OFFICER), reference, new TransferForm.Extend("1", "OTHER"));
            }
            town.after(Duration.ofDays(30));
            assertThat(town.view(reference).state()).isEqualTo("AwaitingOfficer");
        }
    }

    @Test
    void ofManyRequestsForOneWorkerOneWins() throws Exception {
        try (Town town = new Town()) {
            List<Outcome<TransferView>> answers = together(index -> () -> town.transfers()
                    .submit(
                            town.call("r" + index, Roles.NEW_EMPLOYER),
                            Town.form(Town.licence(index), Town.worker(1))));
            oneWins(answers, ProblemCode.TRANSFER_ALREADY_OPEN);
            intact(town, answers);
        }
    }

    @Test
    void ofManyRequestsForOneLicenceOneWins() throws Exception {
        try (Town town = new Town()) {
            List<Outcome<TransferView>> answers = together(index -> () -> town.transfers()
                    .submit(
                            town.call("r" + index, Roles.NEW_EMPLOYER),
                            Town.form(Town.licence(1), Town.worker(index))));
            oneWins(answers, ProblemCode.LICENCE_RESERVED);
            intact(town, answers);
        }
    }

    @Test
    void theSameRequestFromManyThreadsIsOneRequest() throws Exception {
        try (Town town = new Town()) {
            List<Outcome<TransferView>> answers = together(index ->
                    () -> town.transfers().submit(town.call("same", Roles.NEW_EMPLOYER), Town.form(1)));
            assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOf(Outcome.Accepted.class));
            assertThat(answers.stream().map(answer -> Town.value(answer).reference()))
                    .containsOnly(Town.value(answers.get(0)).reference());
            town.settle();
            assertThat(town.sms.sent()).hasSize(2);
            intact(town, answers);
        }
    }

    private static void oneWins(List<Outcome<TransferView>> answers, ProblemCode others) {
        assertThat(answers.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Outcome.Refused.class::isInstance))
                .allSatisfy(answer -> assertThat(Town.problems(answer)).contains(others));
    }

    private static void intact(Town town, List<Outcome<TransferView>> answers) {
        answers.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(answer -> Town.value(answer).reference())
                .forEach(reference -> assertThat(
                                town.labour.verify(reference).orElseThrow().verdict())
                        .isEqualTo(JournalCheck.Verdict.INTACT));
    }

    private interface Numbered {
        Callable<Outcome<TransferView>> at(int index);
    }

    private static List<Outcome<TransferView>> together(Numbered request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Outcome<TransferView>>> underway = IntStream.rangeClosed(1, THREADS)
                    .mapToObj(index -> threads.submit(() -> {
                        start.await();
                        return request.at(index).call();
                    }))
                    .toList();
            start.countDown();
            List<Outcome<TransferView>> answers = new ArrayList<>();
            for (Future<Outcome<TransferView>> one : underway) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
