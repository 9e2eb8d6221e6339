package om.gov.mol.labour.testkit.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;

/** What parties do with transfers, both ways between the two establishments. */
final class TransferMoves {

    private static final List<Villager> PARTIES = List.of(
            Villager.FIRST,
            Villager.SECOND,
            Villager.MUSCAT_1,
            Villager.BATINAH_1,
            Villager.PASSPORTS,
            Villager.HEALTH,
            Villager.CIVIL_STATUS);

    private static final List<String> FORMS = List.of(
            "dues",
            "dues",
            "approve",
            "approve",
            "visa",
            "visa",
            "fee",
            "fee",
            "fit",
            "fit",
            "card",
            "card",
            "card",
            "reject",
            "withdraw",
            "officer",
            "no visa",
            "unfit",
            "stop");

    private final Village village;
    private final Random random;
    private final List<String> references = new ArrayList<>();

    TransferMoves(Village village, Random random) {
        this.village = village;
        this.random = random;
    }

    String submitted() {
        int worker = 1 + random.nextInt(Villagers.WORKERS);
        boolean away = random.nextInt(3) > 0;
        String licence = (away ? "3000000" : "3100000") + (1 + random.nextInt(Villagers.LICENCES));
        var contract = new SubmitTransfer.Contract("mason", "250.000", today(), "24");
        Outcome<TransferView> asked = village.labour
                .transfers()
                .submit(
                        village.call(away ? Villager.SECOND : Villager.FIRST),
                        new SubmitTransfer(licence, Town.worker(worker), "1990-05-17", true, contract, null, null));
        if (asked instanceof Outcome.Accepted<TransferView> yes) {
            references.add(yes.value().reference());
        }
        return "transfer of worker " + worker + ": " + Town.problems(asked);
    }

    /** The first who may does it, on a transfer of late. */
    String acted() {
        if (references.isEmpty()) {
            return submitted();
        }
        String reference = references.get(Math.max(0, references.size() - 1 - random.nextInt(3)));
        TransferForm form = form(FORMS.get(random.nextInt(FORMS.size())));
        for (Villager who : PARTIES) {
            boolean owing = form instanceof TransferForm.Approve && owes(who, reference);
            Outcome<TransferView> answer = village.labour.transfers().act(village.call(who), reference, form);
            if (answer instanceof Outcome.Accepted<TransferView> yes) {
                if (owing && !paid(yes.value())) { // another host may have settled them in between
                    throw new AssertionError(reference + " approved, dues unpaid");
                }
                return form.getClass().getSimpleName() + " on " + reference + " to "
                        + yes.value().state();
            }
        }
        return form.getClass().getSimpleName() + " on " + reference + " refused";
    }

    /** Whether something is due of the current employer that he has not paid in this case. */
    private boolean owes(Villager who, String reference) {
        boolean paid = village.labour.transfers().view(village.call(who), reference)
                        instanceof Outcome.Accepted<TransferView> seen
                && paid(seen.value());
        return !paid
                && village.labour.transfers().quote(village.call(who), reference)
                        instanceof Outcome.Accepted<Quote> quote
                && quote.value().isDue();
    }

    private static boolean paid(TransferView seen) {
        return seen.transfer().payments(PaymentPurpose.DUES).anyMatch(payment -> payment.capture() != null);
    }

    private String today() {
        return WorkingCalendar.dateOf(village.clock.instant()).toString();
    }

    private TransferForm form(String name) {
        return switch (name) {
            case "dues" -> new TransferForm.PayDues();
            case "approve" -> new TransferForm.Approve(today());
            case "visa" -> new TransferForm.VisaIssued("V-1");
            case "fee" -> new TransferForm.PayFee();
            case "fit" -> new TransferForm.Fit("M-1");
            case "card" ->
                new TransferForm.CardIssued(
                        "C-1",
                        WorkingCalendar.dateOf(village.clock.instant())
                                .plusYears(2)
                                .toString());
            case "reject" -> new TransferForm.Reject("OTHER", "no");
            case "withdraw" -> new TransferForm.Withdraw();
            case "officer" -> new TransferForm.OfficerApprove("OTHER");
            case "no visa" -> new TransferForm.VisaRefused("no");
            case "unfit" -> new TransferForm.Unfit("M-1");
            default -> new TransferForm.Stop("OTHER", null);
        };
    }
}
