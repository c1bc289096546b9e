package io.followthrough.signin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** A provider that says who it is, publishes its keys and signs whatever a test wants; nobody can sign in at it. */
public class AProvider implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "followthrough";
    static final String SECRET = "a-client-secret-of-thirty-two-characters";

    private static volatile SigningKey key = SigningKey.named("first");
    private static volatile HttpServer server;
    private static volatile int port;

    static String issuer() {
        return "http://localhost:" + port;
    }

    static SigningKey key() {
        return key;
    }

    /** From now on it knows no other. */
    static void signWith(SigningKey another) {
        key = another;
    }

    /** The claims of an access token that is as it should be, for an address that the provider has verified. */
    static JwtClaimsBuilder claims(String email) {
        Instant now = Instant.now();
        return Jwt.claims().issuer(issuer()).audience(Set.of(CLIENT)).subject("subject-of-" + email)
                .issuedAt(now.minusSeconds(5))
                .expiresAt(now.plusSeconds(300)).claim("email", email).claim("email_verified", true);
    }

    static String signed(JwtClaimsBuilder claims) {
        return PlantedSecrets.plantJwt(claims.jws().keyId(key.id()).sign(key.pair().getPrivate()));
    }

    static String tokenOf(String email) {
        return signed(claims(email));
    }

    @Override
    public Map<String, String> start() {
        goOn();
        PlantedSecrets.plantCredentials("the client's secret", CLIENT, SECRET);
        return Map.of("quarkus.oidc.auth-server-url", issuer());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static void breakDown() {
        server.stop(0);
    }

    /** On the same port as before. */
    static void goOn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            port = server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
            server.createContext("/keys", exchange -> answer(exchange, Map.of("keys", List.of(key.published()))));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> description() {
        return Map.of("issuer", issuer(), "jwks_uri", issuer() + "/keys", "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token", "end_session_endpoint", issuer() + "/end",
                "introspection_endpoint", issuer() + "/introspect");
    }

    private static void answer(HttpExchange exchange, Object content) throws IOException {
        byte[] body = new ObjectMapper().writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
