package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.TransferService;
import om.gov.mol.labour.service.TransferView;

/** What people do and ask in a story. */
final class People {

    private static final int PAGE = 100;

    private final Stage stage;
    private final Cases cases;

    People(Stage stage, Cases cases) {
        this.stage = stage;
        this.cases = cases;
    }

    void act(Step step, Seen seen) {
        TransferService transfers = transfers();
        Call call = stage.call(step);
        Arguments with = step.with();
        switch (step.word()) {
            case "transfer.check" ->
                seen.said(transfers.check(call, TransferActs.submission(with)))
                        .ifPresent(checked -> seen.answer = checked.findings().stream()
                                .map(Answers::finding)
                                .toList());
            case "transfer.submit" -> opened(step, seen, transfers.submit(call, TransferActs.submission(with)));
            case "transfer.submitWithoutApproval" ->
                opened(step, seen, transfers.submitWithoutApproval(call, TransferActs.submission(with)));
            default -> {
                if (!step.word().startsWith("transfer.")) {
                    throw new IllegalStateException(step.word() + " is not offered yet");
                }
                seen.said(transfers.act(call, cases.reference(step.on()), TransferActs.form(step.word(), with)));
            }
        }
    }

    private void opened(Step step, Seen seen, Outcome<TransferView> said) {
        seen.said(said).ifPresent(view -> {
            seen.view = view;
            seen.reference = view.reference();
            cases.open(step.id(), view.reference(), step.who());
        });
    }

    void ask(Step step, Seen seen) {
        TransferService transfers = transfers();
        Call call = stage.call(step);
        switch (step.word()) {
            case "case" ->
                seen.said(transfers.view(call, cases.reference(step.on())))
                        .ifPresent(view -> seen.answer = Answers.transfer(view));
            case "actions" -> actions(step, seen);
            case "history" ->
                seen.said(transfers.history(call, cases.reference(step.on())))
                        .ifPresent(lines -> seen.answer =
                                lines.stream().map(Answers::history).toList());
            case "quote" ->
                seen.said(transfers.quote(call, cases.reference(step.on()))).ifPresent(quote -> seen.quote = quote);
            case "cases" ->
                seen.said(transfers.cases(call, null, PAGE))
                        .ifPresent(page -> seen.answer =
                                page.items().stream().map(Answers::summary).toList());
            case "statistics" -> {
                seen.outcome = "accepted";
                seen.answer = Answers.statistics(transfers.statistics());
            }
            default -> throw new IllegalStateException(step.word() + " is not offered yet");
        }
    }

    /** What the actor of the step may do now, and why not the rest. */
    void actions(Step step, Seen seen) {
        boolean asked = step.word().equals("actions");
        Seen apart = asked ? seen : new Seen();
        String reference = step.on() == null ? seen.reference : cases.reference(step.on());
        if (reference == null) {
            return;
        }
        apart.said(transfers().view(stage.observing("actions-" + step.number(), step.who()), reference))
                .ifPresent(view -> {
                    List<Action> actions = view.actions();
                    seen.actions = actions.stream()
                            .filter(Action::isOpen)
                            .map(Answers::verb)
                            .toList();
                    seen.answer = asked ? actions.stream().map(Answers::action).toList() : seen.answer;
                });
    }

    private TransferService transfers() {
        return stage.labour().transfers();
    }
}
