package io.followthrough.web.importing;

import static io.followthrough.intake.reading.Recognised.Part.FOLLOW_UP;
import static io.followthrough.intake.reading.Recognised.Part.STARTED;
import static io.followthrough.intake.reading.Recognised.Part.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.followthrough.intake.reading.Recognised;
import io.followthrough.intake.reading.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_as_the_reader_counts_them(String end) {
        var lines = SourceLine.of("# A" + end + end + "B", List.of(new Recognised(3, STARTED, 0)), List.of());

        assertThat(lines).extracting(SourceLine::number).containsExactly(1, 2, 3);
        assertThat(lines).extracting(SourceLine::text).containsExactly("# A", "", "B");
        assertThat(lines).extracting(SourceLine::isRecognised).containsExactly(false, false, true);
    }

    @Test
    void a_line_leads_to_the_fields_that_were_read_from_it() {
        var lines = SourceLine.of("A", List.of(new Recognised(1, TITLE, 0), new Recognised(1, STARTED, 1),
                new Recognised(1, FOLLOW_UP, 2)), List.of());

        assertThat(lines.getFirst().marks()).extracting(Mark::target).containsExactly("title", "incidents-1-startedAt",
                "followUps-2");
        assertThat(lines.getFirst().marks()).extracting(Mark::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_warning_stands_at_its_line_and_one_of_the_whole_document_at_none() {
        var lines = SourceLine.of("A\nB", List.of(), List.of(new Warning(2, "Which year?"), new Warning(0, "No title.")));

        assertThat(lines).extracting(SourceLine::warnings).containsExactly(List.of(), List.of("Which year?"));
    }
}
