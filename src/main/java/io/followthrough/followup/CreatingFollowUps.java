package io.followthrough.followup;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.incident.Incident;
import io.followthrough.incident.Incidents;
import io.followthrough.people.People;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;

/** Creates a follow-up that somebody asks for by itself. */
@ApplicationScoped
public class CreatingFollowUps {

    private final Tracking tracking;
    private final People people;
    private final Teams teams;
    private final Incidents incidents;
    private final Postmortems postmortems;

    CreatingFollowUps(Tracking tracking, People people, Teams teams, Incidents incidents, Postmortems postmortems) {
        this.tracking = tracking;
        this.people = people;
        this.teams = teams;
        this.incidents = incidents;
        this.postmortems = postmortems;
    }

    @Transactional
    public FollowUp create(FollowUpRequest request, Actor actor, Instant now) {
        request.checkStatus("/status");
        List<Incident> served = IntStream.range(0, request.incidents().size())
                .mapToObj(i -> incidents.named(request.incidents().get(i), "/incidents/" + i)).toList();
        Postmortem postmortem = request.postmortem() == null ? null : postmortems.named(request.postmortem(), "/postmortem");
        FollowUp followUp = new FollowUp(request.status(), team(request, served, postmortem), request.details(),
                request.guessed(), new Origin(served, postmortem, null, null), now);
        if (request.owner() != null) {
            followUp.assign(people.active(request.owner(), "/owner"), now);
        }
        tracking.file(followUp, request.dueOn());
        tracking.add(followUp, Happening.of("create", actor, now));
        return followUp;
    }

    private Team team(FollowUpRequest request, List<Incident> served, Postmortem postmortem) {
        if (request.team() != null) {
            return teams.named(request.team(), "/team");
        }
        if (!served.isEmpty()) {
            return served.getFirst().team();
        }
        return postmortem != null ? postmortem.team() : teams.forWhatNamesNone();
    }
}
