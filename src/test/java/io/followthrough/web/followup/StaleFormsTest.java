package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleFormsTest extends PageTest {

    private static final Map<String, String> BLOCK = Map.of("reason", "Waits for <a> licence");

    private String ana;
    private String bo;
    private String key;

    @BeforeEach
    void a_follow_up_that_two_look_at() {
        String team = aTeam();
        ana = aPerson(team);
        bo = aPerson(team);
        key = aFollowUp(Map.of("team", team));
    }

    @Test
    void it_says_who_changed_what_meanwhile_and_changes_nothing() {
        Document seen = as(ana).followUp(key);
        as(bo).does(key, "start", Map.of());
        as(bo).does(key, "comment", Map.of("text", "Hm"));

        Document stale = as(ana).isRefused(seen, "block", BLOCK, 412);

        assertThat(stale.select("[role=alert]").text()).contains("Not saved. Changed meanwhile by " + bo + ".",
                "just now " + bo + " started it (status: from open to in progress");
        assertThat(stale.select("[role=alert]").text()).doesNotContain("commented", "created");
        followUp(key).body("status", is("in_progress"));
    }

    @Test
    void what_was_typed_is_still_there_and_is_taken_on_the_second_try() {
        Document seen = as(ana).followUp(key);
        as(bo).does(key, "start", Map.of());

        Document stale = as(ana).isRefused(seen, "block", BLOCK, 412);
        assertThat(stale.select("#block[open] textarea[name=reason]").text()).isEqualTo("Waits for <a> licence");
        assertThat(as(ana).sends(stale, "block", BLOCK).statusCode()).isEqualTo(303);

        followUp(key).body("blockedReason", is("Waits for <a> licence"));
    }

    @Test
    void it_is_not_lost_where_the_form_is_gone() {
        Document seen = as(ana).followUp(key);
        as(bo).does(key, "complete", Map.of("evidence", "Seen in production"));

        Document stale = as(ana).isRefused(seen, "block", BLOCK, 412);

        assertThat(stale.select("#block")).isEmpty();
        assertThat(stale.select("[role=alert] dl").text()).isEqualTo("reason Waits for <a> licence");
    }
}
