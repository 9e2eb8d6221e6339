package om.gov.mol.labour.service;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.service.JournalCheck.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks a journal: the chain of digests, the private parts, and that replaying the events gives the stored case. */
final class JournalVerifier<C extends CaseFile> {

    private final Parts parts;
    private final Procedure<C, ?> procedure;

    JournalVerifier(Parts parts, Procedure<C, ?> procedure) {
        this.parts = parts;
        this.procedure = procedure;
    }

    JournalCheck check(CaseId id) {
        List<JournalRow> rows = parts.store().journal(id);
        CaseRow stored = parts.store().load(id, new RequestId("look"), Set.of()).row();
        String head = Journal.GENESIS;
        boolean erased = false;
        C replayed = null;
        for (JournalRow row : rows) {
            head = Journal.chained(head, row.payload());
            if (!head.equals(row.hash())) {
                return new JournalCheck(Verdict.BROKEN, rows.size(), row.sequence());
            }
            JsonObject entry = Json.read(row.payload());
            String secret = entry.textOrNull("private");
            if (forged(secret, row.privatePart()) || entry.integer("sequence") != row.sequence()) {
                return new JournalCheck(Verdict.BROKEN, rows.size(), row.sequence());
            }
            erased |= secret != null && row.privatePart() == null;
            replayed = JournalActs.read(entry, row.privatePart(), procedure).evolve(replayed);
        }
        return agrees(stored, replayed, head, rows.size(), erased)
                ? new JournalCheck(erased ? Verdict.ERASED : Verdict.INTACT, rows.size(), 0)
                : new JournalCheck(Verdict.BROKEN, rows.size(), rows.size());
    }

    private boolean agrees(@Nullable CaseRow stored, @Nullable C replayed, String head, long entries, boolean erased) {
        return stored != null
                && replayed != null
                && stored.version() == entries
                && stored.headHash().equals(head)
                && (erased || procedure.write(replayed).equals(stored.payload()));
    }

    private static boolean forged(@Nullable String digest, @Nullable PrivatePart secret) {
        return secret != null && !Journal.digest(secret).equals(digest);
    }
}
