package io.followthrough.export;

import io.followthrough.api.AnswerFormat;

/** How one table is written down. */
enum TableFormat implements WritingFormat {

    NDJSON(Kind.NDJSON),
    CSV(new Kind("csv", AnswerFormat.CSV.type(), "csv", CsvWriter::new));

    static final String PARAMETER = "ndjson or csv; what the Accept header asks for unless given, else ndjson.";

    private final Kind kind;

    TableFormat(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
