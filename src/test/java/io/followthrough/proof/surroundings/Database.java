package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.followthrough.packaged.ProductionSurroundings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.commons.io.FileUtils;
import org.flywaydb.core.Flyway;

/** A PostgreSQL that keeps what it has committed as one in production does, and that can go down and come back at the same port. */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<String, String> settings;
    private final Path data;
    private final int port = ProductionSurroundings.freePort();
    private EmbeddedPostgres server;

    private Database(Map<String, String> settings) {
        this.settings = settings;
        try {
            this.data = Files.createTempDirectory("proof-database");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param settings of the server, such as shared_buffers */
    public static Database start(Map<String, String> settings) {
        Database database = new Database(settings);
        database.up();
        return database;
    }

    /**
     * A hot standby that streams what this one commits, with a copy of what it has; this one goes down for as long as that takes.
     *
     * @param settings of the standby alone
     */
    public Database standby(Map<String, String> settings) {
        Database standby = new Database(settings);
        down();
        try {
            if (new ProcessBuilder("cp", "-a", data + "/.", standby.data.toString()).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the database cannot be copied");
            }
            Files.writeString(standby.data.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(port), StandardOpenOption.APPEND);
            Files.createFile(standby.data.resolve("standby.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        up();
        standby.up();
        return standby;
    }

    /** Makes a primary of the standby. */
    public void promote() {
        if (!text("SELECT pg_promote()").equals("t")) {
            throw new IllegalStateException("the standby was not promoted");
        }
    }

    /** Brings the empty database to the schema of this build, as a process of the service would. */
    public Database migrated() {
        Flyway.configure().dataSource(server.getPostgresDatabase()).locations("classpath:db/migration")
                .placeholders(Map.of("service-role", "none")).load().migrate();
        return this;
    }

    /** Where it keeps its files, its log among them. */
    public Path dataDirectory() {
        return data;
    }

    /** With a parameter, so that others can be added. */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public int port() {
        return port;
    }

    /** Of the process that the others descend from. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    public void execute(String sql) {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that a query answers with. */
    public long count(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The one text that a query answers with. */
    public String text(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts all connections (a fast shutdown) and refuses new ones. What was not committed is gone. */
    public void down() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends without another word, as after a power cut; when it comes up again, it recovers from its log. */
    public void crash() {
        try {
            long postmaster = pid();
            if (new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster)).start().waitFor() != 0) {
                throw new IllegalStateException("PostgreSQL cannot be sent a signal");
            }
            ProcessHandle.of(postmaster)
                    .ifPresent(process -> process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
            // Finds nothing to stop any more, and lets go of the data
            down();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** At the same port, with the same data. */
    public void up() {
        // The embedded one leaves out by default what makes a commit last
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setPort(port).setDataDirectory(data).setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE);
        settings.forEach(builder::setServerConfig);
        try {
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        down();
        FileUtils.deleteQuietly(data.toFile());
    }
}
