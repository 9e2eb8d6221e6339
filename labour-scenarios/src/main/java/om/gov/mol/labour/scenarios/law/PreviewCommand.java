package om.gov.mol.labour.scenarios.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.service.LawPreview;

/** Which open cases a change of law would turn. */
final class PreviewCommand implements LawCommand {

    private static final Option ON = new Option("--on", "DATE", "the day on which the change is looked at");
    private static final Option STORE = new Option("--store", "STORE", "embedded:FILE or jdbc:postgresql:URL");
    private static final Option CASES = new Option("--cases", "FOLDER", "exported cases instead of a store");
    private static final Option REGISTRY = new Option(
            "--registry", "FILE", "workers, establishments and licences as in a story: decides the cases anew");
    private static final Option TENANT =
            new Option("--tenant", "NAME", "of the cases in the store; default without it");

    @Override
    public String words() {
        return "--overlay FILE --on DATE (--store STORE [--registry FILE] | --cases FOLDER)";
    }

    @Override
    public String help() {
        return """
                The open cases that a change of law would turn: the overlay is the change. With the records of the registry every
                case is decided anew under both laws by a dry run, and where the outcome turns the rules are named. Besides, every
                rule of its procedure is read on the day that governs it, the day of submission or the day of the preview, and
                those that differ are listed with both values and with what the rule last said of the case.""";
    }

    @Override
    public List<Option> options() {
        return List.of(ON, STORE, REGISTRY, CASES, TENANT, Library.BOOK, Library.OVERLAY);
    }

    @Override
    public Page page(Words typed) {
        typed.plain(0, "");
        typed.need(Library.OVERLAY.name());
        if (typed.has(STORE.name()) == typed.has(CASES.name())) {
            throw new WrongUsage("one of --store and --cases is needed");
        }
        PreviewedLaw law = new PreviewedLaw(Library.plainBook(typed), Library.book(typed), typed.needDate(ON.name()));
        if (typed.has(STORE.name())) {
            return OpenCases.in(typed.need(STORE.name()), store -> ofStore(store, typed, law));
        }
        if (typed.has(REGISTRY.name())) {
            throw new WrongUsage("--registry goes with --store: exported cases are not decided anew");
        }
        return page(OpenCases.ofFolder(typed.need(CASES.name())), Map.of(), false, law);
    }

    private static Page ofStore(CaseStore store, Words typed, PreviewedLaw law) {
        String tenant = typed.find(TENANT.name()).orElse("default");
        Optional<String> registry = typed.find(REGISTRY.name());
        Map<String, LawPreview> decided =
                registry.map(file -> DryRun.of(store, tenant, file, law)).orElse(Map.of());
        return page(OpenCases.ofStore(store, tenant), decided, registry.isPresent(), law);
    }

    private static Page page(List<OpenCase> cases, Map<String, LawPreview> decided, boolean anew, PreviewedLaw law) {
        return PreviewPage.of(
                law,
                anew,
                cases.stream()
                        .map(one -> Preview.of(one, decided.get(one.reference()), law))
                        .toList());
    }
}
