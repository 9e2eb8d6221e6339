package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Doubts;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cases in which no approval is needed: whether the claimed one is law on the day, and whether the registry says the
 * opposite. What only a document can prove is left to the officer, and the finding says that it was not assessed.
 */
final class NoApprovalRules {

    private static final String RULE = "transfer.noApproval.";

    private NoApprovalRules() {}

    static List<Finding> assess(TransferRequest request, TransferFacts facts) {
        NoApprovalCase claimed = request.noApproval();
        if (claimed == null) {
            return List.of();
        }
        Doubts doubts = new Doubts(facts.rulebook());
        Finding fits = fitsRegistry(claimed, facts.under(doubts.book()));
        return List.of(inForce(claimed, facts), fits.besides(besides(doubts)));
    }

    /** The list of the cases is in the citation. */
    private static List<String> besides(Doubts doubts) {
        return doubts.taken().stream()
                .filter(id -> !id.equals(Parameters.NO_APPROVAL_CASES.id()))
                .toList();
    }

    private static Finding inForce(NoApprovalCase claimed, TransferFacts facts) {
        Ruled<Set<String>> cases =
                facts.rulebook().at(Parameters.NO_APPROVAL_CASES, facts.dayFor(Parameters.NO_APPROVAL_CASES));
        boolean met = cases.value().contains(claimed.name());
        return new Finding(
                new RuleId(RULE + "inForce"),
                met ? Answer.MET : Answer.NOT_MET,
                cases.citation(),
                Map.of("case", claimed.name()),
                met ? null : Problem.of(ProblemCode.NO_APPROVAL_CASE_NOT_IN_FORCE),
                cases.from(),
                cases.to());
    }

    private static Finding fitsRegistry(NoApprovalCase claimed, TransferFacts facts) {
        Answer answer = answer(claimed, facts);
        Ruled<Set<String>> cases =
                facts.rulebook().at(Parameters.NO_APPROVAL_CASES, facts.dayFor(Parameters.NO_APPROVAL_CASES));
        return new Finding(
                new RuleId(RULE + "fitsRegistry"),
                answer,
                cases.citation(),
                Map.of("case", claimed.name()),
                answer == Answer.NOT_MET ? Problem.of(ProblemCode.NO_APPROVAL_CASE_CONTRADICTED) : null,
                cases.from(),
                cases.to());
    }

    private static Answer answer(NoApprovalCase claimed, TransferFacts facts) {
        WorkerRecord worker = facts.worker();
        if (worker == null) {
            return Answer.NOT_ASSESSED;
        }
        return switch (claimed) {
            case PERMIT_EXPIRED_NO_CONTRACT ->
                answer(expired(worker.permit(), facts.today()) && !valid(worker.contract(), facts.today()));
            case CONTRACT_ENDED ->
                worker.contract() == null ? Answer.NOT_ASSESSED : answer(ended(worker.contract(), facts.today()));
            case NO_CONTRACT_AFTER_RENEWAL -> noContractAfterRenewal(worker, facts);
            case FALSE_REPORT -> answer(freed(facts));
            case DISMISSED, COURT_JUDGMENT, BANKRUPTCY_OR_LIQUIDATION -> Answer.NOT_ASSESSED;
        };
    }

    /** The report proved false, and not too long ago. */
    private static boolean freed(TransferFacts facts) {
        Instant since = facts.freedAt();
        return since != null
                && facts.now().isBefore(facts.calendar().deadline(since, facts.value(ReportParameters.FREED_DAYS)));
    }

    /** Renewed without a valid contract, and the time since then is over; where the registry has no day, an officer looks. */
    private static Answer noContractAfterRenewal(WorkerRecord worker, TransferFacts facts) {
        PermitRecord permit = worker.permit();
        LocalDate renewed = permit == null ? null : permit.issued();
        if (renewed == null || valid(worker.contract(), facts.today())) {
            return renewed == null ? Answer.NOT_ASSESSED : Answer.NOT_MET;
        }
        Instant over = facts.calendar()
                .deadline(
                        renewed.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        facts.value(Parameters.NO_CONTRACT_WAIT));
        return answer(!facts.now().isBefore(over));
    }

    private static Answer answer(boolean met) {
        return met ? Answer.MET : Answer.NOT_MET;
    }

    private static boolean expired(@Nullable PermitRecord permit, LocalDate today) {
        return permit == null || permit.expires() == null || permit.expires().isBefore(today);
    }

    private static boolean valid(@Nullable ContractRecord contract, LocalDate today) {
        return contract != null && contract.registered() && !ended(contract, today);
    }

    private static boolean ended(ContractRecord contract, LocalDate today) {
        LocalDate ends = contract.ends();
        return ends != null && ends.isBefore(today);
    }
}
