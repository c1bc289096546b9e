package io.followthrough.signin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.signin.AProvider.claims;
import static io.followthrough.signin.AProvider.signed;
import static io.followthrough.signin.AProvider.tokenOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.followthrough.secrets.Bearer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithAProvider.class)
class BearerTokensTest {

    @Inject
    EntityManager entities;

    @Test
    void a_token_of_the_provider_acts_as_the_person_with_its_address() {
        String team = aTeam();
        String person = aPerson(team);
        String followUp = aFollowUp(Map.of("team", team));

        with(tokenOf(person)).contentType("application/json").body(Map.of("owner", person))
                .put("/api/v1/follow-ups/" + followUp + "/owner").then().statusCode(200).body("owner", is(person));

        with(tokenOf(person)).get("/api/v1/follow-ups/" + followUp + "/history").then().statusCode(200)
                .body("actor", hasItem(person));
    }

    @Test
    void the_case_of_an_address_does_not_matter() {
        String person = aPerson(aTeam());

        answerTo(tokenOf(person.toUpperCase())).statusCode(200);
    }

    @Test
    void somebody_who_is_not_known_here_is_forbidden() {
        answerTo(tokenOf("stranger@example.org")).statusCode(403).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:forbidden"))
                .body("detail", containsString("Nobody with the address stranger@example.org"));
    }

    @Test
    void somebody_who_was_deactivated_is_forbidden_from_that_moment_on() {
        String person = aPerson(aTeam());
        String token = tokenOf(person);
        answerTo(token).statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update person set active = false where email = ?").setParameter(1, person).executeUpdate());

        answerTo(token).statusCode(403).body("detail", containsString("was deactivated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "0", "yes"})
    void an_address_that_the_provider_has_not_verified_is_nobodys(String verified) {
        String person = aPerson(aTeam());

        answerTo(signed(claims(person).claim("email_verified", verified))).statusCode(403)
                .body("detail", containsString("has not verified your e-mail address"));
    }

    @Test
    void a_provider_may_write_the_claim_as_a_text() {
        String person = aPerson(aTeam());

        answerTo(signed(claims(person).claim("email_verified", "true"))).statusCode(200);
    }

    @Test
    void a_token_without_an_address_is_nobodys() {
        answerTo(signed(claims("").claim("preferred_username", aPerson(aTeam())))).statusCode(403)
                .body("detail", containsString("names no e-mail address"));
    }

    @Test
    void a_member_of_the_group_of_admins_is_an_admin() {
        Map<String, String> team = Map.of("slug", "by-an-admin", "name", "By an admin");
        String nobodyElse = "head@example.org";

        with(signed(claims(nobodyElse).groups(Set.of("followthrough-admin")))).contentType("application/json").body(team)
                .post("/api/v1/teams").then().statusCode(201);
        with(tokenOf(aPerson(aTeam()))).contentType("application/json").body(Map.of("slug", "x", "name", "X"))
                .post("/api/v1/teams").then().statusCode(403);
    }

    static RequestSpecification with(String token) {
        return Bearer.with(token);
    }

    private static ValidatableResponse answerTo(String token) {
        return with(token).get("/api/v1/follow-ups?limit=1").then();
    }
}
