package io.followthrough.web.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of one thing on the form, such as of the second follow-up.
 *
 * @param at the pointer to it, such as {@code followUps/1}
 * @param number counted as people do
 * @param line where it stands in the document; 0 when that is not known
 * @param trackedAs the key of the follow-up that it is already; null for what is new
 * @param note whom the document names as its owner, where that is nobody here; null else
 */
record Fieldset(String at, int number, int line, String trackedAs, String note) {

    public String name(String field) {
        return at + "/" + field;
    }

    /** All fields of an incident. */
    public List<String> incidentFields() {
        return Stream.of("title", "severity", "startedAt", "resolvedAt", "durationMinutes", "impact", "services")
                .map(this::name)
                .toList();
    }

    /** All fields of a follow-up. */
    public List<String> followUpFields() {
        return Stream.of("title", "decision", "priority", "owner", "dueOn", "type", "nature", "done", "description", "links")
                .map(this::name).toList();
    }

    public String id() {
        return at.replace('/', '-');
    }
}
