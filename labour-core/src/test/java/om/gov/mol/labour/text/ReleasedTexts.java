package om.gov.mol.labour.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Sources;

/** The texts of today, and those that were released: what was said once is said in the same words for ever. */
final class ReleasedTexts {

    private static final List<String> SUBJECTS =
            List.of("explanation", "faults", "law", "notices", "problems", "reconciliation", "words");
    private static final int DIGEST_LENGTH = 16;

    private ReleasedTexts() {}

    /** {@code SUBJECT LANGUAGE KEY DIGEST} of every text of today, sorted. */
    static Set<String> today() {
        Set<String> lines = new TreeSet<>();
        for (String language : List.of("ar", "en")) {
            SUBJECTS.forEach(subject -> read(subject, language)
                    .forEach((key, text) -> lines.add(line(subject, language, key.toString(), text.toString()))));
        }
        Rulebook.oman().entries().forEach(entry -> {
            String id = entry.parameter().id();
            lines.add(line("sentences", "ar", id, entry.sentence().arabic()));
            lines.add(line("sentences", "en", id, entry.sentence().english()));
            lines.add(line("sources", "ar", id + "@" + entry.from(), Sources.of(entry.citation(), Language.ARABIC)));
        });
        return lines;
    }

    static String line(String subject, String language, String key, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String digest = HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
            return String.join(" ", subject, language, key, digest.substring(0, DIGEST_LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The released lines that are not there any more: somebody edited the text, or took it away. */
    static List<String> edited(String lock, Set<String> today) {
        return released(lock).filter(line -> !today.contains(text(line))).toList();
    }

    /** The texts of today that no release has published. */
    static Set<String> unreleased(String lock, Set<String> today) {
        Set<String> left = new TreeSet<>(today);
        left.removeAll(released(lock).map(ReleasedTexts::text).collect(Collectors.toSet()));
        return left;
    }

    /** The lock with the texts that a release publishes. */
    static String with(String lock, String release, Set<String> today) {
        List<String> lines = new ArrayList<>(lock.lines().toList());
        unreleased(lock, today).forEach(text -> lines.add(release + " " + text));
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> released(String lock) {
        return lock.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String text(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static Properties read(String subject, String language) {
        String file = subject + "_" + language + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
