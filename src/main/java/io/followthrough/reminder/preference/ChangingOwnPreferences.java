package io.followthrough.reminder.preference;

import java.time.Instant;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Validation;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Shows and changes preferences in the name of the caller: their own, or an admin anybody's. */
@ApplicationScoped
@Transactional
public class ChangingOwnPreferences {

    private final People people;
    private final Preferences preferences;
    private final ChangingPreferences changing;
    private final Authority authority;
    private final Validation validation;
    private final CurrentCaller current;

    ChangingOwnPreferences(People people, Preferences preferences, ChangingPreferences changing, Authority authority,
            Validation validation, CurrentCaller current) {
        this.people = people;
        this.preferences = preferences;
        this.changing = changing;
        this.authority = authority;
        this.validation = validation;
        this.current = current;
    }

    /** Preferences with the version that a change of them names. */
    public record Versioned(PreferenceView view, int version) {

        static Versioned of(Person person, Preference preference) {
            return new Versioned(PreferenceView.from(person, preference), preference.version());
        }
    }

    /** @throws ProblemException 403 when they are neither the caller's own nor is the caller an admin, 404 when nobody is known by this address */
    public Versioned read(String email) {
        Person person = requireOneself(email);
        return Versioned.of(person, preferences.of(person));
    }

    /**
     * @param ifMatch the version that the caller read
     * @param wish makes what is wanted of what there is
     */
    public Versioned change(String email, String ifMatch, UnaryOperator<PreferenceRequest> wish, Instant now) {
        Version.require(ifMatch);
        Person person = requireOneself(email);
        Preference preference = preferences.held(person);
        Version.check(ifMatch, preference.version());
        PreferenceRequest wanted = validation.validated(wish.apply(PreferenceRequest.from(preference)));
        changing.change(preference, person, wanted, Happening.of("change_preferences", current.actor(), now));
        return Versioned.of(person, preference);
    }

    private Person requireOneself(String email) {
        Person person = people.known(email);
        if (!authority.isAdmin() && !current.caller().is(person.id())) {
            throw Authorization.forbidden("Only " + person.email() + " and admins may do this.");
        }
        return person;
    }
}
