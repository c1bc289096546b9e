package io.followthrough.signin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.access.CurrentCaller;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/** Shows the description of the API, which Quarkus serves past our operations and their filters, to those who may call it. */
@Singleton
public class DescriptionGuard {

    static final String DESCRIPTION = "/openapi";

    private static final String PAGE = "/swagger-ui";
    private static final int AFTER_AUTHENTICATION = 150;

    void register(@Observes Filters filters) {
        filters.register(DescriptionGuard::check, AFTER_AUTHENTICATION);
    }

    private static void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith(DESCRIPTION) && !path.startsWith(PAGE)) {
            context.next();
            return;
        }
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER); // which would give an empty answer
        QuarkusHttpUser.getSecurityIdentity(context, null).subscribe()
                .with(somebody -> admit(context, somebody), failure -> refuse(context, failure));
    }

    private static void admit(RoutingContext context, SecurityIdentity somebody) {
        RuntimeException refusal = somebody.getAttribute(CurrentCaller.REFUSAL);
        if (somebody.getAttribute(CurrentCaller.ATTRIBUTE) != null) {
            context.next();
        } else {
            refuse(context, refusal == null ? new UnauthorizedException() : refusal);
        }
    }

    /** Marked like this, a failure is answered by the exception mappers of the operations. */
    private static void refuse(RoutingContext context, Throwable failure) {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(context, failure);
        context.fail(failure);
    }
}
