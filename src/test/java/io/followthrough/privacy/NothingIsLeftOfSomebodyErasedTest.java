package io.followthrough.privacy;

import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Puts a name and an address wherever the API takes them, erases the person, and looks into every text of every table. */
@QuarkusTest
class NothingIsLeftOfSomebodyErasedTest {

    /** Where they were found before; a place that is not here was not planted in, so that nothing is known about it. */
    private static final Set<String> PLANTED = Set.of("api_token.created_by", "api_token.maker", "audit_entry.actor",
            "audit_entry.details", "audit_entry.target", "audit_entry.user_agent", "cause.text", "extension.decided_by",
            "extension.decision_reason", "extension.reason", "follow_up.completed_by", "follow_up.description",
            "follow_up.evidence", "follow_up.labels", "follow_up.owner_as_written", "follow_up.title", "follow_up.words",
            "follow_up_comment.author", "follow_up_comment.text", "follow_up_comment.words", "follow_up_state_past.title",
            "follow_up_state_present.title", "history_entry.actor", "history_entry.changes", "history_entry.reason",
            "history_entry.subject_name", "idempotency_key.body", "idempotency_key.headers", "incident.impact",
            "incident.title",
            "outbox_message.payload", "outbox_message.recipient", "person.email", "person.name", "postmortem.root_cause",
            "postmortem.source", "postmortem.summary", "postmortem.title", "timeline_entry.text", "violation.excuse_reason",
            "violation.excused_by");
    private static final List<String> REPORTS = List.of("completion", "on-time", "overdue", "ageing", "time-to-assign",
            "time-to-close", "flow", "slip", "effectiveness", "violations", "recurrence", "prevent-share");

    @Inject
    DigestRun digests;
    @Inject
    EscalationRun escalations;
    @Inject
    DataSource database;
    @Inject
    MovableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void in_any_text_of_any_table_while_figures_stay() throws SQLException {
        TextsOfTheDatabase texts = new TextsOfTheDatabase(database);
        SomebodyEverywhere somebody = new SomebodyEverywhere(digests, escalations, clock);
        somebody.live();
        await().untilAsserted(() -> assertThat(texts.holding(SomebodyEverywhere.MARKS)).containsAll(PLANTED));
        json(Map.of("handTo", somebody.heir(), "reason", "Has left")).put(
                "/api/v1/people/" + SomebodyEverywhere.EMAIL + "/deactivation").then().statusCode(200);
        List<String> figures = figures(somebody.team());
        int changes = changes(somebody.team());

        String standIn = given().put("/api/v1/people/" + SomebodyEverywhere.EMAIL + "/erasure").then().statusCode(200).extract()
                .path("email");

        assertThat(texts.holding(SomebodyEverywhere.MARKS)).isEmpty();
        assertThat(figures(somebody.team())).isEqualTo(figures);
        assertThat(changes(somebody.team())).isEqualTo(changes);
        assertThat(given().get("/api/v1/history?actor=" + standIn).jsonPath().getList("items.action")).contains("complete",
                "comment");
        assertThat(given().get("/api/v1/audit?actor=" + standIn).jsonPath().getList("items.address")).containsOnlyNulls();
    }

    private static List<String> figures(String team) {
        return REPORTS.stream().map(report -> given()
                .get("/api/v1/reports/" + report + "?from=2026-01-01&to=2026-03-31&groupBy=team&team=" + team).asString())
                .toList();
    }

    private static int changes(String team) {
        return given().get("/api/v1/history?limit=200&subject=team&key=" + team).jsonPath().getList("items").size();
    }
}
