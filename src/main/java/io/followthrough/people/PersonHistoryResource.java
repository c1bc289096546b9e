package io.followthrough.people;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.history.HistoryLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/people/{email}/history}. */
@Path("/api/v1/people/{email}/history")
@Tag(name = "People and teams")
@Transactional
public class PersonHistoryResource {

    private final People people;
    private final PeopleHistory history;

    PersonHistoryResource(People people, PeopleHistory history) {
        this.people = people;
        this.history = history;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the history of a person", description = "Every change, oldest first: who, when, what and why.")
    public List<HistoryLine> read(String email) {
        return history.of(people.known(email));
    }
}
