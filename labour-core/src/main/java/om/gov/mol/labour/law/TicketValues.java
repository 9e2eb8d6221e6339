package om.gov.mol.labour.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import om.gov.mol.labour.party.Nationality;
import org.joda.money.Money;

/**
 * What the ticket home costs, for destinations that have a value of their own.
 *
 * <p>Written as codes, a nationality and rials: {@code BGD:148.000,IND:95.500}. Each destination stands there once.
 *
 * @param byNationality the value by the nationality of the worker, who goes home
 */
public record TicketValues(Map<Nationality, Money> byNationality) {

    public TicketValues {
        byNationality = Map.copyOf(byNationality);
    }

    /**
     * The values that a text such as {@code BGD:148.000,IND:95.500} means.
     *
     * @throws IllegalArgumentException if a code is no nationality and amount, or a nationality stands there twice
     */
    static TicketValues of(String text) {
        Map<Nationality, Money> values = new HashMap<>();
        for (String code : Parsers.codes(text)) {
            String[] parts = code.split(":", -1);
            if (parts.length != 2 || values.put(new Nationality(parts[0]), Parsers.money(parts[1])) != null) {
                throw new IllegalArgumentException("text: no nationality and amount, or a nationality twice");
            }
        }
        return new TicketValues(values);
    }

    /** The value for workers of that nationality; nothing where their destination has none of its own. */
    public Optional<Money> of(Nationality nationality) {
        return Optional.ofNullable(byNationality.get(nationality));
    }

    /** As it is written, sorted. */
    @Override
    public String toString() {
        return byNationality.entrySet().stream()
                .map(one ->
                        one.getKey().value() + ":" + one.getValue().getAmount().toPlainString())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
