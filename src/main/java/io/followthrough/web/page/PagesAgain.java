package io.followthrough.web.page;

import jakarta.ws.rs.core.MediaType;

import io.followthrough.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a form that cannot be done with its page; when there is none for whoever sent it, with a page that says why. */
public class PagesAgain {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    @ServerExceptionMapper
    public RestResponse<Object> show(SentInVain sent) {
        return RestResponse.ResponseBuilder.<Object>create(sent.problem().status()).entity(page(sent)).type(HTML).build();
    }

    private static String page(SentInVain sent) {
        try {
            return sent.again().page(sent.form(), sent.problem()).render();
        } catch (ProblemException hidden) {
            return new ProblemPage(sent.problem()).render();
        }
    }
}
