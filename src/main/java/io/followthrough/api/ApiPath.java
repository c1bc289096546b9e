package io.followthrough.api;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Tells the API from the pages, for what is done to all of the API's requests. */
final class ApiPath {

    private static final String API = "/api/";

    private ApiPath() {}

    static String of(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    static boolean isApi(ContainerRequestContext request) {
        return of(request).startsWith(API);
    }
}
