package io.followthrough.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The actor of the request being answered. */
@RequestScoped
public class CurrentActor {

    private final AccessConfig config;
    private final HttpHeaders headers;

    CurrentActor(AccessConfig config, HttpHeaders headers) {
        this.config = config;
        this.headers = headers;
    }

    /** The caller named by the authenticating proxy, or {@link Actor#UNNAMED}. */
    public Actor actor() {
        String email = headers.getHeaderString(config.actorHeader());
        return email == null || email.isBlank() ? Actor.UNNAMED : Actor.withEmail(email);
    }
}
