package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;

/** The first worker, although reported, moves to the second establishment, as the law of 2025 lets him. */
final class ReportedAndMoved {

    private ReportedAndMoved() {}

    static void moves(Village village) {
        String today = WorkingCalendar.dateOf(village.clock.instant()).toString();
        var contract = new SubmitTransfer.Contract("mason", "250.000", today, "24");
        String reference = Town.value(village.labour
                        .transfers()
                        .submit(
                                village.call(Villager.SECOND),
                                new SubmitTransfer(
                                        "30000001", Town.worker(1), "1990-05-17", true, contract, null, null)))
                .reference();
        List<TransferForm> forms = List.of(
                new TransferForm.Consent(),
                new TransferForm.PayDues(),
                new TransferForm.Approve(today),
                new TransferForm.OfficerApprove("OTHER"),
                new TransferForm.VisaIssued("V-1"),
                new TransferForm.PayFee(),
                new TransferForm.Fit("M-1"),
                new TransferForm.CardIssued("C-1", "2027-07-07"));
        forms.forEach(form -> done(village, reference, form));
    }

    /** By whoever may; what this transfer does not need is refused to all. */
    private static void done(Village village, String reference, TransferForm form) {
        for (Villager who : List.of(
                Villager.worker(1),
                Villager.FIRST,
                Villager.SECOND,
                Villager.BATINAH_1,
                Villager.PASSPORTS,
                Villager.HEALTH,
                Villager.CIVIL_STATUS)) {
            Outcome<TransferView> answer = village.labour.transfers().act(village.call(who), reference, form);
            if (answer instanceof Outcome.Accepted) {
                village.after(Duration.ofMinutes(2));
                return;
            }
        }
    }
}
