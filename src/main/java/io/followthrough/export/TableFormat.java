package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.MediaType;

import io.followthrough.api.AnswerFormat;

/** How one table is written down. */
enum TableFormat implements WritingFormat {

    NDJSON("ndjson", MediaType.valueOf(NDJSON_TYPE), NdjsonWriter::new),
    CSV("csv", AnswerFormat.CSV.type(), CsvWriter::new);

    static final String PARAMETER = "ndjson or csv; what the Accept header asks for unless given, else ndjson.";

    private final String word;
    private final MediaType type;
    private final Opening opening;

    TableFormat(String word, MediaType type, Opening opening) {
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
    public TableWriter writer(OutputStream output) throws IOException {
        return opening.on(output);
    }
}
