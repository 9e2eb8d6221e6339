package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.testkit.fake.Refunds;
import om.gov.mol.labour.transfer.TransferForm;

/** One random walk: what parties, providers and time do next. */
final class Walk {

    private static final int WORKERS = 3;
    private static final List<Capacity> PARTIES = List.of(
            Roles.CURRENT_EMPLOYER,
            Roles.CURRENT_EMPLOYER,
            Roles.NEW_EMPLOYER,
            Roles.OFFICER,
            Roles.COUNTER_NEW,
            Roles.PASSPORTS,
            Roles.HEALTH,
            Roles.CIVIL_STATUS);
    private static final List<TransferForm> FORMS = List.of(
            new TransferForm.PayDues(),
            new TransferForm.PayDues(),
            new TransferForm.Approve(null),
            new TransferForm.Reject("OTHER", "no"),
            new TransferForm.Withdraw(),
            new TransferForm.OfficerApprove("OTHER"),
            new TransferForm.OfficerRefuse("OTHER", null),
            new TransferForm.VisaIssued("V-1"),
            new TransferForm.VisaIssued("V-1"),
            new TransferForm.VisaRefused("no"),
            new TransferForm.PayFee(),
            new TransferForm.PayFee(),
            new TransferForm.Fit("M-1"),
            new TransferForm.Unfit("M-1"),
            new TransferForm.CardIssued("C-1", "2028-03-01"),
            new TransferForm.Extend("2", "OTHER"),
            new TransferForm.Stop("OTHER", null));

    private final Town town;
    private final Random random;
    private final List<String> references = new ArrayList<>();

    Walk(Town town, Random random) {
        this.town = town;
        this.random = random;
    }

    /** Everything that was ever submitted. */
    List<String> references() {
        return List.copyOf(references);
    }

    /** Does something; says what. */
    String step() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> submitted();
            case 2, 3, 4 -> acted();
            case 5, 6 -> settled();
            case 7 -> faulty();
            case 8 -> payers();
            case 9 -> hinted();
            case 10 -> late();
            default -> timePassed();
        };
    }

    private String submitted() {
        int worker = 1 + random.nextInt(WORKERS);
        Outcome<TransferView> asked = town.transfers()
                .submit(
                        town.call(Roles.NEW_EMPLOYER),
                        Town.form(Town.licence(1 + random.nextInt(9)), Town.worker(worker)));
        if (asked instanceof Outcome.Accepted<TransferView> yes) {
            references.add(yes.value().reference());
        }
        return "submit for " + worker + ": " + asked.getClass().getSimpleName();
    }

    /** Any party does anything; more often than not what is open to it. */
    private String acted() {
        if (references.isEmpty()) {
            return "nothing";
        }
        String reference = any(references);
        TransferForm form = any(FORMS);
        TransferForm dated = form instanceof TransferForm.Approve
                ? new TransferForm.Approve(
                        WorkingCalendar.dateOf(town.clock.instant()).toString())
                : form;
        String said = "";
        for (Capacity party : PARTIES) {
            Outcome<TransferView> answer = town.transfers().act(town.call(party), reference, dated);
            if (answer instanceof Outcome.Accepted<TransferView> yes) {
                said = party + " to " + yes.value().state();
                break;
            }
        }
        return form.getClass().getSimpleName() + " on " + reference + " " + said;
    }

    private String settled() {
        town.labour.runDue();
        return "run";
    }

    private String faulty() {
        Fault fault = any(List.of(Fault.values()));
        town.gateway.next(fault);
        town.sms.next(any(List.of(Fault.values())));
        town.email.next(any(List.of(Fault.values())));
        return "fault " + fault;
    }

    private String payers() {
        Payer payer = any(List.of(Payer.values()));
        town.gateway.payer(payer);
        Refunds refunds = any(List.of(Refunds.AT_ONCE, Refunds.LATER));
        town.gateway.refunds(refunds);
        return "payer " + payer + ", refunds " + refunds;
    }

    /** Callbacks come twice, early, forged, and for what nobody knows. */
    private String hinted() {
        List<String> keys = new ArrayList<>(town.gateway.opened());
        keys.addAll(List.of("", "-p1", "garbage", "aaaaaaaaaaaaaaaaaaaaaaaaaa-p1", "\0", "-p-p-p"));
        String key = any(keys);
        town.labour.paymentHint(key);
        town.labour.paymentHint(key);
        return "hint " + key;
    }

    /** A payer who had all the time in the world pays now. */
    private String late() {
        if (town.gateway.opened().isEmpty()) {
            return "nothing";
        }
        String key = any(town.gateway.opened());
        town.gateway.payLate(key);
        town.labour.paymentHint(key);
        return "late capture of " + key;
    }

    private String timePassed() {
        Duration time = any(List.of(
                Duration.ofSeconds(1),
                Duration.ofMinutes(2),
                Duration.ofHours(7),
                Duration.ofDays(3),
                Duration.ofDays(40)));
        town.clock.advance(time);
        return "time " + time;
    }

    /** Everybody behaves again, and what waits is done. */
    void recover() {
        town.gateway.recover();
        town.sms.recover();
        town.email.recover();
        town.gateway.payer(Payer.WAITS);
        town.gateway.refunds(Refunds.AT_ONCE);
        town.gateway.opened().forEach(town.labour::paymentHint);
        for (int round = 0; round < 12; round++) {
            town.after(Duration.ofHours(7));
            references.forEach(this::banksPayBack);
        }
    }

    private void banksPayBack(String reference) {
        town.view(reference).transfer().payments().stream()
                .flatMap(payment -> payment.refunds().stream())
                .filter(refund -> refund.status() == RefundStatus.PENDING)
                .forEach(refund -> town.gateway.completeRefund(refund.key()));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
