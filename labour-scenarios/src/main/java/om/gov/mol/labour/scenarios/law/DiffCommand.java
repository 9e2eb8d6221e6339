package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;

/** What changed in law between two days. */
final class DiffCommand implements LawCommand {

    @Override
    public String words() {
        return "DATE DATE";
    }

    @Override
    public String help() {
        return """
                What changed in law after the first day and up to the second: values that changed, rules that began or ended,
                amounts that became known or unknown, and values that stayed while their source or their wording changed.
                A rule that changed twice stands there twice, each time with its day. Of a list of which a part stays the text
                shows what went and what came; as data both lists are whole.""";
    }

    @Override
    public List<Option> options() {
        return List.of(Library.BOOK, Library.OVERLAY);
    }

    @Override
    public Page page(Words typed) {
        List<String> days = typed.plain(2, "two days");
        LocalDate after = Words.date("first day", days.get(0));
        LocalDate until = Words.date("second day", days.get(1));
        if (after.isAfter(until)) {
            throw new WrongUsage("the first day is after the second: " + after + ", " + until);
        }
        return DiffPage.of(Library.book(typed), after, until);
    }
}
