package om.gov.mol.labour.testkit.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What came of the tests of one contract, as a table for people. Tests whose names carry no rule are not in it. */
final class Conformance {

    /** What came of a test. */
    enum Result {
        PASSED,
        FAILED,
        /** The test is red because of the sandbox: a hook threw, or gave what no message takes. */
        SANDBOX_FAULT,
        /** The implementation does not say that it can. */
        NOT_CLAIMED,
        /** Nobody has looked: the sandbox could not arrange it, or no test can. */
        UNTESTED;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private record Line(String rule, String level, Result result, String sentence, String reason) {}

    private static final Pattern TEST = Pattern.compile("(required|optional|untested)_([a-z]+)([0-9]+)_(\\w+)");
    private static final String BY_HAND = "untested"; // as the names of such tests begin
    private static final String INDENT = " ".repeat(34);

    private final String contract;
    private final List<Line> lines = new ArrayList<>();
    private String subject = "an implementation that was never seen";
    private String rules = "";

    Conformance(String contract) {
        this.contract = contract;
    }

    /** Remembers whom the table is about; one that cannot say it remains nameless. */
    synchronized void subject(Conforming tested) {
        try {
            subject = tested.subject();
            rules = tested.rules();
        } catch (RuntimeException | AssertionError nameless) {
            subject = "an implementation without a description";
        }
    }

    synchronized void skipped(String test, String why) {
        boolean claimed = !why.startsWith(Skip.NOT_CLAIMED);
        String reason = why.replaceFirst("^(?:" + Skip.NOT_CLAIMED + "|" + Skip.UNTESTED + ")", "");
        note(test, claimed ? Result.UNTESTED : Result.NOT_CLAIMED, reason);
    }

    synchronized void note(String test, Result result, String reason) {
        Matcher name = TEST.matcher(test);
        if (name.matches()) {
            String rule = name.group(2).toUpperCase(Locale.ROOT) + "-" + name.group(3);
            lines.add(new Line(rule, name.group(1), result, words(name.group(4)), reason));
        }
    }

    private static String words(String camel) {
        return camel.replaceAll("([A-Z]|[0-9]+)", " $1")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    synchronized String table() {
        List<String> text = new ArrayList<>();
        text.add("");
        text.add("Conformance to the rules of " + rules);
        text.add("of " + subject);
        text.add("as found by " + contract);
        text.add("");
        lines.stream()
                .sorted(Comparator.comparing(Line::rule)
                        .thenComparing(Line::level)
                        .thenComparing(Line::sentence))
                .forEach(line -> text.addAll(row(line)));
        text.add("");
        text.add(summary());
        text.addAll(open());
        return String.join(System.lineSeparator(), text);
    }

    private static List<String> row(Line line) {
        String result =
                line.result() == Result.FAILED ? "FAILED" : line.result().words();
        String level = line.level().equals(BY_HAND) ? "by hand" : line.level();
        String row = padded(line.rule(), 8) + padded(level, 10) + padded(result, 16) + line.sentence();
        return line.reason().isEmpty() ? List.of(row) : List.of(row, INDENT + line.reason());
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (Result result : Result.values()) {
            long count = lines.stream().filter(line -> line.result() == result).count();
            if (count > 0 || result != Result.SANDBOX_FAULT) {
                counts.add(count + " " + result.words());
            }
        }
        return lines.size() + " tests: " + String.join(", ", counts) + ".";
    }

    /** What a reader must still know: which rules are broken, and of which nobody can say whether they are kept. */
    private List<String> open() {
        List<String> text = new ArrayList<>();
        String broken = rulesOf(line -> line.result() == Result.FAILED);
        text.add(broken.isEmpty() ? "Every rule that was tried is kept." : "BROKEN: " + broken + ".");
        String unfit = rulesOf(line -> line.result() == Result.SANDBOX_FAULT);
        if (!unfit.isEmpty()) {
            text.add("Not tried, because the sandbox itself failed: " + unfit + ". Mend the methods named above.");
        }
        String unseen = rulesOf(
                line -> line.result() == Result.UNTESTED && !line.level().equals(BY_HAND));
        if (!unseen.isEmpty()) {
            text.add("Not tried, because the sandbox cannot arrange it: " + unseen
                    + ". Override the methods named above.");
        }
        return text;
    }

    private String rulesOf(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::rule).distinct().sorted().collect(Collectors.joining(", "));
    }
}
