package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.AbscondingService;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.CheckView;
import om.gov.mol.labour.service.TransferService;
import om.gov.mol.labour.service.WorkListFilter;

/** What people do and ask in a story. */
final class People {

    private static final int PAGE = 100;
    private static final String TRANSFER = "transfer.";
    private static final String REPORT = "absconding.";

    private final Stage stage;
    private final Cases cases;

    People(Stage stage, Cases cases) {
        this.stage = stage;
        this.cases = cases;
    }

    void act(Step step, Seen seen) {
        Call call = stage.call(step);
        Arguments with = step.with();
        switch (step.word()) {
            case "transfer.check" -> checked(seen, transfers().check(call, TransferActs.submission(with)));
            case "transfer.submit" ->
                opened(
                        step,
                        seen,
                        transfers().submit(call, TransferActs.submission(with)).map(CaseView::of));
            case "transfer.submitWithoutApproval" ->
                opened(
                        step,
                        seen,
                        transfers()
                                .submitWithoutApproval(call, TransferActs.submission(with))
                                .map(CaseView::of));
            case "absconding.check" -> checked(seen, reports().check(call, ReportActs.registration(with)));
            case "absconding.register" ->
                opened(
                        step,
                        seen,
                        reports().register(call, ReportActs.registration(with)).map(CaseView::of));
            default -> acted(step, seen, call);
        }
    }

    private void acted(Step step, Seen seen, Call call) {
        String reference = cases.reference(step.on());
        Arguments with = ofPayment(step);
        if (step.word().startsWith(TRANSFER)) {
            seen.said(transfers().act(call, reference, TransferActs.form(step.word(), with)));
        } else {
            String verb = step.word().substring(REPORT.length());
            seen.said(reports().act(call, reference, ReportActs.form(verb, with)));
        }
    }

    /** Where a story does not say of which payment something is recorded, it is the newest. */
    private Arguments ofPayment(Step step) {
        CaseView view = step.word().endsWith("Capture") ? cases.look(step.on()) : null;
        return view == null || view.payments().isEmpty()
                ? step.with()
                : step.with()
                        .implying(
                                "payment",
                                view.payments().get(view.payments().size() - 1).key());
    }

    private static void checked(Seen seen, Outcome<CheckView> said) {
        seen.said(said)
                .ifPresent(checked -> seen.answer =
                        checked.findings().stream().map(Answers::finding).toList());
    }

    private void opened(Step step, Seen seen, Outcome<CaseView> said) {
        seen.said(said).ifPresent(view -> {
            seen.view = view;
            seen.reference = view.reference();
            cases.open(step.id(), view.reference(), view.verbs().equals(REPORT), step.who());
        });
    }

    void ask(Step step, Seen seen) {
        Call call = stage.call(step);
        switch (step.word()) {
            case "actions" -> actions(step, seen);
            case "cases" ->
                seen.said(transfers().cases(call, null, PAGE))
                        .ifPresent(page -> seen.answer =
                                page.items().stream().map(Answers::summary).toList());
            case "statistics" -> {
                seen.outcome = "accepted";
                seen.answer = Answers.statistics(transfers().statistics());
            }
            case "absconding.statistics" -> {
                seen.outcome = "accepted";
                seen.answer = Answers.statistics(reports().statistics());
            }
            case "absconding.mine" ->
                seen.said(reports().reports(call, null, PAGE))
                        .ifPresent(page -> seen.answer = ReportAnswers.page(page.items()));
            case "transfer.workList" ->
                seen.said(transfers().workList(call, wanted(step), null, PAGE))
                        .ifPresent(page -> seen.answer =
                                page.items().stream().map(Answers::line).toList());
            case "absconding.workList" ->
                seen.said(reports().workList(call, wanted(step), null, PAGE))
                        .ifPresent(page -> seen.answer = ReportAnswers.page(page.items()));
            default -> askCase(step, seen, call);
        }
    }

    private void askCase(Step step, Seen seen, Call call) {
        String reference = cases.reference(step.on());
        boolean report = cases.isReport(step.on());
        switch (step.word()) {
            case "case" ->
                seen.said(cases.seen(call, reference, report)).ifPresent(view -> seen.answer = view.answer());
            case "history" ->
                seen.said(
                                report
                                        ? reports().history(call, reference)
                                        : transfers().history(call, reference))
                        .ifPresent(lines -> seen.answer =
                                lines.stream().map(Answers::history).toList());
            case "quote" ->
                seen.said(
                                report
                                        ? reports().quote(call, reference)
                                        : transfers().quote(call, reference))
                        .ifPresent(quote -> seen.quote = quote);
            default -> throw new IllegalStateException(step.word() + " is not offered yet");
        }
    }

    private static WorkListFilter wanted(Step step) {
        List<String> states = step.with().texts("states");
        boolean attention = Boolean.TRUE.equals(step.with().truth("attention"));
        return new WorkListFilter(
                states == null ? Set.of() : Set.copyOf(states),
                attention,
                step.with().text("owner"));
    }

    /** What the actor of the step may do now, and why not the rest. */
    void actions(Step step, Seen seen) {
        boolean asked = step.word().equals("actions");
        Seen apart = asked ? seen : new Seen();
        String reference = step.on() == null ? seen.reference : cases.reference(step.on());
        if (reference == null) {
            return;
        }
        Call call = stage.observing("actions-" + step.number(), step.who());
        apart.said(cases.seen(call, reference, cases.isReport(step.on()))).ifPresent(view -> {
            List<Action> actions = view.actions();
            seen.actions = actions.stream()
                    .filter(Action::isOpen)
                    .map(action -> Answers.verb(view, action))
                    .toList();
            seen.answer = asked
                    ? actions.stream()
                            .map(action -> Answers.action(view, action))
                            .toList()
                    : seen.answer;
        });
    }

    private TransferService transfers() {
        return stage.labour().transfers();
    }

    private AbscondingService reports() {
        return stage.labour().reports();
    }
}
