package io.followthrough.web.followup;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Severity.SEV1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.followthrough.report.AFollowUp;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpListPageTest extends PageTest {

    @Test
    void shows_what_is_open_first_and_says_how_late_it_is() {
        String team = tracked.team("UTC");
        String done = tracked.add(AFollowUp.of(team).titled("Done").dueOn("2026-01-01").doneAt("2026-01-01T12:00:00Z"));
        String late = tracked.add(AFollowUp.of(team).titled("Late").of(P0).dueOn("2026-03-30").after(SEV1));
        String later = tracked.add(AFollowUp.of(team).titled("Later").dueOn("2026-03-28"));
        String undated = tracked.add(AFollowUp.of(team).titled("Undated"));

        Document page = page("/follow-ups?team=" + team);

        assertThat(page.select("tbody td.key:first-child").eachText()).containsExactly(later, late, undated, done);
        assertThat(page.select("tbody tr").get(1).text())
                .matches(late + " Late 30 Mar 2026 1 day late open P0 nobody yet " + team + " INC-\\d+");
        assertThat(page.select(".late").eachText()).containsExactly("3 days late", "1 day late");
        assertThat(page.select("tbody tr").get(2).text()).contains("no due date");
    }

    @Test
    void shows_only_what_is_asked_for() {
        String team = tracked.team("UTC");
        String owner = tracked.person("Ana Ruiz");
        String late = tracked.add(AFollowUp.of(team).dueOn("2026-03-30"));
        String owned = tracked.add(AFollowUp.of(team).ownedBy(owner));
        String done = tracked.add(AFollowUp.of(team).dueOn("2026-03-30").doneAt("2026-03-31T08:00:00Z"));

        assertThat(keys("/follow-ups?overdue=true&team=" + team)).containsExactly(late);
        assertThat(keys("/follow-ups?status=done&team=" + team)).containsExactly(done);
        assertThat(keys("/follow-ups?owner=" + owner.toUpperCase(Locale.ROOT))).containsExactly(owned);
        assertThat(page("/follow-ups?overdue=true&team=" + team).select("#team option[selected]").eachText())
                .containsExactly(team);
        assertThat(page("/follow-ups?overdue=true&team=" + team).select("#overdue[checked]")).hasSize(1);
    }

    @Test
    void finds_what_somebody_looks_for() {
        String team = tracked.team("UTC");
        String found = tracked.add(AFollowUp.of(team).titled("Drain the queue"));
        tracked.add(AFollowUp.of(team).titled("Write the runbook"));

        assertThat(keys("/follow-ups?q=queue&team=" + team)).containsExactly(found);
        assertThat(page("/follow-ups?q=queue&team=" + team).select("#q").val()).isEqualTo("queue");
    }

    @Test
    void takes_empty_fields_of_its_form_for_no_wish() {
        String team = tracked.team("UTC");
        String key = tracked.add(AFollowUp.of(team));

        assertThat(keys("/follow-ups?team=" + team + "&status= &owner= ")).containsExactly(key);
    }

    @Test
    void goes_on_on_the_next_page_with_the_same_wishes() {
        String team = tracked.team("UTC");
        IntStream.rangeClosed(1, 51).forEach(i -> tracked.add(AFollowUp.of(team)));

        Document first = page("/follow-ups?team=" + team);
        Document second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(1);
        assertThat(second.select("tbody td.key:first-child").eachText())
                .doesNotContainAnyElementsOf(first.select("tbody td.key:first-child").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(first.select("a[rel=first]")).isEmpty();
        assertThat(second.select("a[rel=first]").attr("href")).isEqualTo("/follow-ups?team=" + team);
    }

    @Test
    void refuses_a_place_to_go_on_from_that_it_did_not_give() {
        assertThat(page("/follow-ups?cursor=somewhere", 400).text()).contains("is not a cursor of this list");
    }

    @Test
    void says_so_when_nothing_matches() {
        assertThat(page("/follow-ups?team=" + tracked.team("UTC")).text()).contains("No follow-up matches.");
    }

    @Test
    void leads_to_the_reports_the_mail_and_the_description_of_the_api() {
        assertThat(page("/follow-ups").select("nav[aria-label=Main] a").eachAttr("href")).containsExactly("/follow-ups",
                "/triage",
                "/reports?groupBy=team", "/digests");
        assertThat(page("/follow-ups").select("nav[aria-label=Menu] a").eachAttr("href")).containsExactly("/preferences",
                "/swagger-ui");
        assertThat(page("/follow-ups").select("nav[aria-label=Main] [aria-current=page]").text()).isEqualTo("Follow-ups");
    }

    @Test
    void shows_a_title_as_text_whatever_it_holds() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).titled("<script>alert('x')</script> & more"));

        Document page = page("/follow-ups?team=" + team);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("td.title").text()).isEqualTo("<script>alert('x')</script> & more");
    }

    private List<String> keys(String pathAndQuery) {
        return page(pathAndQuery).select("tbody td.key:first-child").eachText();
    }
}
