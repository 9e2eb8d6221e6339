package om.gov.mol.labour.party;

import om.gov.mol.labour.text.Language;

/**
 * A name in Arabic and in English, as a registry holds it. One of the two may be empty, not both.
 *
 * @param arabic the name in Arabic script, for example {@code "مسقط"}
 * @param english the name in Latin script, for example {@code "Muscat"}
 */
public record LocalizedName(String arabic, String english) {

    public LocalizedName {
        if (arabic.isBlank() && english.isBlank()) {
            throw new IllegalArgumentException("arabic, english: both are empty");
        }
    }

    /** The Arabic name for Arabic, the English one for every other language; where one is empty, the other. */
    public String in(Language language) {
        boolean preferArabic = language.locale().getLanguage().equals(Language.ARABIC.tag());
        return (preferArabic && !arabic.isBlank()) || english.isBlank() ? arabic : english;
    }

    /** Masked: a name is personal. */
    @Override
    public String toString() {
        return "LocalizedName[***]";
    }
}
