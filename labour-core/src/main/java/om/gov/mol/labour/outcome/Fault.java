package om.gov.mol.labour.outcome;

import java.util.Map;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/**
 * One fault of a form: where ({@code contract.wage}), what kind, and the values its text needs. The refused value itself
 * is never kept: it may be personal data.
 */
public record Fault(String path, FaultCode code, Map<String, String> arguments) {

    private static final Texts TEXTS = Texts.bundle("faults");

    public Fault {
        arguments = Map.copyOf(arguments);
    }

    /** A fault whose text needs no values. */
    public static Fault of(String path, FaultCode code) {
        return new Fault(path, code, Map.of());
    }

    /** What is wrong, for a person to read. */
    public String message(Language language) {
        return TEXTS.text(language, code.name(), arguments);
    }
}
