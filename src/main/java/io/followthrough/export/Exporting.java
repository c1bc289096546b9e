package io.followthrough.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.sql.Sql;

/** Writes tables down in constant memory, all of them as they were at one moment. */
@ApplicationScoped
class Exporting {

    private final Sql database;
    private final Authorization authorization;
    private final Duration longest;

    Exporting(Sql database, Authorization authorization, ExportConfig config) {
        this.database = database;
        this.authorization = authorization;
        this.longest = config.longest();
    }

    private static final class Tally {
        private long rows;
    }

    /**
     * Waits for whoever reads.
     *
     * @param at now: what was committed before is in it
     * @return how many rows there were, by the name of the table
     * @throws UncheckedIOException when nobody reads any more
     */
    Map<String, Long> write(List<Table> tables, Instant at, TableWriter writer) {
        Reading reading = new Reading(database, at, authorization.visibility());
        Map<String, Long> rows = new LinkedHashMap<>();
        database.inSnapshot(longest, () -> {
            try {
                writer.begin(at, tables);
                for (Table table : tables) {
                    rows.put(table.name(), write(table, reading, writer));
                }
                writer.end(at, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return rows;
    }

    private static long write(Table table, Reading reading, TableWriter writer) throws IOException {
        Tally tally = new Tally();
        writer.write(table, receiver -> table.each(reading, row -> {
            receiver.accept(row);
            tally.rows++;
        }));
        return tally.rows;
    }
}
