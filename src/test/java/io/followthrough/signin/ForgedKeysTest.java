package io.followthrough.signin;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.signin.AProvider.claims;
import static io.followthrough.signin.AProvider.key;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens signed by somebody else, whose heads say where the key to check them with may be found: nobody looks there. */
@QuarkusTest
@TestProfile(WithAProvider.class)
class ForgedKeysTest {

    private static final SigningKey OWN = SigningKey.named("first");

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer attackers;
    private String person;

    @BeforeEach
    void a_server_of_the_attacker() throws IOException {
        person = aPerson(aTeam());
        byte[] keys = new ObjectMapper().writeValueAsBytes(Map.of("keys", List.of(OWN.published())));
        attackers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        attackers.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        attackers.start();
    }

    @AfterEach
    void stop() {
        attackers.stop(0);
    }

    static Stream<String> places() {
        return Stream.of("jku", "x5u", "jwks_uri", "kid", "iss", "url");
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_to_fetch_the_key_from(String header) {
        String url = "http://localhost:" + attackers.getAddress().getPort() + "/keys";

        assertRefused(claims(person).jws().keyId(key().id()).header(header, url).sign(OWN.pair().getPrivate()));

        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../dev/null", "/dev/null", "first' or '1'='1", "first\u0000", "first\n", "",
            "file:///dev/null",
            "http://169.254.169.254/latest/meta-data", "$(id)", "|id", "FIRST", " first", "first "})
    void a_name_of_the_key_that_leads_elsewhere(String name) {
        assertRefused(claims(person).jws().keyId(name).sign(OWN.pair().getPrivate()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}",
            "{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}",
            "{\"alg\":\"RS256\",\"crit\":[]}", "{\"alg\":[\"RS256\",\"none\"]}", "{\"alg\":\"\"}", "{}", "{\"alg\":null}", "[]",
            "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":2147483647}", "{\"alg\":\"ES256\"}",
            "{\"alg\":\"none\",\"alg\":\"RS256\"}"})
    void a_head_that_no_provider_writes(String head) {
        String token = claims(person).jws().keyId(key().id()).sign(key().pair().getPrivate());
        String[] parts = token.split("\\.");

        assertRefused(encoded(head) + "." + parts[1] + "." + parts[2]);
        assertRefused(encoded(head) + "." + parts[1] + ".");
        assertRefused(encoded(head) + "." + parts[1] + "." + encoded("\u0000".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 15_000})
    void a_signature_that_never_ends(int length) {
        String[] parts = claims(person).jws().keyId(key().id()).sign(key().pair().getPrivate()).split("\\.");

        assertRefused(parts[0] + "." + parts[1] + "." + parts[2] + "A".repeat(length));
        assertRefused(parts[0] + "." + ".".repeat(length));
    }

    private static void assertRefused(String token) {
        given().header("Authorization", "Bearer " + token).get("/api/v1/incidents").then().statusCode(401)
                .contentType("application/problem+json");
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }
}
