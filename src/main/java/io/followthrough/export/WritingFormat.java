package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.MediaType;

import io.followthrough.api.Format;

/** A format in which tables are written down. */
interface WritingFormat extends Format {

    String NDJSON_TYPE = "application/x-ndjson";
    String ZIP_TYPE = "application/zip";

    /** Begins to write. */
    @FunctionalInterface
    interface Opening {
        TableWriter on(OutputStream output) throws IOException;
    }

    /**
     * @param word what the format is called in the request
     * @param extension of the file
     */
    record Kind(String word, MediaType type, String extension, Opening opening) {

        static final Kind NDJSON = new Kind("ndjson", MediaType.valueOf(NDJSON_TYPE), "ndjson", NdjsonWriter::new);
    }

    Kind kind();

    default TableWriter writer(OutputStream output) throws IOException {
        return kind().opening.on(output);
    }

    @Override
    default String word() {
        return kind().word;
    }

    @Override
    default MediaType type() {
        return kind().type;
    }

    @Override
    default String extension() {
        return kind().extension;
    }

    @Override
    default boolean isFile() { return true; }
}
