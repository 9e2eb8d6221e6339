package om.gov.mol.labour.law;

/** How a count is held against a bound. */
public enum Reach {
    /** The bound itself is enough. */
    AT_LEAST,
    /** Only what lies beyond the bound. */
    MORE_THAN;

    /** Whether a count reaches the bound. */
    public boolean reached(long count, long bound) {
        return this == AT_LEAST ? count >= bound : count > bound;
    }
}
