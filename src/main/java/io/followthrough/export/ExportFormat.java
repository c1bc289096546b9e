package io.followthrough.export;

import jakarta.ws.rs.core.MediaType;

/** How all tables are written down. */
enum ExportFormat implements WritingFormat {

    NDJSON(Kind.NDJSON),
    CSV(new Kind("csv", MediaType.valueOf(ZIP_TYPE), "zip", ZipWriter::new));

    static final String PARAMETER = "ndjson, or csv for a ZIP archive with a CSV file for each table; what the Accept header asks for unless given, else ndjson.";

    private final Kind kind;

    ExportFormat(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
