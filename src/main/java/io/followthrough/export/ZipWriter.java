package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonGenerator;

/** A CSV file for each table in one archive, the first and the last file about all of them. */
final class ZipWriter implements TableWriter {

    private final ZipOutputStream archive;
    private final CsvWriter tables;

    ZipWriter(OutputStream output) {
        this.archive = new ZipOutputStream(output);
        this.tables = new CsvWriter(archive);
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public void begin(Instant at, List<Table> all) throws IOException {
        json("begin.json", json -> JsonRows.begin(json, at, all));
    }

    @Override
    public void write(Table table, Consumer<Consumer<List<?>>> rows) throws IOException {
        archive.putNextEntry(new ZipEntry(table.name() + ".csv"));
        tables.write(table, rows);
        archive.closeEntry();
    }

    @Override
    public void end(Instant at, Map<String, Long> rows) throws IOException {
        json("end.json", json -> JsonRows.end(json, at, rows));
        archive.finish();
        archive.flush();
    }

    private void json(String name, Content content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        try (JsonGenerator json = NdjsonWriter.LINES.createGenerator(archive)) {
            content.write(json);
        }
        archive.closeEntry();
    }
}
