package om.gov.mol.labour.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language in which a person is addressed: a BCP 47 tag reduced to language and, where given, script.
 *
 * <p>Region, variants and extensions are dropped, so {@code AR-om}, {@code ar-OM-u-nu-arab} and {@code ar} are equal
 * to {@link #ARABIC}; {@code zh-hant-HK} becomes {@code zh-Hant}. Any well-formed tag is accepted: a language without
 * a bundle is answered in English. Immutable and thread-safe.
 *
 * @param tag for example {@code "ar"}; an ill-formed tag or one without a language is refused with
 *     {@link IllegalArgumentException}
 */
public record Language(String tag) {

    /** Arabic, written right to left. */
    public static final Language ARABIC = new Language("ar");

    /** English, and the answer to every language that has no texts. */
    public static final Language ENGLISH = new Language("en");

    private static final int TAG_LENGTH_MAX = 64;

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    public Language {
        tag = normalised(tag);
    }

    /** The language of a tag such as {@code "ar"}, {@code "en-GB"} or {@code "hi"}; refuses what is not a tag. */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Whether texts in this language run from right to left; the script decides where one is given. */
    public boolean rightToLeft() {
        Locale locale = locale();
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /** The locale of this language, without a region. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    private static String normalised(String tag) {
        if (tag.length() > TAG_LENGTH_MAX) {
            throw new IllegalArgumentException("tag: longer than " + TAG_LENGTH_MAX + " characters");
        }
        Locale full = parsed(tag);
        if (full.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("tag: names no language");
        }
        return new Locale.Builder()
                .setLanguage(full.getLanguage())
                .setScript(full.getScript())
                .build()
                .toLanguageTag();
    }

    private static Locale parsed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException("tag: not a BCP 47 language tag", illFormed);
        }
    }
}
