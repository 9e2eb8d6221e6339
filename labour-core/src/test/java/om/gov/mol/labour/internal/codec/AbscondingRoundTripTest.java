package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.Clocks;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

class AbscondingRoundTripTest {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<AbscondingReport> reports() {
        return GeneratedReports.reports();
    }

    @Provide
    Arbitrary<AbscondingEvent> events() {
        return Arbitraries.oneOf(ofTheReport(), ofWhatHangsOnIt(), ofLists());
    }

    private static Arbitrary<Clocks> clocks() {
        return Combinators.combine(GeneratedValues.texts().set().ofMaxSize(3), GeneratedReports.deadlineLists())
                .as(Clocks::new);
    }

    private static Arbitrary<AbscondingEvent> ofTheReport() {
        Arbitrary<AbscondingEvent> registered = Combinators.combine(
                        GeneratedReports.requests(),
                        GeneratedValues.texts().injectNull(0.3),
                        GeneratedReports.states(),
                        GeneratedReports.deadlineLists(),
                        GeneratedValues.instants())
                .as((request, officer, state, deadlines, at) -> new AbscondingEvent.Registered(
                        Fixtures.ID, ReportFixtures.REFERENCE, request, officer, state, deadlines, at));
        return Arbitraries.oneOf(
                registered,
                Combinators.combine(GeneratedReports.states(), clocks()).as(AbscondingEvent.ReportMoved::new),
                Combinators.combine(GeneratedReports.requests(), GeneratedReports.states(), clocks())
                        .as(AbscondingEvent.Corrected::new),
                GeneratedReports.replies().map(AbscondingEvent.Replied::new),
                Combinators.combine(
                                GeneratedValues.texts(),
                                GeneratedValues.texts(),
                                GeneratedValues.texts(),
                                Arbitraries.of(true, false),
                                GeneratedReports.states())
                        .as(AbscondingEvent.Missed::new),
                GeneratedReports.states().map(AbscondingEvent.Reached::new));
    }

    private static Arbitrary<AbscondingEvent> ofWhatHangsOnIt() {
        return Arbitraries.oneOf(
                Combinators.combine(GeneratedReports.objections(), clocks()).as(AbscondingEvent.ObjectionMoved::new),
                Combinators.combine(GeneratedReports.cancellations(), clocks())
                        .as(AbscondingEvent.CancellationMoved::new),
                Combinators.combine(GeneratedReports.deposits(), clocks()).as(AbscondingEvent.DepositMoved::new),
                GeneratedReports.payments().list().ofMaxSize(4).map(AbscondingEvent.PaymentsChanged::new),
                GeneratedReports.referrals().map(AbscondingEvent.ReferralMoved::new));
    }

    private static Arbitrary<AbscondingEvent> ofLists() {
        return Arbitraries.oneOf(
                GeneratedReports.deadlineLists().map(AbscondingEvent.DeadlinesMoved::new),
                Combinators.combine(GeneratedValues.texts(), GeneratedReports.deadlineLists())
                        .as(AbscondingEvent.Escalated::new),
                GeneratedValues.texts().map(AbscondingEvent.AttentionCalled::new),
                GeneratedValues.texts().map(AbscondingEvent.AttentionSettled::new),
                GeneratedValues.texts().map(AbscondingEvent.Assigned::new),
                Arbitraries.of(Alert.class).map(AbscondingEvent.AlertMoved::new));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aReportReadsBackTheSame(@ForAll("reports") AbscondingReport report) {
        String text = AbscondingCodec.write(report);

        AbscondingReport read = AbscondingCodec.read(text);

        assertThat(read).isEqualTo(report);
        assertThat(AbscondingCodec.write(read)).isEqualTo(text);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anEventReadsBackTheSameFromItsTwoParts(@ForAll("events") AbscondingEvent event) {
        Written parts = AbscondingEventCodec.writeParted(event);

        assertThat(AbscondingEventCodec.read(new Written(again(parts.open()), again(parts.secret()))))
                .isEqualTo(event);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anErasedEventIsAllThatStoodInTheOpen(@ForAll("events") AbscondingEvent event) {
        Written erased = new Written(AbscondingEventCodec.writeParted(event).open(), new JsonObject());

        assertThat(AbscondingEventCodec.writeParted(AbscondingEventCodec.read(erased)))
                .isEqualTo(erased);
    }

    private static JsonObject again(JsonObject part) {
        return Json.read(Json.write(part));
    }
}
