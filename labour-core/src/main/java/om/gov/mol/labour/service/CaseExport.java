package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.service.JournalCheck.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case as one JSON document that can be verified without the system: every journal entry as it was stored, its digest,
 * and the private parts that were not erased.
 *
 * <p>Each digest is the SHA-256 over the digest before it and the entry, each in UTF-8 and closed by a zero byte, in lower
 * case hexadecimal; the first is chained to 64 zeros. A private part is tied to its entry by the digest over salt and text.
 * A chain without a key cannot see a cut tail: keep or sign the {@code head} elsewhere.
 */
public final class CaseExport {

    private CaseExport() {}

    static String write(String reference, List<JournalRow> rows) {
        return Json.write(new JsonObject()
                .put("type", "case-export")
                .put("format", 1)
                .put("reference", reference)
                .put(
                        "head",
                        rows.isEmpty()
                                ? Journal.GENESIS
                                : rows.get(rows.size() - 1).hash())
                .put("entries", rows.stream().map(CaseExport::entry).toList()));
    }

    private static JsonObject entry(JournalRow row) {
        PrivatePart secret = row.privatePart();
        return new JsonObject()
                .put("entry", row.payload())
                .put("hash", row.hash())
                .put("salt", secret == null ? null : secret.salt())
                .put("private", secret == null ? null : secret.text());
    }

    /**
     * Checks an exported case: every entry unchanged, none missing before the head. Does not replay the events, which only
     * the system can.
     *
     * @throws IllegalArgumentException when the text is no exported case
     */
    public static JournalCheck verify(String exported) {
        try {
            JsonObject document = Json.read(exported);
            return check(document.objects("entries"), document.text("head"));
        } catch (JsonFault broken) {
            throw new IllegalArgumentException("exported: no exported case", broken);
        }
    }

    private static JournalCheck check(List<JsonObject> entries, String head) {
        String chained = Journal.GENESIS;
        boolean erased = false;
        for (int place = 0; place < entries.size(); place++) {
            JsonObject one = entries.get(place);
            chained = Journal.chained(chained, one.text("entry"));
            boolean unchanged = chained.equals(one.text("hash"));
            String digest = unchanged ? Json.read(one.text("entry")).textOrNull("private") : null;
            if (!unchanged || forged(one, digest)) {
                return new JournalCheck(Verdict.BROKEN, entries.size(), place + 1L);
            }
            erased |= digest != null && !one.has("private");
        }
        boolean whole = chained.equals(head);
        Verdict verdict = whole ? (erased ? Verdict.ERASED : Verdict.INTACT) : Verdict.BROKEN;
        return new JournalCheck(verdict, entries.size(), whole ? 0 : entries.size());
    }

    private static boolean forged(JsonObject one, @Nullable String digest) {
        String secret = one.textOrNull("private");
        return secret != null
                && !Journal.digest(new PrivatePart(one.text("salt"), secret)).equals(digest);
    }
}
