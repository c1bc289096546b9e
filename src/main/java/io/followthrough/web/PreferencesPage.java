package io.followthrough.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * When and whether the visitor gets mails.
 *
 * @param person their address; null for a visitor who is nobody that gets mails
 * @param fields what stands in the form
 * @param saved whether it was just saved
 * @param refusal why it was not; null when it was not sent or was saved
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreferencesPage(String person, PreferenceFields fields, int usualHour, boolean saved,
        Refusal refusal) implements TemplateInstance {

    /** A day of the week, as forms and as people call it. */
    record Day(String value, String name, boolean chosen) {}

    List<Day> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(day.name(), day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH),
                        fields.days().contains(day.name())))
                .toList();
    }

    /** What is wrong with a field; null when nothing is. */
    String wrong(String field) {
        return refusal == null ? null : refusal.wrong(field);
    }
}
