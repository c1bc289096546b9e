package io.followthrough.people;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/people}. */
@Path("/api/v1/people")
@Tag(name = "People and teams")
public class PersonResource {

    private final People people;
    private final AddingPeople adding;
    private final Clock clock;

    PersonResource(People people, AddingPeople adding, Clock clock) {
        this.people = people;
        this.adding = adding;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List the people", description = "All people by e-mail address.")
    public List<PersonView> list() {
        return people.byEmail().stream().map(PersonView::from).toList();
    }

    @GET
    @Path("/{email}")
    @Operation(summary = "Read a person", description = "One person, by e-mail address.")
    public PersonView read(String email) {
        return people.withEmail(email).map(PersonView::from).orElseThrow(() -> ProblemException.notFound("person " + email));
    }

    @POST
    @Operation(summary = "Add a person", description = "Adds a person, who can then own, verify and watch follow-ups and gets a daily digest.")
    public RestResponse<PersonView> add(@Valid @NotNull PersonRequest request) {
        PersonView added = PersonView.from(adding.person(request, clock.instant()));
        return RestResponse.ResponseBuilder.<PersonView>created(URI.create("/api/v1/people/" + added.email())).entity(added)
                .build();
    }
}
