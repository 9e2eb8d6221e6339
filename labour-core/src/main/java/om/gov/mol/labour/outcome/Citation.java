package om.gov.mol.labour.outcome;

/**
 * The law or source on which a rule or an amount rests.
 *
 * <p>Example: {@code new Citation("MD 270/2018", "Art. 14", OFFICIAL_ABSTRACT)}.
 *
 * @param decision the decree, decision or circular, or the word {@code policy} where the rulebook decides by itself
 * @param article the article, or empty
 * @param confidence how sure the source is
 */
public record Citation(String decision, String article, Confidence confidence) {

    /** A choice of the rulebook that no source prescribes. */
    public static final Citation POLICY = new Citation("policy", "", Confidence.UNCONFIRMED);

    /** Whether no source says so. */
    public boolean unconfirmed() {
        return confidence.unconfirmed();
    }

    @Override
    public String toString() {
        String place = article.isEmpty() ? decision : decision + ", " + article;
        return place + " [" + confidence.tag() + "]";
    }
}
