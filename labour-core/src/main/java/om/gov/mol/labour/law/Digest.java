package om.gov.mol.labour.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

/** The short digest that names the version of a rulebook. */
final class Digest {

    private static final int LENGTH = 12;

    private Digest() {}

    /** Twelve hexadecimal digits over every line: id, dates, value, source, sentences. */
    static String of(List<Entry> entries) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            entries.forEach(entry -> sha.update(text(entry).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String text(Entry entry) {
        return Json.write(new JsonObject()
                .put("id", entry.parameter().id())
                .put("from", entry.from())
                .put("to", entry.to())
                .put("value", entry.value())
                .put("decision", entry.citation().decision())
                .put("article", entry.citation().article())
                .put("confidence", entry.citation().confidence().name())
                .put("ar", entry.sentence().arabic())
                .put("en", entry.sentence().english()));
    }
}
