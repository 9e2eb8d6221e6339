package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.CancellationState;
import om.gov.mol.labour.absconding.Deposit;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.payment.PaymentNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbscondingGoldenTest {

    static Stream<AbscondingReport> reports() {
        return ReportFixtures.reports().stream();
    }

    static Stream<AbscondingEvent> events() {
        return ReportActFixtures.events().stream();
    }

    static Stream<Objection> objections() {
        return ReportFixtures.objections().stream();
    }

    static Stream<Cancellation> cancellations() {
        return ReportFixtures.cancellations().stream();
    }

    static Stream<Deposit> deposits() {
        return ReportFixtures.deposits().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aStoredReportIsReadAndWrittenAgainUnchanged(AbscondingReport fixture) {
        String golden = text("state-" + fixture.state().name());

        AbscondingReport read = AbscondingCodec.read(golden);

        assertThat(read).isEqualTo(fixture);
        assertThat(AbscondingCodec.write(read)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("events")
    void aStoredEventIsReadFromItsPartsAndWrittenAgainUnchanged(AbscondingEvent fixture) {
        JsonObject golden = Json.read(text("event-" + fixture.name()));
        Written stored = new Written(golden.object("open"), golden.object("secret"));

        AbscondingEvent read = AbscondingEventCodec.read(stored);

        assertThat(read).isEqualTo(fixture);
        assertThat(AbscondingEventCodec.writeParted(read)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("objections")
    void aStoredObjectionIsReadAgain(Objection fixture) {
        assertThat(read("objection-" + fixture.state().name(), ObjectionCodec::read))
                .isEqualTo(fixture);
    }

    @ParameterizedTest
    @MethodSource("cancellations")
    void aStoredCancellationIsReadAgain(Cancellation fixture) {
        assertThat(read("cancellation-" + fixture.state().name(), CancellationCodec::read))
                .isEqualTo(fixture);
    }

    @ParameterizedTest
    @MethodSource("deposits")
    void aStoredDepositIsReadAgain(Deposit fixture) {
        assertThat(read("deposit-" + fixture.state().name(), DepositCodec::read))
                .isEqualTo(fixture);
    }

    @Test
    void nothingOfAReportIsWithoutAGoldenFile() {
        Golden.leaves(ReportState.class).forEach(name -> text("state-" + name));
        Golden.leaves(ObjectionState.class).forEach(name -> text("objection-" + name));
        Golden.leaves(CancellationState.class).forEach(name -> text("cancellation-" + name));
        Golden.leaves(DepositState.class).forEach(name -> text("deposit-" + name));
        Golden.leaves(AbscondingEvent.class).forEach(name -> text("event-" + name));
        Golden.leaves(PaymentNews.class).forEach(name -> text("news-" + name));
        Stream.of(AbscondingCommand.class.getPermittedSubclasses())
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(kind -> text("command-" + Command.nameOf(kind)));
    }

    @Test
    void nothingOfAReportIsWithoutAFixture() {
        assertAll(reports().map(AbscondingReport::state), ReportState.class);
        assertAll(objections().map(Objection::state), ObjectionState.class);
        assertAll(cancellations().map(Cancellation::state), CancellationState.class);
        assertAll(deposits().map(Deposit::state), DepositState.class);
        assertAll(events(), AbscondingEvent.class);
        assertAll(ReportActFixtures.commands().stream(), AbscondingCommand.class);
        assertAll(ReportActFixtures.news().stream(), PaymentNews.class);
    }

    private static void assertAll(Stream<?> fixtures, Class<?> family) {
        List<String> names =
                fixtures.map(each -> each.getClass().getSimpleName()).sorted().toList();
        assertThat(names).isEqualTo(Golden.leaves(family));
    }

    private static <T> T read(String name, Function<JsonObject, T> reader) {
        return reader.apply(Json.read(text(name)));
    }

    private static String text(String name) {
        return Golden.text("absconding/" + name);
    }
}
