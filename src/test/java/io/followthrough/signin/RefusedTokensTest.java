package io.followthrough.signin;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.signin.AProvider.claims;
import static io.followthrough.signin.AProvider.key;
import static io.followthrough.signin.AProvider.signed;
import static io.followthrough.signin.AProvider.tokenOf;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.Base64;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithAProvider.class)
class RefusedTokensTest {

    private String person;

    @BeforeEach
    void somebodyWhoMayRead() {
        person = aPerson(aTeam());
        given().header("Authorization", "Bearer " + tokenOf(person)).get("/api/v1/incidents").then().statusCode(200);
    }

    @Test
    void one_that_has_expired() {
        answerTo(signed(claims(person).expiresAt(Instant.now().minusSeconds(1)))).body("detail", is("The token has expired."))
                .header("WWW-Authenticate", containsString("error_description=\"The token has expired.\""));
    }

    @Test
    void one_that_is_not_valid_yet() {
        answerTo(signed(claims(person).claim("nbf", Instant.now().plusSeconds(60).getEpochSecond())));
    }

    @Test
    void one_that_never_expires() {
        answerTo(signedByTheProvider(payloadOf(tokenOf(person)).replaceAll("\"exp\":\\d+,?", "").replace(",}", "}")));
    }

    @Test
    void one_that_was_made_for_another_service() {
        answerTo(signed(claims(person).audience(Set.of("billing"))));
    }

    @Test
    void one_that_was_made_for_nobody_in_particular() {
        answerTo(signed(claims(person).remove("aud")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example.net", ""})
    void one_of_another_issuer(String issuer) {
        answerTo(signed(claims(person).issuer(issuer)));
    }

    @Test
    void one_signed_by_somebody_else_who_names_the_key_of_the_provider() {
        answerTo(claims(person).jws().keyId(key().id()).sign(SigningKey.named("other").pair().getPrivate()));
    }

    @Test
    void one_that_brings_its_own_key() {
        SigningKey own = SigningKey.named("own");
        JsonWebSignature forged = rs256(payloadOf(tokenOf(person)), own);
        forged.setJwkHeader(jwk(own));

        answerTo(compact(forged));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void one_that_says_it_needs_no_signature(String algorithm) {
        String header = encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + key().id() + "\"}");

        answerTo(header + "." + encoded(payloadOf(tokenOf(person))) + ".");
    }

    @Test
    void one_signed_with_the_public_key_as_if_it_were_a_secret() {
        answerTo(claims(person).jws().keyId(key().id())
                .sign(new SecretKeySpec(key().pair().getPublic().getEncoded(), "HmacSHA256")));
    }

    @Test
    void one_signed_with_the_secret_of_the_client() {
        answerTo(
                claims(person).jws().keyId(key().id()).sign(new SecretKeySpec(AProvider.SECRET.getBytes(UTF_8), "HmacSHA256")));
    }

    @Test
    void one_whose_claims_were_changed() {
        String[] parts = tokenOf("stranger@example.org").split("\\.");
        String changed = payloadOf(String.join(".", parts)).replace("stranger@example.org", person);

        answerTo(parts[0] + "." + encoded(changed) + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "..", ".", "....", "null", "eyJhbGciOiJSUzI1NiJ9.e30.x", "é.ü.ß", "{}"})
    void one_that_is_none(String garbage) {
        refused(given().header("Authorization", "Bearer " + garbage).get("/api/v1/incidents").then())
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic bWFyYTpzZWNyZXQ=", "Bearer", "Bearer ", "Digest x", "token"})
    void a_credential_of_another_kind(String authorization) {
        refused(given().header("Authorization", authorization).get("/api/v1/incidents").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token", "id_token", "bearer", "jwt"})
    void one_in_the_url(String parameter) {
        String token = tokenOf(person);

        given().header("X-Forwarded-Email", "nobody").queryParam(parameter, token).get("/api/v1/incidents").then()
                .statusCode(401).contentType("application/problem+json").body(not(containsString(token)));
        given().header("X-Forwarded-Email", "nobody").redirects().follow(false).queryParam(parameter, token).get("/").then()
                .statusCode(302);
    }

    @Test
    void one_in_a_cookie() {
        refused(given().header("X-Forwarded-Email", "nobody").cookie("access_token", tokenOf(person)).get("/api/v1/incidents")
                .then());
    }

    private static ValidatableResponse answerTo(String token) {
        return refused(given().header("Authorization", "Bearer " + token).get("/api/v1/incidents").then())
                .header("WWW-Authenticate", containsString("error=\"invalid_token\"")).body(not(containsString(token)));
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer realm=\"followthrough\""))
                .body("type", is("urn:followthrough:problem:unauthenticated"));
    }

    private static String signedByTheProvider(String payload) {
        JsonWebSignature token = rs256(payload, key());
        token.setKeyIdHeaderValue(key().id());
        return compact(token);
    }

    private static JsonWebSignature rs256(String payload, SigningKey key) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("RS256");
        token.setPayload(payload);
        token.setKey(key.pair().getPrivate());
        return token;
    }

    private static PublicJsonWebKey jwk(SigningKey key) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(key.pair().getPublic());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String compact(JsonWebSignature token) {
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String payloadOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }
}
