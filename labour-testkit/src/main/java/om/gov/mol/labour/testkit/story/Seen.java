package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import org.jspecify.annotations.Nullable;

/** What came of one step, filled while it is played. */
final class Seen {

    String outcome = "";
    List<Problem> problems = List.of();
    List<Fault> faults = List.of();
    List<String> told = List.of();
    List<String> asked = List.of();

    @Nullable
    CaseView view;

    @Nullable
    String reference;

    @Nullable
    Quote quote;

    @Nullable
    Object answer;

    @Nullable
    List<String> actions;

    @Nullable
    JsonObject registry;

    /** Notes an outcome and gives its value where there is one. */
    <T> Optional<T> said(Outcome<T> said) {
        if (said instanceof Outcome.Accepted<T> yes) {
            outcome = "accepted";
            return Optional.of(yes.value());
        }
        if (said instanceof Outcome.Refused<T> no) {
            outcome = "refused";
            problems = no.problems();
        } else {
            outcome = "invalid";
            faults = ((Outcome.Invalid<T>) said).faults();
        }
        return Optional.empty();
    }

    List<String> codes() {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }

    List<String> faultTexts() {
        return faults.stream().map(fault -> fault.path() + ": " + fault.code()).toList();
    }
}
