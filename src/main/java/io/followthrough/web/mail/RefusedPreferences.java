package io.followthrough.web.mail;

import jakarta.ws.rs.core.MediaType;

import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.ProblemPage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers preferences that cannot be had with their page, and what was typed still in it. */
public class RefusedPreferences {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    private final ShowingPreferences showing;

    RefusedPreferences(ShowingPreferences showing) {
        this.showing = showing;
    }

    @ServerExceptionMapper
    public RestResponse<Object> show(PreferencesRefused refused) {
        return RestResponse.ResponseBuilder.<Object>create(refused.problem().status()).entity(page(refused)).type(HTML)
                .build();
    }

    private String page(PreferencesRefused refused) {
        try {
            return showing.again(refused).render();
        } catch (ProblemException nobody) {
            return new ProblemPage(refused.problem()).render();
        }
    }
}
