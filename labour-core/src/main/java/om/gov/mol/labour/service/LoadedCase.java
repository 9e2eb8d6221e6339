package om.gov.mol.labour.service;

import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was loaded, or as it was just saved. Its text is read when somebody first looks into it, and once: reading is the
 * dearest part of a command. For one thread and one command.
 */
final class LoadedCase<C extends CaseFile> {

    private final Loaded loaded;
    private final Procedure<C, ?> procedure;
    private @Nullable C file;

    LoadedCase(Loaded loaded, Procedure<C, ?> procedure) {
        this.loaded = loaded;
        this.procedure = procedure;
    }

    /** A case right after its save, which nobody need load again; the store tells whether it has moved on meanwhile. */
    static <C extends CaseFile> LoadedCase<C> of(CaseEngine.At<C> at, Procedure<C, ?> procedure) {
        LoadedCase<C> saved = new LoadedCase<>(new Loaded(at.row(), null, Map.of()), procedure);
        saved.file = at.file();
        return saved;
    }

    Loaded loaded() {
        return loaded;
    }

    @Nullable
    CaseRow row() {
        return loaded.row();
    }

    /** The case, if there is one. */
    Optional<C> file() {
        CaseRow row = loaded.row();
        if (file == null && row != null) {
            file = procedure.read(row.payload());
        }
        return Optional.ofNullable(file);
    }
}
