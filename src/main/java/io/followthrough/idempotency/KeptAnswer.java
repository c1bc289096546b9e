package io.followthrough.idempotency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.api.ShownOnce;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer as it was first given.
 *
 * @param body empty when there was none
 */
record KeptAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    /** @param result what a resource method returned */
    static KeptAnswer of(Object result, ObjectMapper mapper) throws JsonProcessingException {
        return switch (result) {
            case RestResponse<?> response -> new KeptAnswer(response.getStatus(), headers(response.getStringHeaders()),
                    bytes(response.getEntity(), mapper));
            case Response response -> new KeptAnswer(response.getStatus(), headers(response.getStringHeaders()),
                    bytes(response.getEntity(), mapper));
            case null -> new KeptAnswer(Response.Status.NO_CONTENT.getStatusCode(), Map.of(), new byte[0]);
            default -> new KeptAnswer(Response.Status.OK.getStatusCode(), Map.of(), bytes(result, mapper));
        };
    }

    boolean isSuccess() { return status < 300; }

    Response replayed() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        if (body.length > 0) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                answer.type(values.getFirst());
            } else {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static Map<String, List<String>> headers(MultivaluedMap<String, String> headers) {
        return new LinkedHashMap<>(headers);
    }

    private static byte[] bytes(Object entity, ObjectMapper mapper) throws JsonProcessingException {
        return switch (entity) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            case ShownOnce shown -> mapper.writeValueAsBytes(shown.afterwards());
            default -> mapper.writeValueAsBytes(entity);
        };
    }
}
