package io.followthrough.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.followthrough.classification.Word;

/** What a column holds; each value may be null. */
public enum ColumnType implements Word {
    TEXT("text"),
    /** A list of texts without spaces; in CSV a space lies between them. */
    WORDS("words"),
    /** A list of texts; in CSV {@code "; "} lies between them. */
    TEXTS("texts"),
    NUMBER("number"),
    FLAG("flag"),
    /** An ISO date. */
    DAY("day"),
    /** An ISO time, UTC. */
    TIME("time"),
    /** In CSV as text. */
    JSON("json");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** @return null, a {@link String}, {@link List}, {@link Number}, {@link Boolean}, {@link LocalDate}, {@link Instant} or {@link Json} */
    Object read(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(index);
            case WORDS, TEXTS -> list(row.getArray(index));
            case NUMBER -> row.getObject(index);
            case FLAG -> row.getObject(index, Boolean.class);
            case DAY -> row.getObject(index, LocalDate.class);
            case TIME -> instant(row.getObject(index, OffsetDateTime.class));
            case JSON -> json(row.getString(index));
        };
    }

    private static List<String> list(Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Json json(String text) {
        return text == null ? null : new Json(text);
    }
}
