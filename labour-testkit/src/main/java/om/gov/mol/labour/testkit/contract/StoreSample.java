package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/** Saves to test with: each begins as plain as possible, and a test adds what it is about. */
final class StoreSample {

    static final Instant NOON = Instant.parse("2026-03-01T08:00:00.123456Z");
    static final CaseIndex INDEX = new CaseIndex("", "90000001", "12345678", "87654321", "OM-MA");

    private CaseRow next;
    private JournalRow entry;
    private final long expected;
    private final Set<Claim> taken = new HashSet<>();
    private final Set<Claim> released = new HashSet<>();
    private final Map<Guard, Long> reliedOn = new HashMap<>();
    private final Set<Guard> moved = new HashSet<>();
    private final List<Work> outgoing = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();

    private StoreSample(CaseRow next, long expected, RequestId request) {
        this.next = next;
        this.expected = expected;
        String step = next.id().value() + "/" + next.version();
        this.entry = new JournalRow(
                next.id(),
                next.version(),
                request,
                "12345678",
                "content of " + request.value(),
                "{\"entry\":\"" + step + "\"}",
                "hash of " + step,
                null,
                next.changedAt());
    }

    /** The id of the case with this number. */
    static CaseId id(int number) {
        String digits = String.format(Locale.ROOT, "%08d", number);
        StringBuilder letters = new StringBuilder("caseaaaaaaaaaaaaaa");
        digits.chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return new CaseId(letters.toString());
    }

    /** A new case in state OPEN; the request id is {@code open}. */
    static StoreSample opening(int number) {
        CaseId id = id(number);
        CaseRow row = new CaseRow(id, "transfer", 1, "OPEN", "TR-" + number, "{}", "head 1", null, INDEX, NOON, NOON);
        return new StoreSample(row, 0, new RequestId("open"));
    }

    /** The step after a row; its request id names the new version. */
    static StoreSample after(CaseRow row) {
        return after(row, "step-" + (row.version() + 1));
    }

    static StoreSample after(CaseRow row, String request) {
        CaseRow next = new CaseRow(
                row.id(),
                row.procedure(),
                row.version() + 1,
                row.state(),
                row.reference(),
                row.payload(),
                "head " + (row.version() + 1),
                row.nextDue(),
                row.index(),
                row.openedAt(),
                row.changedAt().plusSeconds(1));
        return new StoreSample(next, row.version(), new RequestId(request));
    }

    static CaseRow withIndex(CaseRow row, CaseIndex index) {
        return copy(row, row.procedure(), row.state(), row.payload(), row.nextDue(), index, row.openedAt());
    }

    private static CaseRow copy(
            CaseRow row,
            String procedure,
            String state,
            String payload,
            @Nullable Instant nextDue,
            CaseIndex index,
            Instant openedAt) {
        return new CaseRow(
                row.id(),
                procedure,
                row.version(),
                state,
                row.reference(),
                payload,
                row.headHash(),
                nextDue,
                index,
                openedAt,
                row.changedAt());
    }

    private StoreSample changing(UnaryOperator<CaseRow> change) {
        next = change.apply(next);
        return this;
    }

    StoreSample procedure(String name) {
        return changing(r -> copy(r, name, r.state(), r.payload(), r.nextDue(), r.index(), r.openedAt()));
    }

    StoreSample state(String name) {
        return changing(r -> copy(r, r.procedure(), name, r.payload(), r.nextDue(), r.index(), r.openedAt()));
    }

    StoreSample payload(String text) {
        return changing(r -> copy(r, r.procedure(), r.state(), text, r.nextDue(), r.index(), r.openedAt()));
    }

    StoreSample due(@Nullable Instant due) {
        return changing(r -> copy(r, r.procedure(), r.state(), r.payload(), due, r.index(), r.openedAt()));
    }

    StoreSample index(CaseIndex index) {
        return changing(r -> withIndex(r, index));
    }

    StoreSample openedAt(Instant at) {
        return changing(r -> copy(r, r.procedure(), r.state(), r.payload(), r.nextDue(), r.index(), at));
    }

    StoreSample reference(String reference) {
        return changing(r -> new CaseRow(
                r.id(),
                r.procedure(),
                r.version(),
                r.state(),
                reference,
                r.payload(),
                r.headHash(),
                r.nextDue(),
                r.index(),
                r.openedAt(),
                r.changedAt()));
    }

    StoreSample privately(String text) {
        entry = new JournalRow(
                entry.caseId(),
                entry.sequence(),
                entry.request(),
                entry.party(),
                entry.contentHash(),
                entry.payload(),
                entry.hash(),
                new PrivatePart("salt", text),
                entry.at());
        return this;
    }

    private StoreSample adding(Consumer<StoreSample> change) {
        change.accept(this);
        return this;
    }

    StoreSample taking(Claim claim) {
        return adding(sample -> sample.taken.add(claim));
    }

    StoreSample releasing(Claim claim) {
        return adding(sample -> sample.released.add(claim));
    }

    StoreSample relyingOn(Guard guard, long version) {
        return adding(sample -> sample.reliedOn.put(guard, version));
    }

    StoreSample moving(Guard guard) {
        return adding(sample -> sample.moved.add(guard));
    }

    StoreSample sending(String id, Instant due) {
        return adding(sample -> sample.outgoing.add(Work.waiting(id, next.id(), "sms", "send " + id, due)));
    }

    StoreSample cancelling(String id) {
        return adding(sample -> sample.cancelled.add(id));
    }

    Save save() {
        return new Save(next, expected, entry, taken, released, reliedOn, moved, outgoing, cancelled);
    }
}
