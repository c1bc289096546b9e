package io.followthrough.reminder.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.people.PeopleHistory;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Notes when somebody wants to be told, with its history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangingPreferences {

    private static final int LONGEST_PAUSE_IN_YEARS = 1;

    private final Preferences preferences;
    private final PeopleHistory history;
    private final People people;
    private final Event<PreferenceChanged> changed;

    ChangingPreferences(Preferences preferences, PeopleHistory history, People people, Event<PreferenceChanged> changed) {
        this.preferences = preferences;
        this.history = history;
        this.people = people;
        this.changed = changed;
    }

    /**
     * @param preference held before
     * @throws ProblemException 422 when a day is no working day of theirs, the pause is too long, or nobody could stand in
     */
    void change(Preference preference, Person person, PreferenceRequest wanted, Happening happening) {
        Map<String, Object> before = preference.facts();
        requireWorkingDays(preference, person, wanted.days());
        requireEnd(preference, wanted.pausedUntil(), person.calendar().dateOf(happening.at()));
        preference.change(wanted, delegate(preference, person, wanted));
        note(preference, person, before, happening);
    }

    /** Somebody who gets no mails already stays so. */
    public void unsubscribe(Person person, Happening happening) {
        Preference preference = preferences.held(person);
        Map<String, Object> before = preference.facts();
        preference.unsubscribe();
        note(preference, person, before, happening);
    }

    private void note(Preference preference, Person person, Map<String, Object> before, Happening happening) {
        preferences.flush();
        List<FieldChange> changes = FieldChange.between(before, preference.facts());
        if (!changes.isEmpty()) {
            history.record(person, happening, changes);
            changed.fire(new PreferenceChanged(person, happening.at()));
        }
    }

    /** Whoever was named before stays named, though they may have left; without a pause there is nobody to stand in. */
    private Person delegate(Preference preference, Person person, PreferenceRequest wanted) {
        Person before = preference.delegate().orElse(null);
        boolean isSame = before != null && before.email().equals(wanted.delegate());
        if (wanted.delegate() == null || isSame) {
            return wanted.delegate() == null || wanted.pausedUntil() == null ? null : before;
        }
        if (wanted.pausedUntil() == null) {
            throw ProblemException.unprocessable("/delegate", "needs a pause that they stand in for: set pausedUntil too");
        }
        Person delegate = people.active(wanted.delegate(), "/delegate");
        if (delegate.id().equals(person.id())) {
            throw ProblemException.unprocessable("/delegate", "must be somebody else");
        }
        return delegate;
    }

    /** What they have said before stays, whatever has become of the working days of their team. */
    private static void requireWorkingDays(Preference preference, Person person, Set<DayOfWeek> wanted) {
        Set<DayOfWeek> working = person.calendar().workingDays();
        if (wanted != null && !wanted.equals(Set.copyOf(preference.days())) && !working.containsAll(wanted)) {
            throw ProblemException.unprocessable("/days", "must be working days of theirs: "
                    + String.join(", ", working.stream().sorted().map(DayOfWeek::name).toList()));
        }
    }

    private static void requireEnd(Preference preference, LocalDate wanted, LocalDate today) {
        if (wanted != null && !Objects.equals(wanted, preference.pausedUntil().orElse(null))
                && wanted.isAfter(today.plusYears(LONGEST_PAUSE_IN_YEARS))) {
            throw ProblemException.unprocessable("/pausedUntil", "must be within a year; for longer, set subscribed to false");
        }
    }
}
