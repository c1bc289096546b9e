package io.followthrough.audit;

import java.lang.reflect.Method;
import java.time.Clock;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;

import io.followthrough.access.CurrentCaller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the audit of every 403 that somebody who is known gets. */
public class RefusedRequests {

    private static final String OPERATION = "followthrough.operation";

    private final Audit audit;
    private final Refusals refusals;
    private final SignIns signIns;
    private final CurrentCaller current;
    private final CurrentVertxRequest routing;
    private final Clock clock;

    RefusedRequests(Audit audit, Refusals refusals, SignIns signIns, CurrentCaller current, CurrentVertxRequest routing,
            Clock clock) {
        this.audit = audit;
        this.refusals = refusals;
        this.signIns = signIns;
        this.current = current;
        this.routing = routing;
        this.clock = clock;
    }

    /** A response filter is not told which operation it was once a request filter has refused it. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void remember(ResourceInfo operation) {
        routing.getCurrent().put(OPERATION, operation.getResourceMethod());
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Status.FORBIDDEN.getStatusCode()) {
            return;
        }
        if (current.known().isEmpty()) {
            signIns.notAdmitted(routing.getCurrent());
        } else {
            Method operation = routing.getCurrent().get(OPERATION);
            String action = operation == null ? request.getMethod() : OperationName.of(operation);
            refusals.request(Act.refused(action, routing.getCurrent().request().path()), audit.present(), clock.instant());
        }
    }
}
