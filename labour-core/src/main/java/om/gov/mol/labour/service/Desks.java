package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseRow;

/** Finds the desk that deals with a case: work, deadlines and hints only name the case. */
final class Desks {

    private static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final Map<String, Desk<?, ?>> desks;

    Desks(Parts parts, List<Desk<?, ?>> desks) {
        this.parts = parts;
        this.desks = desks.stream().collect(Collectors.toUnmodifiableMap(Desk::procedure, Function.identity()));
    }

    /** The desk of a case; nothing when this tenant has no such case, or its procedure is none of this release. */
    Optional<Desk<?, ?>> of(CaseId id) {
        return Optional.ofNullable(parts.store().load(id, LOOK, Set.of()).row())
                .filter(parts::owns)
                .map(CaseRow::procedure)
                .map(desks::get);
    }

    /** The desk of a case that was read; nothing when its procedure is none of this release. */
    Optional<Desk<?, ?>> of(CaseRow row) {
        return Optional.ofNullable(desks.get(row.procedure()));
    }

    /** The desk of a case that must exist, for its own work. */
    Desk<?, ?> ofOwn(CaseId id) {
        return of(id).orElseThrow(() -> new IllegalStateException(id + ": nobody deals with this case"));
    }
}
