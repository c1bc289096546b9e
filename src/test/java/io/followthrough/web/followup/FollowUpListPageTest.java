package io.followthrough.web.followup;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Severity.SEV1;
import static io.followthrough.classification.Severity.SEV2;
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
    void is_narrowed_by_whatever_the_api_narrows_by_and_keeps_that_in_its_form() {
        String team = tracked.team("UTC");
        String worst = tracked.add(AFollowUp.of(team).titled("Alert on the reservoir").dueOn("2026-04-02").after(SEV1, SEV2));
        String second = tracked.add(AFollowUp.of(team).dueOn("2026-04-09").of(P0).after(SEV2));
        tracked.add(AFollowUp.of(team).dueOn("2026-05-01").proposed());

        assertThat(keys("/follow-ups?severity=SEV2&team=" + team)).containsExactly(worst, second);
        assertThat(keys("/follow-ups?worstSeverity=SEV2&team=" + team)).containsExactly(second);
        assertThat(keys("/follow-ups?dueFrom=2026-04-01&dueTo=2026-04-05&q=&label=&team=" + team)).containsExactly(worst);
        assertThat(keys("/follow-ups?priority=P0&status=open,blocked&team=" + team)).containsExactly(second);
        assertThat(keys("/follow-ups?q=reservoir&service=checkout&nature=corrective&team=" + team)).containsExactly(worst);
        assertThat(keys("/follow-ups?sort=-key&dueTo=2026-04-30&team=" + team)).containsExactly(second, worst);
        Document page = page("/follow-ups?status=open,blocked&dueFrom=2026-04-01&worstSeverity=SEV2&sort=-key&team=" + team);
        assertThat(page.select("#status option[selected]").val()).isEqualTo("open,blocked");
        assertThat(page.select("#dueFrom").val()).isEqualTo("2026-04-01");
        assertThat(page.select("#worstSeverity option[selected]").val()).isEqualTo("SEV2");
        assertThat(page.select("#sort option[selected]").val()).isEqualTo("-key");
        assertThat(page.select("details.more[open]")).hasSize(1);
    }

    @Test
    void names_the_wish_that_cannot_be_meant() {
        assertThat(page("/follow-ups?dueFrom=soon", 400).select("main").text()).contains("dueFrom", "must be a date");
        assertThat(page("/follow-ups?sort=mood", 400).select("main").text()).contains("sort", "must be one of");
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
        assertThat(page("/follow-ups").select("nav[aria-label=Main] a").eachAttr("href")).containsExactly("/", "/mine",
                "/follow-ups", "/teams", "/triage", "/reports", "/import", "/digests");
        assertThat(page("/follow-ups").select("nav[aria-label=Menu] a").eachAttr("href")).containsExactly("/incidents",
                "/postmortems", "/preferences", "/admin", "/swagger-ui");
        assertThat(page("/follow-ups").select("nav[aria-label=Main] [aria-current=page]").text()).isEqualTo("Follow-ups");
    }

    @Test
    void shows_a_title_as_text_whatever_it_holds() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).titled("<script>alert('x')</script> & more"));

        Document page = page("/follow-ups?team=" + team);

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("td.title").text()).isEqualTo("<script>alert('x')</script> & more");
    }

    private List<String> keys(String pathAndQuery) {
        return page(pathAndQuery).select("tbody td.key:first-child").eachText();
    }
}
