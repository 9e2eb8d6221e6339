package om.gov.mol.labour.outcome;

/**
 * The name of a rule in the rulebook, such as {@code transfer.condition.workerActive}. Stable for ever.
 *
 * @param value dotted lower-camel-case words
 */
public record RuleId(String value) {
    public RuleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value: a rule has a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
