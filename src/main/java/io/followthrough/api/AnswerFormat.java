package io.followthrough.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** How an answer is written down. */
public enum AnswerFormat implements Format {

    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    CSV("csv", new MediaType("text", "csv", "UTF-8"));

    public static final String CSV_TYPE = "text/csv";
    public static final String PARAMETER = "json or csv; what the Accept header asks for unless given.";

    private final String word;
    private final MediaType type;

    AnswerFormat(String word, MediaType type) {
        this.word = word;
        this.type = type;
    }

    /** What the parameter says, else what the Accept header likes best, else JSON. */
    public static AnswerFormat asked(String parameter, HttpHeaders headers) {
        return Format.asked(AnswerFormat.class, parameter, headers);
    }

    @Override
    public MediaType type() {
        return type;
    }

    @Override
    public boolean isFile() { return this == CSV; }

    @Override
    public String word() {
        return word;
    }
}
