package om.gov.mol.labour.reference;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** Writes one page of Markdown. Not thread-safe. */
final class Markdown {

    /** Every argument of a text as its own name in braces. */
    static final Map<String, String> PLACEHOLDERS = new AbstractMap<>() {
        @Override
        public String get(Object name) {
            return "{" + name + "}";
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    };

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");

    private final StringBuilder text = new StringBuilder();

    /** A page with this title, and how it comes about. */
    static Markdown page(String title) {
        return new Markdown()
                .line("# " + title)
                .line("")
                .line("<!-- Printed by ReferenceTest from the code; see index.md. Do not edit. -->")
                .line("");
    }

    /** The text of a bundle with its placeholders in place. */
    static String template(String subject, Language language, String key) {
        return Texts.bundle(subject).text(language, key, PLACEHOLDERS);
    }

    /** The same word in both languages. */
    static String both(String subject, String key) {
        return template(subject, Language.ENGLISH, key) + " " + arabic(template(subject, Language.ARABIC, key));
    }

    /** A text that runs from right to left among text that does not; what is filled in stays readable within it. */
    static String arabic(String words) {
        String plain = words.replace("\u2068", "").replace("\u2069", "");
        return "<span dir=\"rtl\">" + PLACEHOLDER.matcher(plain).replaceAll("<span dir=\"ltr\">$0</span>") + "</span>";
    }

    static String code(String name) {
        return "`" + name + "`";
    }

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Markdown paragraph(String words) {
        return line(words).line("");
    }

    Markdown heading(int level, String words) {
        return line("#".repeat(level) + " " + words).line("");
    }

    /** A table; every cell stays on its line. */
    Markdown table(List<String> header, Stream<List<String>> rows) {
        line(row(header));
        line("|" + "---|".repeat(header.size()));
        rows.forEach(row -> line(row(row)));
        return line("");
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The page, ending with one line feed. */
    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
