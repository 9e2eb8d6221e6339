package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.TransferView;
import org.jspecify.annotations.Nullable;

/**
 * A case as a step sees it, whatever its procedure.
 *
 * @param verbs what the verbs of the procedure begin with
 * @param requests where objection, cancellation and deposit of a report stand, by name
 */
record CaseView(
        String verbs,
        String reference,
        String state,
        @Nullable String closedBecause,
        List<Payment> payments,
        JsonObject requests,
        List<Action> actions,
        JsonObject answer) {

    static CaseView of(TransferView view) {
        return new CaseView(
                "transfer.",
                view.reference(),
                view.state(),
                view.closedBecause().orElse(null),
                view.transfer().payments(),
                new JsonObject(),
                view.actions(),
                Answers.transfer(view));
    }

    static CaseView of(AbscondingView view) {
        return new CaseView(
                "absconding.",
                view.reference(),
                view.state(),
                view.closedBecause().orElse(null),
                view.report().payments(),
                ReportAnswers.requests(view.report()),
                view.actions(),
                ReportAnswers.report(view));
    }

    List<JsonObject> paid() {
        return payments.stream().map(Answers::payment).toList();
    }
}
