package om.gov.mol.labour.registry;

/**
 * By what right a person acts in a capacity, as the registry says. Kept with each act.
 *
 * @param detail the office of a delegate, such as a Sanad centre; empty for the others
 */
public record Mandate(Kind kind, String detail) {

    /** The kinds of authority. */
    public enum Kind {
        /** Authorised signatory of the establishment. */
        SIGNATORY,
        /** Acts for the establishment with its mandate, such as a Sanad centre. */
        DELEGATE,
        /** The worker himself, or an individual who employs. */
        SELF,
        /** Acts for a worker with his mandate. */
        REPRESENTATIVE,
        OFFICER,
        INSPECTOR,
        AGENCY
    }
}
