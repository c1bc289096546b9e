package io.followthrough.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An export as a loader reads it. */
record Exported(List<JsonNode> lines) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Exported of(String ndjson) {
        assertThat(ndjson).endsWith("}\n");
        return new Exported(ndjson.lines().map(Exported::json).toList());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode begin() {
        return lines.getFirst();
    }

    JsonNode end() {
        return lines.getLast();
    }

    List<JsonNode> rows() {
        return lines.subList(1, lines.size() - 1);
    }

    List<JsonNode> rows(String table) {
        return rows().stream().filter(row -> row.path("table").asText().equals(table)).toList();
    }

    JsonNode row(String table, String column, String value) {
        List<JsonNode> found = rows(table).stream().filter(row -> row.path(column).asText().equals(value)).toList();
        assertThat(found).as("rows of %s with %s %s", table, column, value).hasSize(1);
        return found.getFirst();
    }

    /** The files of an archive by their names, in their order. */
    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), new String(archive.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    static List<CSVRecord> csv(String text) throws IOException {
        try (CSVParser rows = CSVParser.parse(new StringReader(text),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return rows.getRecords();
        }
    }
}
