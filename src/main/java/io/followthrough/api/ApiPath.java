package io.followthrough.api;

import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Tells the API from the pages, for what is done to all of the API's requests. */
final class ApiPath {

    private static final String API = "/api/";
    private static final Set<String> CHANGES = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private ApiPath() {}

    static String of(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    static boolean isChange(ContainerRequestContext request) {
        return isApi(request) && CHANGES.contains(request.getMethod());
    }

    static boolean isApi(ContainerRequestContext request) {
        return of(request).startsWith(API);
    }
}
