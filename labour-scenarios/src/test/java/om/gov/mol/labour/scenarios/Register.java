package om.gov.mol.labour.scenarios;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.LabourListener;

/** Keeps which rows were taken, which refusals given, and which providers broke their promise. */
final class Register implements LabourListener {

    private static final int CASES_MOST = 100;

    private final Set<String> rows = new TreeSet<>();
    private final Set<ProblemCode> refusals = EnumSet.noneOf(ProblemCode.class);
    private final Set<String> misbehaved = new TreeSet<>();

    @Override
    public void accepted(String procedure, String row, String caseId, String state, Duration took) {
        rows.add(row);
    }

    @Override
    public void refused(String procedure, String command, List<ProblemCode> problems, Duration took) {
        refusals.addAll(problems);
    }

    @Override
    public void misbehaved(String provider, String what) {
        misbehaved.add(provider + " " + what);
    }

    /** Rows of sibling tables that followed in the same step stand in the journal only. */
    void readReports(CaseStore store) {
        CaseFilter reports = new CaseFilter("story", "absconding", null, null, null, Set.of());
        store.list(reports, null, CASES_MOST).items().stream()
                .flatMap(report -> store.journal(report.id()).stream())
                .map(entry -> Json.read(entry.payload()))
                .filter(entry -> entry.has("then"))
                .flatMap(entry -> entry.objects("then").stream())
                .forEach(followed -> rows.add(followed.text("row")));
    }

    Set<String> rows() {
        return rows;
    }

    Set<ProblemCode> refusals() {
        return refusals;
    }

    Set<String> misbehaved() {
        return misbehaved;
    }
}
