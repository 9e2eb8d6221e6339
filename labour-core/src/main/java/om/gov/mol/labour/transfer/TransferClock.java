package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;

/**
 * The deadlines of a transfer: what is waited for, how long, and what is said before time runs out. Pure; the calendar
 * and the lengths arrive in the facts.
 */
public final class TransferClock {

    /** What can fall due. The names are stored. */
    public enum Kind {
        CONSENT,
        ANSWER,
        OFFICER,
        COMPLETION,
        CONSENT_REMINDER,
        ANSWER_REMINDER,
        COMPLETION_REMINDER;

        /** The lapse that a reminder precedes. */
        Kind lapse() {
            return valueOf(name().replace("_REMINDER", ""));
        }

        boolean isReminder() {
            return name().endsWith("_REMINDER");
        }
    }

    private static final Map<String, Parameter<Count>> REMINDERS = Map.of(
            Kind.CONSENT.name(), Parameters.WORKER_CONSENT_REMINDER,
            Kind.ANSWER.name(), Parameters.CURRENT_EMPLOYER_REMINDER,
            Kind.COMPLETION.name(), Parameters.COMPLETION_REMINDER);

    private TransferClock() {}

    /** The worker has this long to consent. */
    static List<Deadline> untilConsent(TransferFacts facts) {
        return withReminder(Kind.CONSENT, Parameters.WORKER_CONSENT_DAYS, Parameters.WORKER_CONSENT_REMINDER, facts);
    }

    /** The current employer has this long to answer. */
    static List<Deadline> untilAnswer(TransferFacts facts) {
        return withReminder(
                Kind.ANSWER, Parameters.CURRENT_EMPLOYER_ANSWER, Parameters.CURRENT_EMPLOYER_REMINDER, facts);
    }

    /** From approval to resident card there is one clock. */
    static List<Deadline> untilCompletion(TransferFacts facts) {
        return withReminder(Kind.COMPLETION, Parameters.COMPLETION_DAYS, Parameters.COMPLETION_REMINDER, facts);
    }

    /** An officer has this long; then it is escalated, again and again, and never decided by time. */
    static List<Deadline> untilOfficer(TransferFacts facts) {
        return List.of(lapse(Kind.OFFICER, Parameters.OFFICER_DECISION, facts));
    }

    /** After an escalation the next one follows. */
    static List<Deadline> untilNextEscalation(TransferFacts facts) {
        return List.of(lapse(Kind.OFFICER, Parameters.OFFICER_ESCALATION, facts));
    }

    /** All of them so many days later; who was reminded of the old end is reminded of the new one. */
    static List<Deadline> extended(List<Deadline> before, int days, TransferFacts facts) {
        return Deadlines.remindedAgain(
                Deadlines.extended(before, days), REMINDERS, facts::value, facts.calendar(), facts.now());
    }

    /** The first moment after the last day for completion. */
    static LocalDate lastDay(List<Deadline> deadlines) {
        for (Deadline deadline : deadlines) {
            if (!Kind.valueOf(deadline.kind()).isReminder()) {
                return WorkingCalendar.dateOf(deadline.due().minusNanos(1));
            }
        }
        throw new IllegalStateException("a waiting state has a deadline");
    }

    /**
     * The end of a deadline, counted again with the calendar of today; never before the end of the day that was named, also
     * where the time for which the transfer rested ended within one.
     */
    public static Instant recounted(Deadline deadline, TransferFacts facts) {
        Kind kind = Kind.valueOf(deadline.kind());
        if (kind.isReminder()) {
            return deadline.due();
        }
        Count length = facts.value(lengthOf(kind, deadline.rule()));
        Instant counted = Deadlines.recounted(deadline, length, facts.calendar());
        Instant named =
                WorkingCalendar.endOfDay(WorkingCalendar.dateOf(deadline.due().minusNanos(1)));
        return counted.isAfter(named) ? counted : named;
    }

    /** What it means that a deadline has passed. */
    public static TransferCommand command(Deadline deadline) {
        Kind kind = Kind.valueOf(deadline.kind());
        return switch (kind) {
            case CONSENT -> new TransferCommand.ConsentTimePassed();
            case ANSWER -> new TransferCommand.AnswerTimePassed();
            case OFFICER -> new TransferCommand.OfficerTimePassed();
            case COMPLETION -> new TransferCommand.CompletionTimePassed();
            case CONSENT_REMINDER, ANSWER_REMINDER, COMPLETION_REMINDER -> new TransferCommand.ReminderDue(kind.name());
        };
    }

    private static List<Deadline> withReminder(
            Kind kind, Parameter<Count> length, Parameter<Count> before, TransferFacts facts) {
        return Deadlines.withReminder(
                lapse(kind, length, facts), before, facts.value(before), facts.calendar(), facts.now());
    }

    private static Deadline lapse(Kind kind, Parameter<Count> length, TransferFacts facts) {
        return Deadlines.lapse(kind.name(), length, facts.value(length), facts.calendar(), facts.now());
    }

    private static Parameter<Count> lengthOf(Kind kind, String rule) {
        return switch (kind) {
            case CONSENT -> Parameters.WORKER_CONSENT_DAYS;
            case ANSWER -> Parameters.CURRENT_EMPLOYER_ANSWER;
            case OFFICER ->
                rule.equals(Parameters.OFFICER_ESCALATION.id())
                        ? Parameters.OFFICER_ESCALATION
                        : Parameters.OFFICER_DECISION;
            case COMPLETION -> Parameters.COMPLETION_DAYS;
            default -> throw new IllegalArgumentException("kind: a reminder is not counted again");
        };
    }
}
