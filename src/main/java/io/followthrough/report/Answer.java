package io.followthrough.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.followthrough.api.AnswerFormat;

/**
 * A report with everything that is needed to read its figures.
 *
 * @param definition what the figures are, in one sentence
 * @param population what they are taken from, in one sentence
 * @param from the first day; null when nothing limits it
 * @param to the last day, itself included; null when nothing limits it
 * @param asOf the moment at which the figures hold, UTC
 * @param zone in which days begin and end
 * @param groupBy the dimensions that the rows name
 * @param columns the columns of the rows, known even when there is none
 * @param followUps the follow-ups behind the figures, the worst first; null for a report that lists none
 */
@JsonPropertyOrder({"report", "definition", "population", "from", "to", "asOf", "zone", "groupBy", "rows", "followUps"})
public record Answer<R extends Row>(String report, String definition, String population, LocalDate from, LocalDate to,
        Instant asOf, String zone, String groupBy, @JsonIgnore List<String> columns, List<R> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<OverdueFollowUp> followUps) {

    private static final String ZONE = "each team's own";

    /** @param nothing what the rows are when there is nothing to report: the rows themselves unless they are grouped */
    public static <R extends Row> Answer<R> of(String report, String definition, Question question, List<R> nothing,
            List<R> rows) {
        boolean isEmpty = rows.isEmpty() && question.groupBy().dimensions().isEmpty();
        return new Answer<>(report, definition, question.selection().sentence(), question.from(), question.to(),
                question.moment().at(), ZONE,
                question.groupBy().word(), List.copyOf(nothing.getFirst().columns().keySet()), isEmpty ? nothing : rows, null);
    }

    /** As whoever asked wants it written down. */
    public Response as(AnswerFormat format) {
        return format.answered(report, format == AnswerFormat.CSV ? CsvOutput.of(this) : this);
    }

    Answer<R> withFollowUps(List<OverdueFollowUp> listed) {
        return new Answer<>(report, definition, population, from, to, asOf, zone, groupBy, columns, rows, listed);
    }
}
