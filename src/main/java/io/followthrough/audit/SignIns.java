package io.followthrough.audit;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.RequestOrigin;
import io.followthrough.problem.ProblemException;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/** Hears of who signs in and out, and of who is not let in, whatever they try it with. */
@Singleton
public class SignIns {

    private static final String REQUEST = RoutingContext.class.getName();
    /** Where a request keeps that its failed sign-in was told. */
    private static final String TOLD = "followthrough.sign-in-refused";
    private static final String SIGN_IN = "sign-in";
    private static final String SIGN_OUT = "sign-out";

    private final Audit audit;
    private final Refusals refusals;
    private final SignInMetrics metrics;
    private final Clock clock;

    SignIns(Audit audit, Refusals refusals, SignInMetrics metrics, Clock clock) {
        this.audit = audit;
        this.refusals = refusals;
        this.metrics = metrics;
        this.clock = clock;
    }

    void ofProvider(@Observes SecurityEvent event) {
        switch (event.getEventType()) {
            case OIDC_LOGIN -> record(SIGN_IN, event);
            case OIDC_LOGOUT_RP_INITIATED, OIDC_BACKCHANNEL_LOGOUT_COMPLETED, OIDC_FRONTCHANNEL_LOGOUT_COMPLETED ->
                record(SIGN_OUT, event);
            case OIDC_SESSION_REFRESHED, OIDC_SESSION_EXPIRED_AND_REFRESHED, OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED,
                    OIDC_BACKCHANNEL_LOGOUT_INITIATED, OIDC_SERVER_AVAILABLE, OIDC_SERVER_NOT_AVAILABLE ->
                {
                }
        }
    }

    void refused(@Observes AuthenticationFailureEvent event) {
        Throwable cause = event.getAuthenticationFailure();
        failure(cause).ifPresent(failure -> {
            Object request = event.getEventProperties().get(REQUEST);
            if (request instanceof RoutingContext context) {
                context.put(TOLD, true);
            }
            RequestOrigin origin = origin(request);
            Who who = cause.getCause() instanceof RefusedSignIn refused
                    ? new Who(refused.actor(), refused.credential(), origin)
                    : Who.unknown(origin);
            refuse(failure, who, null);
        });
    }

    /** Of a request that was answered with 403: whoever has an identity and is no caller is known to their provider only. */
    void notAdmitted(RoutingContext request) {
        if (request.get(TOLD) == null && request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            refuse(SignInFailure.NOT_ADMITTED, Who.unknown(origin(request)),
                    user.getSecurityIdentity().getPrincipal().getName());
        }
    }

    /** To be told by whatever ends the session of the present caller. */
    public void signedOut() {
        Who who = audit.present();
        if (who.actor() != null) {
            audit.recordLater(Act.done(SIGN_OUT, null), who, clock.instant());
        }
    }

    private void refuse(SignInFailure failure, Who who, String name) {
        metrics.count(failure);
        refusals.signIn(Act.refused(SIGN_IN, null).with("reason", failure.word()).with("name", name), who, clock.instant());
    }

    /** Empty when it is no refusal: the way to the provider, or a database that does not answer. */
    private static Optional<SignInFailure> failure(Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException e when e.getCause() instanceof RefusedSignIn refused ->
                Optional.of(refused.failure());
            case AuthenticationFailedException _ -> Optional.of(SignInFailure.NOT_PROVEN);
            case AuthenticationCompletionException _ -> Optional.of(SignInFailure.NOT_PROVEN);
            case ProblemException problem when problem.problem().status() == 403 -> Optional.of(SignInFailure.NOT_ADMITTED);
            default -> Optional.empty();
        };
    }

    private void record(String action, SecurityEvent event) {
        SecurityIdentity identity = event.getSecurityIdentity();
        Caller caller = identity == null ? null : identity.getAttribute(CurrentCaller.ATTRIBUTE);
        if (caller != null) {
            Who who = Who.of(caller, origin(identity.getAttribute(REQUEST)));
            audit.recordLater(Act.done(action, null), who, clock.instant());
        }
    }

    private static RequestOrigin origin(Object request) {
        return request instanceof RoutingContext context ? RequestOrigin.of(context.request()) : RequestOrigin.NONE;
    }
}
