package io.followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Word;
import io.followthrough.followup.Action;
import io.followthrough.followup.Effectiveness;
import io.followthrough.followup.Status;
import io.followthrough.followup.duedate.Settlement;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.outbox.DeliveryStatus;
import io.followthrough.outbox.Outcome;
import io.followthrough.postmortem.PostmortemStatus;
import io.followthrough.report.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the API that the pages say have texts, which another language can say in its own. */
class VocabularyTest {

    @ParameterizedTest
    @MethodSource("words")
    void a_word_of_the_api_is_a_term(Word word) {
        assertThat(Term.of(word.word())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_done_with_a_follow_up_is_a_deed(Action action) {
        assertThat(Deed.of(action.word())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_notice_is_read_from_the_address_that_says_it(Notice notice) {
        assertThat(Notice.of(notice.on("/mine").replaceFirst(".*=", ""))).isEqualTo(notice);
    }

    @Test
    void an_address_that_says_anything_else_says_nothing() {
        assertThat(Notice.of("<b>")).isNull();
        assertThat(Notice.of(null)).isNull();
    }

    @Test
    void a_field_is_found_by_its_name_in_the_api() {
        assertThat(Field.of("originalDueOn")).contains(Field.ORIGINAL_DUE_ON);
        assertThat(Field.of("nowhere")).isEmpty();
    }

    static Stream<Word> words() {
        return Stream.<Word[]>of(Status.values(), IncidentStatus.values(), PostmortemStatus.values(), Nature.values(),
                FollowUpType.values(), Effectiveness.values(), Settlement.values(), DeliveryStatus.values(), Outcome.values(),
                Dimension.values()).map(Arrays::asList).flatMap(List::stream);
    }
}
