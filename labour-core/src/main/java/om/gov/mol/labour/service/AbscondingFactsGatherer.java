package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingFacts;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.internal.codec.TransferCodec;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import om.gov.mol.labour.service.TransferFactsGatherer.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers what a decision on a report must know, from registry, store, rulebook and clock, with no transaction open. */
final class AbscondingFactsGatherer {

    private static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final ReportCounter counter;

    AbscondingFactsGatherer(Parts parts) {
        this.parts = parts;
        this.counter = new ReportCounter(parts);
    }

    /** What the registry knows of the parties. */
    record Records(@Nullable WorkerRecord worker, @Nullable EmployerRecord employer) {}

    Records records(ReportRequest request) {
        return new Records(
                parts.registry().worker(request.worker()).orElse(null),
                parts.registry().employer(request.employer()).orElse(null));
    }

    /**
     * The facts for a report that exists.
     *
     * @param counting whether the reports of the employer are to be counted
     */
    AbscondingFacts of(AbscondingReport report, Acting acting, boolean counting) {
        return facts(
                report.request(),
                records(report.request()),
                acting,
                new Named(report.id(), report.reference(), WorkingCalendar.dateOf(report.openedAt())),
                counting);
    }

    /** The facts for a report that is to be registered. */
    AbscondingFacts of(ReportRequest request, Records records, Acting acting, CaseId newId, String newReference) {
        return facts(request, records, acting, new Named(newId, newReference, today()), true);
    }

    /** The facts for what needs no more than the moment: a report of the gateway, a failed delivery, a deadline. */
    AbscondingFacts moment(AbscondingReport report, Role role) {
        QuoteResult notAsked = new QuoteResult.TariffUnknown("not asked", WorkingCalendar.dateOf(parts.now()));
        return new AbscondingFacts(
                parts.now(),
                WorkingCalendar.dateOf(report.openedAt()),
                role,
                role.key(),
                false,
                parts.rulebook(),
                parts.calendar(),
                null,
                null,
                false,
                false,
                false,
                false,
                0,
                0,
                notAsked,
                notAsked,
                report.id(),
                report.reference());
    }

    private AbscondingFacts facts(
            ReportRequest request, Records records, Acting acting, Named named, boolean counting) {
        Holders holders = holders(request, named.id());
        WorkerRecord worker = records.worker();
        ReportCounter.Count counted =
                counting ? counter.count(request.employer(), named.id()) : ReportCounter.Count.NONE;
        return new AbscondingFacts(
                parts.now(),
                named.submittedOn(),
                acting.role(),
                acting.who(),
                acting.atCounter(),
                parts.rulebook(),
                parts.calendar(),
                worker,
                records.employer(),
                holders.otherReport(),
                holders.transferOpen(),
                holders.transferApproved(),
                holders.referral(),
                counted.inMonth(),
                counted.inYear(),
                ticket(worker),
                FeeCalculator.cancellation(basis(request, worker), parts.rulebook(), today()),
                named.id(),
                named.reference());
    }

    private QuoteResult ticket(@Nullable WorkerRecord worker) {
        return FeeCalculator.ticket(parts.rulebook(), worker == null ? null : worker.nationality(), today());
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(parts.now());
    }

    /** What other cases hold the worker and the employer. */
    private record Holders(boolean otherReport, boolean transferOpen, boolean transferApproved, boolean referral) {}

    private Holders holders(ReportRequest request, CaseId own) {
        Claim report = claim(AbscondingReport.workerClaim(request.worker()));
        Claim referral = claim(AbscondingReport.referralClaim(request.employer()));
        Claim transfer = claim(new Claim("transfer/worker/" + request.worker().value()));
        Map<Claim, CaseId> held = parts.store().holders(Set.of(report, referral, transfer));
        CaseId moving = held.get(transfer);
        return new Holders(
                held.containsKey(report) && !own.equals(held.get(report)),
                moving != null,
                moving != null && released(moving, request.employer().value()),
                held.containsKey(referral) && !own.equals(held.get(referral)));
    }

    private Claim claim(Claim plain) {
        return Saves.claim(parts.tenant(), plain);
    }

    private boolean released(CaseId transfer, String employer) {
        CaseRow row = parts.store().load(transfer, LOOK, Set.of()).row();
        return row != null
                && Objects.equals(row.index().counterparty(), employer)
                && TransferCodec.read(row.payload()).isReleased();
    }

    private @Nullable DuesBasis basis(ReportRequest request, @Nullable WorkerRecord worker) {
        PermitRecord permit = worker == null ? null : worker.permit();
        LocalDate expires = permit == null ? null : permit.expires();
        if (permit == null || expires == null) {
            return null;
        }
        CommercialRegistration firm = AbscondingRoles.registration(request.employer());
        Omanisation omanisation = firm == null
                ? Omanisation.UNKNOWN
                : parts.registry()
                        .establishment(firm)
                        .map(EstablishmentRecord::omanisation)
                        .orElse(Omanisation.UNKNOWN);
        return new DuesBasis(
                permit.category(), expires, omanisation, firm == null, Money.zero(CurrencyUnit.of("OMR")), List.of());
    }
}
