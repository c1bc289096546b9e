package io.followthrough.followup.departure;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.OptionalBody;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code …/responsibilities} and {@code …/deactivation} of a person. */
@Path("/api/v1/people/{email}")
@Tag(name = "People and teams")
@Transactional
public class DepartureResource {

    private final People people;
    private final FindingResponsibilities responsibilities;
    private final Departing departing;
    private final Authorization authorization;
    private final OptionalBody optionalBody;
    private final CurrentCaller current;
    private final Clock clock;

    DepartureResource(People people, FindingResponsibilities responsibilities, Departing departing,
            Authorization authorization, OptionalBody optionalBody, CurrentCaller current, Clock clock) {
        this.people = people;
        this.responsibilities = responsibilities;
        this.departing = departing;
        this.authorization = authorization;
        this.optionalBody = optionalBody;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/responsibilities")
    @Operation(summary = "Read what a person answers for", description = "The pending follow-ups that they own, those done that wait for their check of effectiveness, what they watch, the decisions that wait for them, and the teams that they lead or manage; without what is kept from whoever asks.")
    public Responsibilities read(String email) {
        return responsibilities.of(people.known(email), authorization.visibility());
    }

    @PUT
    @Allowed(Permission.ADMINISTER)
    @Path("/deactivation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Deactivate a person", description = "They can do nothing any more, at once, and get no mails. What they own and is pending goes to handTo, else to the lead of each follow-up's team, else to nobody; so does what is done and waits for their check. What handTo may not see goes to the lead too. They watch nothing any more. Teams that they lead or manage go to successor, else to handTo; without either it is a 409 that names the teams. What they asked for still waits for its decision. All of it is one change, and every follow-up, team and person has it in its history.")
    public RestResponse<DepartureView> deactivate(String email, @RestHeader("If-Match") String ifMatch,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DepartureRequest.class))) byte[] body) {
        DepartureRequest request = optionalBody.read(body, DepartureRequest.class).orElse(DepartureRequest.NOTHING_SAID);
        DepartureView departed = departing.depart(email, ifMatch, request,
                Happening.of("deactivate", current.actor(), clock.instant()).because(request.reason()));
        return RestResponse.ResponseBuilder.ok(departed).tag(Version.tag(people.known(email).version())).build();
    }

    @DELETE
    @Allowed(Permission.ADMINISTER)
    @Path("/deactivation")
    @Operation(summary = "Reactivate a person", description = "They can sign in again, in the teams that they belonged to. What was handed over stays where it is.")
    public RestResponse<PersonView> reactivate(String email, @RestHeader("If-Match") String ifMatch) {
        Person person = departing.comeBack(email, ifMatch, Happening.of("reactivate", current.actor(), clock.instant()));
        return RestResponse.ResponseBuilder.ok(PersonView.from(person)).tag(Version.tag(person.version())).build();
    }
}
