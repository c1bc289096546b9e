package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.Status;
import org.junit.jupiter.api.Test;

class DigestContentTest {

    private static final URI ALL = URI.create("https://followthrough.example.org/");

    @Test
    void the_subject_says_how_many_and_how_late() {
        assertThat(
                digest(new Section(SectionKind.OVERDUE, List.of(), 2, 14, ALL),
                        new Section(SectionKind.DUE_SOON, List.of(), 1, 0, ALL))
                        .subject())
                .isEqualTo("2 overdue (worst 14 days late), 1 due soon");
    }

    @Test
    void one_day_is_no_days() {
        assertThat(digest(new Section(SectionKind.ESCALATED, List.of(), 1, 1, ALL)).subject())
                .isEqualTo("1 escalated to you (worst 1 day late)");
    }

    @Test
    void a_section_keeps_its_first_lines_and_counts_the_others() {
        SectionCollector<SectionKind> collector = new SectionCollector<>(SectionKind.OVERDUE, 2);
        for (String dueOn : List.of("2026-01-05", "2026-02-02", "2026-03-02")) {
            collector.offer(SomeView.aFollowUp().dueOn(dueOn).seenBy(SomeView.OWNER));
        }

        Section section = Section.of(collector, view -> SomeLine.dueOn(view.item().due().dueOn().orElseThrow()),
                kind -> URI.create(kind.list("ana@example.org")));
        assertThat(section.lines()).extracting(Line::dueOn)
                .containsExactly(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-02-02"));
        assertThat(section.total()).isEqualTo(3);
        assertThat(section.more()).isEqualTo(1);
        assertThat(section.worst()).isEqualTo(58);
        assertThat(section.all()).hasToString("/follow-ups?overdue=true&owner=ana%40example.org");
    }

    @Test
    void what_users_wrote_stays_on_one_line_and_within_measure() {
        assertThat(OneLine.of(" Ana\r\nBcc: all@example.org\u2028x\u0000 ", 100)).isEqualTo("Ana Bcc: all@example.org x");
        assertThat(OneLine.of("👩‍🚒".repeat(10), 5)).isEqualTo("👩‍🚒👩…");
    }

    @Test
    void a_line_names_its_first_incidents_and_counts_the_others() {
        List<String> incidents = List.of("INC-1", "INC-2", "INC-3", "INC-4", "INC-5", "INC-6", "INC-7");

        assertThat(new Line("FU-7", "Add an index", null, 0, "P1", Status.OPEN, incidents, null, SomeLine.link("FU-7")).facts())
                .isEqualTo("P1 · open · INC-1 · INC-2 · INC-3 · INC-4 · INC-5 and 2 more");
    }

    @Test
    void what_waits_for_verification_is_not_to_be_completed() {
        Line line = new Line("FU-7", "Add an index", null, 0, "P1", Status.IN_REVIEW, List.of(), null, SomeLine.link("FU-7"));

        assertThat(new Section(SectionKind.OVERDUE, List.of(line), 1, 3, ALL).offers(line))
                .extracting(LineAction.Offer::label).containsExactly("Snooze", "Ask for more time");
    }

    private static DigestContent digest(Section... sections) {
        return new DigestContent("Ana", LocalDate.parse("2026-03-04"), List.of(sections));
    }
}
