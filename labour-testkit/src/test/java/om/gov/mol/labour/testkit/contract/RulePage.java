package om.gov.mol.labour.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of {@code docs/spi} as its rules: what a reader sees, for the tests that compare it with the code. */
record RulePage(String text) {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern RULE =
            Pattern.compile("\\*\\*([A-Z]{3}-\\d\\d)\\*\\* (.*?)\n\\*(.*?)\\*\n", Pattern.DOTALL);
    private static final Pattern UNTESTABLE = Pattern.compile("^Not testable here: (.*)$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-\\d\\d");

    /** One rule: its number, what must be, and why. */
    record Rule(String number, String sentence, String intent) {

        /** As it stands in the names of tests, such as {@code pay03}. */
        String inTests() {
            return number.replace("-", "").toLowerCase(Locale.ROOT);
        }

        boolean must() {
            return sentence.contains("MUST");
        }
    }

    static RulePage of(String name) {
        return new RulePage(read("docs/spi/" + name + ".md"));
    }

    static String read(String path) {
        try {
            return Files.readString(PROJECT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words without the marks of Markdown or Javadoc. */
    static String plain(String text) {
        return text.replaceAll("\\{@(?:code|link) (?:\\w+#)?([^}]*)}", "$1")
                .replace("`", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    List<Rule> rules() {
        return RULE.matcher(text)
                .results()
                .map(rule -> new Rule(rule.group(1), plain(rule.group(2)), plain(rule.group(3))))
                .toList();
    }

    /** The rules of which the page says that no test of the contract can see them. */
    Set<String> untestable() {
        return UNTESTABLE
                .matcher(text)
                .results()
                .flatMap(line -> NUMBER.matcher(line.group(1)).results())
                .map(number -> number.group().replace("-", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
