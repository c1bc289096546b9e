package io.followthrough.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.followthrough.reminder.ReminderConfig;
import io.followthrough.reminder.preference.ChangingOwnPreferences;
import io.followthrough.web.page.Notice;

/** Makes the page with the preferences of the visitor. */
@ApplicationScoped
class ShowingPreferences {

    private final CurrentCaller current;
    private final People people;
    private final ChangingOwnPreferences preferences;
    private final ReminderConfig config;

    ShowingPreferences(CurrentCaller current, People people, ChangingOwnPreferences preferences, ReminderConfig config) {
        this.current = current;
        this.people = people;
        this.preferences = preferences;
        this.config = config;
    }

    @Transactional
    PreferencesPage page(Notice said) {
        Long person = current.caller().person();
        if (person == null) {
            return new PreferencesPage(null, null, config.digestHour(), null);
        }
        ChangingOwnPreferences.Versioned present = preferences.read(visitor());
        return new PreferencesPage(present.view().person(), PreferenceFields.from(present), config.digestHour(), said);
    }

    /** With what was typed still in it, to be sent again. */
    @Transactional
    PreferencesPage again(PreferencesRefused refused) {
        ChangingOwnPreferences.Versioned present = preferences.read(visitor());
        return new PreferencesPage(present.view().person(),
                PreferenceFields.typed(refused.form(), refused.problem(), present.version()), config.digestHour(), null);
    }

    /** @throws ProblemException 403 when the visitor is nobody that gets mails */
    String visitor() {
        Long id = current.caller().person();
        Person person = id == null ? null : people.findById(id);
        if (person == null) {
            throw Authorization.forbidden("Only people have preferences.");
        }
        return person.email();
    }
}
