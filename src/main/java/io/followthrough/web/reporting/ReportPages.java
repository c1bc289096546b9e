package io.followthrough.web.reporting;

import java.time.Clock;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.report.AgeingReport;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /reports}: the figures of the API, for people to read. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Questions questions;
    private final CompletionReport completion;
    private final OnTimeReport onTime;
    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final Teams teams;
    private final Clock clock;

    ReportPages(Questions questions, CompletionReport completion, OnTimeReport onTime, OverdueReport overdue,
            AgeingReport ageing, Teams teams, Clock clock) {
        this.questions = questions;
        this.completion = completion;
        this.onTime = onTime;
        this.overdue = overdue;
        this.ageing = ageing;
        this.teams = teams;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance reports(@BeanParam ReportQuery query, @RestQuery String within) {
        Question ofPeriod = questions.ofPeriod(Population.FOLLOW_UPS, query, clock.instant());
        Question ofMoment = ofPeriod.withoutPeriod();
        int days = Questions.days(within);
        var byAge = ageing.answer(ofMoment);
        return new ReportsPage(ofPeriod, days, new ReportChoices(teams.bySlug().stream().map(Team::slug).toList()),
                new ReportLinks(ofPeriod, days), completion.answer(ofPeriod, days), onTime.answer(ofPeriod),
                overdue.answer(ofMoment), byAge, new AgeingTable(byAge.rows()));
    }
}
