package om.gov.mol.labour.law;

import om.gov.mol.labour.text.Language;

/**
 * What a parameter rules, as one sentence that an officer can read out.
 *
 * @param arabic the sentence in Arabic
 * @param english the sentence in English
 */
public record Sentence(String arabic, String english) {

    public Sentence {
        if (arabic.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("arabic, english: neither may be empty");
        }
    }

    /** The Arabic sentence for Arabic, the English one for every other language. */
    public String in(Language language) {
        return language.locale().getLanguage().equals(Language.ARABIC.tag()) ? arabic : english;
    }
}
