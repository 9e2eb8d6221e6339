package om.gov.mol.labour.registry;

import java.time.LocalDate;
import om.gov.mol.labour.party.PermitNumber;
import org.jspecify.annotations.Nullable;

/**
 * A worker's permit to practise (labour card).
 *
 * @param category the tariff category, such as {@code CATEGORY_3}
 * @param issued the day of its issue or of its last renewal
 * @param expires the last day on which it is valid
 */
public record PermitRecord(
        PermitNumber number,
        String category,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires) {}
