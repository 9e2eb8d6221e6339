package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.testkit.fake.Refunds;

/** One random walk through both procedures: what parties, providers, agencies, registry and time do next. */
final class BothWalk {

    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(40),
            Duration.ofHours(2),
            Duration.ofHours(7),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(8),
            Duration.ofDays(40),
            Duration.ofDays(61),
            Duration.ofDays(400),
            Duration.ofDays(1462));

    private static final List<Payer> PAYERS = List.of(
            Payer.PAYS,
            Payer.PAYS,
            Payer.PAYS,
            Payer.WAITS,
            Payer.PAYS_TWICE,
            Payer.PAYS_TOO_LITTLE,
            Payer.IS_DECLINED,
            Payer.CANCELS);

    private final Village village;
    private final Random random;
    private final TransferMoves transfers;
    private final Progress progress;
    private final List<String> references = new ArrayList<>();

    BothWalk(Village village, Random random) {
        this.village = village;
        this.random = random;
        this.transfers = new TransferMoves(village, random);
        this.progress = new Progress(village, random);
        village.gateway.payer(Payer.PAYS);
    }

    /** Does something; says what. An outage of the registry lasts for this step, and may turn somebody away. */
    String step() {
        boolean down = random.nextInt(12) == 0;
        if (down) {
            village.registry.always(any(List.of(Fault.UNREACHABLE, Fault.TIME_OUT_AFTER_SUCCESS)));
        }
        try {
            return (down ? "registry down, " : "") + did();
        } catch (RegistryUnavailable expected) {
            return "registry down, refused";
        } finally {
            village.registry.recover();
        }
    }

    private String did() {
        return switch (random.nextInt(20)) {
            case 0 -> registered();
            case 1, 2, 3 -> acted();
            case 4, 5, 6 -> timePassed();
            case 7 -> transfers.submitted();
            case 8, 9 -> transfers.acted();
            case 10, 11 -> settled();
            case 12 -> faulty();
            case 13 -> payments();
            case 14, 15, 16, 17 -> references.isEmpty() ? registered() : progress.of(newest());
            case 18 -> late();
            default -> returned();
        };
    }

    private String registered() {
        int worker = 1 + random.nextInt(Villagers.WORKERS);
        Villager who = any(
                List.of(Villager.FIRST, Villager.FIRST, Villager.SECOND, Villager.INDIVIDUAL, Villager.COUNTER_FIRST));
        Outcome<AbscondingView> asked = village.labour
                .reports()
                .register(village.call(who), village.form(Town.worker(worker), 5 + random.nextInt(30)));
        if (asked instanceof Outcome.Accepted<AbscondingView> yes) {
            references.add(yes.value().reference());
        }
        return "report worker " + worker + " by " + who.capacity() + ": "
                + asked.getClass().getSimpleName();
    }

    /** Any party does anything; more often than not what is open to it. */
    private String acted() {
        if (references.isEmpty()) {
            return "nothing";
        }
        String reference = newest();
        Villager who = any(parties());
        AbscondingForm form = dated(random.nextInt(4) == 0 ? any(ReportForms.ALL) : open(who, reference));
        Outcome<AbscondingView> answer = village.act(who, reference, form);
        String said = answer instanceof Outcome.Accepted<AbscondingView> yes
                ? "to " + yes.value().state()
                : Town.problems(answer).toString();
        return form.getClass().getSimpleName() + " by " + who.capacity() + " on " + reference + " " + said;
    }

    private String newest() {
        return references.get(Math.max(0, references.size() - 1 - random.nextInt(3)));
    }

    private static List<Villager> parties() {
        return List.of(
                Villager.FIRST,
                Villager.SECOND,
                Villager.INDIVIDUAL,
                Villager.COUNTER_FIRST,
                Villager.MUSCAT_1,
                Villager.MUSCAT_1,
                Villager.MUSCAT_2,
                Villager.MUSCAT_2,
                Villager.BATINAH_1,
                Villager.BATINAH_2,
                Villager.worker(1),
                Villager.worker(2),
                Villager.worker(3),
                Villager.representative(1),
                Villager.representative(2),
                Villager.INSPECTOR_MUSCAT,
                Villager.INSPECTOR_BATINAH,
                Villager.PASSPORTS);
    }

    /** Something that is open to somebody, as he sees the report; anything when he sees none. */
    private AbscondingForm open(Villager who, String reference) {
        Outcome<AbscondingView> seen = village.labour.reports().view(village.call(who), reference);
        List<AbscondingForm> forms = seen instanceof Outcome.Accepted<AbscondingView> yes
                ? yes.value().actions().stream()
                        .filter(Action::isOpen)
                        .map(Action::command)
                        .flatMap(command -> ReportForms.of(command).stream())
                        .toList()
                : List.of();
        return forms.isEmpty() ? any(ReportForms.ALL) : any(forms);
    }

    private AbscondingForm dated(AbscondingForm form) {
        return form instanceof ReportForm.Departed departed
                ? new ReportForm.Departed(
                        WorkingCalendar.dateOf(village.clock.instant()).toString(), departed.leaving())
                : form;
    }

    private String settled() {
        village.settle();
        return "run";
    }

    /** The next calls of providers, agencies and registry go wrong; the registry's only while the work is done. */
    private String faulty() {
        Fault fault = any(List.of(Fault.values()));
        village.gateway.next(fault);
        village.sms.next(any(List.of(Fault.values())));
        village.email.next(any(List.of(Fault.values())));
        village.agencies.next(any(List.of(Fault.values())));
        village.registry.next(any(List.of(Fault.values())));
        village.settle();
        return "fault " + fault + ", run";
    }

    private String payments() {
        Payer payer = any(PAYERS);
        village.gateway.payer(payer);
        Refunds refunds = any(List.of(Refunds.AT_ONCE, Refunds.LATER, Refunds.FAIL));
        village.gateway.refunds(refunds);
        return "payer " + payer + ", refunds " + refunds;
    }

    /** Callbacks come twice, and money comes late, or again. */
    private String late() {
        List<String> opened = village.gateway.opened();
        if (opened.isEmpty()) {
            return "nothing";
        }
        String key = any(opened);
        if (random.nextInt(3) == 0) {
            village.gateway.payLate(key);
        }
        village.labour.paymentHint(key);
        village.labour.paymentHint(key);
        village.labour.paymentHint(any(List.of("", "-p1", "garbage", "aaaaaaaaaaaaaaaaaaaaaaaaaa-p1", "\0")));
        return "late capture or hint of " + key;
    }

    /** A worker who had left the country is back at work. */
    private String returned() {
        int number = 1 + random.nextInt(Villagers.WORKERS);
        var record =
                village.registry.worker(new CivilNumber(Town.worker(number))).orElseThrow();
        if (record.status() == WorkerStatus.DEPARTED) {
            int year = WorkingCalendar.dateOf(village.clock.instant()).getYear();
            village.registry.put(Villagers.worker(number, year, record.employer(), record.privateEmployer()));
        }
        return "worker " + number + " back from " + record.status();
    }

    private String timePassed() {
        Duration time = any(TIMES);
        village.clock.advance(time);
        return "time " + time;
    }

    /** Everybody behaves again, and what waits is done. */
    void recover() {
        village.gateway.recover();
        village.sms.recover();
        village.email.recover();
        village.agencies.recover();
        village.gateway.payer(Payer.WAITS);
        village.gateway.refunds(Refunds.AT_ONCE);
        village.gateway.opened().forEach(village.labour::paymentHint);
        for (int round = 0; round < 8; round++) {
            village.after(Duration.ofHours(7));
            BankDay.of(village);
        }
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
