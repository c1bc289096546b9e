package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;

/** One line of JSON for each row, the first and the last one about all of them. */
final class NdjsonWriter implements TableWriter {

    static final JsonFactory LINES = new JsonFactoryBuilder().rootValueSeparator("\n")
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

    private final JsonGenerator json;
    private final OutputStream output;

    NdjsonWriter(OutputStream output) throws IOException {
        this.output = output;
        this.json = LINES.createGenerator(output);
    }

    @Override
    public void begin(Instant at, List<Table> tables) throws IOException {
        JsonRows.begin(json, at, tables);
    }

    @Override
    public void write(Table table, Consumer<Consumer<List<?>>> rows) {
        rows.accept(row -> write(table, row));
    }

    private void write(Table table, List<?> row) {
        try {
            JsonRows.row(json, table, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(Instant at, Map<String, Long> rows) throws IOException {
        JsonRows.end(json, at, rows);
        json.flush();
        output.write('\n');
        output.flush();
    }
}
