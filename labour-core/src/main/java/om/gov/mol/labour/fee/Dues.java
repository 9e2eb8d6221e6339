package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.PartMonths;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/** Works out dues on one day, waivers included. Used once, by one thread. */
final class Dues {

    private final DuesBasis basis;
    private final Law law;
    private final LocalDate asOf;
    private final Role payer;
    private final Waiving waiving;
    private final List<QuoteLine> lines = new ArrayList<>();
    private Optional<TariffUnknown> unknown = Optional.empty();

    private Dues(DuesBasis basis, Occasion occasion, Law law, Role payer) {
        this.basis = basis;
        this.law = law;
        this.asOf = law.day();
        this.payer = payer;
        this.waiving = new Waiving(occasion, renewed(), law);
    }

    /** The bill of one day. */
    static Bill bill(DuesBasis basis, Occasion occasion, Law law, Role payer) {
        Dues dues = new Dues(basis, occasion, law, payer);
        dues.collect();
        return new Bill(dues.lines, dues.unknown);
    }

    private void collect() {
        if (asOf.isAfter(basis.permitExpires())) {
            renewalFee();
            fines();
        } else {
            law.standsUntil(basis.permitExpires());
        }
        openDebts();
    }

    private void renewalFee() {
        if (on(Parameters.DUES_RENEWAL_FEE)) {
            PermitFee fee = new PermitFee(basis.permitCategory(), true, basis.omanisation(), payer);
            Bill bill = fee.bill(basis.workers(), law);
            bill.lines().forEach(this::addArrears);
            bill.unknown().ifPresent(one -> missing(one.parameter(), one.on()));
        }
    }

    private void fines() {
        Arrears arrears = new Arrears(basis.permitExpires(), asOf, stops());
        List<QuoteLine> late = on(Parameters.DUES_LATE_FINE) ? lateFine(arrears) : List.of();
        if (on(Parameters.DUES_STATUS_FINE)) {
            statusFine(arrears, late);
        }
    }

    private List<QuoteLine> lateFine(Arrears arrears) {
        Fine fine = new Fine(LineCode.LATE_RENEWAL_FINE, Tariffs.LATE_FINE_PER_MONTH, payer);
        return fine(fine, arrears, Tariffs.LATE_FINE_PART_MONTHS, Tariffs.LATE_FINE_CAP, Quote.total(List.of()));
    }

    private void statusFine(Arrears arrears, List<QuoteLine> late) {
        Parameter<Money> perMonth = basis.naturalPerson() ? Tariffs.STATUS_FINE_PERSON : Tariffs.STATUS_FINE_COMPANY;
        Fine fine = new Fine(LineCode.STATUS_FINE, perMonth, payer);
        Money used = Quote.total(on(Tariffs.FINE_CAP_SHARED) ? late : List.of());
        fine(fine, arrears, Tariffs.STATUS_FINE_PART_MONTHS, Tariffs.STATUS_FINE_CAP, used);
    }

    /** Adds the lines of a fine and gives those of one worker; a part of the cap may be used already. */
    private List<QuoteLine> fine(
            Fine fine, Arrears arrears, Parameter<PartMonths> partMonths, Parameter<Money> cap, Money used) {
        PartMonths counted = law.value(partMonths);
        int months = arrears.months(counted);
        law.standsUntil(arrears.standsUntil(counted, months));
        if (months == 0) {
            return List.of();
        }
        Optional<Money> most = law.find(cap).map(Ruled::value);
        if (most.isEmpty()) {
            missing(fine.code(), cap.id(), asOf);
            return List.of();
        }
        Fine.Accrued accrued = fine.accrue(arrears, months, most.get().minus(used), law);
        accrued.unknownOn()
                .ifPresent(day -> missing(fine.code(), fine.perMonth().id(), day));
        accrued.lines().forEach(line -> addArrears(line.times(basis.workers())));
        return accrued.lines();
    }

    private void openDebts() {
        if (!on(Parameters.DUES_OPEN_DEBTS)) {
            return;
        }
        Ruled<?> owed = law.at(Parameters.DUES_OPEN_DEBTS);
        if (basis.openDebts().isPositive()) {
            lines.add(waiving.applied(QuoteLine.one(LineCode.OPEN_DEBT, basis.openDebts(), owed, payer), asOf));
        }
        basis.ticketDebts().forEach(debt -> {
            QuoteLine line = QuoteLine.one(LineCode.TICKET_DEBT, debt.amount(), owed, payer);
            lines.add(waiving.applied(line, debt.arisen()));
        });
    }

    private List<Arrears.Span> stops() {
        Set<String> causes = law.value(Tariffs.FINE_STOPPING_CAUSES);
        return basis.stopped().stream()
                .filter(stopped -> causes.contains(stopped.cause()))
                .map(stopped -> new Arrears.Span(stopped.from(), end(stopped)))
                .toList();
    }

    private LocalDate end(StoppedClock stopped) {
        LocalDate end = stopped.to() == null ? asOf : stopped.to();
        if (!stopped.cause().equals(StoppedClock.EMPLOYER_DEATH)) {
            return end;
        }
        int most = law.value(Tariffs.FINE_STOPPED_DEATH_MAX_MONTHS);
        LocalDate last = stopped.from().plusMonths(most).minusDays(1);
        return end.isBefore(last) ? end : last;
    }

    private boolean on(Parameter<Boolean> toggle) {
        return law.value(toggle);
    }

    /** A fine whose amount is not known and which a waiver lifts costs nothing, whatever it is. */
    private void missing(LineCode code, String parameter, LocalDate on) {
        if (waiving.of(code.charge(), basis.permitExpires()).isEmpty()) {
            missing(parameter, on);
        }
    }

    private void missing(String parameter, LocalDate on) {
        if (unknown.isEmpty()) {
            unknown = Optional.of(new TariffUnknown(parameter, on));
        }
    }

    private void addArrears(QuoteLine line) {
        lines.add(waiving.applied(line, basis.permitExpires()));
    }

    /** For how many months the permit is renewed by paying. */
    private int renewed() {
        boolean renews = asOf.isAfter(basis.permitExpires()) && on(Parameters.DUES_RENEWAL_FEE);
        return renews ? law.value(Parameters.PERMIT_RENEWAL_MONTHS) : 0;
    }
}
