package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Silence;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.transfer.TransferCommand.AnswerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Approve;
import om.gov.mol.labour.transfer.TransferCommand.Reject;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferEvent.Approved;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import org.jspecify.annotations.Nullable;

/** The current employer's answer, and what follows when there is none. */
final class Answering {

    private Answering() {}

    static Decision<Transfer> approve(Moment<Transfer, Approve, TransferFacts> moment) {
        LocalDate releaseOn = moment.command().releaseOn();
        Problem wrongDate = wrongRelease(releaseOn, moment.facts());
        return wrongDate != null ? refuse(wrongDate) : approved(moment, Role.CURRENT_EMPLOYER, releaseOn);
    }

    /** Approves if every condition still holds: the visa is next, under one clock until the card. */
    static Decision<Transfer> approved(
            Moment<Transfer, ?, TransferFacts> moment, Role by, @Nullable LocalDate releaseOn) {
        List<Finding> findings = TransferConditions.assess(moment.file().request(), moment.facts());
        List<Problem> problems = TransferConditions.problems(findings);
        if (!problems.isEmpty()) {
            return new Decision.Refused<>(problems, findings);
        }
        List<Deadline> deadlines = TransferClock.untilCompletion(moment.facts());
        return Decision.<Transfer>accept(new Approved(by, releaseOn, deadlines))
                .also(List.of(new AskAgency(Agency.PASSPORTS, Kind.VISA)))
                .also(approvalTold(moment, by, deadlines))
                .because(findings);
    }

    static Decision<Transfer> reject(Moment<Transfer, Reject, TransferFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, Parameters.REJECT_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.REJECTED, reason);
    }

    static Decision<Transfer> withdraw(Moment<Transfer, Withdraw, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.WITHDRAWN, "");
    }

    /** Once the visa was issued there is no way back, also while an officer looks at a held card. */
    static @Nullable Problem heldAtCard(Moment<Transfer, ?, TransferFacts> moment) {
        return Deciding.heldAtCard(moment) ? Problem.of(ProblemCode.NOT_IN_THIS_STATE) : null;
    }

    /** Silence leads to an officer, also where it counts as approval but something is due or a condition fails. */
    static boolean silenceToOfficer(Moment<Transfer, ?, TransferFacts> moment) {
        Silence policy = moment.facts().value(Parameters.CURRENT_EMPLOYER_SILENCE);
        return policy == Silence.TO_OFFICER || (policy == Silence.DEEMED_APPROVED && !nothingStandsInTheWay(moment));
    }

    static boolean silenceLapses(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.facts().value(Parameters.CURRENT_EMPLOYER_SILENCE) == Silence.LAPSES;
    }

    static boolean silenceApproves(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.facts().value(Parameters.CURRENT_EMPLOYER_SILENCE) == Silence.DEEMED_APPROVED
                && nothingStandsInTheWay(moment);
    }

    static Decision<Transfer> toOfficer(Moment<Transfer, AnswerTimePassed, TransferFacts> moment) {
        var event = new PassedToOfficer(OfficerTask.SILENCE, TransferClock.untilOfficer(moment.facts()));
        return Decision.<Transfer>accept(event).also(told(moment.file(), NoticeKind.PASSED_TO_OFFICER, Map.of()));
    }

    static Decision<Transfer> lapsed(Moment<Transfer, AnswerTimePassed, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.LAPSED_WITHOUT_ANSWER, "");
    }

    static Decision<Transfer> deemedApproved(Moment<Transfer, AnswerTimePassed, TransferFacts> moment) {
        return approved(moment, Role.CLOCK, null);
    }

    /** One notice of a kind to everyone concerned. */
    static List<Tell> told(Transfer transfer, NoticeKind kind, Map<String, String> arguments) {
        List<Tell> told = new ArrayList<>();
        for (Role role : Closing.concerned(transfer)) {
            told.add(new Tell(kind, role, arguments));
        }
        return told;
    }

    private static boolean nothingStandsInTheWay(Moment<Transfer, ?, TransferFacts> moment) {
        List<Finding> findings = TransferConditions.assess(moment.file().request(), moment.facts());
        return Paying.duesOutstanding(moment) == null
                && Paying.duesUnknown(moment) == null
                && Paying.unresolved(moment) == null
                && TransferConditions.problems(findings).isEmpty();
    }

    private static List<Tell> approvalTold(
            Moment<Transfer, ?, TransferFacts> moment, Role by, List<Deadline> deadlines) {
        Map<String, String> until =
                Map.of("until", TransferClock.lastDay(deadlines).toString());
        return Stream.of(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER)
                .filter(role -> role != by)
                .filter(role -> role != Role.WORKER || moment.file().told().contains(Role.WORKER))
                .map(role -> new Tell(NoticeKind.TRANSFER_APPROVED, role, until))
                .toList();
    }

    private static @Nullable Problem wrongRelease(@Nullable LocalDate releaseOn, TransferFacts facts) {
        if (releaseOn == null) {
            return facts.value(Parameters.RELEASE_DATE_REQUIRED) ? Problem.of(ProblemCode.RELEASE_DATE_MISSING) : null;
        }
        LocalDate latest =
                facts.today().plusDays(facts.value(Parameters.RELEASE_MAX_DAYS).days());
        boolean inRange = !releaseOn.isBefore(facts.today()) && !releaseOn.isAfter(latest);
        return inRange ? null : Problem.of(ProblemCode.RELEASE_DATE_OUT_OF_RANGE, "latest", latest.toString());
    }
}
