package io.followthrough.web;

import java.net.URI;
import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.followthrough.api.PublicUrl;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses forms that a page of another site makes a browser send in its user's name. Browsers say where a form comes from in
 * Sec-Fetch-Site, over plain http and older ones only in Origin; who sends neither is no browser.
 */
public class FormsOfOtherSites {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final PublicUrl publicUrl;

    FormsOfOtherSites(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        boolean isForm = request.getMethod().equals(HttpMethod.POST)
                && !request.getUriInfo().getPath().startsWith("/api/");
        if (isForm && !isOwn(request)) {
            throw ProblemException.of(ProblemType.CROSS_SITE, "A page of another site sent this form; nothing was done.");
        }
    }

    private boolean isOwn(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || origin.equals(publicOrigin())
                || origin.replaceFirst("^https?://", "").equals(request.getHeaderString(HttpHeaders.HOST));
    }

    /** Behind a proxy the Host header may be the proxy's own. */
    private String publicOrigin() {
        URI address = publicUrl.under("/");
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
