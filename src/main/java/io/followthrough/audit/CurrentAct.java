package io.followthrough.audit;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Whether the operation that answers the present request has told the audit about itself, in better words than its path. */
@ApplicationScoped
class CurrentAct {

    private static final String RECORDED = "followthrough.audited";

    private final CurrentVertxRequest request;

    CurrentAct(CurrentVertxRequest request) {
        this.request = request;
    }

    void wasRecorded() {
        if (isAnsweringRequest()) {
            request.getCurrent().put(RECORDED, true);
        }
    }

    boolean isRecorded() { return isAnsweringRequest() && request.getCurrent().get(RECORDED) != null; }

    private boolean isAnsweringRequest() { return Arc.container().requestContext().isActive() && request.getCurrent() != null; }
}
