package io.followthrough.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows problems outside the API as pages to those who ask for HTML, which are people with a browser. */
public class ProblemPages {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isForPeople(request)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
            response.setEntity(new ProblemPage(problem).render(), null, HTML);
        }
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT); // not parsed, for it may be what the problem is about
        return !request.getUriInfo().getPath().startsWith("/api/") && accepted != null
                && accepted.contains(MediaType.TEXT_HTML);
    }
}
