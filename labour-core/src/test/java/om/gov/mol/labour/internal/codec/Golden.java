package om.gov.mol.labour.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.registry.RegistryChange;

/** The golden files: what was once written and must be readable for ever. */
final class Golden {

    private static final String TRANSFER = "transfer/";
    private static final String ABSCONDING = "absconding/";

    private Golden() {}

    /** The text of a golden file, such as {@code transfer/state-AwaitingVisa}, without the line feed that ends it. */
    static String text(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            if (in == null) {
                throw new AssertionError("no golden file " + name + ".json");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.endsWith("}\n")) {
                throw new AssertionError(name + ".json: does not end with a line feed");
            }
            return text.substring(0, text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of a change of the registry, in the folder of the procedure that brought it about first. */
    static String change(String name) {
        String file = "change-" + name;
        boolean ofTransfer = Golden.class.getResource("/golden/" + TRANSFER + file + ".json") != null;
        return text((ofTransfer ? TRANSFER : ABSCONDING) + file);
    }

    /** Every golden file by name, as today's release writes it. */
    static Map<String, String> today() {
        Map<String, String> texts = new LinkedHashMap<>();
        ofTransfers(texts);
        ofReports(texts);
        return texts;
    }

    private static void ofTransfers(Map<String, String> texts) {
        TransferFixtures.transfers()
                .forEach(transfer ->
                        texts.put(TRANSFER + "state-" + transfer.state().name(), TransferCodec.write(transfer)));
        texts.put(TRANSFER + "paid-on-word", Json.write(PaymentCodec.write(TransferFixtures.paidOnWord())));
        texts.put(TRANSFER + "suspended", TransferCodec.write(TransferFixtures.suspended()));
        TransferFixtures.events()
                .forEach(event ->
                        texts.put(TRANSFER + "event-" + event.name(), Json.write(TransferEventCodec.write(event))));
        TransferFixtures.commands()
                .forEach(command ->
                        texts.put(TRANSFER + "command-" + command.name(), parts(TransferCommandCodec.write(command))));
        EffectFixtures.changes().forEach(change -> texts.put(TRANSFER + change(change), EffectCodec.write(change)));
        texts.put(TRANSFER + "agency-request", EffectCodec.write(EffectFixtures.REQUEST));
        texts.put(TRANSFER + "finding-met", Json.write(FindingCodec.write(Fixtures.MET)));
        texts.put(TRANSFER + "finding-not-met", Json.write(FindingCodec.write(Fixtures.NOT_MET)));
    }

    private static void ofReports(Map<String, String> texts) {
        ReportFixtures.reports()
                .forEach(report ->
                        texts.put(ABSCONDING + "state-" + report.state().name(), AbscondingCodec.write(report)));
        ReportFixtures.objections()
                .forEach(one -> texts.put(
                        ABSCONDING + "objection-" + one.state().name(), Json.write(ObjectionCodec.write(one))));
        ReportFixtures.cancellations()
                .forEach(one -> texts.put(
                        ABSCONDING + "cancellation-" + one.state().name(), Json.write(CancellationCodec.write(one))));
        ReportFixtures.deposits()
                .forEach(one ->
                        texts.put(ABSCONDING + "deposit-" + one.state().name(), Json.write(DepositCodec.write(one))));
        ReportActFixtures.events()
                .forEach(event -> texts.put(
                        ABSCONDING + "event-" + event.name(), parts(AbscondingEventCodec.writeParted(event))));
        ReportActFixtures.commands()
                .forEach(one ->
                        texts.put(ABSCONDING + "command-" + one.name(), parts(AbscondingCommandCodec.write(one))));
        ReportActFixtures.news()
                .forEach(news -> texts.put(
                        ABSCONDING + "news-" + news.getClass().getSimpleName(),
                        Json.write(PaymentNewsWriters.write(news))));
        EffectFixtures.reportChanges()
                .forEach(change -> texts.put(ABSCONDING + change(change), EffectCodec.write(change)));
        texts.put(ABSCONDING + "agency-request", EffectCodec.write(EffectFixtures.ALERT));
    }

    private static String change(RegistryChange change) {
        return "change-" + change.getClass().getSimpleName();
    }

    private static String parts(Written written) {
        return Json.write(new JsonObject().put("open", written.open()).put("secret", written.secret()));
    }

    /** The records at the leaves of a sealed family. */
    static List<String> leaves(Class<?> family) {
        if (!family.isSealed()) {
            return List.of(family.getSimpleName());
        }
        List<String> names = new ArrayList<>();
        Stream.of(family.getPermittedSubclasses()).forEach(part -> names.addAll(leaves(part)));
        return names.stream().distinct().sorted().toList();
    }

    /** Writes the files that are missing into the folder given, and never changes one that is there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(Arrays.asList(arguments).get(0));
        for (Map.Entry<String, String> each : today().entrySet()) {
            Path file = folder.resolve(each.getKey() + ".json");
            Files.createDirectories(folder.resolve(each.getKey()).getParent());
            if (Files.notExists(file)) {
                Files.writeString(file, each.getValue() + "\n");
            }
        }
    }
}
