package io.followthrough.people;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.MergePatch;
import io.followthrough.api.QueryValue;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.audit.Audited;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/people}. */
@Path("/api/v1/people")
@Tag(name = "People and teams")
@Transactional
@Idempotent
@Audited
public class PersonResource {

    private final People people;
    private final EnrollingPeople enrolling;
    private final EditingPeople editing;
    private final MergePatch mergePatch;
    private final CurrentCaller current;
    private final Clock clock;

    PersonResource(People people, EnrollingPeople enrolling, EditingPeople editing, MergePatch mergePatch,
            CurrentCaller current, Clock clock) {
        this.people = people;
        this.enrolling = enrolling;
        this.editing = editing;
        this.mergePatch = mergePatch;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the people", description = "All people by e-mail address, narrowed by the filters.")
    public List<PersonView> list(
            @RestQuery @Parameter(description = "true for those who are there, false for those who have left.", example = "true") String active,
            @RestQuery @Parameter(description = "The slug of their home team.", example = "payments") String team) {
        return people.byEmail(QueryValue.flag("active", active), team).stream().map(PersonView::from).toList();
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{email}")
    @Operation(summary = "Read a person", description = "One person, by e-mail address.")
    public RestResponse<PersonView> read(String email) {
        return answer(people.known(email));
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "Add a person", description = "Adds a person, who can then own, verify and watch follow-ups and gets a daily digest.")
    public RestResponse<PersonView> add(@Valid @NotNull PersonRequest request) {
        Person added = enrolling.person(request, current.actor(), clock.instant());
        return VersionedAnswer.created("people/" + added.email(), PersonView.from(added), added.version());
    }

    @PATCH
    @Allowed(Permission.PARTICIPATE)
    @Path("/{email}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a person", description = "JSON Merge Patch (RFC 7396) of name, zone, locale and team. Needs If-Match. An admin changes everybody; everybody else only themselves, and not their team.")
    public RestResponse<PersonView> patch(String email,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PersonRequest.class), example = "{\"zone\": \"Europe/Madrid\"}")) JsonNode patch) {
        return answer(editing.person(email, ifMatch, present -> mergePatch.apply(present, patch), clock.instant()));
    }

    private static RestResponse<PersonView> answer(Person person) {
        return VersionedAnswer.ok(PersonView.from(person), person.version());
    }
}
