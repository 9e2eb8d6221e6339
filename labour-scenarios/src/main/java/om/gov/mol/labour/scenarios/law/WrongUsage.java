package om.gov.mol.labour.scenarios.law;

/** What was typed makes no sense; the message says why. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
