package om.gov.mol.labour.service;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import org.jspecify.annotations.Nullable;

/** Erases the free text of a case that has ended. The journal stays verifiable: it never held more than a digest. */
final class Eraser<C extends CaseFile> {

    private static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final Procedure<C, ?> procedure;

    Eraser(Parts parts, Procedure<C, ?> procedure) {
        this.parts = parts;
        this.procedure = procedure;
    }

    /** Whether it was erased; a case that is still open is left alone. */
    boolean erase(CaseId id) {
        CaseRow row = parts.store().load(id, LOOK, Set.of()).row();
        C bare = replayed(parts.store().journal(id));
        return row != null && bare != null && bare.isOver() && parts.store().erase(with(row, bare), row.version());
    }

    private @Nullable C replayed(List<JournalRow> rows) {
        C file = null;
        for (JournalRow row : rows) {
            file = JournalActs.read(Json.read(row.payload()), null, procedure).evolve(file);
        }
        return file;
    }

    private CaseRow with(CaseRow row, C bare) {
        return new CaseRow(
                row.id(),
                row.procedure(),
                row.version(),
                row.state(),
                row.reference(),
                procedure.write(bare),
                row.headHash(),
                row.nextDue(),
                row.index(),
                row.openedAt(),
                row.changedAt());
    }
}
