package io.followthrough.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithAProvider.class)
class SendingPeopleToTheProviderTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports?groupBy=team", "/digests", "/follow-ups/FU-1", "/swagger-ui", "/openapi",
            "/sign-in"})
    void a_page_without_a_session_leads_to_the_provider(String page) {
        nobody().accept(HTML).get(page).then().statusCode(302).header("Location",
                startsWith(AProvider.issuer() + "/authorize?"));
    }

    @Test
    void it_is_asked_for_a_code_with_proof_of_possession_and_for_the_address() {
        Response answer = nobody().accept(HTML).get("/");

        assertThat(answer.header("Location")).contains("response_type=code").contains("client_id=followthrough")
                .contains("code_challenge_method=S256").contains("code_challenge=").contains("state=").contains("nonce=")
                .contains("openid").contains("email").contains("profile");
    }

    @Test
    void people_come_back_to_the_public_url_whatever_host_the_request_names() {
        Response answer = nobody().accept(HTML).header("Host", "evil.example.net")
                .header("X-Forwarded-Host", "evil.example.net")
                .get("/reports");

        assertThat(answer.header("Location")).contains("redirect_uri=https%3A%2F%2Ffollowthrough.example.org%2Fsign-in")
                .doesNotContain("evil");
    }

    @Test
    void what_the_browser_keeps_meanwhile_is_secure_and_no_script_sees_it() {
        Headers headers = nobody().accept(HTML).get("/").headers();

        assertThat(headers.getValues("Set-Cookie")).filteredOn(cookie -> !cookie.contains("Max-Age=0")).hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie).startsWith("q_auth_").contains("Secure").contains("HTTPOnly")
                        .contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/follow-ups", "GET, /api/v1/reports/overdue", "POST, /api/v1/teams",
            "DELETE, /api/v1/follow-ups/FU-1/block",
            "GET, /openapi", "GET, /openapi?format=json"})
    void the_api_leads_nobody_anywhere(String method, String path) {
        nobody().accept("*/*").contentType("application/json").body("{}").request(method, path).then().statusCode(401)
                .contentType("application/problem+json").header("Location", nullValue())
                .header("WWW-Authenticate", is("Bearer realm=\"followthrough\""))
                .body("type", is("urn:followthrough:problem:unauthenticated")).body("detail", containsString("Sign in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//openapi", "/%6fpenapi", "/openapi/", "/openapi.json", "/openapi.yaml", "/./openapi",
            "/assets/../openapi",
            "/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js", "/SWAGGER-UI", "/Openapi"})
    void no_spelling_of_a_path_gets_around_it(String path) {
        int status = nobody().urlEncodingEnabled(false).get(path).statusCode();

        assertThat(status).isIn(302, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/followthrough.css", "/assets/icon.svg", "/signed-out"})
    void what_is_no_secret_is_open(String path) {
        nobody().accept("*/*").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q_session=made-up", "q_session=a.b.c.d.e", "q_session_chunk_1=x"})
    void a_made_up_session_is_none(String cookie) {
        nobody().accept("*/*").header("Cookie", cookie).get("/api/v1/incidents").then().statusCode(401)
                .contentType("application/problem+json");
        nobody().accept(HTML).header("Cookie", cookie).get("/").then().statusCode(302);
    }

    @Test
    void coming_back_without_having_left_leads_to_the_provider_again() {
        nobody().accept(HTML).get("/sign-in?code=made-up&state=made-up").then().statusCode(302)
                .header("Location", startsWith(AProvider.issuer()));
    }

    @Test
    void somebody_whom_the_provider_turned_away_sees_why_on_a_page() {
        String state = nobody().accept(HTML).get("/").header("Location").replaceAll(".*[?&]state=([^&]*).*", "$1");
        String cookie = "q_auth_" + state + "=" + state;

        nobody().accept(HTML).header("Cookie", cookie).get("/sign-in?error=access_denied&state=" + state).then().statusCode(401)
                .contentType("text/html;charset=UTF-8").body(containsString("Sign in")).body(not(containsString("Exception")));
    }

    @Test
    void signing_out_without_a_session_ends_at_the_last_page() {
        nobody().accept(HTML).post("/sign-out").then().statusCode(200).body(containsString("url=/signed-out"));
    }

    @Test
    void another_site_cannot_sign_anybody_out_with_a_link() {
        nobody().accept(HTML).get("/sign-out").then().statusCode(405);
    }

    private static RequestSpecification nobody() {
        return given().redirects().follow(false).header("X-Forwarded-Email", "nobody");
    }
}
