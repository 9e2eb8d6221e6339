package om.gov.mol.labour.fee;

import java.time.LocalDate;

/** A quote, or which amount is not known. */
public sealed interface QuoteResult {

    /** The quote. */
    record Quoted(Quote quote) implements QuoteResult {}

    /**
     * The rulebook does not say what something costs; the refusal is {@code TARIFF_UNKNOWN}.
     *
     * @param parameter the id of the parameter without a value, for example {@code fine.lateRenewal.perMonth}
     * @param on the day on which it has none
     */
    record TariffUnknown(String parameter, LocalDate on) implements QuoteResult {}
}
