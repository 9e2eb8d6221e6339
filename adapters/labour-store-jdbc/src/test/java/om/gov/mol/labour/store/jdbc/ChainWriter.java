package om.gov.mol.labour.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.Work;

/**
 * Writes cases with five journal rows each, until it is killed, and prints {@code case version} after each save that was
 * acknowledged. Run by {@link KillTest} in a Java of its own.
 */
final class ChainWriter {

    static final int VERSIONS = 5;
    static final Guard GUARD = new Guard("worker/1");
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private ChainWriter() {}

    public static void main(String[] arguments) {
        try (CaseStore store = JdbcCaseStore.sqlite(Path.of(arguments[0]))) {
            int first = Integer.parseInt(arguments[1]);
            int last = first + Integer.parseInt(arguments[2]);
            for (int number = first; number < last; number++) {
                String head = "";
                for (int version = 1; version <= VERSIONS; version++) {
                    Save save = save(id(number), version, head);
                    if (!(store.save(save) instanceof SaveResult.Saved)) {
                        throw new IllegalStateException("not saved");
                    }
                    head = save.next().headHash();
                    System.out.println(id(number).value() + " " + version);
                    System.out.flush();
                }
            }
        }
    }

    static CaseId id(int number) {
        StringBuilder letters = new StringBuilder("killedaaaaaaaaaaaa");
        String.format(Locale.ROOT, "%08d", number).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return new CaseId(letters.toString());
    }

    static String hash(String previous, String payload) {
        try {
            byte[] text = (previous + payload).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static String payload(CaseId id, long version) {
        return (id.value() + "/" + version + " ").repeat(40);
    }

    static Claim claim(CaseId id) {
        return new Claim("transfer/worker/" + id.value());
    }

    private static Save save(CaseId id, int version, String head) {
        String payload = payload(id, version);
        String hash = hash(head, payload);
        Instant now = START.plusSeconds(version);
        CaseIndex index = new CaseIndex("", id.value(), "12345678", "87654321", "OM-MA");
        String reference = "TR-" + id.value();
        return new Save(
                new CaseRow(id, "transfer", version, "S" + version, reference, payload, hash, now, index, START, now),
                version - 1L,
                new JournalRow(
                        id,
                        version,
                        new RequestId("r" + version),
                        "12345678",
                        "content",
                        payload,
                        hash,
                        new PrivatePart("salt", "name"),
                        now),
                version == 1 ? Set.of(claim(id)) : Set.of(),
                version == VERSIONS ? Set.of(claim(id)) : Set.of(),
                Map.of(),
                Set.of(GUARD),
                List.of(
                        Work.waiting(version + ".1", id, "sms", "send", now),
                        Work.waiting(version + ".2", id, "email", "send", now)),
                List.of());
    }
}
