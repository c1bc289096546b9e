package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/** A PostgreSQL that keeps what it has committed as one in production does, and that can break down and come back at the same port. */
public final class Database implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final long PATIENCE = 120;

    private final EmbeddedPostgres server;
    private final Path data;
    private final Path programs;
    private final String options;

    private Database(EmbeddedPostgres server) throws IOException, SQLException {
        this.server = server;
        try (Connection connection = connection()) {
            this.data = Path.of(shown(connection, "data_directory"));
        }
        // The program, and in quotes each of its options
        String[] command = Files.readString(data.resolve("postmaster.opts")).strip().split(" ", 2);
        this.programs = Path.of(command[0]).toAbsolutePath().normalize().getParent();
        this.options = command[1];
    }

    /** @param settings of the server, such as shared_buffers */
    public static Database start(Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            // The embedded one leaves out by default what makes a commit last
            builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
            settings.forEach(builder::setServerConfig);
            return new Database(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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

    public String jdbcUrl() {
        return server.getJdbcUrl(OWNER, "postgres");
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

    /** As if its processes were killed: nothing is finished, and it has to recover when it comes back. */
    public void breakDown() {
        control("stop", "-m", "immediate");
    }

    /** At the same port, with the same data and settings. */
    public void comeBack() {
        control("start", "-o", options, "-l", data.resolve("after-the-break.log").toString());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void control(String... command) {
        List<String> whole = new ArrayList<>(List.of(programs.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-t",
                String.valueOf(PATIENCE)));
        whole.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("PostgreSQL does not " + command[0] + " in " + data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
