package io.followthrough.api;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Leaves the body out of the answer to a change when the client says {@code Prefer: return=minimal} (RFC 7240); where the body is
 * the only result, as in a dry run, a batch or a new token, the preference is not honoured.
 */
@Provider
public class PreferredReturn implements ContainerResponseFilter {

    private static final String MINIMAL = "return=minimal";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean changed = ApiPath.isChange(request) && response.getStatus() / 100 == 2;
        if (!changed || !isMinimalPreferred(request) || isBodyTheResult(request, response)) {
            return;
        }
        if (response.getStatus() != Status.CREATED.getStatusCode()) {
            response.setStatus(Status.NO_CONTENT.getStatusCode());
        }
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().putSingle("Preference-Applied", MINIMAL);
    }

    private static boolean isMinimalPreferred(ContainerRequestContext request) {
        List<String> preferences = request.getHeaders().get("Prefer");
        return preferences != null && preferences.stream().flatMap(value -> Arrays.stream(value.split("[,;]")))
                .map(preference -> preference.replaceAll("[\\s\"]", "")).anyMatch(MINIMAL::equalsIgnoreCase);
    }

    private static boolean isBodyTheResult(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getEntity() instanceof ShownOnce || ApiPath.of(request).endsWith("/batch")
                || "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
    }
}
