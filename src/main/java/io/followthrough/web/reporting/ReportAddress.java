package io.followthrough.web.reporting;

import java.time.Instant;

import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.api.PublicUrl;
import io.followthrough.report.Question;

/**
 * Where the figures of a page are found in the API.
 *
 * @param within the days that completion gives
 * @param asOf null for now
 */
record ReportAddress(KnownReport report, Question question, int within, Instant asOf) {

    String in(String format) {
        return uri().queryParam("format", format).build().toString();
    }

    /** For a shell: what must not be taken apart stands in single quotes, and holds none. */
    String call(PublicUrl publicUrl) {
        return "curl -H \"Authorization: Bearer $FOLLOWTHROUGH_TOKEN\" '"
                + publicUrl.under(uri().build().toString()).toString().replace("'", "%27") + "'";
    }

    /** Every late follow-up; for the overdue report alone. */
    String lateFollowUps() {
        return uri("/overdue/follow-ups").build().toString();
    }

    private UriBuilder uri() {
        UriBuilder uri = uri("/" + report.word());
        return report == KnownReport.COMPLETION ? uri.queryParam("within", within) : uri;
    }

    private UriBuilder uri(String path) {
        UriBuilder uri = UriBuilder.fromPath("/api/v1/reports" + path);
        if (question.from() != null) {
            uri.queryParam("from", question.from());
        }
        if (question.to() != null) {
            uri.queryParam("to", question.to());
        }
        if (asOf != null) {
            uri.queryParam("asOf", asOf);
        }
        uri.queryParam("groupBy", question.groupBy().word());
        question.selection().values()
                .forEach((dimension, values) -> values.forEach(value -> uri.queryParam(dimension.word(), "{value}")
                        .resolveTemplate("value", value)));
        return uri;
    }
}
