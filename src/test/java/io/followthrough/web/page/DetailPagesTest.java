package io.followthrough.web.page;

import static io.followthrough.classification.Severity.SEV2;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import io.followthrough.Given;
import io.followthrough.GivenToken;
import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.report.AFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DetailPagesTest extends PageTest {

    @Test
    void a_follow_up_is_shown_with_its_due_dates_and_its_owner() {
        String team = tracked.team("Europe/Madrid");
        String owner = tracked.person("Ana Ruiz");
        String key = tracked.add(AFollowUp.of(team).titled("Alert & page").ownedBy(owner).after(SEV2)
                .originallyDueOn("2026-03-01").dueOn("2026-03-29"));

        Document page = page("/follow-ups/" + key);

        assertThat(page.title()).isEqualTo(key + " Alert & page · Followthrough");
        assertThat(page.select("h1").text()).isEqualTo("Alert & page");
        assertThat(page.select("dl").text()).contains("Status open 2 days late", "Due 29 Mar 2026 (originally 1 Mar 2026)",
                "Owner Ana Ruiz <" + owner + ">", team + " (Europe/Madrid)", "Created 5 Jan 2026");
        assertThat(page.select("dd a[href^=/incidents/INC-]")).hasSize(1);
    }

    @Test
    void a_follow_up_is_shown_with_its_evidence_once_it_is_done() {
        String key = tracked.add(AFollowUp.of(tracked.team("UTC")).doneAt("2026-03-20T12:30:00Z"));

        assertThat(page("/follow-ups/" + key).text())
                .contains("Completed 20 Mar 2026, 12:30 UTC by ana@example.org", "Evidence seen in production");
    }

    @Test
    void nobody_is_offered_what_they_may_not_do() {
        String team = Given.aTeam();
        String key = Given.aFollowUp(Map.of("team", team));
        String path = "/follow-ups/" + key;

        Document ofReader = Jsoup.parse(GivenToken.withScope("read").used().accept(BROWSER).get(path).then().statusCode(200)
                .extract().asString());
        Document ofMember = Jsoup.parse(Given.as(Given.aPerson(team)).accept(BROWSER).get(path).then().statusCode(200)
                .extract().asString());

        assertThat(ofReader.select("form[method=post]:not([action=/sign-out])")).isEmpty();
        assertThat(ofReader.text()).contains("Members of its team and its owner change it.");
        assertThat(ofMember.select("form[method=post]").eachAttr("action")).contains(path + "/watch", path + "/start",
                path + "/comment#comment", path + "/assign#assign");
    }

    @Test
    void a_history_is_told_as_a_story() {
        String key = tracked.add(AFollowUp.of(tracked.team("UTC")));
        Actor ana = Actor.withEmail("ana@example.org");
        tracked.happened(key, Happening.of("create", ana, Instant.parse("2026-03-01T10:00:00Z")), Map.of(),
                Map.of("status", "open"));
        tracked.happened(key, Happening.of("block", ana, Instant.parse("2026-03-02T10:00:00Z")).because("waits for a licence"),
                Map.of("status", "in_progress"), Map.of("status", "blocked", "blockedReason", "waits for a licence"));

        assertThat(page("/follow-ups/" + key).select(".story > li").eachText()).containsExactly(
                "30 days ago ana@example.org created it",
                "29 days ago ana@example.org marked it as blocked: waits for a licence status: from in progress to blocked");
    }

    @Test
    void an_incident_is_shown_with_what_it_left_behind() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).titled("Add an alert").after(SEV2));
        String incident = page("/follow-ups?team=" + team).select("a[href^=/incidents/]").text();
        String postmortem = tracked.postmortem(incident, null, "A full disk");

        Document page = page("/incidents/" + incident);

        assertThat(page.select("h1").text()).isEqualTo("Checkout returned errors");
        assertThat(page.select("dl").text()).contains("Severity SEV2", "Status resolved", "Started 4 Mar 2026, 09:00 UTC",
                "Duration, as stated 2 h", "Services checkout", postmortem + " Untitled postmortem");
        assertThat(page.select("td.title").eachText()).containsExactly("Add an alert");
    }

    @Test
    void a_postmortem_without_a_title_is_shown_with_causes_and_timeline() {
        String incident = tracked.incident(tracked.team("UTC"), "Checkout returned errors", SEV2);

        Document page = page("/postmortems/" + tracked.postmortem(incident, null, "A <full> disk"));

        assertThat(page.select("h1").text()).isEqualTo("Untitled postmortem");
        assertThat(page.text()).contains("A <full> disk (root cause)", "4 Mar 2026, 09:00 UTC The first alert went off",
                incident + " Checkout returned errors", "No follow-up comes from this postmortem.");
    }
}
