package io.followthrough.reminder.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.followthrough.people.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When somebody wants to be told.
 *
 * @param digestHour by their own clock; null for the usual one
 * @param days those of their working days on which a digest may come; null for all
 * @param pausedUntil the first day on which one may come again; null for no pause
 * @param delegate the e-mail address of whoever is told in their place meanwhile; null for nobody
 * @param subscribed false for no mails at all; true unless given
 */
@Schema(examples = """
        {"digestHour": 8, "days": ["MONDAY", "THURSDAY"], "pausedUntil": "2026-04-07", "delegate": "ben@example.org", "subscribed": true}""")
public record PreferenceRequest(@Min(0) @Max(23) Integer digestHour, @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> days,
        LocalDate pausedUntil, @Size(max = 320) String delegate, Boolean subscribed) {

    public PreferenceRequest {
        subscribed = subscribed == null || subscribed;
    }

    static PreferenceRequest from(Preference preference) {
        return new PreferenceRequest(preference.digestHour(),
                preference.days().isEmpty() ? null : Set.copyOf(preference.days()),
                preference.pausedUntil().orElse(null), preference.delegate().map(Person::email).orElse(null),
                preference.isSubscribed());
    }
}
