package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Doubts doubts = new Doubts(Rulebook.oman());

    @Test
    void whatNoSourceConfirmsIsRememberedOnceAndOnlyUntilItIsTaken() {
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        doubts.book().at(Parameters.NO_APPROVAL_CASES, DAY);

        assertThat(doubts.taken()).containsExactly("transfer.currentEmployer.answer");
        assertThat(doubts.taken()).isEmpty();
    }

    @Test
    void whoeverElseWatchesTheBookStillHears() {
        List<Parameter<?>> heard = new ArrayList<>();
        Doubts watched = new Doubts(Rulebook.oman().watched((parameter, day) -> heard.add(parameter)));

        watched.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);

        assertThat(heard).containsExactly(Parameters.CURRENT_EMPLOYER_ANSWER);
        assertThat(watched.taken()).hasSize(1);
    }
}
