package io.followthrough.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(new OIDCException("OIDC Server is not available", new ConnectException()),
                new OIDCException("OIDC Server is not available"), new CompletionException(new OIDCException("not ready")),
                new AuthenticationFailedException(new ConnectException("refused")),
                new AuthenticationCompletionException(new RuntimeException(new UnknownHostException("id.example.org"))),
                new AuthenticationFailedException(new HttpClosedException("Connection was closed")));
    }

    static Stream<Throwable> refusals() {
        return Stream.of(new UnauthorizedException(), new AuthenticationFailedException("expired"),
                new AuthenticationCompletionException(new OIDCException("invalid_grant")),
                new AuthenticationFailedException(new IllegalStateException(new java.io.IOException("not JSON"))));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void a_provider_that_cannot_be_reached_is_an_outage(Throwable failure) {
        assertThat(Outage.causedBy(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_credential_that_is_refused_is_none(Throwable failure) {
        assertThat(Outage.causedBy(failure)).isFalse();
    }
}
