package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.MediaType;

/** How all tables are written down. */
enum ExportFormat implements WritingFormat {

    NDJSON("ndjson", MediaType.valueOf(NDJSON_TYPE), NdjsonWriter::new),
    CSV("csv", MediaType.valueOf(ZIP_TYPE), ZipWriter::new);

    static final String PARAMETER = "ndjson, or csv for a ZIP archive with a CSV file for each table; what the Accept header asks for unless given, else ndjson.";

    private final String word;
    private final MediaType type;
    private final Opening opening;

    ExportFormat(String word, MediaType type, Opening opening) {
        this.word = word;
        this.type = type;
        this.opening = opening;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public MediaType type() {
        return type;
    }

    @Override
    public String extension() {
        return this == CSV ? "zip" : word;
    }

    @Override
    public TableWriter writer(OutputStream output) throws IOException {
        return opening.on(output);
    }
}
