package om.gov.mol.labour.scenarios.law;

import java.util.List;

/** The law on one day. */
final class RulesCommand implements LawCommand {

    private static final Option ON = new Option("--on", "DATE", "the day, such as 2018-03-04");

    @Override
    public String words() {
        return "--on DATE";
    }

    @Override
    public String help() {
        return """
                Every rule that has a value on a day: what it rules, its value, since when and until when, and its source.
                Days are inclusive. Rules without a value on that day are named at the end.""";
    }

    @Override
    public List<Option> options() {
        return List.of(ON, Library.BOOK, Library.OVERLAY);
    }

    @Override
    public Page page(Words typed) {
        typed.plain(0, "");
        return RulesPage.of(Library.book(typed), typed.needDate(ON.name()));
    }
}
