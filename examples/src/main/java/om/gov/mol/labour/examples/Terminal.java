package om.gov.mol.labour.examples;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** Writes the story to a terminal: always in UTF-8, whatever the machine's own character set is. */
final class Terminal {

    private static final Texts WORDS = Texts.bundle("words");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private final PrintStream out;
    private int step;

    Terminal(OutputStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** Begins the next step of the story. */
    void step(String title) {
        step++;
        out.println();
        out.println("== " + step + ". " + title);
    }

    void say(String line) {
        out.println("   " + line);
    }

    /** A message as its recipient would see it, framed. */
    void message(String heading, String text) {
        out.println("   ┌ " + heading);
        text.lines().forEach(line -> out.println(line.isEmpty() ? "   │" : "   │ " + line));
        out.println("   └");
    }

    /** The answer to a request, with every reason and remedy in both languages. */
    void answer(Outcome<?> answer) {
        if (answer instanceof Outcome.Accepted<?> yes) {
            say("accepted" + (yes.repeated() ? ", as before: the same request is not done twice" : ""));
        } else if (answer instanceof Outcome.Refused<?> no) {
            no.problems().forEach(this::refusal);
        } else if (answer instanceof Outcome.Invalid<?> invalid) {
            invalid.faults().forEach(this::fault);
        }
    }

    private void refusal(Problem problem) {
        say("refused: " + problem.code());
        for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
            say("  " + problem.text(language));
            say("  " + problem.remedy(language));
        }
    }

    private void fault(Fault fault) {
        say("invalid: " + fault.path() + ": " + fault.message(Language.ENGLISH));
        say("         " + fault.message(Language.ARABIC));
    }

    /** The state of a case and what a party may do in it, or why not. */
    void sees(String party, String state, List<Action> actions) {
        say(party + " sees: " + words("state." + state));
        for (Action action : actions) {
            say((action.isOpen() ? "  can     " : "  cannot  ") + words("command." + action.command()));
            action.closedBecause().forEach(this::reason);
        }
    }

    private void reason(Problem problem) {
        say("          " + problem.text(Language.ENGLISH));
        say("          " + problem.text(Language.ARABIC));
    }

    /** What is to be paid, line by line, with the law of each line. */
    void quote(Quote quote) {
        for (QuoteLine line : quote.lines()) {
            say(line.quantity() + " x " + line.unit() + " = " + line.amount() + "  " + line.code() + "  "
                    + line.citation());
        }
        say("total " + quote.total() + ", as of " + quote.asOf() + ", valid until " + quote.validUntil());
    }

    /** One line for each thing that happened. */
    void history(List<HistoryLine> lines) {
        for (HistoryLine line : lines) {
            say(String.format(
                    Locale.ROOT,
                    "%3d  %s  %-4s %s by %s -> %s",
                    line.sequence(),
                    WHEN.format(line.at()),
                    line.row(),
                    line.command(),
                    line.role(),
                    line.state()));
        }
    }

    private static String words(String key) {
        return WORDS.text(Language.ENGLISH, key) + " · " + WORDS.text(Language.ARABIC, key);
    }
}
