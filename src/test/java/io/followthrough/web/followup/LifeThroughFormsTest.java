package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LifeThroughFormsTest extends PageTest {

    private static final Map<String, String> NOTHING = Map.of();

    private String team;
    private String ana;
    private String bo;

    @BeforeEach
    void a_team_of_two() {
        team = aTeam();
        ana = aPerson(team, "Ana Ruiz");
        bo = aPerson(team, "Bo Lind");
    }

    @Test
    void only_what_is_legal_from_here_is_offered() {
        String key = aFollowUp(Map.of("team", team, "priority", "P1", "status", "proposed"));

        assertThat(forms(key)).contains("accept", "dismiss").doesNotContain("start", "complete", "verify", "reopen");
        as(ana).does(key, "accept", NOTHING);
        assertThat(forms(key)).contains("start", "block", "complete", "dismiss").doesNotContain("accept", "stop", "unblock");
        as(ana).does(key, "start", NOTHING);
        assertThat(forms(key)).contains("stop", "block", "complete").doesNotContain("start");
        as(ana).does(key, "complete", NOTHING);
        assertThat(forms(key)).contains("verify", "return", "reopen").doesNotContain("complete", "check-effectiveness");
        as(bo).does(key, "verify", NOTHING);
        assertThat(forms(key)).contains("reopen", "check-effectiveness", "comment").doesNotContain("dismiss", "snooze",
                "request-extension", "merge");
    }

    @Test
    void it_waits_for_another_one_until_it_is_unblocked() {
        String first = aFollowUp(Map.of("team", team, "title", "Export the metric"));
        String key = aFollowUp(Map.of("team", team, "title", "Alert on the metric"));

        Document page = as(ana).does(key, "block", Map.of("reason", "Needs the metric", "blockedBy", first));

        assertThat(page.select("dl").text()).contains("Status blocked: Needs the metric", "Blocked by " + first);
        assertThat(as(ana).followUp(first).select("dl").text()).contains("Blocks " + key + " Alert on the metric");
        assertThat(as(ana).does(key, "unblock", NOTHING).select("dl").text()).contains("Status in progress")
                .doesNotContain("Needs the metric");
    }

    @Test
    void what_shows_that_it_is_done_is_shown_with_its_links() {
        String key = aFollowUp(Map.of("team", team, "priority", "P1"));

        Document page = as(ana).does(key, "complete",
                Map.of("evidence", "The alert <fires>, see https://wiki.example.org/alert.", "links",
                        "https://git.example.org/pull/7"));

        assertThat(page.select("h2:contains(Evidence) + p").text())
                .isEqualTo("The alert <fires>, see https://wiki.example.org/alert. https://git.example.org/pull/7");
        assertThat(page.select("h2:contains(Evidence) + p a").eachAttr("href"))
                .containsExactly("https://wiki.example.org/alert", "https://git.example.org/pull/7");
        assertThat(page.text()).contains(ana + " completed it, so somebody else verifies it.");
    }

    @Test
    void somebody_else_verifies_it_or_sends_it_back() {
        String key = aFollowUp(Map.of("team", team, "priority", "P1"));
        as(ana).does(key, "complete", NOTHING);

        Document refused = as(ana).isRefused(as(ana).followUp(key), "verify", Map.of("reason", "Trust me"), 409);
        assertThat(refused.select("[role=alert]").text()).contains("Whoever completed a follow-up cannot verify it",
                "Trust me");
        as(bo).does(key, "return", Map.of("reason", "The alert does not fire"));
        followUp(key).body("status", is("in_progress"));
        as(ana).does(key, "complete", NOTHING);
        Document done = as(bo).does(key, "verify", Map.of("reason", "Seen it fire"));

        assertThat(done.select("dl").text()).contains("Status done", "Check due 30 Apr 2026", "Outcome not checked yet");
        assertThat(done.select(".story").text()).contains(bo + " sent it back to work: The alert does not fire",
                bo + " verified that it is done: Seen it fire status: from in review to done");
    }

    @Test
    void a_check_that_finds_it_ineffective_leads_to_a_successor() {
        String key = aFollowUp(Map.of("team", team, "owner", ana, "incidents",
                List.of(anIncident(Map.of("team", team, "title", "Checkout outage")))));
        as(ana).does(key, "complete", NOTHING);

        Document wrong = as(bo).isRefused(as(bo).followUp(key), "check-effectiveness",
                Map.of("outcome", "ineffective", "note", "It happened again"), 400);
        assertThat(wrong.select("#check-then-wrong").text()).contains("must be reopen or successor");
        assertThat(wrong.select("#check-effectiveness[open] textarea").text()).isEqualTo("It happened again");
        assertThat(wrong.select("#check-outcome option[selected]").val()).isEqualTo("ineffective");
        Document page = as(bo).does(key, "check-effectiveness",
                Map.of("outcome", "ineffective", "note", "It happened again", "then", "successor"));

        String successor = followUp(key).extract().path("successor");
        assertThat(page.select("dl").text()).contains("Outcome ineffective", "What was found It happened again",
                "Taken over by " + successor);
        assertThat(as(bo).followUp(successor).select("dl").text())
                .contains("Takes over from " + key + ", which was ineffective", "Checkout outage");
    }

    @Test
    void what_is_dismissed_is_reopened() {
        String key = aFollowUp(Map.of("team", team));

        Document dismissed = as(ana).does(key, "dismiss", Map.of("reason", "The service is gone"));
        assertThat(dismissed.select("dl").text()).contains("Status won't do: The service is gone");
        as(ana).does(key, "reopen", Map.of("reason", "It came back"));

        followUp(key).body("status", is("open"));
    }

    @Test
    void a_member_asks_for_a_dismissal_and_the_lead_decides() {
        String key = aFollowUp(Map.of("team", aTeam(Map.of("lead", bo))));

        Document asked = as(ana).does(key, "dismiss", Map.of("reason", "No longer needed"));
        assertThat(asked.select("[aria-label=Requested dismissal]").text())
                .contains(ana + " wants it dismissed (just now): No longer needed",
                        "The lead, " + bo + ", or the manager of the team decides.");
        assertThat(forms(key)).doesNotContain("dismiss", "decide-dismissal");
        as(bo).does(key, "decide-dismissal", Map.of("decision", "refused", "reason", "Still needed"));
        followUp(key).body("status", is("open"));
        as(ana).does(key, "dismiss", Map.of("reason", "Really not needed"));
        as(bo).does(key, "decide-dismissal", Map.of("decision", "approved"));

        followUp(key).body("status", is("wont_do")).body("dismissalReason", is("Really not needed"));
    }

    @Test
    void it_is_watched_owned_and_talked_about() {
        String key = aFollowUp(Map.of("team", team));

        assertThat(as(ana).does(key, "watch", NOTHING).select("dl").text()).contains("Watchers " + ana);
        assertThat(as(ana).does(key, "unwatch", NOTHING).select("dl").text()).contains("Watchers nobody");
        assertThat(as(ana).does(key, "assign", Map.of("owner", bo)).select("dl").text()).contains("Owner Bo Lind <" + bo);
        assertThat(as(ana).does(key, "unassign", NOTHING).select("dl").text()).contains("Owner nobody yet");
        Document page = as(ana).does(key, "comment", Map.of("text", "It **works** <script>alert(1)</script>"));
        assertThat(page.select(".comments li strong").eachText()).containsExactly(ana, "works");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void a_likely_duplicate_is_advised_on_and_merged() {
        String stays = aFollowUp(Map.of("team", team, "title", "Limit the connection pool", "labels", List.of("pool")));
        String key = aFollowUp(Map.of("team", team, "title", "Limit the connection pools"));

        assertThat(as(ana).followUp(key).select("[aria-label=Advice]").text())
                .contains(stays + " of the same team says nearly");
        Document merged = as(ana).does(key, "merge", Map.of("into", stays));

        assertThat(merged.select("dl").text()).contains("Merged into " + stays);
        assertThat(as(ana).followUp(stays).select("dl").text()).contains("Merged from " + key, "Labels pool");
    }

    @Test
    void a_title_that_is_hard_to_act_upon_is_advised_on() {
        String key = aFollowUp(Map.of("team", team, "title", "Improve monitoring"));

        assertThat(as(ana).followUp(key).select("[aria-label=Advice] li")).isNotEmpty();
    }

    private List<String> forms(String key) {
        return as(ana).followUp(key).select("form[method=post]").eachAttr("action").stream()
                .map(action -> action.replaceFirst("#.*", "").replaceFirst(".*/", "")).toList();
    }
}
