package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.SignedIn;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stranger learns nothing, not even whether there is something to learn. */
class StrangerTest {

    /** What the host's listener hears, as text. */
    private static final class Heard implements LabourListener {

        private final List<String> all = new ArrayList<>();

        @Override
        public void accepted(String procedure, String row, String caseId, String state, Duration took) {
            all.add(row);
        }

        @Override
        public void refused(String procedure, String command, List<ProblemCode> problems, Duration took) {
            all.add(command + problems);
        }

        @Override
        public void invalid(String procedure, String command, int faults) {
            all.add(command + faults);
        }
    }

    static Stream<BiFunction<Town, String, Outcome<?>>> questions() {
        return Stream.of(Roles.STRANGER, Roles.COUNTER_STRANGER, Roles.INSPECTOR, Roles.OFFICER_ELSEWHERE)
                .flatMap(capacity -> Stream.of(
                        (town, reference) -> town.transfers().view(town.call("same", capacity), reference),
                        (town, reference) -> town.transfers().quote(town.call("same", capacity), reference),
                        (town, reference) -> town.transfers().history(town.call("same", capacity), reference),
                        (town, reference) -> town.transfers()
                                .act(town.call("same", capacity), reference, new TransferForm.Withdraw()),
                        (town, reference) -> town.transfers()
                                .act(town.call("same", capacity), reference, new TransferForm.Stop("OTHER", ""))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aForeignCaseAnswersAsOneThatDoesNotExist(BiFunction<Town, String, Outcome<?>> question) {
        Heard heard = new Heard();
        try (Town town = new Town(Map.of(), host -> host.listener(heard))) {
            String reference = town.submitted(1);
            heard.all.clear();
            int works = town.sms.calls();
            Outcome<?> foreign = question.apply(town, reference);
            List<String> heardOfForeign = List.copyOf(heard.all);
            heard.all.clear();
            assertThat(foreign).isEqualTo(question.apply(town, Town.NOTHING));
            assertThat(Town.problems(foreign)).containsExactly(ProblemCode.CASE_NOT_FOUND);
            assertThat(texts(foreign)).isEqualTo(texts(question.apply(town, Town.NOTHING)));
            assertThat(heardOfForeign).isEqualTo(List.of(heard.all.get(0)));
            assertThat(town.view(reference).version()).isEqualTo(1);
            assertThat(town.sms.calls()).isEqualTo(works);
        }
    }

    private static List<String> texts(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .problems().stream()
                        .map(problem -> problem.text(Language.ARABIC) + problem.text(Language.ENGLISH))
                        .toList();
    }

    @Test
    void anotherWorkerSeesNothingOfTheCase() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            assertThat(town.transfers().view(town.self(Town.worker(2)), reference))
                    .isEqualTo(town.transfers().view(town.self(Town.worker(2)), Town.NOTHING));
        }
    }

    @Test
    void aStrangersListIsEmpty() {
        try (Town town = new Town()) {
            town.submitted(1);
            for (Capacity capacity : List.of(Roles.STRANGER, Roles.INSPECTOR, Roles.HEALTH, Roles.OFFICER_ELSEWHERE)) {
                assertThat(Town.value(town.transfers().cases(town.call(capacity), null, 10))
                                .items())
                        .as(capacity.toString())
                        .isEmpty();
            }
            assertThat(Town.value(town.transfers().cases(town.self(Town.worker(2)), null, 10))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void aCapacityWithoutMandateIsTurnedAwayBeforeTheCaseIsLookedAt() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            SignedIn person = town.labour.signIn(Town.OF_THIRD).orElseThrow();
            for (Capacity capacity : List.of(
                    Roles.NEW_EMPLOYER, Roles.CURRENT_EMPLOYER, Roles.OFFICER, Roles.COUNTER_NEW, Roles.HEALTH)) {
                Call call = Call.of("same", person, capacity);
                Outcome<?> foreign = town.transfers().view(call, reference);
                assertThat(Town.problems(foreign)).containsExactly(ProblemCode.NOT_AUTHORISED_TO_ACT);
                assertThat(foreign).isEqualTo(town.transfers().view(call, Town.NOTHING));
            }
        }
    }

    @Test
    void whoDoesNotKnowTheWorkerGetsOneAnswer() {
        try (Town town = new Town()) {
            SubmitTransfer right = Town.form(1);
            SubmitTransfer wrongBirthDate = new SubmitTransfer(
                    right.licence(), right.worker(), "1990-05-18", true, right.contract(), null, null);
            List<Outcome<?>> answers = List.of(
                    town.transfers().check(town.call(Roles.NEW_EMPLOYER), wrongBirthDate),
                    town.transfers().check(town.call(Roles.NEW_EMPLOYER), Town.form(Town.licence(1), "80000001")),
                    town.transfers().check(town.call(Roles.NEW_EMPLOYER), Town.form("40000001", Town.worker(1))),
                    town.transfers().check(town.call(Roles.STRANGER), right),
                    town.transfers().submit(town.call(Roles.STRANGER), right),
                    town.transfers().submit(town.call(Roles.NEW_EMPLOYER), wrongBirthDate));
            assertThat(answers)
                    .allSatisfy(
                            answer -> assertThat(Town.problems(answer)).containsExactly(ProblemCode.WORKER_NOT_FOUND));
        }
    }

    @Test
    void aCaseOfAnotherMinistryInTheSameStoreDoesNotExist() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Labour other = town.builder(Rulebook.oman()).tenant("other").build();
            Call call = Call.of("same", other.signIn(Town.OF_SECOND).orElseThrow(), Roles.NEW_EMPLOYER);
            assertThat(other.transfers().view(call, reference))
                    .isEqualTo(other.transfers().view(call, Town.NOTHING));
            assertThat(other.transfers().act(call, reference, new TransferForm.Withdraw()))
                    .isEqualTo(other.transfers().act(call, Town.NOTHING, new TransferForm.Withdraw()));
            assertThat(other.verify(reference)).isEmpty();
        }
    }
}
