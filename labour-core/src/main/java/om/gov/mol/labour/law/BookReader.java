package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.RulebookFault.At;
import om.gov.mol.labour.law.RulebookFault.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a book or a dated overlay and finds every fault in it. Used once, by one thread. */
final class BookReader {

    private static final Set<String> BOOK_KEYS = Set.of("book", "about", "parameters");
    private static final Set<String> PARAMETER_KEYS = Set.of("id", "unit", "governs", "ar", "en", "values");

    /** Stands in for a sentence that is missing, while the rest is looked at. */
    private static final Sentence NO_SENTENCE = new Sentence("-", "-");

    private final List<At> faults = new ArrayList<>();
    private final Map<Parameter<?>, List<Entry>> read = new HashMap<>();

    /** A whole book: every parameter must be there. */
    Map<Parameter<?>, List<Entry>> readAll(String json) {
        readDocument(json, null);
        for (Parameter<?> parameter : Parameters.all()) {
            if (!read.containsKey(parameter)) {
                faults.add(new At(parameter.id(), Reason.MISSING));
            }
        }
        return result();
    }

    /** Some parameters; sentences that are left out are the base's. */
    Map<Parameter<?>, List<Entry>> readSome(String json, Rulebook base) {
        readDocument(json, base);
        return result();
    }

    /** Whether a text is a value of the parameter. */
    static boolean isValue(Parameter<?> parameter, String text) {
        try {
            parameter.parse(text);
            return true;
        } catch (IllegalArgumentException notOfThisUnit) {
            return false;
        }
    }

    private Map<Parameter<?>, List<Entry>> result() {
        if (!faults.isEmpty()) {
            throw new RulebookFault(faults);
        }
        return read;
    }

    private void readDocument(String json, @Nullable Rulebook base) {
        try {
            JsonObject book = Json.read(json).onlyKeys(BOOK_KEYS);
            book.objects("parameters").forEach(object -> readParameter(object, base));
        } catch (JsonFault fault) {
            faults.add(new At(fault.pointer(), Reason.MALFORMED));
        }
    }

    private void readParameter(JsonObject object, @Nullable Rulebook base) {
        try {
            object.onlyKeys(PARAMETER_KEYS);
            Optional<Parameter<?>> parameter = Parameters.byId(object.text("id"));
            if (parameter.isEmpty()) {
                fault(object, "id", Reason.UNKNOWN_ID);
            } else if (read.containsKey(parameter.get())) {
                fault(object, "id", Reason.TWICE);
            } else {
                read.put(parameter.get(), entries(parameter.get(), object, base));
            }
        } catch (JsonFault fault) {
            faults.add(new At(fault.pointer(), Reason.MALFORMED));
        }
    }

    private List<Entry> entries(Parameter<?> parameter, JsonObject object, @Nullable Rulebook base) {
        if (!object.text("unit").equals(parameter.unit().name())) {
            fault(object, "unit", Reason.WRONG_UNIT);
        }
        if (!object.text("governs").equals(parameter.governs().name())) {
            fault(object, "governs", Reason.WRONG_DAY);
        }
        Optional<Sentence> sentence = sentence(parameter, object, base);
        if (sentence.isEmpty()) {
            fault(object, missing(object.textOrNull("en")) ? "en" : "ar", Reason.NO_SENTENCE);
        }
        EntryReader reader = new EntryReader(parameter, sentence.orElse(NO_SENTENCE), faults);
        List<JsonObject> values = object.objects("values");
        List<Entry> entries =
                values.stream().flatMap(value -> entry(reader, value).stream()).toList();
        if (entries.size() == values.size()) {
            checkRanges(parameter, object, entries);
        }
        return entries;
    }

    /** One line of values; nothing where it cannot be read, so that the lines after it are looked at as well. */
    private Optional<Entry> entry(EntryReader reader, JsonObject value) {
        try {
            return Optional.of(reader.read(value));
        } catch (JsonFault fault) {
            faults.add(new At(fault.pointer(), Reason.MALFORMED));
            return Optional.empty();
        }
    }

    private static Optional<Sentence> sentence(Parameter<?> parameter, JsonObject object, @Nullable Rulebook base) {
        String arabic = object.textOrNull("ar");
        String english = object.textOrNull("en");
        if (base != null && arabic == null && english == null) {
            return Optional.of(base.sentence(parameter, LocalDate.MAX));
        }
        if (arabic == null || english == null || missing(arabic) || missing(english)) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(arabic, english));
    }

    private static boolean missing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void checkRanges(Parameter<?> parameter, JsonObject object, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String at = object.pointer() + "/values/" + i;
            if (entry.to() != null && entry.to().isBefore(entry.from())) {
                faults.add(new At(at + "/to", Reason.BACKWARDS));
            }
            if (i > 0) {
                checkNeighbours(entries.get(i - 1), entry, at + "/from");
            }
        }
        if (entries.isEmpty() || (parameter.alwaysKnown() && !covers(entries))) {
            fault(object, "values", Reason.NOT_COVERED);
        }
    }

    private void checkNeighbours(Entry earlier, Entry later, String at) {
        LocalDate end = earlier.to();
        if (end == null || !end.isBefore(later.from())) {
            faults.add(new At(at, Reason.OVERLAP));
        } else if (!end.plusDays(1).equals(later.from())) {
            faults.add(new At(at, Reason.GAP));
        }
    }

    private static boolean covers(List<Entry> entries) {
        return !entries.get(0).from().isAfter(Rulebook.COVERED_FROM)
                && entries.get(entries.size() - 1).to() == null;
    }

    private void fault(JsonObject object, String key, Reason reason) {
        faults.add(new At(object.pointer() + "/" + key, reason));
    }
}
