package io.followthrough.intake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.FollowUpRequest;
import io.followthrough.followup.Status;
import io.followthrough.incident.IncidentRequest;
import io.followthrough.incident.Incidents;
import io.followthrough.intake.Draft.DraftCause;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.Draft.DraftIncident;
import io.followthrough.intake.Draft.DraftTimelineEntry;
import io.followthrough.people.People;
import io.followthrough.problem.ProblemException;

/** Turns a postmortem that a client describes into what is to be taken in; whoever and whatever it names must exist. */
@ApplicationScoped
class DraftFromRequest {

    private final People people;
    private final Incidents incidents;

    DraftFromRequest(People people, Incidents incidents) {
        this.people = people;
        this.incidents = incidents;
    }

    Draft draft(PostmortemRequest request) {
        return new Draft(request.title(), request.summary(), request.rootCause(),
                request.causes().stream().map(cause -> new DraftCause(cause.text(), cause.root())).toList(),
                request.timeline().stream().map(entry -> new DraftTimelineEntry(entry.at(), entry.text())).toList(),
                Stream.concat(existing(request), created(request)).toList(), followUps(request), false, null);
    }

    private Stream<DraftIncident> existing(PostmortemRequest request) {
        return IntStream.range(0, request.incidentKeys().size()).mapToObj(
                i -> new DraftIncident(incidents.named(request.incidentKeys().get(i), "/incidentKeys/" + i), null));
    }

    private static Stream<DraftIncident> created(PostmortemRequest request) {
        return request.incidents().stream().map(IncidentRequest::details).map(details -> new DraftIncident(null, details));
    }

    private List<DraftFollowUp> followUps(PostmortemRequest request) {
        return IntStream.range(0, request.followUps().size())
                .mapToObj(i -> followUp(request.followUps().get(i), "/followUps/" + i)).toList();
    }

    private DraftFollowUp followUp(FollowUpRequest request, String pointer) {
        if (request.team() != null || request.postmortem() != null || !request.incidents().isEmpty()) {
            throw ProblemException.invalid(pointer, "takes team, postmortem and incidents from the postmortem; leave them out");
        }
        request.checkStatus(pointer + "/status");
        return new DraftFollowUp(request.details(), request.guessed(),
                request.owner() == null ? null : people.active(request.owner(), pointer + "/owner"), null, request.dueOn(),
                false, request.status() == Status.PROPOSED, 0);
    }
}
