package om.gov.mol.labour.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The present contract of a worker.
 *
 * @param registered whether it is registered with the ministry
 * @param ends its last day; absent for an open term
 */
public record ContractRecord(boolean registered, @Nullable LocalDate ends) {}
