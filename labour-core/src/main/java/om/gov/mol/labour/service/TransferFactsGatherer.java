package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.internal.codec.AbscondingCodec;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferRequest;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers what a decision on a transfer must know, from registry, store, rulebook and clock, with no transaction open. */
final class TransferFactsGatherer {

    private static final CurrencyUnit OMR = CurrencyUnit.of("OMR");

    private static final RequestId LOOK = new RequestId("look");

    private static final String UPHELD = RefundGround.OBJECTION_UPHELD.name();

    /** So many reports of one employer on one worker are looked at. */
    private static final int REPORTS_MAX = 100;

    private final Parts parts;

    TransferFactsGatherer(Parts parts) {
        this.parts = parts;
    }

    /** A case by its names, and the day whose law governs the conditions of its beginning. */
    record Named(CaseId id, String reference, LocalDate submittedOn) {}

    /** Who acts, and how. */
    record Acting(Role role, String who, boolean atCounter) {}

    /** What the registry knows of the parties of a request. */
    record Records(
            @Nullable WorkerRecord worker,
            @Nullable EstablishmentRecord newEmployer,
            @Nullable EstablishmentRecord currentEmployer,
            @Nullable LicenceRecord licence) {

        static final Records NONE = new Records(null, null, null, null);
    }

    /** The facts for a transfer that exists. */
    TransferFacts of(Transfer transfer, Acting acting) {
        LocalDate submittedOn = WorkingCalendar.dateOf(transfer.openedAt());
        return facts(
                transfer.request(),
                records(transfer.request()),
                acting,
                new Named(transfer.id(), transfer.reference(), submittedOn));
    }

    /** The facts for a request that opens one. */
    TransferFacts of(TransferRequest request, Records records, Acting acting, CaseId newId, String newReference) {
        return facts(request, records, acting, new Named(newId, newReference, WorkingCalendar.dateOf(parts.now())));
    }

    /** The facts for what needs no more than the moment: a report of the gateway, a failed delivery. */
    TransferFacts moment(Transfer transfer, Role role) {
        QuoteResult notAsked = new QuoteResult.TariffUnknown("not asked", WorkingCalendar.dateOf(parts.now()));
        return new TransferFacts(
                parts.now(),
                WorkingCalendar.dateOf(transfer.openedAt()),
                role,
                role.key(),
                false,
                parts.rulebook(),
                parts.calendar(),
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                ViolationReport.UNKNOWN,
                null,
                notAsked,
                notAsked,
                transfer.id(),
                transfer.reference());
    }

    private TransferFacts facts(TransferRequest request, Records records, Acting acting, Named named) {
        Instant now = parts.now();
        Map<Claim, CaseId> holders = holders(request);
        Optional<AbscondingReport> report = report(holders, request);
        boolean inForce = report.filter(AbscondingReport::takesEffect).isPresent() || leftWork(records.worker());
        return new TransferFacts(
                now,
                named.submittedOn(),
                acting.role(),
                acting.who(),
                acting.atCounter(),
                parts.rulebook(),
                parts.calendar(),
                records.worker(),
                records.newEmployer(),
                records.currentEmployer(),
                records.licence(),
                otherHolder(holders, Transfer.workerClaim(request), named.id()) != null,
                licenceReserved(holders, request, named.id()),
                report.filter(AbscondingReport::isUnderReview).isPresent(),
                inForce,
                inForce ? parts.registry().violationReport(request.worker()) : ViolationReport.NONE,
                freedAt(request),
                dues(records, WorkingCalendar.dateOf(now)),
                FeeCalculator.transferFee(parts.rulebook(), WorkingCalendar.dateOf(now)),
                named.id(),
                named.reference());
    }

    /** Whether the store knows a report on the worker that takes effect; the registry may hear of it later. */
    boolean reportInForce(TransferRequest request) {
        return report(holders(request), request)
                .filter(AbscondingReport::takesEffect)
                .isPresent();
    }

    private static boolean leftWork(@Nullable WorkerRecord worker) {
        return worker != null && worker.status() == WorkerStatus.LEFT_WORK;
    }

    private Records records(TransferRequest request) {
        return new Records(
                parts.registry().worker(request.worker()).orElse(null),
                parts.registry().establishment(request.newEmployer()).orElse(null),
                parts.registry().establishment(request.currentEmployer()).orElse(null),
                parts.registry().licence(request.licence()).orElse(null));
    }

    private Map<Claim, CaseId> holders(TransferRequest request) {
        return parts.store()
                .holders(Set.of(
                        Saves.claim(parts.tenant(), Transfer.workerClaim(request)),
                        Saves.claim(parts.tenant(), Transfer.licenceClaim(request)),
                        Saves.claim(parts.tenant(), reportClaim(request))));
    }

    private static Claim reportClaim(TransferRequest request) {
        return AbscondingReport.workerClaim(request.worker());
    }

    /** The open report on the worker. */
    private Optional<AbscondingReport> report(Map<Claim, CaseId> holders, TransferRequest request) {
        CaseId holder = holders.get(Saves.claim(parts.tenant(), reportClaim(request)));
        CaseRow row = holder == null
                ? null
                : parts.store().load(holder, LOOK, Set.of()).row();
        return row == null ? Optional.empty() : Optional.of(AbscondingCodec.read(row.payload()));
    }

    /** Looked up for those who claim it only. */
    private @Nullable Instant freedAt(TransferRequest request) {
        if (request.noApproval() != NoApprovalCase.FALSE_REPORT) {
            return null;
        }
        CaseFilter falseReports = new CaseFilter(
                parts.tenant(),
                AbscondingTables.PROCEDURE,
                request.worker().value(),
                request.currentEmployer().value(),
                null,
                Set.of("Revoked"));
        return parts.store().list(falseReports, null, REPORTS_MAX).items().stream()
                .map(row -> AbscondingCodec.read(row.payload()))
                .filter(report -> report.request().employer() instanceof EmployerId.Establishment)
                .flatMap(report -> Stream.ofNullable(provenFalse(report.state())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant provenFalse(ReportState state) {
        return state instanceof ReportState.Revoked revoked && revoked.reason().equals(UPHELD) ? revoked.at() : null;
    }

    private @Nullable CaseId otherHolder(Map<Claim, CaseId> holders, Claim claim, CaseId own) {
        CaseId holder = holders.get(Saves.claim(parts.tenant(), claim));
        return own.equals(holder) ? null : holder;
    }

    /** The transfer that holds the worker and the licence both is one problem, not two. */
    private boolean licenceReserved(Map<Claim, CaseId> holders, TransferRequest request, CaseId own) {
        CaseId holder = otherHolder(holders, Transfer.licenceClaim(request), own);
        return holder != null && !holder.equals(otherHolder(holders, Transfer.workerClaim(request), own));
    }

    private QuoteResult dues(Records records, LocalDate today) {
        PermitRecord permit = records.worker() == null ? null : records.worker().permit();
        LocalDate expires = permit == null ? null : permit.expires();
        if (permit == null || expires == null) {
            return new QuoteResult.TariffUnknown("permit", today);
        }
        EstablishmentRecord owner = records.currentEmployer();
        Omanisation omanisation = owner == null ? Omanisation.UNKNOWN : owner.omanisation();
        Money debts = owner == null ? Money.zero(OMR) : owner.openDebts();
        DuesBasis basis = new DuesBasis(permit.category(), expires, omanisation, false, debts, List.of());
        return FeeCalculator.dues(basis, parts.rulebook(), today);
    }
}
