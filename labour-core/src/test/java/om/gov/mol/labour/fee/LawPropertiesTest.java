package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Charge;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Tariffs;

/** What holds for every quote whatever the law of the day, waivers included. */
class LawPropertiesTest {

    private static final Rulebook BOOK = Rulebook.demonstration().overlay(Map.of("dues.statusFine", "true"));
    private static final List<Entry> ENTRIES = BOOK.entries().stream()
            .filter(entry -> Tariffs.all().contains(entry.parameter())
                    || entry.parameter().id().startsWith("dues."))
            .toList();

    private static final JsonObject UNKNOWN = Json.read("{\"value\":null}");

    /** What somebody asks, of a book on a day. */
    record Asked(String what, Function<Rulebook, QuoteResult> question) {
        QuoteResult of(Rulebook book) {
            return question.apply(book);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @Property(tries = 500)
    void equalFactsGiveEqualQuotesAndNoneIsNegative(@ForAll("asked") Asked asked) {
        QuoteResult result = asked.of(BOOK);

        assertThat(asked.of(BOOK)).isEqualTo(result);
        if (result instanceof Quoted quoted) {
            assertThat(quoted.quote().lines()).noneMatch(line -> line.amount().isNegative());
            assertThat(quoted.quote().total().isNegative()).isFalse();
        }
    }

    @Property(tries = 500)
    void cuttingAnEntryOfTheBookInTwoEqualOnesChangesNoQuote(
            @ForAll("asked") Asked asked, @ForAll("entries") Entry entry, @ForAll @IntRange(max = 9000) int days) {
        LocalDate cut = entry.from().plusDays(days + 1L);
        boolean inside = entry.to() == null || !cut.isAfter(entry.to());
        Rulebook again = BOOK.overlay(written(entry, entry.from()));
        Rulebook halves = BOOK.overlay(written(entry, inside ? cut : entry.from()));

        assertThat(asked.of(again)).isEqualTo(asked.of(BOOK));
        assertThat(asked.of(halves)).isEqualTo(asked.of(BOOK));
    }

    @Property(tries = 200)
    void cuttingTheVeryTariffsOfAQuoteInTwoChangesNoLineOfIt(
            @ForAll("asked") Asked asked, @ForAll @IntRange(max = 400) int days) {
        if (asked.of(BOOK) instanceof Quoted quoted) {
            for (QuoteLine line : quoted.quote().lines()) {
                Entry entry = entry(line);
                Rulebook halves = BOOK.overlay(written(entry, inside(entry, days)));

                assertThat(asked.of(halves)).isEqualTo(quoted);
            }
        }
    }

    /** A day on which the second half of an entry may begin; its first day, which cuts nothing, where it has no other. */
    private static LocalDate inside(Entry entry, int days) {
        long length = entry.to() == null ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(entry.from(), entry.to());
        return length == 0 ? entry.from() : entry.from().plusDays(1 + days % length);
    }

    /** The entry of the book that a line names. */
    private static Entry entry(QuoteLine line) {
        return BOOK.entries().stream()
                .filter(entry -> entry.parameter().id().equals(line.tariff()))
                .filter(entry -> entry.from().equals(line.tariffFrom()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 500)
    void aWaiverNeverRaisesASum(@ForAll("asked") Asked asked, @ForAll("waivers") String waiver) {
        QuoteResult without = asked.of(BOOK.overlay(Map.of("waivers", "")));
        QuoteResult with = asked.of(BOOK.overlay(Map.of("waivers", waiver)));

        assertLess(without, with);
        assertLess(without, asked.of(BOOK));
    }

    @Property(tries = 300)
    void moreWorkersNeverCostLess(
            @ForAll("kinds") EmployerKind kind,
            @ForAll @IntRange(min = 1, max = 12) int workers,
            @ForAll("days") LocalDate on) {
        PermitBasis some =
                PermitBasis.of(kind, workers).inClass(PermitClass.SECOND).omanis(1);
        PermitBasis more =
                PermitBasis.of(kind, workers + 1).inClass(PermitClass.SECOND).omanis(1);

        if (FeeCalculator.permit(more, BOOK, on) instanceof Quoted most) {
            Quoted least = (Quoted) FeeCalculator.permit(some, BOOK, on);
            assertThat(least.quote().total()).isLessThan(most.quote().total());
            assertThat(most.quote().lines().stream()
                            .mapToInt(QuoteLine::quantity)
                            .sum())
                    .isEqualTo(workers + 1);
        }
    }

    private static void assertLess(QuoteResult without, QuoteResult with) {
        if (without instanceof Quoted full) {
            assertThat(with).isInstanceOfSatisfying(Quoted.class, waived -> {
                assertThat(waived.quote().total())
                        .isLessThanOrEqualTo(full.quote().total());
                assertThat(waived.quote().lines()).hasSameSizeAs(full.quote().lines());
            });
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<Asked> dues = Combinators.combine(
                        FeePropertiesTest.anyBasis(), Arbitraries.of(Occasion.class), days())
                .as(LawPropertiesTest::dues);
        Arbitrary<Asked> permits = Combinators.combine(
                        kinds(), Arbitraries.of(PermitClass.class), Arbitraries.of(Omanisation.class), days())
                .as(LawPropertiesTest::permit);
        return Arbitraries.oneOf(dues, permits);
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.of(ENTRIES);
    }

    @Provide
    Arbitrary<EmployerKind> kinds() {
        return Arbitraries.of(EmployerKind.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9_495).map(LocalDate.of(2005, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> waivers() {
        Arbitrary<Set<Occasion>> occasions =
                Arbitraries.of(Occasion.class).set().ofMinSize(1);
        Arbitrary<Set<Charge>> charges = Arbitraries.of(Charge.class).set().ofMinSize(1);
        Arbitrary<String> conditions = Arbitraries.of(
                "",
                " if late over 12 months",
                " if arisen by 2022-01-01 and late over 3 months",
                " if renewed for 24 months");
        return Combinators.combine(occasions, charges, conditions)
                .as((on, lifted, only) -> "ANY_1 on " + joined(on) + " waives " + joined(lifted) + only);
    }

    private static Asked dues(DuesBasis basis, Occasion occasion, LocalDate on) {
        DuesBasis more = basis.workers(2)
                .ticketDebts(List.of(new Debt(omr("148"), LocalDate.of(2016, 5, 1)), new Debt(omr("95.5"), on)));
        return new Asked(
                "dues " + occasion + " " + on + " " + more, book -> FeeCalculator.dues(more, occasion, book, on));
    }

    private static Asked permit(EmployerKind kind, PermitClass profession, Omanisation rate, LocalDate on) {
        PermitBasis basis = PermitBasis.of(kind, 5)
                .held(2)
                .inClass(profession)
                .omanisation(rate)
                .renewed()
                .omanis(1)
                .free("ELDERLY");
        return new Asked("permit " + on + " " + basis, book -> FeeCalculator.permit(basis, book, on));
    }

    private static String joined(Set<?> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining("/"));
    }

    /** All entries of a parameter as a dated overlay; the one that holds on the day of the cut begins anew there. */
    private static String written(Entry one, LocalDate cut) {
        List<JsonObject> values = new ArrayList<>();
        for (Entry entry : BOOK.entries()) {
            if (entry.parameter() == one.parameter()) {
                boolean cutHere = entry.from().equals(one.from()) && cut.isAfter(entry.from());
                if (cutHere) {
                    values.add(value(entry, entry.from(), cut.minusDays(1)));
                }
                values.add(value(entry, cutHere ? cut : entry.from(), entry.to()));
            }
        }
        JsonObject parameter = new JsonObject()
                .put("id", one.parameter().id())
                .put("unit", one.parameter().unit().name())
                .put("governs", one.parameter().governs().name())
                .put("values", values);
        return Json.write(new JsonObject().put("parameters", List.of(parameter)));
    }

    private static JsonObject value(Entry entry, LocalDate from, LocalDate to) {
        JsonObject value = new JsonObject().put("from", from).put("to", to);
        String text = entry.value();
        if (text == null) {
            value.copy("value", UNKNOWN);
        } else {
            value.put("value", text);
        }
        return value.put("decision", entry.citation().decision())
                .put("article", entry.citation().article())
                .put("confidence", entry.citation().confidence().name());
    }
}
