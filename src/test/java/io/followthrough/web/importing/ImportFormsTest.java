package io.followthrough.web.importing;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportFormsTest {

    private static final String DOCUMENT = """
            # Checkout outage <script>alert(1)</script> %s

            **Severity:** SEV2
            **Started:** 2026-03-02 10:00 UTC
            **Resolved:** 2026-03-02 11:30 UTC

            ## Root cause
            A connection pool without a limit.

            ## Action items
            - [ ] Limit the pool to 50 connections (P1, owner: Bob Nobody)
            - [ ] Alert on waiting threads (P2)
            - [ ] Paint the server room
            """;

    private String team;
    private String ana;
    private String document;

    @BeforeEach
    void a_team_with_somebody() {
        team = aTeam();
        ana = aPerson(team);
        document = DOCUMENT.formatted(team);
    }

    @Test
    void the_preview_shows_each_recognised_line_beside_its_field_and_stores_nothing() {
        Document page = preview(document);

        assertThat(page.select(".lines li")).hasSize(14);
        assertThat(page.select("#L3.recognised .marks a").eachAttr("href")).containsExactly("#incidents-0-severity",
                "#summary");
        assertThat(page.select("#L12 .marks a").text()).isEqualTo("follow-up 2");
        assertThat(page.select("#L12 .marks a").attr("href")).isEqualTo("#followUps-1");
        assertThat(page.select("#followUps-1 legend a").attr("href")).isEqualTo("#L12");
        assertThat(page.select("#L11 .doubt").text()).contains("Bob Nobody");
        assertThat(page.select("#followUps-0-owner-hint").text()).contains("Bob Nobody");
        assertThat(page.select("#incidents-0-startedAt").val()).isEqualTo("2026-03-02T10:00");
        assertThat(page.select("#L1 code").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("main script")).allMatch(script -> script.hasAttr("src"));
        given().get("/api/v1/postmortems?team=" + team).then().body("items", hasSize(0));
    }

    @Test
    void what_is_shown_is_taken_in_with_every_correction() {
        Response answer = confirm(preview(document), Map.of("title", "Checkout was down", "incidents/0/severity", "SEV1",
                "incidents/0/startedAt", "2026-03-02T09:45", "causes/0/text", "No limit", "followUps/0/owner", ana,
                "followUps/0/title", "Limit the pool", "followUps/0/dueOn", "2026-05-01", "followUps/1/decision", "propose",
                "followUps/1/type", "process", "followUps/2/decision", "skip"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String key = answer.header("Location").replace("/postmortems/", "");
        var postmortem = given().get("/api/v1/postmortems/" + key).then().body("title", is("Checkout was down"))
                .body("rootCause", is("No limit")).extract();
        given().get("/api/v1/incidents/" + postmortem.path("incidents[0]")).then().body("severity", is("SEV1"))
                .body("startedAt", is("2026-03-02T09:45:00Z")).body("resolvedAt", is("2026-03-02T11:30:00Z"));
        List<String> keys = given().get("/api/v1/follow-ups?postmortem=" + key).then()
                .body("items", hasSize(2)).extract().path("items.key");
        followUp(keys.stream().sorted().toList().getFirst()).body("title", is("Limit the pool")).body("owner", is(ana))
                .body("dueOn", is("2026-05-01")).body("status", is("open")).body("ownerAsWritten", nullValue());
        followUp(keys.stream().sorted().toList().getLast()).body("status", is("proposed")).body("type", is("process"))
                .body("guessed", is(List.of("nature")));
    }

    @Test
    void the_same_document_again_says_what_it_became() {
        String key = confirm(preview(document), Map.of("title", "Another title")).header("Location");

        Document page = preview(document.replace("\n", "\r\n"));

        assertThat(page.select("[role=status]").text()).contains("was imported before");
        assertThat(page.select("[role=status] a").first().attr("href")).isEqualTo(key);
        assertThat(page.select("#confirmation")).isEmpty();
    }

    @Test
    void a_later_version_shows_what_is_tracked_already_and_adds_the_rest() {
        String key = confirm(preview(document), Map.of("summary", "Another")).header("Location");

        Document page = preview(document + "- [ ] Write the runbook\n");

        assertThat(page.select(".notice[role=status] a").attr("href")).isEqualTo(key);
        assertThat(page.select(".tracked")).hasSize(3);
        Response answer = confirm(page, Map.of("followUps/3/priority", "P0"));
        assertThat(answer.header("Location")).isEqualTo(key);
        given().get("/api/v1/follow-ups?postmortem=" + key.replace("/postmortems/", "")).then().body("items", hasSize(4));
    }

    @Test
    void what_cannot_be_taken_in_is_said_at_its_field_and_nothing_typed_is_lost() {
        Response answer = confirm(preview(document), Map.of("followUps/0/owner", "nobody@example.org", "followUps/1/title",
                "Alert me", "summary", "Mine"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#followUps-0-owner-hint.wrong").text()).contains("not one active person here");
        assertThat(page.select("#followUps-0-owner").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#followUps-1-title").text()).isEqualTo("Alert me");
        assertThat(page.select("#summary").text()).isEqualTo("Mine");
        assertThat(page.select("#document").text()).contains("Paint the server room");
        given().get("/api/v1/postmortems?team=" + team).then().body("items", hasSize(0));

        assertThat(confirm(preview(document), Map.of("followUps/1/title", " ")).asString()).contains("followUps-1-title-wrong");
        assertThat(confirm(preview(document), Map.of("document", "# Other\n" + document + "\n- [ ] More\n")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_is_no_postmortem_is_said_at_the_document_which_stays() {
        Response answer = form(Map.of("document", "Buy milk", "team", team)).post("/import");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#document-wrong").text())
                .contains("does not look like a postmortem");
        assertThat(Jsoup.parse(answer.asString()).select("#document").text()).isEqualTo("Buy milk");
        assertThat(form(Map.of("document", document, "date", "soon")).post("/import").asString()).contains("date-wrong");
        assertThat(form(Map.of("document", document, "team", "nowhere")).post("/import").asString()).contains("team-wrong");
    }

    @Test
    void a_large_document_with_many_follow_ups_goes_through_the_form() {
        StringBuilder large = new StringBuilder(document);
        for (int i = 0; i < 300; i++) {
            large.append("- [ ] Replace the flaky disk number ").append(i).append(" of rack ").append(i * 7).append('\n');
        }

        Response answer = confirm(preview(large.toString()), Map.of());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    @Test
    void whoever_may_not_add_to_a_team_is_refused() {
        given().header("X-Forwarded-Email", "nobody").get("/import").then().statusCode(401);
        form(Map.of("document", document), "nobody").post("/import").then().statusCode(401).body(containsString(""));
    }

    private Document preview(String text) {
        return Jsoup.parse(form(Map.of("document", text, "team", team)).post("/import").then().statusCode(200)
                .contentType("text/html;charset=UTF-8").extract().asString());
    }

    /** Sends the form of the page as a browser would, with some fields filled in otherwise. */
    private Response confirm(Document page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("#confirmation [name]")) {
            boolean isLeftOut = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!isLeftOut) {
                fields.put(field.attr("name"), value(field));
            }
        }
        assertThat(fields.keySet()).containsAll(typed.keySet());
        fields.putAll(typed);
        return form(fields).post("/import/confirmation");
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> field.select("option[selected]").isEmpty()
                    ? field.select("option").first().val()
                    : field.select("option[selected]").val();
            default -> field.val();
        };
    }

    private RequestSpecification form(Map<String, String> fields) {
        return form(fields, ana);
    }

    private static RequestSpecification form(Map<String, String> fields, String email) {
        RequestSpecification request = given().redirects().follow(false).accept("text/html").header("X-Forwarded-Email", email)
                .contentType("multipart/form-data");
        fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value).controlName(name)
                .mimeType("text/plain").charset(StandardCharsets.UTF_8).emptyFileName().build()));
        return request;
    }

}
