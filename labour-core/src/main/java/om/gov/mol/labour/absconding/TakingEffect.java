package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingEvent.AlertMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.CountedReports;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Undelivered;
import om.gov.mol.labour.law.WindowStart;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange.WorkerLeft;
import om.gov.mol.labour.registry.RegistryChange.WorkerRestored;
import org.jspecify.annotations.Nullable;

/** What a report does when it comes into force, and what is undone when it no longer stands. */
final class TakingEffect {

    private TakingEffect() {}

    /** From now on the report is in force: registry, alert, the worker's open transfer, the time for his objection. */
    static Decision.Accepted<AbscondingReport> of(Moment<AbscondingReport, ?, AbscondingFacts> moment, String officer) {
        AbscondingReport report = moment.file();
        AbscondingFacts facts = moment.facts();
        InForce force = new InForce(facts.now(), officer, windowFrom(report, facts));
        Clocks clocks = Clocks.stop(
                        AbscondingClock.Kind.TICKET, AbscondingClock.Kind.REVIEW, AbscondingClock.Kind.UNDECIDED)
                .and(AbscondingClock.life(facts));
        List<Event<AbscondingReport>> events = new ArrayList<>();
        events.add(new ReportMoved(force, clocks));
        events.add(new AlertMoved(Alert.SET_ASKED));
        Referring referring = Referring.after(facts, CountedReports.APPROVED);
        events.addAll(referring.events());
        return Decision.accept(Joint.of(events))
                .also(begun(report))
                .also(Says.both(NoticeKind.REPORT_APPROVED, window(force, facts)))
                .also(referring.told());
    }

    /** Until when he may object; that the time does not run yet, where it does not. */
    private static Map<String, String> window(InForce force, AbscondingFacts facts) {
        Instant from = force.objectionFrom();
        return from == null
                ? Map.of("wording", "notReached")
                : Map.of(
                        "until",
                        WorkingCalendar.dateOf(AbscondingClock.objectionEnd(from, facts)
                                        .minusNanos(1))
                                .toString());
    }

    private static @Nullable Instant windowFrom(AbscondingReport report, AbscondingFacts facts) {
        boolean stopped = report.unreached().stream().anyMatch(Waiting::opensWindow)
                && facts.value(ReportParameters.OBJECTION_UNDELIVERED) == Undelivered.STOPS;
        boolean runs = facts.value(ReportParameters.OBJECTION_FROM) == WindowStart.APPROVAL && !stopped;
        return runs ? facts.now() : null;
    }

    /** The effects outside: registered as having left, stopped at the border, an open transfer rests. */
    static List<Effect> begun(AbscondingReport report) {
        ReportRequest request = report.request();
        return List.of(
                new ChangeRegistry(new WorkerLeft(
                        request.worker(), request.employer(), request.absentSince(), report.reference())),
                new AskAgency(Agency.PASSPORTS, AgencyRequest.Kind.SET_ALERT),
                new TellCase(transfer(request), "reportInForce"));
    }

    /** The effects outside are undone. */
    static List<Effect> ended(AbscondingReport report) {
        ReportRequest request = report.request();
        return List.of(
                new ChangeRegistry(new WorkerRestored(request.worker(), request.employer(), report.reference())),
                new AskAgency(Agency.PASSPORTS, AgencyRequest.Kind.LIFT_ALERT),
                transferGoesOn(request));
    }

    /** A transfer that rests because of the report need not rest any more. */
    static TellCase transferGoesOn(ReportRequest request) {
        return new TellCase(transfer(request), "reportEnded");
    }

    private static Claim transfer(ReportRequest request) {
        return new Claim("transfer/worker/" + request.worker().value());
    }
}
