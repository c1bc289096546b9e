package io.followthrough.api;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.classification.Word;

/** One of several ways to write an answer down, chosen by the parameter {@code format} or the Accept header. */
public interface Format extends Word {

    MediaType type();

    /** Whether a browser saves the answer instead of showing it. */
    boolean isFile();

    /** What the name of such a file ends with. */
    default String extension() {
        return word();
    }

    /** What the parameter says, else what the Accept header likes best, else the first of them. */
    static <F extends Enum<F> & Format> F asked(Class<F> formats, String parameter, HttpHeaders headers) {
        if (parameter != null && !parameter.isBlank()) {
            return QueryValue.word(formats, "format", parameter);
        }
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        F[] offered = formats.getEnumConstants();
        return accepted.stream()
                .flatMap(wanted -> Stream.of(offered).filter(format -> format.type().isCompatible(wanted)))
                .findFirst().orElse(offered[0]);
    }

    /** @param name of the file that the answer is saved as */
    default Response answered(String name, Object entity) {
        Response.ResponseBuilder response = Response.ok(entity, type()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (isFile()) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + extension() + "\"");
        }
        return response.build();
    }
}
