package io.followthrough.web.reporting;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.PublicUrl;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import io.followthrough.report.Answer;
import io.followthrough.report.Dimension;
import io.followthrough.report.Question;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.followthrough.web.page.Viewer;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /reports}: the reports of the API, for people to read. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final AskingReports asking;
    private final Teams teams;
    private final PublicUrl publicUrl;
    private final Viewer viewer;

    ReportPages(AskingReports asking, Teams teams, PublicUrl publicUrl, Viewer viewer) {
        this.asking = asking;
        this.teams = teams;
        this.publicUrl = publicUrl;
        this.viewer = viewer;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance all(UriInfo uri) {
        return new ReportIndexPage(ReportIndexPage.Index.keeping(uri.getQueryParameters()));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{name}")
    @Operation(hidden = true)
    public TemplateInstance one(String name, @BeanParam ReportQuery query, @RestQuery String within) {
        KnownReport report = KnownReport.named(name).orElseThrow(() -> ProblemException.notFound("report " + name));
        query.readMomentsIn(viewer.zone());
        int days = Questions.days(within);
        Question question = asking.question(report, query);
        Answer<?> answer = asking.answer(report, question, days);
        List<Dimension> groups = question.groupBy().dimensions();
        ReportTable table = ReportTable.of(answer, groups.isEmpty() ? null : asking.total(report, question, days), viewer);
        Drawing drawing = Drawing.of(Plot.of(report, groups.stream().map(Dimension::word).map(Measure::of).toList()), table,
                viewer);
        ReportAddress address = new ReportAddress(report, question, days,
                question.moment().isChosen() ? question.moment().at() : null);
        return new ReportPage(new ShownReport(report, answer, table, drawing.isEmpty() ? null : drawing,
                ReportChoices.of(question, teams.bySlug().stream().map(Team::slug).toList(), viewer), address,
                address.call(publicUrl), viewer.zone()));
    }
}
