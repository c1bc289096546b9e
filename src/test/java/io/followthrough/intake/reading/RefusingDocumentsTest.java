package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.followthrough.intake.reading.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusingDocumentsTest {

    private static final String OPENING = "# Postmortem: outage\n\n## Timeline\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "\uFEFF", "---\n***\n", "# \n"})
    void a_document_without_words_is_empty(String markdown) {
        assertThat(refusal(markdown).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void control_characters_are_no_text_and_the_line_is_named() {
        var refusal = refusal("# Postmortem\n\nbroken \0 here");

        assertThat(refusal.reason()).isEqualTo(Reason.BINARY);
        assertThat(refusal.line()).isEqualTo(3);
    }

    @Test
    void more_than_a_mebibyte_in_utf_8_is_too_large() {
        assertThat(refusal(OPENING + "é".repeat(600_000)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. ", "* - + ", "> - "})
    void ten_thousand_nested_lists_or_quotations_are_too_complex(String marker) {
        assertThat(refusal(OPENING + marker.repeat(10_000) + "end").reason()).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void a_list_indented_deeper_on_every_line_is_too_complex() {
        var list = new StringBuilder(OPENING);
        for (var depth = 0; depth < 1_000; depth++) {
            list.append(" ".repeat(depth)).append("- deeper\n");
        }

        assertThat(refusal(list.toString()).reason()).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void a_table_with_a_million_cells_is_too_complex_even_where_its_rows_are_short() {
        var wide = "|a".repeat(190) + "|\n" + "|-".repeat(190) + "|\n";

        assertThat(refusal(OPENING + wide + "|\n".repeat(6_000)).reason()).isEqualTo(Reason.TOO_COMPLEX);
        assertThat(refusal(OPENING + "|a|b|c|\n|-|-|-|\n" + "|1|2|3|\n".repeat(100_000)).reason())
                .isEqualTo(Reason.TOO_COMPLEX);
        assertThat(refusal(OPENING + "|a".repeat(100_000)).reason()).isEqualTo(Reason.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Shopping\n\n- milk\n- bread\n- [ ] eggs\n",
            "# Chapter 3\n\nIt was a dark and stormy night. She opened the letter.\n",
            "{\"postmortem\": {\"incident\": \"outage\"}}",
            "package app;\n\nimport java.util.List;\n\npublic class Postmortem {\n    private int timeline;\n    // root cause\n    void run() {\n        return;\n    }\n}\n",
            "# incident-bot\n\nTracks incidents.\n\n## Installation\n\nnpm install\n\n## Usage\n\nRun it.\n\n## License\n\nMIT\n",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore et dolore.",
            "# Trip to Lisbon\n\n## Timeline\n\n- 10:00 museum\n- 12:00 lunch\n\n## TODO\n\n- book hotel\n",
            "# Project plan\n\n## Summary\n\nA new website.\n\n## Next steps\n\n- hire a designer\n"})
    void what_tells_of_no_incident_is_no_postmortem(String markdown) {
        assertThat(refusal(markdown).reason()).isEqualTo(Reason.NOT_A_POSTMORTEM);
    }

    private static UnreadableDocument refusal(String markdown) {
        return catchThrowableOfType(UnreadableDocument.class, () -> ReadSample.read(markdown));
    }
}
