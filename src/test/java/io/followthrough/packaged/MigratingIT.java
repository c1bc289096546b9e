package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The init containers of replicas that start together, and a replica whose init container has not run. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
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
            processes.add(StartingIT.started(Map.of("FOLLOWTHROUGH_MIGRATE_ONLY", "true", "QUARKUS_DATASOURCE_JDBC_URL", url(),
                    "QUARKUS_DATASOURCE_USERNAME", "postgres")));
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
