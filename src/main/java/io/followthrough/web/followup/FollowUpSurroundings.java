package io.followthrough.web.followup;

import java.util.Comparator;
import java.util.List;

import io.followthrough.access.Actor;
import io.followthrough.access.Caller;
import io.followthrough.access.Visibility;
import io.followthrough.followup.Deciders;
import io.followthrough.followup.FollowUp;
import io.followthrough.incident.Incident;
import io.followthrough.people.Person;
import io.followthrough.web.page.Link;

/**
 * Who and what stands around a follow-up.
 *
 * @param owner with name and address; null when nobody is known who owns it
 * @param ownerAsWritten null when no document names an owner
 * @param lead the e-mail address of the team's lead; null when nobody leads it
 * @param isDecider whether whoever looks at the page decides for the team
 * @param isWatching whether they watch it
 * @param postmortem null when it was created by itself
 * @param mergedFrom those that said the same
 * @param waiting those of the team that wait for it
 */
record FollowUpSurroundings(String zone, String owner, String ownerAsWritten, String lead, boolean isDecider,
        boolean isWatching, Link postmortem,
        List<Link> incidents, List<Link> mergedFrom, List<Link> waiting) {

    static FollowUpSurroundings of(FollowUp followUp, List<FollowUp> mergedFrom, List<FollowUp> waiting, Caller reader) {
        Actor me = reader.actor();
        Visibility visible = reader.visibility();
        return new FollowUpSurroundings(followUp.team().zone().getId(),
                followUp.owner().map(owner -> owner.name() + " <" + owner.email() + ">").orElse(null),
                followUp.ownerAsWritten().orElse(null),
                followUp.team().lead().map(Person::email).orElse(null), new Deciders(followUp.team()).needNotAsk(me),
                followUp.watchers().stream().anyMatch(watcher -> watcher.email().equals(me.name())),
                followUp.postmortem().filter(visible::shows).map(Link::to).orElse(null),
                followUp.incidents().stream().filter(visible::shows).sorted(Comparator.comparing(Incident::id)).map(Link::to)
                        .toList(),
                mergedFrom.stream().map(Link::to).toList(), waiting.stream().map(Link::to).toList());
    }
}
