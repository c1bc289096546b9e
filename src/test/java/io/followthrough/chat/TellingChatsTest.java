package io.followthrough.chat;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.followthrough.AtOnce;
import io.followthrough.escalation.EscalationRun;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TellingChatsTest {

    private static final String ROOT = "https://chat.example.org";

    @Inject
    SummaryRun summaries;
    @Inject
    EscalationRun escalations;
    @Inject
    EntityManager entities;
    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void each_step_of_an_escalation_is_told_once() {
        GivenChat chat = GivenChat.of(led(), ROOT, Map.of());
        String key = followUp(chat, Map.of("dueOn", "2026-03-05"));

        escalateAt("2026-03-10T09:00:00Z");
        escalateAt("2026-03-10T09:05:00Z");
        chat.deliveries().body("items.topic", contains("escalation")).body("items.urgency", contains("soon"));
        assertThat(newest(chat)).contains(key + " was due on 2026-03-05 and is not done", "the lead of the team");
        escalateAt("2026-03-17T09:00:00Z");

        chat.deliveries().body("items", hasSize(2));
        assertThat(newest(chat)).contains("the manager of the team");
    }

    @Test
    void nothing_is_told_of_what_is_restricted_or_not_wanted() {
        GivenChat chat = GivenChat.of(led(), ROOT, Map.of());
        String incident = anIncident(Map.of("team", chat.team(), "restricted", true));
        followUp(chat, Map.of("dueOn", "2026-03-05", "incidents", List.of(incident), "title", "A planted secret"));
        GivenChat silent = GivenChat.of(led(), ROOT, Map.of("escalations", false, "dailySummary", false));
        followUp(silent, Map.of("dueOn", "2026-03-05"));

        escalateAt("2026-03-10T09:00:00Z");
        summariesAt("2026-03-10T09:00:00Z");

        chat.deliveries().body("items", empty());
        silent.deliveries().body("items", empty());
    }

    @Test
    void a_summary_comes_once_a_working_day_with_figures_and_the_worst() {
        GivenChat chat = GivenChat.at(ROOT);
        followUp(chat, Map.of("dueOn", "2026-03-02", "title", "Limit the pool"));
        followUp(chat, Map.of("dueOn", "2026-03-06"));
        followUp(chat, Map.of("dueOn", "2026-03-09"));
        given().contentType("application/json")
                .body(Map.of("team", chat.team(), "title", "Proposed", "status", "proposed", "dueOn", "2026-03-05"))
                .post("/api/v1/follow-ups").then().statusCode(201);

        summariesAt("2026-03-05T08:59:59Z");
        chat.deliveries().body("items", empty());
        summariesAt("2026-03-05T09:00:00Z");
        summariesAt("2026-03-05T12:00:00Z");

        chat.deliveries().body("items.topic", contains("summary"));
        assertThat(newest(chat)).contains("2026-03-05", "\"Overdue\"", "\"value\": \"1\"", "3 days late: Limit the pool",
                "due 2026-03-06: ", "/follow-ups?team=" + chat.team()).doesNotContain("2026-03-09", "Proposed");
    }

    @Test
    void nothing_to_say_and_days_off_bring_none() {
        GivenChat quiet = GivenChat.at(ROOT);
        GivenChat chat = GivenChat.at(ROOT);
        followUp(chat, Map.of("dueOn", "2026-03-02"));

        summariesAt("2026-03-07T12:00:00Z");

        quiet.deliveries().body("items", empty());
        chat.deliveries().body("items", empty());
        summariesAt("2026-03-09T09:00:00Z");
        chat.deliveries().body("items", hasSize(1));
    }

    @Test
    void a_team_in_another_zone_is_told_in_its_morning() {
        GivenChat chat = GivenChat.of(aTeam(Map.of("zone", "America/New_York")), ROOT, Map.of());
        followUp(chat, Map.of("dueOn", "2026-03-02"));

        summariesAt("2026-03-05T13:59:59Z");
        chat.deliveries().body("items", empty());
        summariesAt("2026-03-05T14:00:00Z");
        chat.deliveries().body("items", hasSize(1));
    }

    @Test
    void a_changed_team_gets_no_second_one_on_a_day() {
        GivenChat chat = GivenChat.at(ROOT);
        followUp(chat, Map.of("dueOn", "2026-03-02"));
        summariesAt("2026-03-05T09:00:00Z");
        json(Map.of("zone", "Europe/Madrid")).header("If-Match", "*").patch("/api/v1/teams/" + chat.team()).then()
                .statusCode(200);
        given().delete(chat.resource()).then().statusCode(204);
        chat.put(Map.of()).statusCode(200);

        summariesAt("2026-03-05T15:00:00Z");

        chat.deliveries().body("items", hasSize(1));
    }

    @Test
    void replicas_at_once_tell_each_chat_once() throws Exception {
        List<GivenChat> chats = Stream.generate(() -> GivenChat.at(ROOT)).limit(12).toList();
        chats.forEach(chat -> followUp(chat, Map.of("dueOn", "2026-03-02")));

        AtOnce.clients(4, _ -> {
            summaries.run(Instant.parse("2026-03-05T09:00:00Z"));
            return null;
        });

        assertThat(chats).allSatisfy(chat -> chat.deliveries().body("items", hasSize(1)));
    }

    private static String led() {
        String lead = aPerson(aTeam());
        return aTeam(Map.of("lead", lead, "manager", aPerson(aTeam())));
    }

    private static String followUp(GivenChat chat, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(
                Map.of("team", chat.team(), "priority", "P1", "owner", aPerson(chat.team())));
        fields.putAll(more);
        return aFollowUp(fields);
    }

    private void escalateAt(String instant) {
        Instant now = Instant.parse(instant);
        clock.set(now);
        while (escalations.run(now) > 0) {
            continue;
        }
    }

    private void summariesAt(String instant) {
        Instant now = Instant.parse(instant);
        clock.set(now);
        summaries.run(now);
    }

    @Transactional
    String newest(GivenChat chat) {
        return (String) entities.createNativeQuery(
                "SELECT CAST(payload AS text) FROM outbox_message WHERE channel = 'chat' AND recipient = ?1 ORDER BY id DESC LIMIT 1",
                String.class).setParameter(1, chat.team()).getSingleResult();
    }
}
