package io.followthrough.web;

import java.util.List;

import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.classification.Word;
import io.followthrough.report.Question;

/** Where the figures of the reports page are found in the API. */
record ReportLinks(Question question, int within) {

    public String completion(String format) {
        return uri("completion", question, format).queryParam("within", within).build().toString();
    }

    public String onTime(String format) {
        return uri("on-time", question, format).build().toString();
    }

    public String overdue(String format) {
        return uri("overdue", question.withoutPeriod(), format).build().toString();
    }

    public String overdueFollowUps() {
        return uri("overdue/follow-ups", question.withoutPeriod(), "csv").replaceQueryParam("format").build().toString();
    }

    public String ageing(String format) {
        return uri("ageing", question.withoutPeriod(), format).build().toString();
    }

    private static UriBuilder uri(String report, Question question, String format) {
        UriBuilder uri = UriBuilder.fromPath("/api/v1/reports/" + report);
        if (question.from() != null) {
            uri.queryParam("from", question.from()).queryParam("to", question.to());
        }
        uri.queryParam("groupBy", question.groupBy().word());
        question.selection().teams().forEach(team -> uri.queryParam("team", team));
        words(question.selection().priorities()).forEach(priority -> uri.queryParam("priority", priority));
        words(question.selection().severities()).forEach(severity -> uri.queryParam("severity", severity));
        return uri.queryParam("format", format);
    }

    private static List<String> words(List<? extends Word> values) {
        return values.stream().map(Word::word).toList();
    }
}
