package io.followthrough.api;

import java.util.Arrays;
import java.util.Collection;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Answers a read with 304 when the client has the representation already (RFC 9110, section 13.1.2). A single resource of the API that
 * has no version gets a tag from its content; reports are made for the moment and have none.
 */
@Provider
public class ConditionalReading implements ContainerResponseFilter {

    private static final String REPORTS = "/api/v1/reports";

    private final ObjectMapper mapper;

    ConditionalReading(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean reading = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
        if (!reading || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        if (ApiPath.isApi(request) && !response.getHeaders().containsKey(HttpHeaders.ETAG)
                && isSingle(request, response.getEntity())) {
            response.getHeaders().putSingle(HttpHeaders.ETAG,
                    Version.ofContent(mapper.writeValueAsBytes(response.getEntity())));
        }
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (tag == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && matches(known, response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static boolean isSingle(ContainerRequestContext request, Object entity) {
        return switch (entity) {
            case null -> false;
            case Page<?> _ -> false;
            case Collection<?> _ -> false;
            case StreamingOutput _ -> false;
            case byte[] _ -> false;
            default -> !ApiPath.of(request).startsWith(REPORTS);
        };
    }

    /** The weak comparison that reading asks for. */
    private static boolean matches(String known, String tag) {
        return Arrays.stream(known.split(",")).map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
