package io.followthrough.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;

/** The caller of the request being answered; outside of requests, the service itself. */
@ApplicationScoped
public class CurrentCaller {

    /** Where an identity keeps its {@link Caller}. */
    public static final String ATTRIBUTE = "followthrough.caller";
    /** Where an identity that is nobody here keeps the exception that says why. */
    public static final String REFUSAL = "followthrough.refusal";

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;

    CurrentCaller(CurrentVertxRequest request, CurrentIdentityAssociation identity) {
        this.request = request;
        this.identity = identity;
    }

    /** @throws ProblemException 401 when nobody has signed in */
    public Caller caller() {
        if (!isAnsweringRequest()) {
            return Caller.SERVICE;
        }
        Caller caller = identity.getIdentity().getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED, "Sign in, or send an API token.");
        }
        return caller;
    }

    public Actor actor() {
        return caller().actor();
    }

    /** The same without asking anybody: empty as long as nobody has signed in; never blocks. */
    public Optional<Caller> known() {
        if (!isAnsweringRequest()) {
            return Optional.of(Caller.SERVICE);
        }
        return request.getCurrent().user() instanceof QuarkusHttpUser user
                ? Optional.<Caller>ofNullable(user.getSecurityIdentity().getAttribute(ATTRIBUTE))
                : Optional.empty();
    }

    public RequestOrigin origin() {
        return isAnsweringRequest() ? RequestOrigin.of(request.getCurrent().request()) : RequestOrigin.NONE;
    }

    private boolean isAnsweringRequest() { return Arc.container().requestContext().isActive() && request.getCurrent() != null; }
}
