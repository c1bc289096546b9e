package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledIf;

/** The init containers of replicas that start together, and replicas on a schema that is not quite theirs. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class MigratingIT {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int AT_ONCE = 4;

    private EmbeddedPostgres database;

    @BeforeEach
    void an_empty_database() throws IOException {
        database = EmbeddedPostgres.start();
    }

    @AfterEach
    void leave_nothing() throws IOException {
        database.close();
    }

    @Test
    void as_many_as_start_at_once_bring_one_empty_database_up_to_date_and_all_succeed() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            processes.add(StartingIT.started(aMigration()));
        }

        for (Process process : processes) {
            String output = StartingIT.output(process);
            assertThat(process.exitValue()).as(output).isZero();
            assertThat(output).contains("The schema is up to date");
        }
        assertThat(number("SELECT count(*) FROM flyway_schema_history WHERE success AND version IS NOT NULL"))
                .isEqualTo(migrations());
        assertThat(number("SELECT count(DISTINCT version) FROM flyway_schema_history WHERE version IS NOT NULL"))
                .isEqualTo(migrations());
    }

    @Test
    void a_replica_that_migrates_nothing_refuses_an_empty_database() throws Exception {
        assertThat(StartingIT.refusal(aReplica())).contains("The database has no schema yet, and this version needs ")
                .contains("FOLLOWTHROUGH_MIGRATE_ONLY=true").doesNotContain("Exception");
    }

    @Test
    void a_replica_that_migrates_nothing_refuses_an_older_schema() throws Exception {
        Flyway.configure().dataSource(database.getPostgresDatabase()).locations("filesystem:" + MIGRATIONS).target("150")
                .placeholders(Map.of("service-role", "none")).load().migrate();

        assertThat(StartingIT.refusal(aReplica())).contains("The schema is at version 150, and this version needs ")
                .doesNotContain("Exception");
    }

    /** After an update is taken back: nothing that a newer version has done to the schema is undone. */
    @Test
    void a_replica_works_on_a_newer_schema_and_its_init_container_leaves_it_alone() throws Exception {
        Process first = StartingIT.started(aMigration());
        assertThat(StartingIT.output(first)).contains("The schema is up to date");
        execute("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                                                   execution_time, success)
                VALUES (10000, '10000', 'Of a newer version', 'SQL', 'V10000__Of_a_newer_version.sql', 1, 'postgres', 1, true)""");

        Process initContainer = StartingIT.started(aMigration());
        String output = StartingIT.output(initContainer);
        assertThat(initContainer.exitValue()).as(output).isZero();
        Map<String, String> settings = aReplica();
        int port = ProductionSurroundings.freePort();
        settings.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(port));
        Process replica = StartingIT.started(settings);
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> isReady(port));
        } finally {
            replica.destroyForcibly().waitFor();
        }
    }

    private static boolean isReady(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Map<String, String> aMigration() {
        return Map.of("FOLLOWTHROUGH_MIGRATE_ONLY", "true", "QUARKUS_DATASOURCE_JDBC_URL", url(), "QUARKUS_DATASOURCE_USERNAME",
                "postgres");
    }

    private Map<String, String> aReplica() {
        Map<String, String> settings = new HashMap<>(StartingIT.ALL);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", url());
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        settings.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("QUARKUS_MANAGEMENT_PORT", "0");
        return settings;
    }

    private String url() {
        return database.getJdbcUrl("postgres", "postgres");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static long migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V")).count();
        }
    }
}
