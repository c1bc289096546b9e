package io.followthrough.people;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.history.History;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;

/** What was ever changed about people and teams. */
@ApplicationScoped
public class PeopleHistory {

    private final History history;

    PeopleHistory(History history) {
        this.history = history;
    }

    /**
     * Writes what is different now; must run in the transaction that makes the change.
     *
     * @param before empty for somebody new
     */
    public void record(Person person, Happening happening, Map<String, ?> before) {
        record(person, happening, FieldChange.between(before, person.facts()));
    }

    /** Writes a change of what belongs to a person without being their own, such as their preferences. */
    public void record(Person person, Happening happening, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            history.record(Subject.PERSON, person.id(), person.email(), happening, changes);
        }
    }

    /** The same of a team. */
    public void record(Team team, Happening happening, Map<String, ?> before) {
        record(team, happening, FieldChange.between(before, team.facts()));
    }

    /** Writes a change of what belongs to a team without being its own, such as its members. */
    public void record(Team team, Happening happening, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            history.record(Subject.TEAM, team.id(), team.slug(), happening, changes);
        }
    }

    List<HistoryLine> of(Person person) {
        return history.of(Subject.PERSON, person.id());
    }

    List<HistoryLine> of(Team team) {
        return history.of(Subject.TEAM, team.id());
    }
}
