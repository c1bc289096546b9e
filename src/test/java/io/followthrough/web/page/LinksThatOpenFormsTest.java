package io.followthrough.web.page;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of a digest. */
@QuarkusTest
class LinksThatOpenFormsTest extends PageTest {

    private String ana;
    private String key;

    @BeforeEach
    void something_to_do() {
        String team = aTeam();
        ana = aPerson(team);
        key = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "snooze", "request-extension", "assign"})
    void the_form_is_open_and_nothing_has_happened(String form) {
        Document page = as(ana).open("/follow-ups/" + key + "?open=" + form);

        assertThat(page.select("details[open]").eachAttr("id")).containsExactly(form);
        followUp(key).body("status", is("open")).body("version", is(0)).body("owner", is(ana));
    }

    @Test
    void without_such_a_link_all_are_shut() {
        assertThat(as(ana).followUp(key).select("details[open]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "verify", "%22%3E%3Cscript%3E"})
    void what_cannot_be_done_now_opens_nothing(String form) {
        Document page = as(ana).open("/follow-ups/" + key + "?open=" + form);

        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void the_links_of_a_digest_lead_to_forms_that_are_there() {
        clock.set(Instant.parse("2026-03-23T09:00:00Z"));
        String text = given().queryParam("person", ana).get("/api/v1/digests/preview").then()
                .statusCode(200).extract().path("text");

        List<String> links = text.lines().filter(line -> line.contains("?open="))
                .map(line -> line.substring(line.indexOf("/follow-ups/"))).toList();

        assertThat(links).hasSize(3).allSatisfy(link -> assertThat(
                as(ana).open(link.replaceFirst("#.*", "")).select("details[open]" + link.replaceFirst(".*#", "#"))).hasSize(1));
    }
}
