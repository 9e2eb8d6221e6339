package om.gov.mol.labour.lifecycle;

/**
 * Another case is to be told something: the one that holds a claim. Where nobody holds it, nobody needs to know.
 *
 * @param news what is told, such as {@code reportInForce}; the procedure of the other case knows what it means for it
 */
public record TellCase(Claim claim, String news) implements Effect {
    @Override
    public String label() {
        return "case." + news;
    }
}
