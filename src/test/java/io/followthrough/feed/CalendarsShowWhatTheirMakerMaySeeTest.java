package io.followthrough.feed;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At the moment they are fetched, whatever it was before. */
@QuarkusTest
class CalendarsShowWhatTheirMakerMaySeeTest {

    private String team;
    private String ana;
    private GivenCalendar ofTeam;
    private GivenCalendar own;
    private String known;

    @BeforeEach
    void ana_has_a_calendar_of_her_team() {
        team = aTeam();
        ana = aPerson(team);
        ofTeam = GivenCalendar.ofTeam(ana, team);
        own = GivenCalendar.ofOneself(ana);
        known = aFollowUp(Map.of("team", team, "dueOn", "2026-03-09"));
    }

    @Test
    void who_leaves_the_team_loses_what_is_restricted_to_it_and_nothing_else() {
        String restricted = aRestrictedFollowUp(team, Map.of());
        assertThat(ofTeam.keys()).containsExactly(known, restricted);

        movesTo(aTeam());
        assertThat(ofTeam.keys()).containsExactly(known);

        movesTo(team);
        assertThat(ofTeam.keys()).containsExactly(known, restricted);
    }

    @Test
    void what_becomes_restricted_to_another_team_is_gone_at_once_also_for_its_owner() {
        String other = aTeam();
        String incident = anIncident(Map.of("team", other));
        String followUp = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-10", "incidents",
                java.util.List.of(incident), "title", "Feed the walrus"));
        assertThat(own.keys()).containsExactly(followUp);

        json(Map.of("restricted", true)).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then().statusCode(200);

        assertThat(own.text()).doesNotContain("walrus").doesNotContain(followUp);
        assertThat(ofTeam.keys()).containsExactly(known);
    }

    @Test
    void the_calendar_of_somebody_who_is_deactivated_is_unknown_until_they_come_back() {
        var gone = "/api/v1/people/" + ana + "/deactivation";
        json(Map.of()).put(gone).then().statusCode(200);
        assertThat(ofTeam.fetched().statusCode()).isEqualTo(404);
        assertThat(own.fetched().statusCode()).isEqualTo(404);

        given().delete(gone).then().statusCode(200);

        assertThat(ofTeam.keys()).containsExactly(known);
    }

    @Test
    void an_owner_who_lost_it_to_another_one_loses_its_event() {
        String followUp = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-10"));
        assertThat(own.keys()).containsExactly(followUp);

        json(Map.of("owner", aPerson(team))).put("/api/v1/follow-ups/" + followUp + "/owner").then().statusCode(200);

        assertThat(own.keys()).isEmpty();
        assertThat(ofTeam.keys()).containsExactly(known, followUp);
    }

    private static String aRestrictedFollowUp(String team, Map<String, ?> more) {
        String incident = anIncident(Map.of("team", team, "restricted", true));
        Map<String, Object> fields = new java.util.HashMap<>(more);
        fields.putAll(Map.of("team", team, "dueOn", "2026-03-10", "incidents", java.util.List.of(incident)));
        return aFollowUp(fields);
    }

    private void movesTo(String other) {
        json(Map.of("team", other)).header("If-Match", "*").patch("/api/v1/people/" + ana).then().statusCode(200);
    }
}
