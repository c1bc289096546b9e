package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a released version says to PostgreSQL is understood by the schema of this one, on which it works during an update. */
@QuarkusTest
class ReleasedStatementsTest {

    private static final Pattern INSERT = Pattern.compile("(?i)insert into (\\w+)(?: as \\w+| \\w+)? ?\\(([^)]*)\\)");

    @Inject
    DataSource server;

    static List<String> releases() {
        return Migrations.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void every_statement_is_planned(String release) throws SQLException {
        List<String> statements = statements(release);
        List<String> refused = new ArrayList<>();
        try (SpareDatabase database = new SpareDatabase(server)) {
            database.migrateTo("latest");
            for (String statement : statements) {
                try {
                    database.execute("PREPARE said " + statement);
                    database.execute("DEALLOCATE said");
                } catch (SQLException e) {
                    refused.add(e.getMessage() + ": " + statement);
                }
            }
        }

        assertThat(statements).hasSizeGreaterThan(200);
        assertThat(refused).isEmpty();
    }

    /** Planning does not see a value that is missing. */
    @ParameterizedTest
    @MethodSource("releases")
    void every_insert_gives_the_values_that_are_demanded(String release) throws SQLException {
        try (SpareDatabase database = new SpareDatabase(server)) {
            database.migrateTo("latest");

            for (String statement : statements(release)) {
                Matcher insert = INSERT.matcher(statement);
                while (insert.find()) {
                    assertThat(demanded(database, insert.group(1))).as(statement).isSubsetOf(columns(insert.group(2)));
                }
            }
        }
    }

    private static Set<String> demanded(SpareDatabase database, String table) throws SQLException {
        return new TreeSet<>(database.rows("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = '%s' AND is_nullable = 'NO' AND column_default IS NULL
                    AND is_identity = 'NO' AND is_generated = 'NEVER'""".formatted(table.toLowerCase())));
    }

    private static Set<String> columns(String list) {
        return Stream.of(list.split(",")).map(String::strip).map(String::toLowerCase).collect(Collectors.toSet());
    }

    private static List<String> statements(String release) {
        return Migrations.text(Migrations.RELEASES.resolve(release + ".sql")).lines().toList();
    }
}
