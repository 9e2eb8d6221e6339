package om.gov.mol.labour.benchmarks;

import java.util.function.Supplier;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.TransferForm;

/**
 * One transfer from the request to the resident card, the way most go: dues, approval, visa, fee, examination, card. Eleven
 * entries of the journal, each a transaction of its own; what is to be sent stays for the runner.
 *
 * @param number of the worker, who has not been asked for before
 * @param watch is told how long each call took
 */
record WholeTransfer(Hamlet hamlet, int number, Watch watch) {

    /** Entries of the journal that one transfer writes. */
    static final int ENTRIES = 11;

    /** Who measures calls. */
    interface Watch {

        /** Measures nothing. */
        Watch NONE = nanos -> {};

        void took(long nanos);
    }

    /** Plays it and gives its reference. */
    String play() {
        String reference = done(() -> hamlet.labour.transfers().submit(asNewEmployer("1"), Hamlet.form(number, number)))
                .reference();
        pay(reference, asCurrentEmployer("2"), new TransferForm.PayDues(), PaymentPurpose.DUES);
        act(reference, asCurrentEmployer("3"), new TransferForm.Approve("2026-03-31"));
        act(reference, hamlet.asAgency(id("4"), "PASSPORTS"), new TransferForm.VisaIssued("V-" + number));
        pay(reference, asNewEmployer("5"), new TransferForm.PayFee(), PaymentPurpose.TRANSFER_FEE);
        act(reference, hamlet.asAgency(id("6"), "HEALTH"), new TransferForm.Fit("M-" + number));
        TransferForm card = new TransferForm.CardIssued("C-" + number, "2028-03-01");
        act(reference, hamlet.asAgency(id("7"), "CIVIL_STATUS"), card);
        return reference;
    }

    /** Opens a payment; the gateway captures at once, and its callback is the hint to ask. */
    private void pay(String reference, Call call, TransferForm form, PaymentPurpose purpose) {
        TransferView view = act(reference, call, form);
        String key = view.transfer().payments(purpose).findFirst().orElseThrow().key();
        timed(() -> {
            hamlet.labour.paymentHint(key);
            return key;
        });
    }

    private TransferView act(String reference, Call call, TransferForm form) {
        return done(() -> hamlet.labour.transfers().act(call, reference, form));
    }

    private TransferView done(Supplier<Outcome<TransferView>> asked) {
        Outcome<TransferView> answer = timed(asked);
        if (answer instanceof Outcome.Accepted<TransferView> yes) {
            return yes.value();
        }
        throw new IllegalStateException("worker " + number + ": " + answer);
    }

    private <T> T timed(Supplier<T> call) {
        long begin = System.nanoTime();
        T result = call.get();
        watch.took(System.nanoTime() - begin);
        return result;
    }

    private Call asNewEmployer(String step) {
        return hamlet.asNewEmployer(id(step));
    }

    private Call asCurrentEmployer(String step) {
        return hamlet.asCurrentEmployer(id(step));
    }

    private String id(String step) {
        return "b" + number + "." + step;
    }
}
