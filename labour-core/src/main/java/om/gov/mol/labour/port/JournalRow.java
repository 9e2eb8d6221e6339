package om.gov.mol.labour.port;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's journal, and at once the receipt of the request that caused it. Unique by case and sequence,
 * and by case and request.
 *
 * @param sequence 1 for the first entry, then without a gap; equal to the version of the case that it led to
 * @param party who asked; only the same party is shown the earlier answer
 * @param contentHash hash of what was asked, to tell a repeated request from a reused request id
 * @param payload the entry, serialised by the core; names the parties and the actor by their numbers, free text only by a
 *     salted hash
 * @param hash hash over the entry and the hash of the entry before: the chain
 * @param privatePart the free text of the entry; {@code null} if it has none or it was erased
 */
public record JournalRow(
        CaseId caseId,
        long sequence,
        RequestId request,
        String party,
        String contentHash,
        String payload,
        String hash,
        @Nullable PrivatePart privatePart,
        Instant at) {

    public JournalRow {
        requireNonNull(caseId, "caseId");
        requireNonNull(request, "request");
        requireNonNull(party, "party");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(payload, "payload");
        requireNonNull(hash, "hash");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence must be at least 1");
        }
        at = at.truncatedTo(MICROS);
    }

    /** The same row as it is after an erasure. */
    public JournalRow withoutPrivatePart() {
        return new JournalRow(caseId, sequence, request, party, contentHash, payload, hash, null, at);
    }

    /** Case, sequence and hash; never the party or the payload. */
    @Override
    public String toString() {
        return "JournalRow[" + caseId.value() + " entry " + sequence + " hash " + hash + "]";
    }
}
