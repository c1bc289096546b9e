package io.followthrough.reminder.immediate;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.followthrough.access.Actor;
import io.followthrough.followup.FollowUpChanged;
import io.followthrough.followup.FollowUps;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TellingAtOnceTest {

    private static final String ASSIGNED = "P0 assigned to you: Limit the pool";

    @Inject
    QueuedMails queued;
    @Inject
    FollowUps followUps;
    @Inject
    Event<FollowUpChanged> changed;

    private String team;
    private String ana;
    private String ben;

    @BeforeEach
    void two_people_of_a_team() {
        team = aTeam();
        ana = aPerson(team, "Ana Ruiz");
        ben = aPerson(team, "Ben & Co");
    }

    @Test
    void whoever_is_given_a_P0_is_told_at_once() {
        aP0("owner", ana);
        assertThat(queued.subjectsTo(ana)).containsExactly(ASSIGNED);

        String later = aP0();
        as(ana).body(Map.of("owner", ben)).put(later + "/owner").then().statusCode(200);
        assertThat(queued.to(ben).getFirst().text())
                .startsWith("Hello Ben & Co,\n\nA P0 follow-up is to be done now. By Ana Ruiz.")
                .contains("  http://localhost:8080" + later.replace("/api/v1", "") + "\n").contains("No more mails: http");
        given().queryParam("recipient", ben).get("/api/v1/deliveries").then().body("items.topic", contains("immediate"))
                .body("items.urgency", contains("at_once"));
    }

    @Test
    void so_is_whoever_takes_over_from_somebody_who_leaves() {
        String lead = aLead(team);
        aP0("owner", ana);
        json(Map.of("reason", "Has left")).put("/api/v1/people/" + ana + "/deactivation").then().statusCode(200);

        assertThat(queued.subjectsTo(lead)).containsExactly(ASSIGNED);
        assertThat(queued.to(lead).getFirst().text()).contains("Reason: Has left");
    }

    @Test
    void so_is_the_owner_of_what_becomes_a_P0_and_of_a_P0_that_is_accepted() {
        String url = aFollowUp("owner", ana, "priority", "P1");
        json(Map.of("priority", "P0")).header("If-Match", "*").patch(url).then().statusCode(200);
        assertThat(queued.subjectsTo(ana)).containsExactly(ASSIGNED);

        String proposed = aP0("owner", ben, "status", "proposed");
        assertThat(queued.to(ben)).isEmpty();
        given().put(proposed + "/acceptance").then().statusCode(200);
        assertThat(queued.subjectsTo(ben)).containsExactly(ASSIGNED);
    }

    @Test
    void so_is_whoever_a_document_names_as_the_owner() {
        String name = "Owner of " + team;
        String owner = aPerson(team, name);
        given().contentType("text/markdown").queryParam("team", team).body("# Outage of " + team + """

                **Severity:** SEV2
                **Duration:** 2 March 2026, 10:00 - 11:30 UTC

                ## Action items
                - [ ] Refuse snapshots older than one day (P0, owner: OWNER)
                """.replace("OWNER", name)).post("/api/v1/postmortems").then().statusCode(201);

        assertThat(queued.to(owner)).hasSize(1);
    }

    @Test
    void the_owner_is_told_why_their_work_was_returned_whatever_its_priority() {
        String url = aFollowUp("owner", ana, "priority", "P1");
        as(ana).put(url + "/completion").then().statusCode(200);
        as(ben).body(Map.of("outcome", "returned", "reason", "No <alert>\nyet")).put(url + "/verification").then()
                .statusCode(200);

        assertThat(queued.subjectsTo(ana)).containsExactly("Returned to you: Limit the pool");
        assertThat(queued.to(ana).getFirst().text()).contains("By Ben & Co.\n\nReason: No <alert> yet\n");
        assertThat(queued.to(ana).getFirst().html()).contains("By Ben &amp; Co.").contains("Reason: No &lt;alert&gt; yet");
    }

    @Test
    void nobody_is_told_what_they_did_themselves_or_what_can_wait() {
        as(ana).body(Map.of("title", "Limit the pool", "team", team, "priority", "P0", "owner", ana))
                .post("/api/v1/follow-ups").then().statusCode(201);
        String url = aFollowUp("owner", ana, "priority", "P1");
        json(Map.of("title", "Limit the pools")).header("If-Match", "*").patch(url).then().statusCode(200);
        String done = aP0("owner", ben);
        given().put(done + "/progress").then().statusCode(200);
        given().put(done + "/completion").then().statusCode(200);

        assertThat(queued.to(ana)).isEmpty();
        assertThat(queued.to(ben)).hasSize(1);
    }

    @Test
    void nobody_is_told_who_is_away_or_wants_no_mails() {
        prefer(ana, Map.of("pausedUntil", "2026-03-05"));
        prefer(ben, Map.of("subscribed", false));
        aP0("owner", ana);
        aP0("owner", ben);

        assertThat(queued.to(ana)).isEmpty();
        assertThat(queued.to(ben)).isEmpty();
    }

    @Test
    void the_same_change_twice_is_one_mail_and_the_next_change_another() {
        String url = aP0("owner", ana);
        String key = url.substring(url.lastIndexOf('/') + 1);
        FieldChange assigned = new FieldChange("owner", null, ana);
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new FollowUpChanged(followUps.withKey(key),
                Happening.of("create", new Actor("unnamed"), Instant.parse("2026-03-04T10:00:00Z")), List.of(assigned))));
        assertThat(queued.to(ana)).hasSize(1);

        given().delete(url + "/owner").then().statusCode(200);
        json(Map.of("owner", ana)).put(url + "/owner").then().statusCode(200);
        assertThat(queued.to(ana)).hasSize(2);
    }

    @Test
    void what_is_restricted_is_told_only_to_those_who_may_see_it() {
        String incident = anIncident(Map.of("team", team, "restricted", true));
        String url = aP0("incidents", List.of(incident));
        String stranger = aPerson(aTeam());
        json(Map.of("owner", stranger)).put(url + "/owner").then().statusCode(422);
        json(Map.of("owner", ana)).put(url + "/owner").then().statusCode(200);

        assertThat(queued.to(stranger)).isEmpty();
        assertThat(queued.to(ana)).hasSize(1);
    }

    private static void prefer(String person, Map<String, ?> preferences) {
        json(preferences).header("If-Match", "*").patch("/api/v1/people/" + person + "/preferences").then().statusCode(200);
    }

    private String aP0(Object... more) {
        Map<String, Object> fields = pairs(more);
        fields.put("priority", "P0");
        return url(fields);
    }

    private String aFollowUp(Object... fields) {
        return url(pairs(fields));
    }

    private String url(Map<String, Object> fields) {
        fields.put("team", team);
        return "/api/v1/follow-ups/" + io.followthrough.Given.aFollowUp(fields);
    }

    private static Map<String, Object> pairs(Object... words) {
        Map<String, Object> pairs = new java.util.HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i].toString(), words[i + 1]);
        }
        return pairs;
    }
}
