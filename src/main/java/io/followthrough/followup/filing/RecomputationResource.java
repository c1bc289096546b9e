package io.followthrough.followup.filing;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.policy.FaultyPolicyFile;
import io.followthrough.policy.Policies;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.policy.PolicyFile;
import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/policies/recomputations}: what changed policies mean for open follow-ups. */
@Path("/api/v1/policies/recomputations")
@Tag(name = "Policies")
@Transactional
@Idempotent
public class RecomputationResource {

    private static final String NEWEST_FIRST = "recomputations";
    private static final String YAML = "application/yaml";
    private static final String EXAMPLE = """
            policies:
              - name: P0
                when: { priority: [P0] }
                completeWithin: 10d
              - name: others
                completeWithin: 60d
            """;

    private final PoliciesInForce policies;
    private final PolicyChanges changes;
    private final Recomputations recomputations;
    private final PreviewingRecomputations previewing;
    private final CurrentCaller current;
    private final Clock clock;

    RecomputationResource(PoliciesInForce policies, PolicyChanges changes, Recomputations recomputations,
            PreviewingRecomputations previewing, CurrentCaller current, Clock clock) {
        this.policies = policies;
        this.changes = changes;
        this.recomputations = recomputations;
        this.previewing = previewing;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Recompute the open follow-ups", description = "Files every open follow-up again under the policies in force and counts its due date again; dates that people decided on stay, and nobody becomes late by it. The answer comes before the work, which begins within a minute and which Location tells about. Asking again while it is running gives the same one.")
    public RestResponse<RecomputationView> request() {
        Policies now = policies.now();
        if (changes.haveOvertaken(now)) {
            throw ProblemException.of(ProblemType.CONFLICT,
                    "This replica has not yet read the policies that another one works with; try again in a minute.");
        }
        RecomputationView requested = recomputations.request(now, current.actor(), clock.instant()).view();
        return RestResponse.ResponseBuilder.<RecomputationView>accepted()
                .location(URI.create("/api/v1/policies/recomputations/" + requested.id())).entity(requested).build();
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "List the recomputations", description = "Newest first: those that an admin asked for, and those that changed policies set off.")
    public RestResponse<Page<RecomputationView>> list(@BeanParam Paging paging, UriInfo uri) {
        List<RecomputationView> found = recomputations
                .before(paging.after(NEWEST_FIRST).map(Cursor::id).orElse(Long.MAX_VALUE), paging.limit() + 1).stream()
                .map(Recomputation::view).toList();
        return Paging.answer(Page.of(found, paging.limit(), last -> new Cursor(NEWEST_FIRST, "", last.id())), uri);
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read a recomputation", description = "How far it has come, and how many follow-ups it changed.")
    public RecomputationView read(@Parameter(description = "As its Location says.", example = "3") long id) {
        return recomputations.numbered(id).view();
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Path("/preview")
    @Operation(summary = "List what recomputing would change", description = "Every open follow-up that the policies in force would file or date differently, in the order of the keys; nothing is changed. A page looks at 2000 follow-ups at most, so it may have room left and another page after it.")
    public RestResponse<Page<MoveView>> preview(@BeanParam Paging paging, UriInfo uri) {
        return Paging.answer(page(policies.now(), paging), uri);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Path("/preview")
    @Consumes(YAML)
    @Operation(summary = "List what another policy file would change", description = "The same for the policies in the body, which nobody has put in force. A faulty file is answered with everything that is wrong with it.")
    public RestResponse<Page<MoveView>> preview(
            @RequestBody(content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class), example = EXAMPLE)) byte[] body,
            @BeanParam Paging paging, UriInfo uri) {
        return Paging.answer(page(read(body), paging), uri);
    }

    private Page<MoveView> page(Policies considered, Paging paging) {
        return previewing.page(considered, paging.after(PreviewingRecomputations.SORT), paging.limit(), clock.instant());
    }

    private static Policies read(byte[] body) {
        try {
            return PolicyFile.of("The policy file", body == null ? new byte[0] : body);
        } catch (FaultyPolicyFile e) {
            throw new ProblemException(Problem.of(ProblemType.UNPROCESSABLE, e.getMessage()).withErrors(
                    e.faults().stream().map(fault -> new FieldError("", fault.toString())).toList()));
        }
    }
}
