package om.gov.mol.labour.scenarios;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.LabourListener;

/** Keeps which rows were taken, which refusals given, and which providers broke their promise. */
final class Register implements LabourListener {

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
