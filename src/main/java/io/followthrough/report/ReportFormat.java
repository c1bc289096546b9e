package io.followthrough.report;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.api.QueryValue;
import io.followthrough.classification.Word;

/** How an answer is written down. */
enum ReportFormat implements Word {
    JSON("json", MediaType.APPLICATION_JSON_TYPE), CSV("csv", new MediaType("text", "csv", "UTF-8"));

    static final String CSV_TYPE = "text/csv";

    private final String word;
    private final MediaType type;

    ReportFormat(String word, MediaType type) {
        this.word = word;
        this.type = type;
    }

    /** What the parameter says, else what the Accept header likes best, else JSON. */
    static ReportFormat asked(String parameter, HttpHeaders headers) {
        if (parameter != null && !parameter.isBlank()) {
            return QueryValue.word(ReportFormat.class, "format", parameter);
        }
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return accepted.stream().flatMap(wanted -> Stream.of(values()).filter(format -> format.type.isCompatible(wanted)))
                .findFirst().orElse(JSON);
    }

    Response answer(Answer<?> answer) {
        return switch (this) {
            case JSON -> answered(answer.report(), answer);
            case CSV -> answered(answer.report(), CsvOutput.of(answer));
        };
    }

    Response answered(String name, Object entity) {
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
