package om.gov.mol.labour.examples;

import static om.gov.mol.labour.examples.Party.FIRST_OFFICER;
import static om.gov.mol.labour.examples.Party.NEW_EMPLOYER;
import static om.gov.mol.labour.examples.Party.SECOND_OFFICER;
import static om.gov.mol.labour.examples.Party.STRANGER;
import static om.gov.mol.labour.examples.Party.WORKER;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.service.AbscondingService;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.testkit.fake.Refunds;

/** The story goes on: the new employer reports that the mason left. It is false. Each method is a step. */
final class ReportStory {

    private static final String SAYS = "absent without notice";
    private static final List<String> EVIDENCE = List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS");

    private final Host host;
    private final Terminal terminal;
    private String reference = "";

    ReportStory(Host host, Terminal terminal) {
        this.host = host;
        this.terminal = terminal;
    }

    void tell() {
        theReportComesTooEarly();
        theReport();
        whatTheWorkerSees();
        theTicketIsPaid();
        hisSide();
        theApproval();
        theObjection();
        theSameOfficerMayNotDecide();
        theObjectionIsUpheld();
        theTicketGoesBack();
        theHistory();
    }

    private void theReportComesTooEarly() {
        host.later(Duration.ofDays(60));
        terminal.step("Two months later the employer reports that the worker left three days ago");
        terminal.answer(reports().register(host.call(NEW_EMPLOYER), form("2026-05-04")));
    }

    private void theReport() {
        terminal.step("He says that it was earlier; the worker is told in the same moment");
        Outcome<AbscondingView> answer = reports().register(host.call(NEW_EMPLOYER), form("2026-04-25"));
        terminal.answer(answer);
        reference = accepted(answer).reference();
        terminal.say("the case is " + reference);
        host.runDue();
    }

    private void whatTheWorkerSees() {
        terminal.step("What the worker sees: everything that is said about him");
        AbscondingView view = viewed(WORKER);
        terminal.say("absent since " + view.report().request().absentSince() + ": \""
                + view.report().request().statement() + "\"");
        terminal.sees(WORKER.name(), view.state(), view.actions());
        terminal.say(STRANGER.name() + " learns nothing, not even that it exists:");
        terminal.answer(reports().view(host.call(STRANGER), reference));
    }

    private void theTicketIsPaid() {
        terminal.step("The employer pays the value of a ticket home, which is held");
        terminal.quote(accepted(reports().quote(host.call(NEW_EMPLOYER), reference)));
        String key = payment(act(NEW_EMPLOYER, new ReportForm.PayTicket())).key();
        host.gateway().pay(key);
        host.labour().paymentHint(key);
        host.runDue();
        terminal.say("the ticket is "
                + viewed(NEW_EMPLOYER).report().deposit().state().name());
    }

    private void hisSide() {
        terminal.step("The worker gives his side before anything is decided");
        act(WORKER, new ReportForm.Reply("I was at the site every day", List.of("ATTENDANCE")));
    }

    private void theApproval() {
        host.later(Duration.ofDays(2));
        terminal.step("An officer approves; registry and border follow, and the worker has 60 days to object");
        act(FIRST_OFFICER, new ReportForm.Approve("the employer's evidence is complete"));
        host.runDue();
        terminal.say("in the registry the worker is " + host.registry().statusOf("90000001") + ", the alert is "
                + viewed(WORKER).report().alert());
    }

    private void theObjection() {
        host.later(Duration.ofDays(20));
        terminal.step("The worker objects");
        AbscondingView view = act(
                WORKER,
                new ObjectionForm.FileObjection(
                        "WAS_AT_WORK", "the attendance record is attached", List.of("ATTENDANCE")));
        view.report().objection().ifPresent(objection -> terminal.say("the objection is " + objection.reference()));
        host.runDue();
    }

    private void theSameOfficerMayNotDecide() {
        terminal.step("The officer who approved the report may not decide on the objection");
        act(FIRST_OFFICER, new ObjectionForm.UpholdObjection("attendance proven"));
    }

    private void theObjectionIsUpheld() {
        terminal.step("Another officer upholds it: everything is undone, and the worker is free of this employer");
        act(SECOND_OFFICER, new ObjectionForm.UpholdObjection("attendance proven"));
        host.runDue();
        terminal.say("in the registry the worker is " + host.registry().statusOf("90000001") + ", the alert is "
                + viewed(WORKER).report().alert());
    }

    private void theTicketGoesBack() {
        terminal.step("The employer asks for the ticket back, to an account");
        act(NEW_EMPLOYER, new DepositForm.RequestRefund("OBJECTION_UPHELD", "OM810180000001299123456"));
        host.runDue();
        host.gateway().refunds(Refunds.LATER);
        act(SECOND_OFFICER, new DepositForm.ApproveRefund("the objection was upheld"));
        host.runDue();
        terminal.say("the ticket is "
                + viewed(NEW_EMPLOYER).report().deposit().state().name());
        Payment payment = payment(viewed(NEW_EMPLOYER));
        for (Refund refund : payment.refunds()) {
            host.gateway().completeRefund(refund.key());
        }
        host.labour().paymentHint(payment.key());
        host.runDue();
        terminal.say("the ticket is "
                + viewed(NEW_EMPLOYER).report().deposit().state().name());
    }

    private void theHistory() {
        terminal.step("Everything that happened, and the proof that nothing was changed afterwards");
        terminal.history(accepted(reports().history(host.call(WORKER), reference)));
        host.labour()
                .verify(reference)
                .ifPresent(check -> terminal.say(reference + ": " + check.entries() + " entries, " + check.verdict()));
    }

    private static RegisterReport form(String since) {
        return new RegisterReport("90000001", since, SAYS, true, false, EVIDENCE);
    }

    private AbscondingService reports() {
        return host.labour().reports();
    }

    /** A party acts; the answer is shown. */
    private AbscondingView act(Party party, AbscondingForm form) {
        terminal.say(party.name() + ": " + form.getClass().getSimpleName());
        Outcome<AbscondingView> answer = reports().act(host.call(party), reference, form);
        terminal.answer(answer);
        return answer instanceof Outcome.Accepted<AbscondingView> yes ? yes.value() : viewed(party);
    }

    private AbscondingView viewed(Party party) {
        return accepted(reports().view(host.call(party), reference));
    }

    private static Payment payment(AbscondingView view) {
        return view.report().payments().get(view.report().payments().size() - 1);
    }

    private static <T> T accepted(Outcome<T> answer) {
        if (answer instanceof Outcome.Accepted<T> yes) {
            return yes.value();
        }
        throw new IllegalStateException("the story expected a yes: " + answer);
    }
}
