package om.gov.mol.labour.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.RuleId;

/** What is looked at when the resident card is issued: all conditions of a transfer, and one that counts only then. */
public final class CardConditions {

    private CardConditions() {}

    /** All findings, that on a report which waits for a decision last. Pure. */
    public static List<Finding> assess(TransferRequest request, TransferFacts facts) {
        return Stream.concat(TransferConditions.assess(request, facts).stream(), Stream.of(noReportUnderReview(facts)))
                .toList();
    }

    /** While a report on the worker waits for a decision his transfer is not completed. */
    static Finding noReportUnderReview(TransferFacts facts) {
        Optional<Ruled<Boolean>> law = facts.find(Conditions.NO_REPORT_UNDER_REVIEW);
        boolean counts = law.map(Ruled::value).orElse(false);
        boolean met = !facts.reportUnderReview();
        return new Finding(
                new RuleId(Conditions.NO_REPORT_UNDER_REVIEW.id()),
                !counts ? Answer.NOT_ASSESSED : met ? Answer.MET : Answer.NOT_MET,
                law.map(Ruled::citation).orElse(Citation.POLICY),
                Map.of("reportUnderReview", Boolean.toString(!met)),
                counts && !met ? Problem.of(ProblemCode.ABSCONDING_REPORT_UNDER_REVIEW) : null,
                law.map(Ruled::from).orElse(null),
                law.map(Ruled::to).orElse(null));
    }
}
