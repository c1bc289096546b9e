package io.followthrough.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes tables down, one after the other. */
interface TableWriter {

    void begin(Instant at, List<Table> tables) throws IOException;

    /** @param rows hands each row to the receiver that it is given */
    void write(Table table, Consumer<Consumer<List<?>>> rows) throws IOException;

    /**
     * Without this, what was written is not whole.
     *
     * @param rows how many there are, by the name of the table
     */
    void end(Instant at, Map<String, Long> rows) throws IOException;
}
