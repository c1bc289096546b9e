package io.followthrough.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadingTheAuditTest extends AuditTest {

    @Test
    void filters_narrow_it_together() {
        GivenToken token = GivenToken.withScope("read");
        clock.advance(Duration.ofMinutes(1));
        given().delete(token.path()).then().statusCode(200);

        assertThat(told("actor=UNNAMED&address=127.0.0.1&outcome=done&action=token.create")).extracting("target")
                .containsExactly("token:" + token.id());
        assertThat(told("address=192.0.2.1")).isEmpty();
        assertThat(told("outcome=refused")).isEmpty();
        String later = clock.instant().toString();
        assertThat(given().get("/api/v1/audit?action=token.revoke&from=" + later).jsonPath().getList("items.target"))
                .contains("token:" + token.id());
        assertThat(given().get("/api/v1/audit?action=token.create&from=" + later).jsonPath().getList("items.target"))
                .doesNotContain("token:" + token.id());
    }

    @Test
    void pages_cover_it_without_gap_or_overlap() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.addFirst("token:" + GivenToken.withScope("read").id());
            clock.advance(Duration.ofSeconds(i % 2));
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/audit?limit=2&action=token.create&from=" + clock.instant().minus(Duration.ofMinutes(30)) + "&to="
                + clock.instant().plusSeconds(1);
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            seen.addAll(page.jsonPath().getList("items.target"));
            next = page.header("Link") == null ? null : page.header("Link").replaceAll("^<([^>]*)>.*", "$1");
        }

        assertThat(seen).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"outcome=maybe, ?outcome", "from=yesterday, ?from", "to=2026-02-30, ?to", "limit=0, ?limit",
            "cursor=abc, ?cursor",
            "who=ana, ?who"})
    void a_parameter_that_makes_no_sense_is_named(String query, String pointer) {
        given().get("/api/v1/audit?" + query).then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @Test
    void every_start_tells_which_policies_are_in_force() throws Exception {
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(Files.readAllBytes(Path.of("src/main/resources/default-policies.yaml"))));

        given().get("/api/v1/audit?action=policies.load&actor=followthrough").then().statusCode(200)
                .body("items.details.sha256", hasItem(digest)).body("items.target", hasItem("default-policies.yaml"));
    }
}
