package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            fault(object, object.textOrNull("en") == null ? "en" : "ar", Reason.NO_SENTENCE);
            return List.of();
        }
        EntryReader reader = new EntryReader(parameter, sentence.get(), faults);
        List<Entry> entries =
                object.objects("values").stream().map(reader::read).collect(Collectors.toList());
        checkRanges(parameter, object, entries);
        return entries;
    }

    private static Optional<Sentence> sentence(Parameter<?> parameter, JsonObject object, @Nullable Rulebook base) {
        String arabic = object.textOrNull("ar");
        String english = object.textOrNull("en");
        if (base != null && arabic == null && english == null) {
            return Optional.of(base.sentence(parameter, LocalDate.MAX));
        }
        if (arabic == null || english == null || arabic.isBlank() || english.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(arabic, english));
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
        if (entries.isEmpty() || (parameter.unit().alwaysKnown() && !covers(entries))) {
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
