package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueDateThroughFormsTest extends PageTest {

    private static final Map<String, String> MAY = Map.of("dueOn", "2026-05-10", "reason", "The vendor is late");

    private String lead;
    private String ana;
    private String key;

    @BeforeEach
    void a_follow_up_in_a_team_with_a_lead() {
        String home = aTeam();
        lead = aPerson(home);
        ana = aPerson(home);
        key = aFollowUp(Map.of("team", aTeam(Map.of("lead", lead)), "dueOn", "2026-04-10"));
    }

    @Test
    void an_extension_that_is_approved_moves_the_due_date_and_is_told() {
        Document asked = as(ana).does(key, "request-extension", MAY);
        assertThat(asked.select("[aria-label=Requested extension]").text())
                .contains(ana + " asks for 10 May 2026 (just now): The vendor is late", "The lead, " + lead);
        assertThat(asked.select("form[action*=extension]")).isEmpty();
        assertThat(asked.select(".story").text()).contains(ana
                + " asked for an extension: The vendor is late extension asked for: from nothing to 10 May 2026");

        Document approved = as(lead).does(key, "decide-extension", Map.of("decision", "approved", "reason", "Agreed"));

        assertThat(approved.select("dl").text())
                .contains("Due 10 May 2026 Originally 10 Apr 2026 Extensions 1 Slip 30 days");
        assertThat(approved.select("h3:contains(Decided) + ol").text())
                .isEqualTo("From 10 Apr 2026 to 10 May 2026, asked for by "
                        + ana + ": The vendor is late approved by " + lead + ", just now: Agreed");
        assertThat(approved.select(".story").text())
                .contains(lead + " approved the extension: Agreed due date: from 10 Apr 2026 to 10 May 2026");
    }

    @Test
    void one_that_is_declined_leaves_it() {
        as(ana).does(key, "request-extension", MAY);

        Document declined = as(lead).does(key, "decide-extension", Map.of("decision", "refused"));

        assertThat(declined.select("dl").text()).contains("Due 10 Apr 2026 Originally 10 Apr 2026 Extensions 0 Slip 0 days");
        assertThat(declined.select("[aria-label=Requested extension]")).isEmpty();
    }

    @Test
    void the_lead_moves_it_without_asking() {
        assertThat(as(ana).followUp(key).select("form[action*=move-due-date]")).isEmpty();

        assertThat(as(lead).does(key, "move-due-date", MAY).select("dl").text()).contains("Due 10 May 2026", "Extensions 1");
    }

    @Test
    void reminders_are_put_off_and_come_again() {
        Document snoozed = as(ana).does(key, "snooze", Map.of("until", "2026-04-03"));
        assertThat(snoozed.select("dl").text()).contains("Snoozed until 3 Apr 2026");

        assertThat(as(ana).does(key, "wake", Map.of()).select("dl").text()).doesNotContain("Snoozed");
    }

    @Test
    void a_date_that_cannot_be_kept_is_marked_and_stays_in_its_field() {
        Document page = as(ana).followUp(key);

        Document early = as(ana).isRefused(page, "request-extension", Map.of("dueOn", "2026-04-01", "reason", "No time"), 422);
        Document none = as(ana).isRefused(page, "request-extension", Map.of("dueOn", "soon"), 400);
        Document late = as(ana).isRefused(page, "snooze", Map.of("until", "2027-01-01"), 422);

        assertThat(early.select("#request-extension-dueOn[aria-invalid=true]").val()).isEqualTo("2026-04-01");
        assertThat(early.select("#request-extension-dueOn-wrong").text()).contains("must be after the due date, 2026-04-10");
        assertThat(early.select("#request-extension[open] textarea").text()).isEqualTo("No time");
        assertThat(none.select("#request-extension-dueOn-wrong").text()).contains("must be a date");
        assertThat(late.select("#snooze-until-wrong").text()).contains("at the latest");
    }
}
