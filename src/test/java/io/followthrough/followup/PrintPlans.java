package io.followthrough.followup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.followthrough.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Not a part of the suite: fills a million follow-ups in and prints how PostgreSQL answers the list queries, for
 * docs/plans.md. Run it by name: {@code ./mvnw test -Dtest=PrintPlans}.
 */
@QuarkusTest
class PrintPlans {

    private static final Instant NOW = Instant.parse("2025-12-01T09:00:00Z");
    private static final Path FILTERS = Path.of("src/test/resources/planned-lists.txt");
    private static final Path FILL = Path.of("src/test/resources/million-follow-ups.sql");
    private static final Path REPORT = Path.of("target/plans.txt");
    private static final Pattern INDEX = Pattern.compile("(?:using|Index Scan on|Seq Scan on) (\\w+)");
    private static final int PAGE = 51;
    private static final int REPETITIONS = 5;

    @Inject
    Sql sql;
    @Inject
    DataSource database;

    @Test
    void print() throws IOException, SQLException {
        fill();
        List<String> plans = new ArrayList<>();
        System.out.println("| list | " + Arrays.stream(FollowUpSort.values()).map(FollowUpSort::word).collect(joining(" | "))
                + " | indexes |\n| --- | --: | --: | --: | --: | --: | --- |");
        for (String filter : Files.readAllLines(FILTERS)) {
            Set<String> indexes = new LinkedHashSet<>();
            StringBuilder row = new StringBuilder("| ").append(filter.isEmpty() ? "(all)" : filter);
            for (FollowUpSort sort : FollowUpSort.values()) {
                String plan = plan(filter, sort);
                INDEX.matcher(plan).results().map(used -> used.group(1)).forEach(indexes::add);
                row.append(" | ").append(String.format("%.1f", milliseconds(filter, sort)));
                plans.add("### " + filter + ", sort=" + sort.word() + "\n" + plan);
            }
            System.out.println(row + " | " + String.join(", ", indexes) + " |");
        }
        Files.writeString(REPORT, String.join("\n\n", plans));
    }

    private void fill() throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.createStatement().executeQuery("SELECT FROM team WHERE slug = 'plan-1'").next()) {
                return;
            }
            connection.createStatement().execute("BEGIN; " + Files.readString(FILL) + "; COMMIT");
            connection.createStatement().execute("VACUUM ANALYZE");
        }
    }

    /** The fastest of several executions, with what the search asks beforehand. */
    private double milliseconds(String filter, FollowUpSort sort) {
        return LongStream.range(0, REPETITIONS).map(_ -> {
            long start = System.nanoTime();
            QuarkusTransaction.requiringNew().timeout(120)
                    .call(() -> statement(filter, sort).ids(sort, PAGE));
            return System.nanoTime() - start;
        }).min().orElseThrow() / (double) Duration.ofMillis(1).toNanos();
    }

    private String plan(String filter, FollowUpSort sort) {
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            FollowUpStatement statement = statement(filter, sort);
            Map<String, Object> parameters = new HashMap<>(statement.parameters());
            parameters.put("most", PAGE);
            return String.join("\n", sql.listPlanned("explain (analyze, buffers) " + statement.text(sort), parameters,
                    row -> row.getString(1)));
        });
    }

    private FollowUpStatement statement(String text, FollowUpSort sort) {
        PlannedList list = PlannedList.read(text);
        FollowUpSearch search = new FollowUpSearch(NOW);
        list.filter().narrow(search);
        if (list.fromTheMiddle()) {
            search.after(PlannedList.middle(sort), sort);
        }
        return search.statement(sql, Subset.FEW);
    }
}
