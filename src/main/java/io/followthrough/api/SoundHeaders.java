package io.followthrough.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/**
 * Refuses headers that cannot be understood before anything is done: an If-Match that were overlooked would lose somebody's change,
 * and an Accept that nobody can read would fail the answer to a change that was made.
 */
@Provider
@PreMatching
public class SoundHeaders implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ApiPath.isApi(request)) {
            return;
        }
        String ifMatch = request.getHeaderString(Version.HEADER);
        if (ifMatch != null) {
            Version.requireTags(ifMatch);
        }
        try {
            requireAnswerable(request);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(HttpHeaders.ACCEPT, "must be a list of media types");
        }
    }

    /** Where several methods share a path the web framework looks only after the change whether it can be answered. */
    private static void requireAnswerable(ContainerRequestContext request) {
        boolean answerable = request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        if (!answerable && ApiPath.isChange(request)) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE, "Changes are answered in application/json.");
        }
    }
}
