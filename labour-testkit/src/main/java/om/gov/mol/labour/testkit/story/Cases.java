package om.gov.mol.labour.testkit.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.Call;
import org.jspecify.annotations.Nullable;

/** The cases of a story by the id of the step that opened them. */
final class Cases {

    private record Opened(String reference, boolean report, Actor by) {}

    private final Stage stage;
    private final Set<Actor> cast = new LinkedHashSet<>();
    private final Map<String, Opened> opened = new HashMap<>();
    private @Nullable Opened newest;
    private int looks;

    Cases(Stage stage, List<Step> steps) {
        this.stage = stage;
        steps.forEach(step -> cast.addAll(step.actor() == null ? List.of() : List.of(step.who())));
    }

    /** A step opened a case, or got its answer again. */
    void open(@Nullable String id, String reference, boolean report, Actor by) {
        Opened one = new Opened(reference, report, by);
        newest = one;
        if (id != null) {
            opened.put(id, one);
        }
    }

    /** The reference of a case; a step whose case was never opened has none, and every question about it is refused. */
    String reference(@Nullable String id) {
        Opened one = opened.get(Objects.requireNonNull(id, "on"));
        return one == null ? "TR-never-opened" : one.reference();
    }

    /** The case as it stands, seen by its opener or whoever of the cast may see it; the newest where none is named. */
    @Nullable
    CaseView look(@Nullable String id) {
        Opened one = id == null ? newest : opened.get(id);
        if (one == null) {
            return null;
        }
        Set<Actor> lookers = new LinkedHashSet<>();
        lookers.add(one.by());
        lookers.addAll(cast);
        for (Actor actor : lookers) {
            looks++;
            Outcome<CaseView> view = seen(stage.observing("look-" + looks, actor), one.reference(), one.report());
            if (view instanceof Outcome.Accepted<CaseView> seen) {
                return seen.value();
            }
        }
        return null;
    }

    /** Whether the case is a report. */
    boolean isReport(@Nullable String id) {
        Opened one = id == null ? newest : opened.get(id);
        return one != null && one.report();
    }

    /** A case as the caller sees it. */
    Outcome<CaseView> seen(Call call, String reference, boolean report) {
        return report
                ? stage.labour().reports().view(call, reference).map(CaseView::of)
                : stage.labour().transfers().view(call, reference).map(CaseView::of);
    }
}
