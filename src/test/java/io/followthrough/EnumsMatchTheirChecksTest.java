package io.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.chat.ChatFormat;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.escalation.DeadlineKind;
import io.followthrough.followup.Effectiveness;
import io.followthrough.followup.Status;
import io.followthrough.followup.duedate.Settlement;
import io.followthrough.followup.filing.RecomputationStatus;
import io.followthrough.history.Subject;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.outbox.DeliveryStatus;
import io.followthrough.outbox.Outcome;
import io.followthrough.people.membership.MemberRole;
import io.followthrough.policy.EscalationStep;
import io.followthrough.postmortem.PostmortemStatus;
import io.followthrough.reminder.DigestKind;
import io.followthrough.token.Scope;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class EnumsMatchTheirChecksTest {

    private static final Pattern WORD = Pattern.compile("'([^']+)'::text");

    @Inject
    AgroalDataSource database;

    static Stream<Arguments> enums() {
        return Stream.of(Arguments.of("incident_severity_known", Severity.class),
                Arguments.of("incident_status_known", IncidentStatus.class),
                Arguments.of("postmortem_status_known", PostmortemStatus.class),
                Arguments.of("follow_up_nature_known", Nature.class),
                Arguments.of("follow_up_type_known", FollowUpType.class),
                Arguments.of("follow_up_priority_known", Priority.class),
                Arguments.of("follow_up_status_known", Status.class),
                Arguments.of("extension_decision_known", Settlement.class),
                Arguments.of("follow_up_effectiveness_known", Effectiveness.class),
                Arguments.of("recomputation_status_known", RecomputationStatus.class),
                Arguments.of("history_entry_subject_known", Subject.class),
                Arguments.of("outbox_message_status_known", DeliveryStatus.class),
                Arguments.of("outbox_attempt_outcome_known", Outcome.class),
                Arguments.of("digest_kind_known", DigestKind.class),
                Arguments.of("digest_schedule_kind_known", DigestKind.class),
                Arguments.of("violation_kind_known", DeadlineKind.class),
                Arguments.of("escalation_step_recipient_known", EscalationStep.Recipient.class),
                Arguments.of("team_chat_format_known", ChatFormat.class),
                Arguments.of("team_member_role_known", MemberRole.class),
                Arguments.of("api_token_scopes_known", Scope.class),
                Arguments.of("audit_entry_outcome_known", io.followthrough.audit.Outcome.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_database_knows_exactly_the_words_of_the_enum(String constraint, Class<? extends Word> words) throws SQLException {
        Set<String> known = Arrays.stream(words.getEnumConstants()).map(Word::word)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wordsOf(constraint)).isEqualTo(known);
    }

    private Set<String> wordsOf(String constraint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection
                        .prepareStatement("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).as(constraint).isTrue();
                return WORD.matcher(rows.getString(1)).results().map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }
}
