package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The law on any day: every parameter with its values, their dates and their sources.
 *
 * <p>A question for a day that is not covered has no answer, never a default. Periods and policies are covered from
 * {@link #COVERED_FROM} on; an amount may be unknown, and then there is none. Immutable and thread-safe; looking up neither
 * parses nor allocates.
 *
 * <pre>{@code
 * Rulebook book = Rulebook.oman().overlay(Map.of("transfer.workerConsent", "REQUIRED"));
 * Count answer = book.at(Parameters.CURRENT_EMPLOYER_ANSWER, LocalDate.of(2026, 3, 1)).value();   // 7 WORKING
 * }</pre>
 */
public final class Rulebook {

    /** The first day on which every period and policy has a value: the pilot of the electronic services. */
    public static final LocalDate COVERED_FROM = LocalDate.of(2016, 12, 13);

    /** The day from which a value holds that a host lays over all days. */
    public static final LocalDate BEGINNING = LocalDate.of(1970, 1, 1);

    /** The source of a value that a host lays over all days. */
    public static final Citation HOST = new Citation("host", "", Confidence.HOST);

    private final Map<Parameter<?>, Timeline<?>> timelines;

    /** Worked out when first asked for; every thread works out the same. */
    private volatile @Nullable String version;

    private final @Nullable BiConsumer<Parameter<?>, LocalDate> watcher;

    private Rulebook(Map<Parameter<?>, Timeline<?>> timelines) {
        this(timelines, null, null);
    }

    private Rulebook(
            Map<Parameter<?>, Timeline<?>> timelines,
            @Nullable BiConsumer<Parameter<?>, LocalDate> watcher,
            @Nullable String version) {
        this.timelines = Map.copyOf(timelines);
        this.watcher = watcher;
        this.version = version;
    }

    /** The book of Oman as far as sources say; what none says is marked unconfirmed, unknown amounts are unknown. */
    public static Rulebook oman() {
        return Books.Oman.BOOK;
    }

    /** The book of Oman with invented values, marked unconfirmed, for the unknown amounts. For demonstrations and tests only. */
    public static Rulebook demonstration() {
        return Books.Demonstration.BOOK;
    }

    /**
     * A book that replaces Oman's: a JSON document of the form of {@code oman.json}, with every parameter.
     *
     * @throws RulebookFault naming every fault with its path
     */
    public static Rulebook read(String json) {
        return new Rulebook(Timeline.of(new BookReader().readAll(json)));
    }

    /**
     * This book with other dated values for some parameters: a JSON document of the form of {@code oman.json}. Each parameter it
     * names gets the values it gives, all of them; sentences may be left out and then stay.
     *
     * @throws RulebookFault naming every fault with its path
     */
    public Rulebook overlay(String json) {
        return with(new BookReader().readSome(json, this));
    }

    /**
     * This book with one value at every date for some parameters, by id.
     *
     * @throws RulebookFault naming every unknown id and every bad value
     */
    public Rulebook overlay(Map<String, String> idToValue) {
        Map<Parameter<?>, List<Entry>> changed = new HashMap<>();
        List<RulebookFault.At> faults = new ArrayList<>();
        new TreeMap<>(idToValue).forEach((id, value) -> {
            Optional<Parameter<?>> parameter = Parameters.byId(id);
            if (parameter.isEmpty()) {
                faults.add(new RulebookFault.At(id, RulebookFault.Reason.UNKNOWN_ID));
            } else if (!BookReader.isValue(parameter.get(), value)) {
                faults.add(new RulebookFault.At(id, RulebookFault.Reason.BAD_VALUE));
            } else {
                changed.put(parameter.get(), List.of(always(parameter.get(), value)));
            }
        });
        if (!faults.isEmpty()) {
            throw new RulebookFault(faults);
        }
        return with(changed);
    }

    /** The value of a parameter on a day; empty where the day is not covered or the amount is not known. */
    public <T> Optional<Ruled<T>> find(Parameter<T> parameter, LocalDate on) {
        if (watcher != null) {
            watcher.accept(parameter, on);
        }
        return timeline(parameter).on(on);
    }

    /** The same without telling anybody. */
    <T> Optional<Ruled<T>> peek(Parameter<T> parameter, LocalDate on) {
        return timeline(parameter).on(on);
    }

    /** The line of a parameter that holds on a day, an amount that is known to be unknown included. */
    public Optional<Entry> entry(Parameter<?> parameter, LocalDate on) {
        return timeline(parameter).entries().stream()
                .filter(line -> line.holdsOn(on))
                .findFirst();
    }

    /**
     * This book, telling of every question it is asked: which parameter, for which day. For explanations; the telling is on the
     * thread that asks.
     */
    public Rulebook watched(BiConsumer<Parameter<?>, LocalDate> watching) {
        return new Rulebook(timelines, watcher == null ? watching : watcher.andThen(watching), version);
    }

    /**
     * The value on a day from {@link #COVERED_FROM} on of a parameter that is always known.
     *
     * @throws IllegalStateException if the day is not covered or the amount is not known; ask {@link #find} for those
     */
    public <T> Ruled<T> at(Parameter<T> parameter, LocalDate on) {
        Optional<Ruled<T>> found = find(parameter, on);
        if (found.isEmpty()) {
            throw new IllegalStateException("rulebook " + version() + ": no " + parameter + " on " + on);
        }
        return found.get();
    }

    /** The sentence of a parameter on a day; where the day has none of its own, that of the latest day. */
    public Sentence sentence(Parameter<?> parameter, LocalDate on) {
        List<Entry> lines = timeline(parameter).entries();
        return lines.stream()
                .filter(line -> !line.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(lines.get(lines.size() - 1))
                .sentence();
    }

    /** A short digest of everything in the book; two books with the same are the same. A case keeps it. */
    public String version() {
        String known = version;
        if (known == null) {
            known = Digest.of(entries());
            version = known;
        }
        return known;
    }

    /** Every line, by id and in order of time. */
    public List<Entry> entries() {
        return timelines.values().stream()
                .flatMap(timeline -> timeline.entries().stream())
                .sorted(Comparator.comparing((Entry entry) -> entry.parameter().id())
                        .thenComparing(Entry::from))
                .toList();
    }

    /** Every line that no source confirms: what the ministry must still settle. */
    public List<Entry> unconfirmed() {
        return entries().stream().filter(Entry::unconfirmed).toList();
    }

    @Override
    public String toString() {
        return "Rulebook[" + version() + "]";
    }

    private Rulebook with(Map<Parameter<?>, List<Entry>> changed) {
        Map<Parameter<?>, Timeline<?>> all = new HashMap<>(timelines);
        all.putAll(Timeline.of(changed));
        return new Rulebook(all);
    }

    private Entry always(Parameter<?> parameter, String value) {
        return new Entry(parameter, BEGINNING, null, value, HOST, sentence(parameter, BEGINNING));
    }

    /** The timeline of a parameter; the constructor has put a timeline of the same type there. */
    @SuppressWarnings("unchecked")
    private <T> Timeline<T> timeline(Parameter<T> parameter) {
        Timeline<T> timeline = (Timeline<T>) timelines.get(parameter);
        if (timeline == null) {
            throw new IllegalStateException("rulebook " + version() + ": no " + parameter);
        }
        return timeline;
    }
}
