package om.gov.mol.labour.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.PermitBasis;
import om.gov.mol.labour.fee.StoppedClock;

/** The facts of a quote by name, as an explanation keeps them. */
public final class QuoteFacts {

    private QuoteFacts() {}

    /** The facts of dues. */
    public static Map<String, String> of(DuesBasis basis) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("permitCategory", basis.permitCategory());
        facts.put("permitExpires", basis.permitExpires().toString());
        facts.put("omanisation", basis.omanisation().name());
        facts.put("naturalPerson", Boolean.toString(basis.naturalPerson()));
        facts.put("openDebts", basis.openDebts().getAmount().toPlainString());
        facts.put("workers", Integer.toString(basis.workers()));
        if (!basis.stopped().isEmpty()) {
            facts.put(
                    "stoppedClocks",
                    basis.stopped().stream().map(QuoteFacts::clock).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    /** The facts of permits. */
    public static Map<String, String> of(PermitBasis basis) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("employer", basis.employer().name());
        facts.put("workers", Integer.toString(basis.workers()));
        facts.put("held", Integer.toString(basis.held()));
        if (basis.profession() != null) {
            facts.put("profession", basis.profession().name());
        }
        facts.put("months", Integer.toString(basis.months()));
        facts.put("renewal", Boolean.toString(basis.renewal()));
        facts.put("omanis", Integer.toString(basis.omanis()));
        facts.put("omanisation", basis.omanisation().name());
        if (basis.ground() != null) {
            facts.put("ground", basis.ground());
        }
        return facts;
    }

    private static String clock(StoppedClock stopped) {
        return stopped.cause() + " " + stopped.from() + "/" + (stopped.to() == null ? ".." : stopped.to());
    }
}
