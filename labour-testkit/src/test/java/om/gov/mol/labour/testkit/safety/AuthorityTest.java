package om.gov.mol.labour.testkit.safety;

import static om.gov.mol.labour.testkit.safety.Roles.CIVIL_STATUS;
import static om.gov.mol.labour.testkit.safety.Roles.COUNTER_CURRENT;
import static om.gov.mol.labour.testkit.safety.Roles.COUNTER_NEW;
import static om.gov.mol.labour.testkit.safety.Roles.COUNTER_STRANGER;
import static om.gov.mol.labour.testkit.safety.Roles.CURRENT_EMPLOYER;
import static om.gov.mol.labour.testkit.safety.Roles.HEALTH;
import static om.gov.mol.labour.testkit.safety.Roles.INSPECTOR;
import static om.gov.mol.labour.testkit.safety.Roles.NEW_EMPLOYER;
import static om.gov.mol.labour.testkit.safety.Roles.OFFICER;
import static om.gov.mol.labour.testkit.safety.Roles.OFFICER_ELSEWHERE;
import static om.gov.mol.labour.testkit.safety.Roles.PASSPORTS;
import static om.gov.mol.labour.testkit.safety.Roles.STRANGER;
import static om.gov.mol.labour.testkit.safety.Roles.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command by every capacity at every stage: done or considered where the matrix says so, refused everywhere else. */
class AuthorityTest {

    private static final List<Capacity> ALL = List.of(
            CURRENT_EMPLOYER,
            NEW_EMPLOYER,
            WORKER,
            OFFICER,
            COUNTER_CURRENT,
            COUNTER_NEW,
            PASSPORTS,
            HEALTH,
            CIVIL_STATUS,
            OFFICER_ELSEWHERE,
            STRANGER,
            COUNTER_STRANGER,
            INSPECTOR);
    private static final Set<Capacity> WITHOUT_BUSINESS =
            Set.of(OFFICER_ELSEWHERE, STRANGER, COUNTER_STRANGER, INSPECTOR);

    private static final List<TransferForm> FORMS = List.of(
            new TransferForm.Consent(),
            new TransferForm.Decline("OTHER"),
            new TransferForm.PayDues(),
            new TransferForm.Approve("2026-03-31"),
            new TransferForm.Reject("OTHER", "no"),
            new TransferForm.Withdraw(),
            new TransferForm.OfficerApprove("OTHER"),
            new TransferForm.OfficerRefuse("OTHER", "no"),
            new TransferForm.VisaIssued("V-2"),
            new TransferForm.VisaRefused("no"),
            new TransferForm.PayFee(),
            new TransferForm.Fit("M-2"),
            new TransferForm.Unfit("M-2"),
            new TransferForm.CardIssued("C-2", "2028-03-01"),
            new TransferForm.Extend("3", "OTHER"),
            new TransferForm.Stop("OTHER", "no"));

    private static final Map<Capacity, String> AFTER_THE_END =
            Map.of(PASSPORTS, "VisaIssued VisaRefused", HEALTH, "Fit Unfit", CIVIL_STATUS, "CardIssued");

    /**
     * Written from design 5, not from the table. A counter acts for its employer, and only there may the new one pay dues,
     * but not at the card.
     */
    private static final Map<Stages, Map<Capacity, String>> MATRIX = Map.of(
            Stages.AWAITING_WORKER,
            Map.of(WORKER, "Consent Decline", NEW_EMPLOYER, "Withdraw", COUNTER_NEW, "Withdraw"),
            Stages.AWAITING_CURRENT_EMPLOYER,
            Map.of(
                    CURRENT_EMPLOYER, "PayDues Approve Reject",
                    COUNTER_CURRENT, "PayDues Approve Reject",
                    NEW_EMPLOYER, "Withdraw",
                    COUNTER_NEW, "Withdraw PayDues"),
            Stages.AWAITING_OFFICER,
            Map.of(
                    OFFICER, "OfficerApprove OfficerRefuse",
                    NEW_EMPLOYER, "Withdraw",
                    COUNTER_NEW, "Withdraw PayDues"),
            Stages.AWAITING_VISA,
            Map.of(PASSPORTS, "VisaIssued VisaRefused", NEW_EMPLOYER, "Withdraw", COUNTER_NEW, "Withdraw"),
            Stages.AWAITING_TRANSFER_FEE,
            Map.of(NEW_EMPLOYER, "PayFee", COUNTER_NEW, "PayFee"),
            Stages.AWAITING_MEDICAL,
            Map.of(HEALTH, "Fit Unfit"),
            Stages.AWAITING_RESIDENT_CARD,
            Map.of(CIVIL_STATUS, "CardIssued"),
            Stages.HELD_AT_CARD,
            Map.of(OFFICER, "OfficerApprove OfficerRefuse"),
            Stages.COMPLETED,
            AFTER_THE_END,
            Stages.CLOSED,
            AFTER_THE_END);

