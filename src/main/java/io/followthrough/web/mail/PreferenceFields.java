package io.followthrough.web.mail;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.reminder.preference.ChangingOwnPreferences;
import io.followthrough.reminder.preference.PreferenceRequest;
import io.followthrough.reminder.preference.PreferenceView;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;

/**
 * The form of the preferences, as texts.
 *
 * @param days the names of those that are chosen
 * @param refusal why what was sent was not saved; null when nothing was
 */
record PreferenceFields(int version, String digestHour, List<String> days, String pausedUntil, String delegate,
        boolean subscribed, Refusal refusal) {

    static final String FORM = "preferences";

    static PreferenceFields from(ChangingOwnPreferences.Versioned preference) {
        PreferenceView view = preference.view();
        List<String> days = view.days() == null ? List.of() : view.days().stream().map(DayOfWeek::name).toList();
        return new PreferenceFields(preference.version(), Objects.toString(view.digestHour(), ""), days,
                Objects.toString(view.pausedUntil(), ""), Objects.toString(view.delegate(), ""), view.subscribed(), null);
    }

    /** What was typed, for whoever sends it again: about the present version. */
    static PreferenceFields typed(SentForm form, Problem problem, int version) {
        return new PreferenceFields(version, form.typed().getOrDefault("digestHour", ""), form.all("days"),
                form.typed().getOrDefault("pausedUntil", ""), form.typed().getOrDefault("delegate", ""),
                form.all("subscribed").contains("true"), Refusal.of(form, problem));
    }

    /** @throws ProblemException 400 naming the field that cannot be understood */
    static PreferenceRequest asked(SentForm form) {
        return new PreferenceRequest(hour(form.text("digestHour")), days(form.all("days")), form.date("pausedUntil"),
                form.text("delegate"), form.all("subscribed").contains("true"));
    }

    /** A day of the week, which forms call by its name. */
    record Day(DayOfWeek day, boolean chosen) {

        public String value() {
            return day.name();
        }
    }

    public List<Day> week() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, days.contains(day.name())))
                .toList();
    }

    /** What is wrong with a field; null when nothing is. */
    public String wrong(String field) {
        return refusal == null ? null : refusal.wrong(field);
    }

    private static Integer hour(String typed) {
        if (typed != null && !typed.matches("[0-9]{1,2}")) {
            throw ProblemException.invalid("/digestHour", "must be an hour from 0 to 23");
        }
        return typed == null ? null : Integer.valueOf(typed);
    }

    /** Without any chosen, all working days. */
    private static Set<DayOfWeek> days(List<String> chosen) {
        Set<String> known = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toSet());
        if (!known.containsAll(new HashSet<>(chosen))) {
            throw ProblemException.invalid("/days", "must be days of the week");
        }
        return chosen.isEmpty() ? null : chosen.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
