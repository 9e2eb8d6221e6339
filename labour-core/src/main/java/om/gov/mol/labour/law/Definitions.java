package om.gov.mol.labour.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** Makes the parameters of one class and keeps them in the order in which they are written there. */
final class Definitions {

    private final boolean fromThePilotOn;
    private final List<Parameter<?>> all = new ArrayList<>();

    private Definitions(boolean fromThePilotOn) {
        this.fromThePilotOn = fromThePilotOn;
    }

    /** Parameters of procedures: every period and policy has a value from {@link Rulebook#COVERED_FROM} on. */
    static Definitions ofProcedures() {
        return new Definitions(true);
    }

    /** Parameters that have values from the day on which they became law. */
    static Definitions sinceTheirLaw() {
        return new Definitions(false);
    }

    List<Parameter<?>> all() {
        return List.copyOf(all);
    }

    Parameter<Boolean> truth(String id, Governs governs) {
        return define(id, Unit.TRUTH, governs, Parsers::truth);
    }

    Parameter<Money> omr(String id) {
        return define(id, Unit.OMR, Governs.SETTLEMENT, Parsers::money);
    }

    Parameter<BigDecimal> factor(String id) {
        return define(id, Unit.FACTOR, Governs.SETTLEMENT, Parsers::factor);
    }

    Parameter<Integer> months(String id, Governs governs) {
        return define(id, Unit.MONTHS, governs, Parsers::months);
    }

    Parameter<Integer> number(String id, Governs governs) {
        return define(id, Unit.NUMBER, governs, Parsers::number);
    }

    Parameter<Count> days(String id) {
        return define(id, Unit.DAYS, Governs.DECISION, Count::of);
    }

    Parameter<Set<String>> codes(String id, Governs governs) {
        return define(id, Unit.CODES, governs, Parsers::codes);
    }

    <E extends Enum<E>> Parameter<E> choice(String id, Governs governs, Class<E> type) {
        return define(id, Unit.CHOICE, governs, text -> Enum.valueOf(type, text));
    }

    <T> Parameter<T> define(String id, Unit unit, Governs governs, Function<String, T> parser) {
        Parameter<T> parameter = new Parameter<>(id, unit, governs, parser, fromThePilotOn && unit.alwaysKnown());
        all.add(parameter);
        return parameter;
    }
}
