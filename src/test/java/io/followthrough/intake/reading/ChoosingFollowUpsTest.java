package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChoosingFollowUpsTest {

    @Test
    void the_explicit_list_outranks_the_measures_above_it() {
        assertThat(titles("## Preventive measures\n\n- Better tests\n\n## Next steps\n\n- Test the importer\n"))
                .containsExactly("Test the importer");
    }

    @Test
    void all_explicit_lists_count_together() {
        assertThat(titles("## Tasks\n\n- Fix it\n\n## Lessons\n\n- No\n\n## TODO\n\n- Test it\n")).containsExactly("Fix it",
                "Test it");
    }

    @Test
    void resolution_lessons_and_debugging_are_no_follow_ups() {
        assertThat(
                titles("## Resolution\n\n- Restart it\n\n## Lessons learned\n\n- Test more\n\n## Debugging\n\n- Check logs\n"))
                .isEmpty();
    }

    @Test
    void a_parent_that_groups_is_no_item_and_an_action_with_details_is_one() {
        assertThat(titles("""
                ## Action items

                - Monitoring:
                  - Alert on lag
                - Process
                  - Review changes in pairs
                - Move to two providers
                  - legal has to agree
                """)).containsExactly("Alert on lag", "Review changes in pairs", "Move to two providers");
    }

    @Test
    void placeholders_and_instructions_of_a_template_are_left_out() {
        assertThat(titles(
                "## Action items\n\n_List the actions here._\n\n- [Action 1]\n- TBD\n- ...\n- <description>\n- Fix it\n"))
                .containsExactly("Fix it");
    }

    @Test
    void headings_without_lists_below_them_are_items() {
        assertThat(titles("## Action items\n\n### 1) Alert on lag\n\nSoon.\n\n### 2) Bigger disks\n\nOr fewer logs.\n"))
                .containsExactly("Alert on lag", "Bigger disks");
    }

    @Test
    void plain_lines_are_items_and_a_closing_sentence_is_none() {
        assertThat(titles("Tasks:\nFix the parser.\nTest the importer.\nIn conclusion, all will be well.\n"))
                .containsExactly("Fix the parser.", "Test the importer.");
    }

    @Test
    void a_table_of_something_else_gives_none() {
        assertThat(titles("## Metrics\n\n| SLO | Target | Status |\n|---|---|---|\n| Availability | 99 % | Met |\n")).isEmpty();
    }

    @Test
    void a_hash_line_in_code_ends_no_list() {
        assertThat(titles("## Tasks\n\n- Fix it\n\n```\n# Lessons\n- not this\n```\n\n- Test it\n")).containsExactly("Fix it",
                "Test it");
    }

    private static List<String> titles(String markdown) {
        return ReadSample.read("# Postmortem: importer outage\n\n" + markdown).followUps().stream().map(WrittenFollowUp::title)
                .toList();
    }
}
