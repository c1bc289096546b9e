package io.followthrough.escalation;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import io.followthrough.time.MovableClock;
import io.restassured.response.ValidatableResponse;

/** A team with a lead and a manager who belong to no other, and follow-ups of it that come to be late. */
record Late(String home, String team, String owner, String lead, String manager) {

    static Late made() {
        String home = aTeam();
        String lead = aPerson(home);
        String manager = aPerson(aTeam());
        return new Late(home, aTeam(Map.of("lead", lead, "manager", manager)), aPerson(home), lead, manager);
    }

    /** @return the key of one with priority P1, so that it reaches the lead after three working days, the manager after seven */
    String followUp(String dueOn) {
        return followUp(Map.of("dueOn", dueOn, "owner", owner));
    }

    String followUp(Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("team", team, "priority", "P1"));
        fields.putAll(more);
        return aFollowUp(fields);
    }

    /** Moves the clock, and looks until nothing is left to see. */
    static void lookAt(String instant) {
        Instant now = Instant.parse(instant);
        CDI.current().select(MovableClock.class).get().set(now);
        lookUntilNothingIsLeft(now);
    }

    static int lookUntilNothingIsLeft(Instant now) {
        EscalationRun run = CDI.current().select(EscalationRun.class).get();
        int all = 0;
        for (int looked = run.run(now); looked > 0; looked = run.run(now)) {
            all += looked;
        }
        return all;
    }

    static ValidatableResponse violations(String key) {
        return given().get(path(key)).then().statusCode(200);
    }

    static String path(String key) {
        return "/api/v1/follow-ups/" + key + "/violations";
    }
}
