package om.gov.mol.labour.scenarios;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;
import om.gov.mol.labour.port.StoreUnavailable;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema for one story, so that it meets no cases but its own and leaves nothing behind. */
final class StorySchema {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PGSimpleDataSource database;
    private final KeptConnections connections = new KeptConnections();
    private final String url;
    private final String name;

    private StorySchema(String url, String name) {
        this.database = source(url);
        this.url = url;
        this.name = name;
    }

    /** A new, empty schema. */
    static StorySchema create(String url) {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        StorySchema schema =
                new StorySchema(url, "labour_story_" + HexFormat.of().formatHex(bytes));
        schema.execute("create schema " + schema.name);
        return schema;
    }

    /** Connections that see this schema and no other. */
    DataSource dataSource() {
        connections.setURL(url);
        connections.setCurrentSchema(name);
        return connections;
    }

    void drop() {
        connections.close();
        execute("drop schema " + name + " cascade");
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreUnavailable("the database cannot be used: SQLSTATE " + e.getSQLState(), e);
        }
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        return source;
    }
}
