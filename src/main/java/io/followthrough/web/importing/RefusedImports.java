package io.followthrough.web.importing;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what cannot be taken in with the page it came from, and what was typed still in it. */
public class RefusedImports {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    private final ShowingImports showing;

    RefusedImports(ShowingImports showing) {
        this.showing = showing;
    }

    @ServerExceptionMapper
    public RestResponse<Object> show(ImportRefused refused) {
        return RestResponse.ResponseBuilder.<Object>create(refused.problem().status())
                .entity(showing.refused(refused.sent(), refused.problem()).render()).type(HTML).build();
    }
}
