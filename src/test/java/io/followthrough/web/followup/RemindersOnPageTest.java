package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.reminder.DigestRun;
import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersOnPageTest extends PageTest {

    private static final int MOST_RUNS = 50;

    @Inject
    DigestRun run;

    private String ana;
    private String bo;
    private String key;

    @BeforeEach
    void somebodyWhoWasReminded() {
        String team = aTeam();
        ana = aPerson(team);
        bo = aPerson(team);
        key = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-02"));
        for (int others = 0; others < MOST_RUNS && as(ana).open("/digests").select("tbody tr").isEmpty(); others++) {
            run.run(clock.instant().plus(Duration.ofDays(1))); // those of other tests may come first
        }
    }

    @Test
    void it_says_who_was_told_when_and_how_that_went() {
        assertThat(as(ana).followUp(key).select("#reminders + ul").text()).contains(ana, "1 overdue", "queued");
        assertThat(as(ana).followUp(key).select("#reminders + ul a")).hasSize(1);
    }

    @Test
    void others_see_that_somebody_was_told_but_not_the_mail() {
        assertThat(as(bo).followUp(key).select("#reminders + ul").text()).contains(ana);
        assertThat(as(bo).followUp(key).select("#reminders + ul a")).isEmpty();
    }

    @Test
    void what_no_digest_named_says_so() {
        String fresh = aFollowUp(Map.of("owner", bo));

        assertThat(page("/follow-ups/" + fresh).select("#reminders + p").text()).isEqualTo("No digest has named it yet.");
    }
}
