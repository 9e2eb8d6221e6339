package om.gov.mol.labour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.story.StoryPlayer;

/** Where the cases of the stories are kept. */
sealed interface StoreChoice {

    /** In memory, gone afterwards. */
    StoreChoice MEMORY = new Memory();

    /** A store for one story, ready for use; whoever opens it closes it. */
    Opened open();

    /** An open store, and what is to be tidied up after it. */
    record Opened(CaseStore store, Runnable afterwards) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
            afterwards.run();
        }
    }

    /**
     * The choice that a word of the command line makes.
     *
     * @throws IllegalArgumentException when it makes none
     */
    static StoreChoice of(String word) {
        if (word.equals("memory")) {
            return MEMORY;
        }
        if (word.equals("embedded")) {
            return new TemporaryFile();
        }
        if (word.startsWith("embedded:") && word.length() > "embedded:".length()) {
            return new File(path(word.substring("embedded:".length())));
        }
        if (word.startsWith("jdbc:")) {
            return database(word.substring("jdbc:".length()));
        }
        throw new IllegalArgumentException("--store is memory, embedded, embedded:FILE or jdbc:URL");
    }

    /** Both {@code jdbc:postgresql://…} and {@code jdbc:jdbc:postgresql://…} name the same. */
    private static StoreChoice database(String rest) {
        String url = rest.startsWith("jdbc:") ? rest : "jdbc:" + rest;
        if (url.startsWith("jdbc:sqlite:") && url.length() > "jdbc:sqlite:".length()) {
            return new File(path(url.substring("jdbc:sqlite:".length())));
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new Postgres(url);
        }
        throw new IllegalArgumentException("--store jdbc:URL takes jdbc:postgresql: and jdbc:sqlite:");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a file name: " + name, e);
        }
    }

    /** In memory. */
    record Memory() implements StoreChoice {
        @Override
        public Opened open() {
            return new Opened(new InMemoryCaseStore(), () -> {});
        }
    }

    /**
     * An embedded database in a file that stays. A story wants a database without cases: where the file holds some, the
     * next free one of {@code FILE-2}, {@code FILE-3} is taken, so that nothing is ever overwritten.
     */
    record File(Path file) implements StoreChoice {
        @Override
        public Opened open() {
            Path candidate = file;
            for (int number = 2; ; number++) {
                CaseStore store = JdbcCaseStore.sqlite(candidate);
                if (store.list(CaseFilter.all(StoryPlayer.TENANT), null, 1)
                        .items()
                        .isEmpty()) {
                    return new Opened(store, () -> {});
                }
                store.close();
                candidate = Path.of(file + "-" + number);
            }
        }
    }

    /** An embedded database in a folder that is removed afterwards. */
    record TemporaryFile() implements StoreChoice {
        @Override
        public Opened open() {
            try {
                Path folder = Files.createTempDirectory("labour-story");
                return new Opened(JdbcCaseStore.sqlite(folder.resolve("labour.db")), () -> remove(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A PostgreSQL database: each story plays in a schema of its own, which is dropped afterwards. */
    record Postgres(String url) implements StoreChoice {
        @Override
        public Opened open() {
            StorySchema schema = StorySchema.create(url);
            return new Opened(JdbcCaseStore.postgres(schema.dataSource()), schema::drop);
        }
    }
}
