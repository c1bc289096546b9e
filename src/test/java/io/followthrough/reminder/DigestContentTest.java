package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class DigestContentTest {

    @Test
    void the_subject_says_how_many_and_how_late() {
        assertThat(
                digest(new Section(SectionKind.OVERDUE, List.of(), 2, 14), new Section(SectionKind.DUE_SOON, List.of(), 1, 0))
                        .subject())
                .isEqualTo("2 overdue (worst 14 days late), 1 due soon");
    }

    @Test
    void one_day_is_no_days() {
        assertThat(digest(new Section(SectionKind.ESCALATED, List.of(), 1, 1)).subject())
                .isEqualTo("1 escalated to you (worst 1 day late)");
    }

    @Test
    void a_section_keeps_its_first_lines_and_counts_the_others() {
        SectionCollector collector = new SectionCollector(SectionKind.OVERDUE, 2);
        for (String dueOn : List.of("2026-01-05", "2026-02-02", "2026-03-02")) {
            collector.offer(SomeView.aFollowUp().dueOn(dueOn).seenBy(SomeView.OWNER));
        }

        Section section = collector.section(view -> SomeLine.dueOn(view.item().due().dueOn().orElseThrow()));
        assertThat(section.lines()).extracting(Line::dueOn)
                .containsExactly(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-02-02"));
        assertThat(section.total()).isEqualTo(3);
        assertThat(section.more()).isEqualTo(1);
        assertThat(section.worst()).isEqualTo(58);
    }

    @Test
    void what_users_wrote_stays_on_one_line_and_within_measure() {
        assertThat(OneLine.of(" Ana\r\nBcc: all@example.org\u2028x\u0000 ", 100)).isEqualTo("Ana Bcc: all@example.org x");
        assertThat(OneLine.of("👩‍🚒".repeat(10), 5)).isEqualTo("👩‍🚒👩…");
    }

    private static DigestContent digest(Section... sections) {
        return new DigestContent("Ana", LocalDate.parse("2026-03-04"), List.of(sections));
    }
}
