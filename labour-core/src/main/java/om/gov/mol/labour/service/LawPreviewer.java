package om.gov.mol.labour.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingConditions;
import om.gov.mol.labour.absconding.AbscondingFacts;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.codec.AbscondingCodec;
import om.gov.mol.labour.internal.codec.TransferCodec;
import om.gov.mol.labour.internal.codec.UnreadablePayload;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.service.LawPreview.Subject;
import om.gov.mol.labour.service.LawPreview.Sum;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import om.gov.mol.labour.transfer.CardConditions;
import om.gov.mol.labour.transfer.OfficerTask;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferConditions;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferState;
import om.gov.mol.labour.transfer.TransferTable;

/** Decides the open cases of a tenant under two laws. Reads only. */
final class LawPreviewer {

    private static final int PAGE = 200;

    /** Nobody in particular; who is asked to decide does not matter for what is looked at. */
    private static final Acting NOBODY = new Acting(Role.CLOCK, Role.CLOCK.key(), false);

    private final Parts now;
    private final Parts then;

    /** All parts of the host, one law and the other, at noon of that day. */
    LawPreviewer(Parts parts, Rulebook changed, LocalDate on) {
        Clock noon = Clock.fixed(
                on.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant(), WorkingCalendar.ZONE);
        this.now = parts.under(parts.rulebook(), noon);
        this.then = parts.under(changed, noon);
    }

    /** Every open case, the oldest first. */
    List<LawPreview> all() {
        List<LawPreview> previews = new ArrayList<>();
        for (String procedure : List.of(TransferTable.PROCEDURE, AbscondingTables.PROCEDURE)) {
            CaseFilter filter = new CaseFilter(now.tenant(), procedure, null, null, null, Set.of());
            String after = null;
            do {
                Page<CaseRow> page = now.store().list(filter, after, PAGE);
                page.items().forEach(row -> add(row, previews));
                after = page.next();
            } while (after != null);
        }
        previews.sort(Comparator.comparing(LawPreview::openedOn).thenComparing(LawPreview::reference));
        return previews;
    }

    /** A case that this release cannot read is named, and the others are looked at. */
    private void add(CaseRow row, List<LawPreview> previews) {
        try {
            addReadable(row, previews);
        } catch (UnreadablePayload unreadable) {
            LocalDate opened = WorkingCalendar.dateOf(row.openedAt());
            previews.add(new LawPreview(
                    row.reference(), row.procedure(), row.state(), opened, List.of(), List.of(), List.of(), false));
        }
    }

    private void addReadable(CaseRow row, List<LawPreview> previews) {
        if (row.procedure().equals(TransferTable.PROCEDURE)) {
            Transfer transfer = TransferCodec.read(row.payload());
            if (!transfer.state().isFinal()) {
                previews.add(preview(transfer));
            }
        } else {
            AbscondingReport report = AbscondingCodec.read(row.payload());
            if (report.state() instanceof ReportState.Open) {
                previews.add(preview(report));
            }
        }
    }

    private LawPreview preview(Transfer transfer) {
        TransferFacts before = new TransferFactsGatherer(now).of(transfer, NOBODY);
        TransferFacts after = new TransferFactsGatherer(then).of(transfer, NOBODY);
        return new LawPreview(
                transfer.reference(),
                TransferTable.PROCEDURE,
                transfer.state().name(),
                WorkingCalendar.dateOf(transfer.openedAt()),
                findings(transfer, before),
                findings(transfer, after),
                sums(transfer, before, after),
                true);
    }

    /** Before the resident card comes, a report on the worker that waits for a decision counts as well. */
    private static List<Finding> findings(Transfer transfer, TransferFacts facts) {
        boolean atCard = transfer.state() instanceof TransferState.AwaitingResidentCard
                || (transfer.state() instanceof TransferState.AwaitingOfficer officer
                        && officer.task() == OfficerTask.HELD_AT_CARD);
        return atCard
                ? CardConditions.assess(transfer.request(), facts)
                : TransferConditions.assess(transfer.request(), facts);
    }

    /** The dues until he is let go or they are paid, the fee until it is paid. */
    private static List<Sum> sums(Transfer transfer, TransferFacts before, TransferFacts after) {
        List<Sum> sums = new ArrayList<>();
        if (!transfer.isReleased() && !transfer.duesPaid()) {
            sums.add(new Sum(Subject.DUES, before.dues(), after.dues()));
        }
        if (transfer.payments(PaymentPurpose.TRANSFER_FEE).noneMatch(payment -> payment.capture() != null)) {
            sums.add(new Sum(Subject.TRANSFER_FEE, before.fee(), after.fee()));
        }
        return sums;
    }

    private LawPreview preview(AbscondingReport report) {
        AbscondingFacts before = new AbscondingFactsGatherer(now).of(report, NOBODY, false);
        AbscondingFacts after = new AbscondingFactsGatherer(then).of(report, NOBODY, false);
        return new LawPreview(
                report.reference(),
                AbscondingTables.PROCEDURE,
                report.state().name(),
                WorkingCalendar.dateOf(report.openedAt()),
                findings(report, before),
                findings(report, after),
                sums(report.state(), before, after),
                true);
    }

    /** Once it is in force no decision looks at its conditions any more. */
    private static List<Finding> findings(AbscondingReport report, AbscondingFacts facts) {
        return report.state() instanceof ReportState.Pending
                ? AbscondingConditions.assessAgain(report.request(), facts)
                : List.of();
    }

    /** The ticket until it is paid, and then what a cancellation would cost. */
    private static List<Sum> sums(ReportState state, AbscondingFacts before, AbscondingFacts after) {
        if (state instanceof ReportState.InForce) {
            return List.of(new Sum(Subject.CANCELLATION, before.cancellation(), after.cancellation()));
        }
        boolean due = state instanceof ReportState.AwaitingTicketPayment
                || state instanceof ReportState.AwaitingTicketAfterReview;
        return due ? List.of(new Sum(Subject.TICKET, before.ticket(), after.ticket())) : List.of();
    }
}
