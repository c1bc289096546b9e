package io.followthrough.api;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.classification.Word;

/** How an answer is written down. */
public enum AnswerFormat implements Word {

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
        if (parameter != null && !parameter.isBlank()) {
            return QueryValue.word(AnswerFormat.class, "format", parameter);
        }
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return accepted.stream().flatMap(wanted -> Stream.of(values()).filter(format -> format.type.isCompatible(wanted)))
                .findFirst().orElse(JSON);
    }

    /** @param name of the file that a CSV answer is saved as */
    public Response answered(String name, Object entity) {
        Response.ResponseBuilder response = Response.ok(entity, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (this == CSV) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        }
        return response.build();
    }

    @Override
    public String word() {
        return word;
    }
}
