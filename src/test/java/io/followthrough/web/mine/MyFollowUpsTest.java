package io.followthrough.web.mine;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.followthrough.web.page.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** It is noon in UTC on a Tuesday, the last day of March. */
@QuarkusTest
class MyFollowUpsTest extends PageTest {

    @Test
    void what_i_own_is_sorted_by_when_it_is_due() {
        String team = aTeam();
        String ana = aPerson(team);
        String late = due(team, ana, "2026-03-01");
        String today = due(team, ana, "2026-03-31");
        String sunday = due(team, ana, "2026-04-05");
        String monday = due(team, ana, "2026-04-06");
        String some = aFollowUp(Map.of("team", team, "owner", ana));
        due(team, aPerson(team), "2026-03-01");

        Document page = mine(ana);

        assertThat(keys(page, "TODAY")).containsExactly(late, today);
        assertThat(keys(page, "THIS_WEEK")).containsExactly(sunday);
        assertThat(keys(page, "LATER")).containsExactlyInAnyOrder(monday, some);
        assertThat(page.select("#row-" + late + " .late").text()).isEqualTo("30 days late");
    }

    @Test
    void a_day_is_that_of_the_team() {
        String auckland = aTeam(Map.of("zone", "Pacific/Auckland"));
        String chicago = aTeam(Map.of("zone", "America/Chicago"));
        String ana = aPerson(auckland);
        String there = due(auckland, ana, "2026-04-01");
        String here = due(chicago, ana, "2026-04-01");

        assertThat(keys(mine(ana), "TODAY")).containsExactly(there);
        assertThat(keys(mine(ana), "THIS_WEEK")).containsExactly(here);

        clock.set(Instant.parse("2026-04-01T05:00:00Z"));
        assertThat(keys(mine(ana), "TODAY")).containsExactly(there, here);
    }

    @Test
    void what_was_put_off_is_for_later_and_says_so() {
        String team = aTeam();
        String ana = aPerson(team);
        String late = due(team, ana, "2026-03-30");
        as(ana).body(Map.of("until", "2026-04-02")).put("/api/v1/follow-ups/" + late + "/snooze").then().statusCode(200);

        assertThat(keys(mine(ana), "LATER")).containsExactly(late);
        assertThat(mine(ana).select("#row-" + late).text()).contains("snoozed until 2 Apr 2026");
    }

    @Test
    void what_others_wait_for_stands_with_its_forms_before_whoever_decides() {
        String team = aTeam();
        String lead = aLead(team);
        String ana = aPerson(team);
        String asked = due(team, ana, "2026-04-10");
        as(ana).body(Map.of("dueOn", "2026-05-01", "reason", "Waiting for hardware"))
                .post("/api/v1/follow-ups/" + asked + "/extensions").then().statusCode(201);
        String nobodys = aFollowUp(Map.of("team", team));

        Document page = mine(lead);

        assertThat(keys(page, "EXTENSIONS")).containsExactly(asked);
        assertThat(keys(page, "UNASSIGNED")).containsExactly(nobodys);
        assertThat(page.select("#row-" + asked).text()).contains(ana + " asks for time until 1 May 2026: Waiting for hardware");
        assertThat(page.select("#row-" + asked + " form[action$=decide-extension]")).hasSize(1);
        assertThat(mine(ana).select("#row-" + asked + " form[action$=decide-extension]")).isEmpty();
    }

    @Test
    void what_waits_for_several_things_has_one_line() {
        String team = aTeam();
        String lead = aLead(team);
        String ana = aPerson(team);
        String both = aFollowUp(Map.of("team", team, "dueOn", "2026-04-10"));
        as(ana).body(Map.of("dueOn", "2026-05-01", "reason", "Waiting for hardware"))
                .post("/api/v1/follow-ups/" + both + "/extensions").then().statusCode(201);

        for (String path : List.of("/mine", "/teams/" + team)) {
            Document page = Visitor.as(lead).open(path);
            assertThat(keys(page, "EXTENSIONS")).containsExactly(both);
            assertThat(page.select("section.is-UNASSIGNED")).isEmpty();
        }
    }

    @Test
    void who_has_nothing_to_do_is_told_so() {
        assertThat(mine(aPerson(aTeam())).select(".empty").text()).contains("Nothing waits for you.");
        assertThat(page("/mine").select(".empty").text()).contains("Only people have follow-ups of their own.");
    }

    @Test
    void many_are_cut_short_and_counted() {
        String team = aTeam();
        String ana = aPerson(team);
        for (int i = 0; i < 27; i++) {
            due(team, ana, "2026-03-30");
        }

        Document page = mine(ana);

        assertThat(keys(page, "TODAY")).hasSize(25);
        assertThat(page.select("#section-TODAY .count").text()).isEqualTo("27");
        assertThat(page.select(".rows-more a").text()).isEqualTo("and 2 more");
    }

    static List<String> keys(Document page, String section) {
        return page.select("section.is-" + section + " .row-title .key").eachText();
    }

    static String due(String team, String owner, String day) {
        return aFollowUp(Map.of("team", team, "owner", owner, "dueOn", day));
    }

    private static Document mine(String email) {
        return Visitor.as(email).open("/mine");
    }
}
