package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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
        try (SpareDatabase database = new SpareDatabase(server)) {
            database.migrateTo(Migrations.newest(release));
            assertThat(refused(database, statements)).as("on its own schema").isEmpty();
            database.migrateTo("latest");

            assertThat(refused(database, statements)).as("on the schema of this version").isEmpty();
        }
        assertThat(statements).hasSizeGreaterThan(200);
    }

    /** Planning does not see a value that is missing. */
    @ParameterizedTest
    @MethodSource("releases")
    void every_insert_gives_the_values_that_are_newly_demanded(String release) throws SQLException {
        try (SpareDatabase database = new SpareDatabase(server)) {
            database.migrateTo(Migrations.newest(release));
            Set<String> before = demanded(database);
            database.migrateTo("latest");
            Set<String> newly = demanded(database);
            newly.removeAll(before);

            for (String statement : statements(release)) {
                INSERT.matcher(statement).results().forEach(insert -> assertThat(newly).as(statement)
                        .filteredOn(column -> column.startsWith(insert.group(1).toLowerCase() + "."))
                        .isSubsetOf(columns(insert)));
            }
        }
    }

    private static List<String> refused(SpareDatabase database, List<String> statements) {
        List<String> refused = new ArrayList<>();
        for (String statement : statements) {
            try {
                database.execute("PREPARE said " + statement);
                database.execute("DEALLOCATE said");
            } catch (SQLException e) {
                refused.add(e.getMessage() + ": " + statement);
            }
        }
        return refused;
    }

    /** As table.column, without those that have a default. */
    private static Set<String> demanded(SpareDatabase database) throws SQLException {
        return new TreeSet<>(database.rows("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND is_nullable = 'NO' AND column_default IS NULL
                    AND is_identity = 'NO' AND is_generated = 'NEVER'"""));
    }

    private static Set<String> columns(MatchResult insert) {
        String table = insert.group(1).toLowerCase();
        return Stream.of(insert.group(2).split(",")).map(column -> table + "." + column.strip().toLowerCase())
                .collect(Collectors.toSet());
    }

    private static List<String> statements(String release) {
        return Migrations.text(Migrations.RELEASES.resolve(release + ".sql")).lines().toList();
    }
}
