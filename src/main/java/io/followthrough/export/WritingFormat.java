package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;

import io.followthrough.api.Format;

/** A format in which tables are written down. */
interface WritingFormat extends Format {

    String NDJSON_TYPE = "application/x-ndjson";
    String ZIP_TYPE = "application/zip";

    TableWriter writer(OutputStream output) throws IOException;

    @Override
    default boolean isFile() { return true; }

    /** Begins to write. */
    @FunctionalInterface
    interface Opening {
        TableWriter on(OutputStream output) throws IOException;
    }
}
