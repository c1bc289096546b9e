package io.followthrough.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a client sent as a token of ours. */
class PresentedToken extends BaseAuthenticationRequest {

    private final String text;

    PresentedToken(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
