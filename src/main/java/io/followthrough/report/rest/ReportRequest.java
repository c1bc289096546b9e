package io.followthrough.report.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.followthrough.api.AnswerFormat;
import io.followthrough.report.ReportQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a client wants to know, and how it wants to be told. */
public class ReportRequest extends ReportQuery {

    @RestQuery
    @Parameter(description = AnswerFormat.PARAMETER, example = "json")
    String format;

    @Context
    HttpHeaders headers;

    AnswerFormat format() {
        return AnswerFormat.asked(format, headers);
    }
}
