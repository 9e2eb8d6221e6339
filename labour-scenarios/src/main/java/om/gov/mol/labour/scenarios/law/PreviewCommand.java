package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.law.Rulebook;

/** Which open cases a change of law would touch. */
final class PreviewCommand implements LawCommand {

    private static final Option ON = new Option("--on", "DATE", "the day on which the change is looked at");
    private static final Option STORE = new Option("--store", "STORE", "embedded:FILE or jdbc:postgresql:URL");
    private static final Option CASES = new Option("--cases", "FOLDER", "exported cases instead of a store");
    private static final Option TENANT =
            new Option("--tenant", "NAME", "of the cases in the store; default without it");

    @Override
    public String words() {
        return "--overlay FILE --on DATE (--store STORE | --cases FOLDER)";
    }

    @Override
    public String help() {
        return """
                The open cases that a change of law would touch: the overlay is the change. For each case every rule of its procedure
                is read under both laws, on the day that governs it: the day of submission, or the day of the preview. Those that
                differ are listed with both values and with what the rule last said of the case.""";
    }

    @Override
    public List<Option> options() {
        return List.of(ON, STORE, CASES, TENANT, Library.BOOK, Library.OVERLAY);
    }

    @Override
    public Page page(Words typed) {
        typed.plain(0, "");
        typed.need(Library.OVERLAY.name());
        if (typed.has(STORE.name()) == typed.has(CASES.name())) {
            throw new WrongUsage("one of --store and --cases is needed");
        }
        Rulebook now = Library.plainBook(typed);
        Rulebook then = Library.book(typed);
        LocalDate on = typed.needDate(ON.name());
        List<OpenCase> cases = typed.find(CASES.name())
                .map(OpenCases::ofFolder)
                .orElseGet(() -> OpenCases.ofStore(
                        typed.need(STORE.name()), typed.find(TENANT.name()).orElse("default")));
        return PreviewPage.of(now, then, on, cases);
    }
}
