package io.followthrough.proof.company;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Four years of a company, as the SQL in src/test/resources/company tells them.
 *
 * @param scale 1 for a million follow-ups with five million rows of history
 * @param seed another one is another company of the same kind
 * @param until the moment at which it stands
 */
public record GeneratedCompany(double scale, long seed, Instant until) {

    private static final Path PARTS = Path.of("src/test/resources/company");

    /** Fills an empty database, and lets it learn what is in it. */
    public void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN; " + script() + " COMMIT");
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** To be executed in a transaction of a superuser. */
    String script() {
        String settings = "SET LOCAL company.scale = '%s'; SET LOCAL company.seed = '%d'; SET LOCAL company.until = '%s';\n"
                .formatted(scale, seed, until);
        try (Stream<Path> parts = Files.list(PARTS)) {
            return settings + parts.sorted().map(GeneratedCompany::read).collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path part) {
        try {
            return Files.readString(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
