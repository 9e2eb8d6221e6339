package om.gov.mol.labour.party;

/**
 * An employer: an establishment of the commercial register, or an individual who employs a domestic or private worker.
 * Masked in {@code toString}.
 */
public sealed interface EmployerId {

    /** The number as people write it: the registration, or the civil number. */
    String value();

    /** A firm. */
    record Establishment(CommercialRegistration registration) implements EmployerId {
        @Override
        public String value() {
            return registration.value();
        }
    }

    /** A person who employs. */
    record Individual(CivilNumber person) implements EmployerId {
        @Override
        public String value() {
            return person.value();
        }
    }
}
