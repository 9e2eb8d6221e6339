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
import om.gov.mol.labour.transfer.TransferCommand;

/** The golden files: what was once written and must be readable for ever. */
final class Golden {

    private static final String FOLDER = "/golden/transfer/";

    private Golden() {}

    /** The text of a golden file, without the line feed that ends it. */
    static String text(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (in == null) {
                throw new AssertionError("no golden file " + name + ".json");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(0, text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every golden file by name, as today's release writes it. */
    static Map<String, String> today() {
        Map<String, String> texts = new LinkedHashMap<>();
        TransferFixtures.transfers()
                .forEach(transfer -> texts.put("state-" + transfer.state().name(), TransferCodec.write(transfer)));
        TransferFixtures.events()
                .forEach(event -> texts.put("event-" + event.name(), Json.write(TransferEventCodec.write(event))));
        TransferFixtures.commands().forEach(command -> texts.put("command-" + command.name(), parts(command)));
        EffectFixtures.changes()
                .forEach(change -> texts.put("change-" + change.getClass().getSimpleName(), EffectCodec.write(change)));
        texts.put("agency-request", EffectCodec.write(EffectFixtures.REQUEST));
        texts.put("finding-met", Json.write(FindingCodec.write(Fixtures.MET)));
        texts.put("finding-not-met", Json.write(FindingCodec.write(Fixtures.NOT_MET)));
        return texts;
    }

    private static String parts(TransferCommand command) {
        Written written = TransferCommandCodec.write(command);
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
        Files.createDirectories(folder);
        for (Map.Entry<String, String> each : today().entrySet()) {
            Path file = folder.resolve(each.getKey() + ".json");
            if (Files.notExists(file)) {
                Files.writeString(file, each.getValue() + "\n");
            }
        }
    }
}
