package io.followthrough.followup.departure;

import java.util.List;

import io.followthrough.followup.FollowUp;
import io.followthrough.people.Person;
import io.followthrough.people.PersonView;
import io.followthrough.people.Team;

/**
 * What became of somebody's work.
 *
 * @param handedOver the follow-ups that have another owner now
 * @param teams those that have another lead or manager now
 */
public record DepartureView(PersonView person, List<Handed> handedOver, List<TakenOver> teams) {

    /** @param owner who has it now; null where the team has no lead who could */
    public record Handed(String key, String title, String team, String owner) {}

    /** @param lead and {@code manager} who they are now; null for nobody */
    public record TakenOver(String team, String lead, String manager) {}

    static DepartureView of(Person person, List<FollowUp> handed, List<Team> teams) {
        return new DepartureView(PersonView.from(person),
                handed.stream().map(followUp -> new Handed(followUp.key(), followUp.title(), followUp.team().slug(),
                        followUp.owner().map(Person::email).orElse(null))).toList(),
                teams.stream().map(team -> new TakenOver(team.slug(), team.lead().map(Person::email).orElse(null),
                        team.manager().map(Person::email).orElse(null))).toList());
    }
}
