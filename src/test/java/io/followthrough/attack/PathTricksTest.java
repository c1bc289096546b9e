package io.followthrough.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that a filter or a proxy may read otherwise than the operation behind it, as they are, since clients tidy them up. */
@QuarkusTest
class PathTricksTest {

    @ParameterizedTest
    @ValueSource(strings = {"//api/v1/tokens", "/api//v1/tokens", "/./api/v1/tokens", "/api/v1/../v1/tokens",
            "/assets/../api/v1/tokens", "/api/v1/%74okens", "/%61pi/v1/tokens", "/api/v1/tokens/", "/api/v1/tokens//",
            "/api/v1/tokens;jsessionid=1", "/api;x=y/v1/tokens", "/;/api/v1/tokens", "/api/v1/tokens%2f", "/api%2fv1%2ftokens",
            "/api/v1/tokens%3bx", "/assets/%2e%2e/api/v1/tokens", "/assets/..%2fapi/v1/tokens", "/api/v1/tokens%20",
            "/api/v1/tokens%09", "/api/v1/tokens.json", "/API/v1/tokens", "/api/V1/TOKENS", "\\api\\v1\\tokens",
            "/api/v1/tokens#x",
            "/api/v1/tokens%23", "/signed-out/../api/v1/tokens", "/signed-out;/../api/v1/tokens",
            "/signed-out/..;/api/v1/tokens",
            "http://localhost/api/v1/tokens", "http://user@localhost/api/v1/tokens", "/api/v1/%2574okens",
            "/assets/icon.svg/../../api/v1/tokens", "/api/v1/tokens?x=/assets/icon.svg", "/%5capi/v1/tokens"})
    void none_leads_to_the_tokens_past_their_guard(String path) throws IOException {
        String nobodys = sent(path, "X-Forwarded-Email: nobody");
        String readers = sent(path, "Authorization: Bearer " + GivenToken.withScope("read").secret());

        assertThat(nobodys).matches("(?s)HTTP/1\\.1 (400|401|404|405|302) .*").doesNotContain("\"scopes\"");
        assertThat(readers).matches("(?s)HTTP/1\\.1 (400|403|404|405) .*").doesNotContain("\"scopes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/", "/openapi;x", "//openapi", "/%6fpenapi", "/openapi.json", "/openapi.yaml",
            "/openapi?format=json", "/assets/../openapi", "/./openapi", "/OPENAPI", "/openapi%2f", "/q/openapi", "/swagger-ui",
            "/swagger-ui/", "//swagger-ui", "/swagger-ui;x", "/%73wagger-ui", "/q/swagger-ui", "/q/dev-ui", "/q/health",
            "/q/metrics",
            "/q/arc", "/q/info", "/webjars/../openapi", "/management", "/actuator", "/h2-console", "/.env", "/WEB-INF/web.xml"})
    void nobody_reads_the_description_or_what_is_for_operators(String path) throws IOException {
        assertThat(sent(path, "X-Forwarded-Email: nobody")).matches("(?s)HTTP/1\\.1 (400|401|404|302) .*")
                .doesNotContain("openapi: 3", "\"openapi\"", "paths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../application.properties", "/assets/..%2f..%2fapplication.properties",
            "/assets/%2e%2e/%2e%2e/application.properties", "/assets/....//application.properties",
            "/assets/..\\..\\application.properties", "/assets/..%5c..%5capplication.properties",
            "/assets/%252e%252e/application.properties", "/assets/..%c0%af..%c0%afapplication.properties",
            "/assets/../../default-policies.yaml", "/assets/../db/migration/V1__Teams_have_people.sql",
            "/assets/%00application.properties", "/webjars/../META-INF/MANIFEST.MF", "/META-INF/MANIFEST.MF",
            "/assets//../../../../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd"})
    void no_file_but_an_asset_is_served(String path) throws IOException {
        assertThat(sent(path, "X-Forwarded-Email: nobody")).matches("(?s)HTTP/1\\.1 (400|401|404|302) .*")
                .doesNotContain("quarkus.", "root:", "Manifest-Version", "CREATE TABLE");
    }

    private static String sent(String path, String header) throws IOException {
        return RawConnection
                .to("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n").text();
    }
}
