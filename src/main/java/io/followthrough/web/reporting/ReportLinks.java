package io.followthrough.web.reporting;

import jakarta.ws.rs.core.UriBuilder;

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
        question.selection().values()
                .forEach((dimension, values) -> values.forEach(value -> uri.queryParam(dimension.word(), value)));
        return uri.queryParam("format", format);
    }
}
