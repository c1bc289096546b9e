package io.followthrough.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import io.followthrough.sql.Sql;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads a table of which no memory has the whole: rows go out while others have not come in. */
@QuarkusTest
class ExportsNeedLittleMemoryTest {

    /** A trillion rows. */
    private static final Table ENDLESS = SqlTable.of("endless", """
            SELECT 'FU-' || generate_series(1, 1000000000000), repeat('x', 1000)""", Column.text("key"), Column.text("text"));
    private static final long SOME = 50_000_000;

    @Inject
    Exporting exporting;
    @Inject
    Sql database;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void rows_leave_before_all_have_been_read_and_none_is_read_that_nobody_takes() throws IOException {
        AtomicLong taken = new AtomicLong();
        OutputStream leaving = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[]{(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (taken.addAndGet(length) > SOME) {
                    throw new IOException("The reader has gone");
                }
            }
        };

        for (TableWriter writer : List.of(new NdjsonWriter(leaving), new ZipWriter(leaving), new CsvWriter(leaving))) {
            taken.set(writer instanceof ZipWriter ? SOME - 100_000 : 0); // a million equal letters become few
            assertThatThrownBy(() -> exporting.write(List.of(ENDLESS), MovableClock.START, writer))
                    .hasRootCauseMessage("The reader has gone");
            assertThat(taken.get()).isGreaterThan(SOME).isLessThan(SOME + 100_000);
        }
    }

    @Test
    void a_statement_that_takes_too_long_ends() {
        assertThatThrownBy(() -> database.inSnapshot(Duration.ofMillis(100),
                () -> database.list("SELECT pg_sleep(600)", java.util.Map.of(), row -> row)))
                .hasMessageContaining("statement timeout");
    }

    @Test
    void nothing_can_be_changed_in_a_snapshot() {
        assertThatThrownBy(() -> database.inSnapshot(Duration.ofMinutes(1),
                () -> database.update("UPDATE team SET name = 'Changed'", java.util.Map.of())))
                .hasMessageContaining("read-only transaction");
    }
}
