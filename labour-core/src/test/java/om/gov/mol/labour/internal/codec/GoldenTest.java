package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    static Stream<Transfer> transfers() {
        return TransferFixtures.transfers().stream();
    }

    static Stream<TransferEvent> events() {
        return TransferFixtures.events().stream();
    }

    static Stream<RegistryChange> changes() {
        return Stream.of(EffectFixtures.changes(), EffectFixtures.reportChanges())
                .flatMap(List::stream);
    }

    static Stream<AgencyRequest> requests() {
        return Stream.of(EffectFixtures.REQUEST, EffectFixtures.ALERT);
    }

    static Stream<Map.Entry<String, String>> today() {
        return Golden.today().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("today")
    void whatIsWrittenTodayIsWhatWasWrittenOnce(Map.Entry<String, String> written) {
        assertThat(written.getValue()).isEqualTo(Golden.text(written.getKey()));
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void aStoredTransferIsReadAndWrittenAgainUnchanged(Transfer fixture) {
        String golden = Golden.text("transfer/state-" + fixture.state().name());

        Transfer read = TransferCodec.read(golden);

        assertThat(read).isEqualTo(fixture);
        assertThat(TransferCodec.write(read)).isEqualTo(golden);
    }

    @Test
    void aStoredTransferThatRestsIsReadAndWrittenAgainUnchanged() {
        String golden = Golden.text("transfer/suspended");

        Transfer read = TransferCodec.read(golden);

        assertThat(read).isEqualTo(TransferFixtures.suspended());
        assertThat(read.deadlines()).isEmpty();
        assertThat(TransferCodec.write(read)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("events")
    void aStoredEventIsReadAndWrittenAgainUnchanged(TransferEvent fixture) {
        String golden = Golden.text("transfer/event-" + fixture.name());

        TransferEvent read = TransferEventCodec.read(Json.read(golden));

        assertThat(read).isEqualTo(fixture);
        assertThat(Json.write(TransferEventCodec.write(read))).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aStoredChangeOfTheRegistryIsReadAndWrittenAgainUnchanged(RegistryChange fixture) {
        String golden = Golden.change(fixture.getClass().getSimpleName());

        RegistryChange read = EffectCodec.readRegistryChange(golden);

        assertThat(read).isEqualTo(fixture);
        assertThat(EffectCodec.write(read)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aStoredRequestToAnAgencyIsReadAndWrittenAgainUnchanged(AgencyRequest fixture) {
        boolean ofReport = fixture.reference().startsWith("AR");
        String golden = Golden.text((ofReport ? "absconding" : "transfer") + "/agency-request");

        assertThat(EffectCodec.readAgencyRequest(golden)).isEqualTo(fixture);
        assertThat(EffectCodec.write(EffectCodec.readAgencyRequest(golden))).isEqualTo(golden);
    }

    @Test
    void storedFindingsAreReadAgain() {
        Finding met = FindingCodec.read(Json.read(Golden.text("transfer/finding-met")));
        Finding notMet = FindingCodec.read(Json.read(Golden.text("transfer/finding-not-met")));

        assertThat(met).isEqualTo(Fixtures.MET);
        assertThat(notMet).isEqualTo(Fixtures.NOT_MET);
    }

    @Test
    void noStateEventCommandOrChangeIsWithoutAGoldenFile() {
        Golden.leaves(TransferState.class).forEach(name -> Golden.text("transfer/state-" + name));
        Golden.leaves(TransferEvent.class).forEach(name -> Golden.text("transfer/event-" + name));
        Golden.leaves(RegistryChange.class).forEach(Golden::change);
        Stream.of(TransferCommand.class.getPermittedSubclasses())
                .forEach(kind -> Golden.text("transfer/command-" + Command.nameOf(kind)));
    }

    @Test
    void noStateEventOrChangeIsWithoutAFixture() {
        assertThat(transfers().map(each -> each.state().name()).sorted()).isEqualTo(Golden.leaves(TransferState.class));
        assertThat(events().map(TransferEvent::name).sorted()).isEqualTo(Golden.leaves(TransferEvent.class));
        assertThat(changes().map(each -> each.getClass().getSimpleName()).sorted())
                .isEqualTo(Golden.leaves(RegistryChange.class));
        assertThat(TransferFixtures.commands().stream()
                        .map(each -> each.getClass().getSimpleName())
                        .sorted())
                .isEqualTo(Golden.leaves(TransferCommand.class));
    }
}
