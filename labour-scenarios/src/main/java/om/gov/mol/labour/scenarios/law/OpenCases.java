package om.gov.mol.labour.scenarios.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The cases that are not over: of a store, or of a folder of exported cases. */
final class OpenCases {

    private static final int PAGE = 200;

    private OpenCases() {}

    /** What is asked of a store while it is open. */
    static <T> T in(String word, Function<CaseStore, T> question) {
        try (CaseStore store = open(word)) {
            return question.apply(store);
        } catch (StoreUnavailable unavailable) {
            throw new WrongUsage("the store cannot be opened: " + word);
        }
    }

    static List<OpenCase> ofStore(CaseStore store, String tenant) {
        List<OpenCase> cases = new ArrayList<>();
        String after = null;
        do {
            after = add(store, tenant, after, cases);
        } while (after != null);
        return open(cases);
    }

    private static @Nullable String add(CaseStore store, String tenant, @Nullable String after, List<OpenCase> to) {
        Page<CaseRow> page = store.list(CaseFilter.all(tenant), after, PAGE);
        for (CaseRow row : page.items()) {
            List<String> journal =
                    store.journal(row.id()).stream().map(JournalRow::payload).toList();
            to.add(read(row.reference(), journal));
        }
        return page.next();
    }

    /** Every file of a folder that ends in .json. */
    static List<OpenCase> ofFolder(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return open(files.map(Path::toString)
                    .filter(file -> file.endsWith(".json"))
                    .map(OpenCases::exported)
                    .toList());
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongUsage("the folder cannot be read: " + folder);
        }
    }

    private static OpenCase exported(String file) {
        try {
            JsonObject document = Json.read(Library.read(file));
            List<String> entries = document.objects("entries").stream()
                    .map(entry -> entry.text("entry"))
                    .toList();
            return entries.isEmpty() ? OpenCase.unreadable(file) : read(document.text("reference"), entries);
        } catch (JsonFault broken) {
            return OpenCase.unreadable(file);
        }
    }

    private static OpenCase read(String reference, List<String> journal) {
        try {
            return OpenCase.of(reference, journal);
        } catch (JsonFault broken) {
            return OpenCase.unreadable(reference);
        }
    }

    private static List<OpenCase> open(List<OpenCase> cases) {
        return cases.stream()
                .filter(OpenCase::isOpen)
                .sorted(Comparator.comparing(OpenCase::openedOn).thenComparing(OpenCase::reference))
                .toList();
    }

    private static CaseStore open(String word) {
        if (word.startsWith("embedded:")) {
            Path file = Path.of(word.substring("embedded:".length()));
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("there is no such store: " + word);
            }
            return JdbcCaseStore.sqlite(file);
        }
        if (word.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(word);
            return JdbcCaseStore.postgres(source);
        }
        throw new WrongUsage("--store is embedded:FILE or jdbc:postgresql:URL");
    }
}
