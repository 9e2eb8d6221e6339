package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.service.AbscondingView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form by every capacity at every stage of a report: open where the stage says so, refused everywhere else. */
class ReportAuthorityTest {

    private enum Part {
        EMPLOYER(
                "PayTicket Withdraw Correct RequestCancellation PayCancellation WithdrawCancellation RequestRefund"
                        + " WithdrawRefund RetryRefund RepeatRefund",
                Villager.FIRST,
                Villager.COUNTER_FIRST),
        WORKER(
                "Reply FileObjection WithdrawObjection AgreeToCancellation",
                Villager.worker(1),
                Villager.representative(1)),
        OFFICER(
                "Assign SendBack Approve Reject Stop Extend RecordReached SettleAttention AdmitObjection RefuseObjection"
                        + " UpholdObjection DismissObjection AllowCancellation ApproveCancellation DenyCancellation"
                        + " ApproveRefund DenyRefund RepeatRefund RecordNoCapture RecordCapture",
                Villager.MUSCAT_1,
                Villager.MUSCAT_2),
        PASSPORTS("Departed", Villager.PASSPORTS),
        INSPECTOR("FoundCompliant FoundNotCompliant", Villager.INSPECTOR_MUSCAT);

        private final Set<String> forms;
        private final List<Villager> people;

        Part(String forms, Villager... people) {
            this.forms = words(forms);
            this.people = List.of(people);
        }

        Set<String> open(ReportStages stage) {
            return switch (this) {
                case EMPLOYER -> words(stage.employer);
                case WORKER -> words(stage.worker);
                case OFFICER -> words(stage.officer);
                case PASSPORTS -> words(stage.passports);
                case INSPECTOR -> Set.of();
            };
        }
    }

    private static final List<Villager> STRANGERS = List.of(
            Villager.SECOND,
            Villager.THIRD,
            Villager.INDIVIDUAL,
            Villager.COUNTER_SECOND,
            Villager.COUNTER_ELSEWHERE,
            Villager.worker(2),
            Villager.representative(2),
            Villager.BATINAH_1,
            Villager.INSPECTOR_BATINAH,
            Villager.HEALTH,
            Villager.CIVIL_STATUS);

    /** The part is right, the moment is not. */
    private static final Set<ProblemCode> NOT_NOW = Set.of(
            ProblemCode.NOT_IN_THIS_STATE,
            ProblemCode.REPORT_NOT_IN_FORCE,
            ProblemCode.NO_REFERRAL,
            ProblemCode.NO_REFUND_FAILED,
            ProblemCode.NO_PAYMENT_UNKNOWN);

    private static Set<String> words(String text) {
        return Stream.of(text.trim().split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStageDoesNotAllowIsRefusedAndChangesNothing(ReportStages stage) {
        try (Village village = stage.village()) {
            String reference = stage.reached(village);
            AbscondingView before = view(village, Villager.MUSCAT_1, reference);
            for (Part part : Part.values()) {
                for (AbscondingForm form : ReportForms.ALL) {
                    if (!part.open(stage).contains(name(form))) {
                        refused(village, stage, part, reference, form);
                    }
                }
            }
            assertThat(view(village, Villager.MUSCAT_1, reference)).isEqualTo(before);
        }
    }

    private static void refused(Village village, ReportStages stage, Part part, String reference, AbscondingForm form) {
        for (Villager who : part.people) {
            List<ProblemCode> problems = Town.problems(village.act(who, reference, form));
            String what = stage + ": " + name(form) + " by " + who.capacity();
            assertThat(problems).as(what).hasSize(1);
            if (part.forms.contains(name(form))) {
                assertThat(NOT_NOW).as(what).contains(problems.get(0));
            } else {
                assertThat(problems).as(what).containsExactly(ProblemCode.NOT_THIS_ROLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStageAllowsIsOpenToWhoAsks(ReportStages stage) {
        try (Village village = stage.village()) {
            String reference = stage.reached(village);
            for (Part part : Part.values()) {
                for (Villager who : part.people) {
                    Set<String> open = view(village, who, reference).actions().stream()
                            .filter(ReportAuthorityTest::fits)
                            .flatMap(action -> ReportForms.of(action.command()).stream())
                            .map(ReportAuthorityTest::name)
                            .collect(Collectors.toSet());
                    assertThat(open)
                            .as(stage + " " + who.capacity())
                            .containsExactlyInAnyOrderElementsOf(part.open(stage));
                }
            }
        }
    }

    /** Open, or closed for a reason that is neither the part nor the moment: an officer who approved, an hour. */
    private static boolean fits(Action action) {
        return action.closedBecause().stream().map(Problem::code).noneMatch(NOT_NOW::contains);
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerGetsTheAnswerOfAReportThatDoesNotExist(ReportStages stage) {
        try (Village village = stage.village()) {
            String reference = stage.reached(village);
            for (Villager who : STRANGERS) {
                for (AbscondingForm form : ReportForms.ALL) {
                    Outcome<AbscondingView> answer = village.act(who, reference, form);
                    assertThat(Town.problems(answer))
                            .as(stage + ": " + name(form) + " by " + who.capacity())
                            .containsExactly(ProblemCode.CASE_NOT_FOUND);
                    assertThat(answer).isEqualTo(village.act(who, "AR-0000000000-0", form));
                }
                assertThat(village.labour.reports().view(village.call(who), reference))
                        .isEqualTo(village.labour.reports().view(village.call(who), "AR-0000000000-0"));
            }
        }
    }

    private static AbscondingView view(Village village, Villager who, String reference) {
        return Town.value(village.labour.reports().view(village.call(who), reference));
    }

    private static String name(AbscondingForm form) {
        return form.getClass().getSimpleName();
    }
}
