package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.service.LawPreview;
import org.jspecify.annotations.Nullable;

/**
 * What a change of law is to one open case.
 *
 * @param values every rule whose value differs for it
 * @param decided what it comes to under both laws; absent where no registry was there to decide with
 */
record Preview(OpenCase of, List<Value> values, @Nullable LawPreview decided) {

    /** A rule whose value differs on the day that governs it; absent where there is none. */
    record Value(
            Parameter<?> parameter,
            LocalDate day,
            @Nullable String before,
            @Nullable String after) {}

    static Preview of(OpenCase one, @Nullable LawPreview decided, PreviewedLaw law) {
        if (!one.readable() || (decided != null && !decided.readable())) {
            return new Preview(OpenCase.unreadable(one.reference()), List.of(), null);
        }
        List<Value> values = Parameters.all().stream()
                .filter(one::concerns)
                .map(parameter -> value(parameter, one.dayFor(parameter, law.on()), law))
                .filter(value -> !Objects.equals(value.before(), value.after()))
                .sorted(Comparator.comparing(value -> value.parameter().id()))
                .toList();
        return new Preview(one, values, decided);
    }

    boolean isReadable() {
        return of.readable();
    }

    boolean turns() {
        return decided != null && decided.turns();
    }

    boolean isTouched() {
        return !values.isEmpty() || turns();
    }

    private static Value value(Parameter<?> parameter, LocalDate day, PreviewedLaw law) {
        return new Value(parameter, day, value(law.now(), parameter, day), value(law.then(), parameter, day));
    }

    private static @Nullable String value(Rulebook book, Parameter<?> parameter, LocalDate day) {
        return book.entry(parameter, day).map(Entry::value).orElse(null);
    }
}
