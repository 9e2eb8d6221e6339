package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * An open case, decided under two laws by a dry run: what its next decision looks at, and what is still to be paid in it.
 *
 * @param procedure {@code transfer} or {@code absconding}
 * @param state where it stands, by name
 * @param openedOn the day whose law governs the conditions of its beginning
 * @param before what each rule says under the law that is in use
 * @param after what it says under the other law, the same rules in the same order
 * @param sums what is still to be paid in it
 * @param readable whether its stored text could be read; if not, nothing is known of it but what stands before this
 */
public record LawPreview(
        String reference,
        String procedure,
        String state,
        LocalDate openedOn,
        List<Finding> before,
        List<Finding> after,
        List<Sum> sums,
        boolean readable) {

    /** A sum that is still to be paid, under both laws. */
    public record Sum(Subject subject, QuoteResult before, QuoteResult after) {

        /** Whether the other law asks for another total, or makes it known or unknown. */
        public boolean turns() {
            return !total(before).equals(total(after));
        }

        private static Object total(QuoteResult result) {
            return result instanceof QuoteResult.Quoted quoted
                    ? quoted.quote().total()
                    : QuoteResult.TariffUnknown.class;
        }
    }

    /** What a sum is for. */
    public enum Subject {
        /** What the current employer owes on release. */
        DUES,
        /** The fee of the transfer. */
        TRANSFER_FEE,
        /** The ticket of a report. */
        TICKET,
        /** The cancellation of a report. */
        CANCELLATION
    }

    /** A rule that says something else under the other law. */
    public record Turn(Finding before, Finding after) {}

    public LawPreview {
        before = List.copyOf(before);
        after = List.copyOf(after);
        sums = List.copyOf(sums);
    }

    /** Whether its outcome turns: refused under one law only, or for other reasons, or for another sum. */
    public boolean turns() {
        return !refusals(before).equals(refusals(after)) || sums.stream().anyMatch(Sum::turns);
    }

    /** The rules that say something else, in their order. */
    public List<Turn> rules() {
        List<Turn> turned = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            Turn turn = new Turn(before.get(place), after.get(place));
            if (turn.before().answer() != turn.after().answer()
                    || !Objects.equals(code(turn.before()), code(turn.after()))) {
                turned.add(turn);
            }
        }
        return turned;
    }

    /** Why its next decision is refused under the law in use; empty where it is not. */
    public Set<ProblemCode> refusedBefore() {
        return refusals(before);
    }

    /** Why it is refused under the other law; empty where it is not. */
    public Set<ProblemCode> refusedAfter() {
        return refusals(after);
    }

    private static Set<ProblemCode> refusals(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .flatMap(Stream::ofNullable)
                .map(Problem::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable ProblemCode code(Finding finding) {
        return finding.problem() == null ? null : finding.problem().code();
    }
}
