package io.followthrough.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.followthrough.access.Actor;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.SecurityEvent.Type;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignInsAreToldTest extends AuditTest {

    @Inject
    Event<SecurityEvent> provider;

    @Inject
    Event<AuthenticationFailureEvent> failures;

    private final SecurityIdentity ana = QuarkusSecurityIdentity.builder().setPrincipal(() -> "ana")
            .addAttribute(CurrentCaller.ATTRIBUTE,
                    new Caller(new Actor("ana@example.org"), 1L, null, Map.of(), null, "openid-connect"))
            .build();

    @ParameterizedTest
    @CsvSource({"OIDC_LOGIN, sign-in", "OIDC_LOGOUT_RP_INITIATED, sign-out", "OIDC_FRONTCHANNEL_LOGOUT_COMPLETED, sign-out"})
    void what_the_provider_tells_is_told(Type type, String action) {
        provider.fire(new SecurityEvent(type, ana));

        awaitTold("actor=ana@example.org", "items.action", contains(action));
        awaitTold("actor=ana@example.org", "items.credential", contains("openid-connect"));
    }

    @Test
    void a_session_that_goes_on_is_not() {
        provider.fire(new SecurityEvent(Type.OIDC_SESSION_REFRESHED, ana));
        provider.fire(new SecurityEvent(Type.OIDC_SERVER_AVAILABLE, Map.of()));
        provider.fire(new SecurityEvent(Type.OIDC_LOGIN, ana));

        awaitTold("actor=ana@example.org", "items.action", contains("sign-in"));
    }

    @Test
    void somebody_whom_nobody_knows_here_is_a_failed_sign_in() {
        failures.fire(new AuthenticationFailureEvent(ProblemException.of(ProblemType.FORBIDDEN, "Nobody"), Map.of()));

        awaitTold("outcome=refused", "items.details.reason", contains("not_admitted"));
    }

    @Test
    void a_database_that_does_not_answer_is_none() {
        failures.fire(new AuthenticationFailureEvent(new IllegalStateException("no database"), Map.of()));

        awaitTold("outcome=refused", "items", empty());
    }
}
