package om.gov.mol.labour.explanation;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/**
 * Why a sum or a decision came out as it did. Immutable and thread-safe; may be asked by whoever may see what it explains.
 *
 * <pre>{@code
 * Explanation why = QuoteExplanations.of(
 *         book, asOf, QuoteFacts.of(basis), law -> FeeCalculator.dues(basis, law, asOf));
 * why.text(Language.ARABIC);   // for an officer to read out
 * why.json();                  // for other systems
 * }</pre>
 *
 * @param kind what is explained
 * @param about what is known of it, by name: of a quote {@code total}, {@code asOf}, {@code validUntil}; of an entry
 *     {@code sequence}, {@code on}, {@code role}, {@code command}, {@code row}, {@code state}
 * @param facts what a quote was asked for, by name, such as {@code permitExpires}; a decision has its facts at each rule
 * @param rulebook the version of the law
 * @param edition the edition of the texts
 * @param reasons every rule that counted, most important first
 * @param obstacles what stands in the way, in order of precedence; each with what would change it and who can
 */
public record Explanation(
        Kind kind,
        Map<String, String> about,
        Map<String, String> facts,
        String rulebook,
        int edition,
        List<Reason> reasons,
        List<Problem> obstacles) {

    /** What is explained. The name is stable for ever. */
    public enum Kind {
        /** A sum that is asked for. */
        QUOTE,
        /** A sum that cannot be worked out. */
        NO_QUOTE,
        /** The conditions of a request, looked at without deciding it. */
        CHECK,
        /** A request that was refused. */
        REFUSAL,
        /** An entry in the journal of a case: something that was accepted and done. */
        ENTRY
    }

    public Explanation {
        about = Map.copyOf(about);
        facts = Map.copyOf(facts);
        reasons = List.copyOf(reasons);
        obstacles = obstacles.stream().sorted().toList();
        if (edition < 1 || edition > Texts.EDITION) {
            throw new IllegalArgumentException("edition: 1 to " + Texts.EDITION);
        }
    }

    /** Whether it rests on a value that no source confirms. */
    public boolean restsOnUnconfirmed() {
        return reasons.stream().anyMatch(Reason::unconfirmed);
    }

    /** The explanation in words, several lines, the last one closed by a line feed. */
    public String text(Language language) {
        return new ExplanationText(this, language).written();
    }

    /**
     * The explanation as one JSON object: {@code type}, {@code format}, {@code kind}, {@code about}, {@code facts},
     * {@code rulebook}, {@code texts}, {@code unconfirmed}, {@code reasons}, {@code obstacles}. Codes, dates and facts as they are stored; sentences,
     * causes and remedies in Arabic and English. Keys may be added, none changes its meaning.
     */
    public String json() {
        return ExplanationJson.write(this);
    }
}
