package om.gov.mol.labour.scenarios.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.service.EntryExplanations;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.story.MalformedStory;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryPlayer;

/** Cases from files: exported ones, and those of a story. */
final class CaseFiles {

    private static final String TENANT = "story";
    private static final int CASES_MOST = 1_000;

    private CaseFiles() {}

    /** Every entry of an exported case, explained. */
    static List<Explanation> explained(String file, Rulebook book) {
        try {
            return EntryExplanations.ofExport(Library.read(file), book);
        } catch (IllegalArgumentException broken) {
            throw new WrongUsage(file + ": no exported case");
        }
    }

    /** Every entry of every case of a story, explained, in the order of the cases. */
    static List<Explanation> played(String file, Rulebook book) {
        InMemoryCaseStore store = new InMemoryCaseStore();
        try {
            new StoryPlayer(store).play(Story.read(Library.read(file)));
        } catch (MalformedStory malformed) {
            throw new WrongUsage(file + ": " + malformed.getMessage());
        }
        List<Explanation> explained = new ArrayList<>();
        for (String procedure : List.of("transfer", "absconding")) {
            store.list(new CaseFilter(TENANT, procedure, null, null, null, Set.of()), null, CASES_MOST).items().stream()
                    .sorted(Comparator.comparing(CaseRow::openedAt))
                    .flatMap(row -> store.journal(row.id()).stream())
                    .forEach(entry -> explained.add(EntryExplanations.of(entry.payload(), book)));
        }
        return explained;
    }
}
