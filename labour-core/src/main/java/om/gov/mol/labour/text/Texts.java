package om.gov.mol.labour.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one subject in every language: sentences by key, with {@code {name}} placeholders.
 *
 * <p>Shipped are {@code om/gov/mol/labour/text/<subject>_ar.properties} and {@code …_en.properties}, in UTF-8. A host
 * adds a language by putting {@code labour-texts/<subject>_<tag>.properties} on its class or module path, for example
 * {@code labour-texts/problems_hi.properties}; the folder name is no package, so named modules do not hide it. The
 * context class loader of the calling thread is asked first, then the one of this library. A key that a language lacks,
 * and every language without texts, is answered in English. Immutable to its users and thread-safe.
 *
 * <pre>{@code
 * Texts.bundle("faults").text(Language.ENGLISH, "TOO_LONG", Map.of("maximum", "20"));
 * }</pre>
 */
public final class Texts {

    /**
     * The number of the newest edition of the texts. A text that was released is never changed: its new wording is a text of its
     * own, {@code KEY@2} from edition 2 on, and what was said under edition 1 is said in the same words for ever.
     */
    public static final int EDITION = 1;

    private static final char EDITION_MARK = '@';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z-]{0,40}");
    private static final Map<String, Texts> BUNDLES = new ConcurrentHashMap<>();

    private final String subject;
    private final Map<Language, Map<String, String>> languages = new ConcurrentHashMap<>();

    private Texts(String subject) {
        this.subject = subject;
    }

    /**
     * The texts of a subject: {@code problems}, {@code faults}, {@code notices} … Files are read on first use.
     *
     * @throws IllegalArgumentException when {@code subject} is not a plain lower-case word
     */
    public static Texts bundle(String subject) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("subject: " + subject);
        }
        return BUNDLES.computeIfAbsent(subject, Texts::new);
    }

    /** {@link #text(Language, String, Map)} for a text without placeholders. */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /**
     * The text of {@code key} with its placeholders filled; arguments that the text does not name are ignored.
     *
     * <p>In right-to-left texts every argument stands between U+2068 and U+2069, so that {@code +968 9212 3456} is
     * not turned around. Characters of an argument that would reorder the text around it, and control characters
     * other than the line feed, are left out in every language.
     *
     * @throws IllegalStateException when neither the language nor English has the key, or an argument is missing
     */
    public String text(Language language, String key, Map<String, String> arguments) {
        return text(language, key, arguments, EDITION);
    }

    /**
     * {@link #text(Language, String, Map)} in the words of an earlier edition: the newest that is not newer than it.
     *
     * @param edition 1 or more
     */
    public String text(Language language, String key, Map<String, String> arguments, int edition) {
        Language spoken = has(language, key) ? language : Language.ENGLISH;
        String template = template(texts(spoken), key, edition);
        if (template == null) {
            throw new IllegalStateException("no text " + subject + "/" + key);
        }
        return filled(key, template, arguments, spoken.rightToLeft());
    }

    private static @Nullable String template(Map<String, String> texts, String key, int edition) {
        for (int number = edition; number > 1; number--) {
            String later = texts.get(key + EDITION_MARK + number);
            if (later != null) {
                return later;
            }
        }
        return texts.get(key);
    }

    /** Whether the texts of this very language have the key; English is not asked. */
    public boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    /** The keys of this very language, in no order, whatever their editions; empty for a language without texts. */
    public Set<String> keys(Language language) {
        return texts(language).keySet().stream()
                .filter(key -> key.indexOf(EDITION_MARK) < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String filled(String key, String template, Map<String, String> arguments, boolean isolate) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("open brace in text " + subject + "/" + key);
            }
            String name = template.substring(open + 1, close);
            String argument = arguments.get(name);
            if (argument == null) {
                throw new IllegalStateException("no argument {" + name + "} for text " + subject + "/" + key);
            }
            text.append(template, from, open);
            append(text, argument, isolate);
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static void append(StringBuilder text, String argument, boolean isolate) {
        if (isolate) {
            text.append(FIRST_STRONG_ISOLATE);
        }
        argument.chars().filter(Texts::harmless).forEach(unit -> text.append((char) unit));
        if (isolate) {
            text.append(POP_DIRECTIONAL_ISOLATE);
        }
    }

    private static boolean harmless(int unit) {
        return unit == '\n' || !(Character.isISOControl(unit) || TypedText.isDirectionControl(unit));
    }

    /** Languages without texts are not remembered: anyone may ask in any language, and memory must not grow by it. */
    private Map<String, String> texts(Language language) {
        Map<String, String> known = languages.get(language);
        if (known != null) {
            return known;
        }
        Map<String, String> read = read(language);
        if (!read.isEmpty()) {
            languages.put(language, read);
        }
        return read;
    }

    private Map<String, String> read(Language language) {
        String file = subject + "_" + language.tag() + ".properties";
        try (InputStream stream = open(file)) {
            if (stream == null) {
                return Map.of();
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the texts " + file, broken);
        }
    }

    private static @Nullable InputStream open(String file) {
        InputStream shipped = Texts.class.getResourceAsStream(file);
        if (shipped != null) {
            return shipped;
        }
        String path = "labour-texts/" + file;
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        InputStream hosts = context == null ? null : context.getResourceAsStream(path);
        ClassLoader own = Texts.class.getClassLoader();
        return hosts != null || own == null ? hosts : own.getResourceAsStream(path);
    }
}
