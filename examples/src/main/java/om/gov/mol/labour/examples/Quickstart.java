package om.gov.mol.labour.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One transfer of services and one absconding report, told step by step: what each party sees, what it can do, and why
 * not the rest.
 *
 * <p>Cases are kept in a database file, which each run begins anew. Messages are printed as they would look. Run it with
 * {@code mvn -q -Pquickstart compile}, and read {@link TransferStory} and
 * {@link ReportStory} beside the output.
 */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the story.
     *
     * @param arguments nothing, or where the database file is to be
     * @throws IOException when the database file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        // Hibernate Validator says its version when it starts; through SLF4J it follows the host's logging, here none.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "target/quickstart.db");
        run(file, System.out);
    }

    static void run(Path file, OutputStream out) throws IOException {
        begin(file);
        Terminal terminal = new Terminal(out);
        terminal.say("Cases are kept in " + file);
        try (Host host = new Host(file, terminal)) {
            host.labour().describe().lines().forEach(terminal::say);
            new TransferStory(host, terminal).tell();
            new ReportStory(host, terminal).tell();
        }
    }

    /** An empty database: the file of an earlier run goes, with the two that SQLite keeps beside it. */
    private static void begin(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        for (String ending : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }
}
