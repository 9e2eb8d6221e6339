package om.gov.mol.labour.examples;

import static om.gov.mol.labour.examples.Party.CURRENT_EMPLOYER;
import static om.gov.mol.labour.examples.Party.NEW_EMPLOYER;
import static om.gov.mol.labour.examples.Party.STRANGER;
import static om.gov.mol.labour.examples.Party.WORKER;

import java.time.Duration;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.service.CheckView;
import om.gov.mol.labour.service.TransferService;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;

/** The story: a mason moves from the first establishment to the second. Each method is a step; read from the top. */
final class TransferStory {

    private static final SubmitTransfer FORM = new SubmitTransfer(
            "30000001",
            "90000001",
            "1990-05-17",
            true,
            new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24"),
            null,
            null);

    private final Host host;
    private final Terminal terminal;
    private String reference = "";

    TransferStory(Host host, Terminal terminal) {
        this.host = host;
        this.terminal = terminal;
    }

    void tell() {
        aFormWithMistakes();
        aDryRun();
        theRequest();
        whatEachPartySees();
        approvingWithDuesUnpaid();
        aPaymentOfWhichNobodyKnows();
        thePaymentWasMade();
        theApproval();
        theApplicationStartsAgain();
        theVisa();
        theTransferFee();
        medicalAndCard();
        theHistory();
    }

    private void aFormWithMistakes() {
        terminal.step("The new employer fills in a form with mistakes, and hears of all of them at once");
        SubmitTransfer form = new SubmitTransfer("", "9000", "1990-02-30", false, null, null, null);
        terminal.answer(transfers().submit(host.call(NEW_EMPLOYER), form));
    }

    private void aDryRun() {
        terminal.step("He checks free of charge whether he could ask for the worker: each condition with its law");
        Outcome<CheckView> answer = transfers().check(host.call(NEW_EMPLOYER), FORM);
        terminal.answer(answer);
        for (Finding finding : accepted(answer).findings()) {
            terminal.say("  " + finding.answer() + "  " + finding.rule().value() + "  " + finding.citation());
        }
    }

    private void theRequest() {
        terminal.step("He asks; the current employer and the worker are told, each in his language");
        Outcome<TransferView> answer = transfers().submit(host.call(NEW_EMPLOYER, "the-request"), FORM);
        terminal.answer(answer);
        reference = accepted(answer).reference();
        terminal.say("the case is " + reference);
        host.runDue();
        terminal.say("He is not sure that it arrived, and sends it again under the same request id:");
        terminal.answer(transfers().submit(host.call(NEW_EMPLOYER, "the-request"), FORM));
    }

    private void whatEachPartySees() {
        terminal.step("What each party sees, can do, and why not the rest");
        for (Party party : new Party[] {CURRENT_EMPLOYER, NEW_EMPLOYER, WORKER}) {
            TransferView view = accepted(transfers().view(host.call(party), reference));
            terminal.sees(party.name(), view.state(), view.actions());
        }
        terminal.say(STRANGER.name() + " has no part in it and learns nothing, not even that it exists:");
        terminal.answer(transfers().view(host.call(STRANGER), reference));
    }

    private void approvingWithDuesUnpaid() {
        terminal.step("The current employer approves although the permit has run out and nothing was paid");
        act(CURRENT_EMPLOYER, new TransferForm.Approve("2026-03-31"));
        terminal.say("What he would have to pay today:");
        terminal.quote(accepted(transfers().quote(host.call(CURRENT_EMPLOYER), reference)));
    }

    private void aPaymentOfWhichNobodyKnows() {
        terminal.step("He pays; the connection breaks, and the gateway cannot say whether it was paid");
        Payment payment = lastPayment(act(CURRENT_EMPLOYER, new TransferForm.PayDues()));
        terminal.say("his browser goes to " + payment.checkout());
        host.gateway().unclear(payment.key());
        host.labour().paymentHint(payment.key());
        terminal.say("the payment is " + lastPayment(viewed(CURRENT_EMPLOYER)).status() + ": not failed, not paid");
        act(CURRENT_EMPLOYER, new TransferForm.PayDues());
        act(CURRENT_EMPLOYER, new TransferForm.Approve("2026-03-31"));
    }

    private void thePaymentWasMade() {
        terminal.step("It was paid after all; the gateway's callback is only a hint, the gateway is asked");
        String key = lastPayment(viewed(CURRENT_EMPLOYER)).key();
        host.gateway().recover();
        host.gateway().pay(key);
        host.labour().paymentHint(key);
        host.runDue();
        Payment payment = lastPayment(viewed(CURRENT_EMPLOYER));
        terminal.say("the payment is " + payment.status() + ", receipt " + payment.receipt());
    }

    private void theApproval() {
        terminal.step("Now he can approve, and names the day of release");
        act(CURRENT_EMPLOYER, new TransferForm.Approve("2026-03-31"));
        host.runDue();
    }

    private void theApplicationStartsAgain() {
        terminal.step("The application ends and starts again; the case is in the file");
        host.restart();
        TransferView view = viewed(NEW_EMPLOYER);
        terminal.sees(NEW_EMPLOYER.name(), view.state(), view.actions());
    }

    private void theVisa() {
        host.later(Duration.ofDays(3));
        terminal.step("Passports issue the visa");
        act(Party.agency(Agency.PASSPORTS), new TransferForm.VisaIssued("V-1"));
        host.runDue();
    }

    private void theTransferFee() {
        terminal.step("The new employer pays the transfer fee");
        terminal.quote(accepted(transfers().quote(host.call(NEW_EMPLOYER), reference)));
        String key = lastPayment(act(NEW_EMPLOYER, new TransferForm.PayFee())).key();
        host.gateway().pay(key);
        host.labour().paymentHint(key);
        host.runDue();
    }

    private void medicalAndCard() {
        host.later(Duration.ofDays(4));
        terminal.step("The worker is found fit; Civil Status issue the resident card");
        act(Party.agency(Agency.HEALTH), new TransferForm.Fit("M-1"));
        host.runDue();
        act(Party.agency(Agency.CIVIL_STATUS), new TransferForm.CardIssued("90000001", "2028-03-08"));
        host.runDue();
        terminal.say("in the registry the worker is now with " + host.registry().employerOf("90000001"));
    }

    private void theHistory() {
        terminal.step("Everything that happened, and the proof that nothing was changed afterwards");
        terminal.history(accepted(transfers().history(host.call(NEW_EMPLOYER), reference)));
        host.labour()
                .verify(reference)
                .ifPresent(check -> terminal.say(reference + ": " + check.entries() + " entries, " + check.verdict()));
    }

    private TransferService transfers() {
        return host.labour().transfers();
    }

    /** A party acts; the answer is shown, with the state that follows from it. */
    private TransferView act(Party party, TransferForm form) {
        terminal.say(party.name() + ": " + form.getClass().getSimpleName());
        Outcome<TransferView> answer = transfers().act(host.call(party), reference, form);
        terminal.answer(answer);
        return answer instanceof Outcome.Accepted<TransferView> yes ? yes.value() : viewed(party);
    }

    private TransferView viewed(Party party) {
        return accepted(transfers().view(host.call(party), reference));
    }

    private static Payment lastPayment(TransferView view) {
        return view.transfer().payments().get(view.transfer().payments().size() - 1);
    }

    private static <T> T accepted(Outcome<T> answer) {
        if (answer instanceof Outcome.Accepted<T> yes) {
            return yes.value();
        }
        throw new IllegalStateException("the story expected a yes: " + answer);
    }
}
