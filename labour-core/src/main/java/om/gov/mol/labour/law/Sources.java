package om.gov.mol.labour.law;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/**
 * Sources in words: {@code MD 270/2018, Art. 14} is <i>القرار الوزاري 270/2018، المادة 14</i> in Arabic.
 *
 * <p>A citation keeps the one wording that the book, the journals and the hash of both have; what Arabic says instead stands in
 * {@code sources_ar.json}, by that wording. A line stays there when the book no longer has it, because journals do. A source that
 * a host has written in an overlay of its own is said as he wrote it, in every language. Stateless and thread-safe.
 */
public final class Sources {

    private static final Texts LAW = Texts.bundle("law");

    private Sources() {}

    /** Read once, when first asked for. */
    private static final class Arabic {
        private static final Map<String, String> WORDS = read();

        private Arabic() {}

        private static Map<String, String> read() {
            JsonObject words = Json.read(Books.resource("sources_ar.json"));
            return words.keys().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), words::text));
        }
    }

    /** Decision and article of a citation. */
    public static String of(Citation citation, Language language) {
        String decision = words(citation.decision(), language);
        return citation.article().isEmpty()
                ? decision
                : LAW.text(
                        language,
                        "source.article",
                        Map.of("decision", decision, "article", words(citation.article(), language)));
    }

    private static String words(String wording, Language language) {
        return language.equals(Language.ARABIC) ? Arabic.WORDS.getOrDefault(wording, wording) : wording;
    }
}
