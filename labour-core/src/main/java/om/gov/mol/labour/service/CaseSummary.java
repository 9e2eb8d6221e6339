package om.gov.mol.labour.service;

import java.time.Instant;

/** One line of a list of cases. */
public record CaseSummary(String reference, String procedure, String state, Instant openedAt, Instant changedAt) {}
