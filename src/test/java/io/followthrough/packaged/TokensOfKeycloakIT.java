package io.followthrough.packaged;

import static io.followthrough.packaged.Staff.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged service and the access tokens that a real Keycloak makes. */
@QuarkusIntegrationTest
@WithTestResource(ProductionSurroundings.class)
@WithTestResource(RealKeycloak.class)
class TokensOfKeycloakIT {

    private final KeycloakRealm staff = RealKeycloak.realm("staff");

    @BeforeEach
    void enrol() {
        Staff.enrol();
    }

    @Test
    void somebody_who_is_known_may_read() {
        answerTo(staff.token("followthrough", "mara.lind")).statusCode(200);
    }

    /** As the README says. */
    @Test
    void an_admin_whom_only_the_configuration_names_makes_the_first_api_token() {
        String made = with(staff.token("followthrough", "ada.admin")).contentType("application/json")
                .body(Map.of("name", "set-up-" + System.nanoTime(), "scopes", List.of("admin"))).post("/api/v1/tokens").then()
                .statusCode(201)
                .extract().path("secret");

        with(PlantedSecrets.plant("an API token", made)).contentType("application/json")
                .body(Map.of("slug", "set-up-" + System.nanoTime(), "name", "Set up", "zone", "UTC")).post("/api/v1/teams")
                .then()
                .statusCode(201);
    }

    @Test
    void a_token_counts_until_it_expires() {
        String token = staff.token("brief", "mara.lind");

        await().atMost(Duration.ofSeconds(20)).until(() -> with(token).get("/api/v1/incidents").statusCode() == 401);

        unauthenticated(token).body("detail", is("The token has expired."));
    }

    @Test
    void a_token_for_another_service_does_not_count() {
        unauthenticated(staff.token("reporting", "mara.lind"));
    }

    @Test
    void a_token_of_another_issuer_does_not_count() {
        unauthenticated(RealKeycloak.realm("elsewhere").token("followthrough", "mara.lind"));
    }

    @Test
    void an_address_that_was_not_verified_is_nobodys() {
        answerTo(staff.token("followthrough", "vera.unverified")).statusCode(403)
                .body("detail", containsString("has not verified your e-mail address"));
    }

    @Test
    void somebody_who_is_not_known_may_not_read() {
        answerTo(staff.token("followthrough", "nils.unknown")).statusCode(403).body("detail",
                containsString("Nobody with the address"));
    }

    @Test
    void somebody_whom_the_provider_has_disabled_gets_no_token() {
        staff.signIn("followthrough", "dora.disabled").then().statusCode(400).body("error_description", is("Account disabled"));
    }

    @Test
    void keys_may_change_at_any_time() {
        String first = staff.token("followthrough", "mara.lind");
        answerTo(first).statusCode(200);

        staff.addKey("second", 200);
        answerTo(staff.token("followthrough", "mara.lind")).statusCode(200);
        answerTo(first).statusCode(200);

        staff.addKey("third", 300);
        staff.removeKeysBut("third");
        answerTo(staff.token("followthrough", "mara.lind")).statusCode(200);
        unauthenticated(first);
    }

    private static ValidatableResponse answerTo(String token) {
        return with(token).get("/api/v1/follow-ups?limit=1").then();
    }

    private static ValidatableResponse unauthenticated(String token) {
        return answerTo(token).statusCode(401).contentType("application/problem+json")
                .body("type", is("urn:followthrough:problem:unauthenticated"))
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }
}
