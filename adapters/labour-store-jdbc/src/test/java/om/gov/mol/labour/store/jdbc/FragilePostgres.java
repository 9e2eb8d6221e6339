package om.gov.mol.labour.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that writes through to the disk, and that can be killed and started again. */
final class FragilePostgres implements Closeable {

    private final Path directory;
    private EmbeddedPostgres running;

    FragilePostgres(Path directory) throws IOException {
        this.directory = directory;
        this.running = builder().start();
    }

    /** By itself the embedded server acknowledges what is not yet on the disk. */
    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2));
    }

    int port() {
        return running.getPort();
    }

    /** Kills every process of the server at once, and starts it again at the same port; it recovers from its log. */
    void killAndStart() throws IOException {
        List<ProcessHandle> all =
                new java.util.ArrayList<>(postmaster().descendants().toList());
        all.add(0, postmaster());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        start();
    }

    /** The server is told to stop at once, without ending what is under way. */
    void stopAtOnceAndStart() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid()))
                .start()
                .waitFor();
        postmaster.onExit().join();
        start();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void start() throws IOException {
        int port = running.getPort();
        running.close();
        running = builder().setPort(port).start();
    }

    /** Its database at a port, which may be that of a line before it. */
    static DataSource at(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/postgres", port));
        source.setUser("postgres");
        source.setSocketTimeout(30);
        source.setConnectTimeout(10);
        return new TestPool(source);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
