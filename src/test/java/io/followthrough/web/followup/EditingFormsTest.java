package io.followthrough.web.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.web.page.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditingFormsTest extends PageTest {

    private String ana;
    private String bo;
    private String key;

    @BeforeEach
    void aFollowUpThatTwoLookAt() {
        String team = aTeam();
        ana = aPerson(team);
        bo = aPerson(team);
        key = aFollowUp(Map.of("team", team, "title", "Limit the pool", "description", "One\n\ntwo", "labels", List.of("db")));
    }

    @Test
    void what_is_said_about_it_is_edited_in_place() {
        as(ana).sends(as(ana).followUp(key), "edit", typed(as(ana).followUp(key),
                Map.of("title", "Limit the pool of checkout", "priority", "P1", "labels", "db\r\npool")));

        followUp(key).body("title", is("Limit the pool of checkout")).body("priority", is("P1"))
                .body("labels", is(List.of("db", "pool"))).body("description", is("One\n\ntwo"));
    }

    @Test
    void an_edit_that_came_too_late_takes_nothing_back() {
        Document seen = as(ana).followUp(key);
        as(bo).sends(as(bo).followUp(key), "edit", typed(as(bo).followUp(key), Map.of("priority", "P0")));

        Document stale = as(ana).isRefused(seen, "edit", typed(seen, Map.of("title", "Limit <it>")), 412);
        assertThat(stale.select("[role=alert]").text()).contains("Changed meanwhile by " + bo, "to P0");
        assertThat(stale.select("#edit[open] #edit-title").val()).isEqualTo("Limit <it>");
        as(ana).sends(stale, "edit", typed(stale, Map.of()));

        followUp(key).body("title", is("Limit <it>")).body("priority", is("P0"));
    }

    @Test
    void too_many_labels_are_refused_with_what_was_typed() {
        Document page = as(ana).isRefused(as(ana).followUp(key), "edit",
                typed(as(ana).followUp(key), Map.of("labels", "x\n".repeat(3) + String.join("\n", many()))), 400);

        assertThat(page.select("#edit-labels-wrong").text()).isNotEmpty();
        assertThat(page.select("#edit-labels").text()).contains("label-50");
    }

    private static List<String> many() {
        return java.util.stream.IntStream.rangeClosed(0, 50).mapToObj(i -> "label-" + i).toList();
    }

    private static Map<String, String> typed(Document page, Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>();
        page.select("#edit [name]:not([type=hidden])").forEach(field -> typed.put(field.attr("name"),
                field.is("select")
                        ? field.select("option[selected]").val()
                        : field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val()));
        typed.putAll(changes);
        return typed;
    }
}
