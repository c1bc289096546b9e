package io.followthrough.idempotency;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/** The idempotency key of the request being answered. */
@RequestScoped
public class CurrentKey {

    private KeyedRequest request;

    void is(KeyedRequest request) {
        this.request = request;
    }

    Optional<KeyedRequest> request() {
        return Optional.ofNullable(request);
    }
}