    @ParameterizedTest
    @EnumSource
    void whatTheMatrixDoesNotAllowIsRefusedAndChangesNothing(Stages stage) {
        try (Town town = stage.town()) {
            String reference = stage.reached(town);
            TransferView before = town.view(reference);
            for (Capacity capacity : ALL) {
                for (TransferForm form : FORMS) {
                    if (!allowed(stage, capacity, form)) {
                        Outcome<TransferView> outcome = town.transfers().act(town.call(capacity), reference, form);
                        assertThat(Town.problems(outcome))
                                .as(stage + " " + capacity + " " + name(form))
                                .containsExactly(refusal(stage, capacity, form));
                    }
                }
            }
            assertThat(town.view(reference)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMatrixAllowsIsNotRefusedForWhoAsksOrWhereTheCaseStands(Stages stage) {
        for (Capacity capacity : ALL) {
            for (TransferForm form : FORMS) {
                if (allowed(stage, capacity, form)) {
                    considered(stage, capacity, form);
                }
            }
        }
    }

    private static void considered(Stages stage, Capacity capacity, TransferForm form) {
        try (Town town = stage.town()) {
            String reference = stage.reached(town);
            Outcome<TransferView> outcome = town.transfers().act(town.call(capacity), reference, form);
            assertThat(Town.problems(outcome))
                    .as(stage + " " + capacity + " " + name(form))
                    .doesNotContain(
                            ProblemCode.NOT_THIS_ROLE, ProblemCode.NOT_IN_THIS_STATE, ProblemCode.CASE_NOT_FOUND);
        }
    }

    private static boolean allowed(Stages stage, Capacity capacity, TransferForm form) {
        boolean ended = stage == Stages.COMPLETED || stage == Stages.CLOSED;
        boolean byAnyOfficer = form instanceof TransferForm.Extend || form instanceof TransferForm.Stop;
        if (capacity.equals(OFFICER) && byAnyOfficer) {
            return !ended;
        }
        String forms = MATRIX.getOrDefault(stage, Map.of()).getOrDefault(capacity, "");
        return List.of(forms.split(" ")).contains(name(form));
    }

    private static ProblemCode refusal(Stages stage, Capacity capacity, TransferForm form) {
        boolean notToldYet = stage == Stages.AWAITING_WORKER
                && Set.of(CURRENT_EMPLOYER, COUNTER_CURRENT).contains(capacity);
        if (notToldYet || WITHOUT_BUSINESS.contains(capacity)) {
            return ProblemCode.CASE_NOT_FOUND;
        }
        if (stage == Stages.HELD_AT_CARD && form instanceof TransferForm.PayDues) {
            return capacity.equals(COUNTER_NEW) ? ProblemCode.NOT_IN_THIS_STATE : ProblemCode.NOT_THIS_ROLE;
        }
        boolean hisSomewhere = MATRIX.keySet().stream().anyMatch(other -> allowed(other, capacity, form));
        boolean mayTry = hisSomewhere || (capacity.equals(NEW_EMPLOYER) && form instanceof TransferForm.PayDues);
        boolean sombodysHere = ALL.stream().anyMatch(other -> allowed(stage, other, form));
        return mayTry && !sombodysHere ? ProblemCode.NOT_IN_THIS_STATE : ProblemCode.NOT_THIS_ROLE;
    }

    private static String name(TransferForm form) {
        return form.getClass().getSimpleName();
    }
}
