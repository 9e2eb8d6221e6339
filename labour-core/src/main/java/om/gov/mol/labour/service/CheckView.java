package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.outcome.Finding;

/** What a dry run found: every condition with its law and the facts used. Nothing was changed or reserved. */
public record CheckView(List<Finding> findings) {
    public CheckView {
        findings = List.copyOf(findings);
    }
}
