package io.followthrough.web.importing;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.intake.IntakeAnswer;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** {@code /import}: a written postmortem is pasted or uploaded, looked at, corrected and taken in. */
@Path("/import")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
public class ImportPages {

    private final ShowingImports showing;
    private final ReadingDocuments reading;
    private final CurrentCaller current;
    private final Clock clock;

    ImportPages(ShowingImports showing, ReadingDocuments reading, CurrentCaller current, Clock clock) {
        this.showing = showing;
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery String team) {
        return showing.empty(team == null ? Map.of() : Map.of("team", team));
    }

    /** Looks at one document, or at several, which may be taken in as they are. */
    @POST
    @Allowed(Permission.CHANGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response look(MultipartFormDataInput input) {
        return answered(SentImport.of(input), sent -> {
            boolean isImport = "import".equals(sent.text("action"));
            boolean isList = isImport || sent.documents().size() > 1 || sent.isSent("list");
            return Response.ok((isList ? showing.outcomes(sent, isImport) : showing.preview(sent)).render()).build();
        });
    }

    /** Takes the document in as it was corrected. */
    @POST
    @Path("/confirmation")
    @Allowed(Permission.CHANGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response confirm(MultipartFormDataInput input) {
        return answered(SentImport.of(input), sent -> {
            IntakeAnswer answer = reading.read(sent.documents().getFirst().readable(), sent.hints(false),
                    new CorrectionsOfForm(sent), current.actor(), clock.instant());
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/postmortems/" + answer.postmortem().key()).build();
        });
    }

    private static Response answered(SentImport sent, Function<SentImport, Response> answer) {
        try {
            return answer.apply(sent);
        } catch (ProblemException e) {
            throw new ImportRefused(sent, e.problem());
        } catch (ConstraintViolationException e) {
            throw new ImportRefused(sent, Problem.of(e));
        }
    }
}
