package io.followthrough.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a form that was done: the way to a page. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path stays relative: an absolute one would name the scheme behind the proxy, not the one before it */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path).build();
    }
}
