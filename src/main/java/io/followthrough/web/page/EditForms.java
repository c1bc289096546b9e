package io.followthrough.web.page;

import java.util.Map;

/**
 * Forms whose fields hold what is there now, to be changed in place.
 *
 * @param version of what the page shows
 * @param refusal of the form that was sent last; null when it was done, or none was sent
 * @param opened the form that the link asked for; null for none
 * @param present what is in the fields of each form, by its name
 */
public record EditForms(int version, Refusal refusal, String opened,
        Map<String, Map<String, String>> present) implements Forms {

    /** Forms with empty fields. */
    public static EditForms ofNothing(Refusal refusal) {
        return new EditForms(0, refusal, null, Map.of());
    }

    /** What the form shows, sent along with it so that only what somebody changes is changed. */
    public Map<String, String> shown(String form) {
        return present.getOrDefault(form, Map.of());
    }

    @Override
    public String typed(String form, String field) {
        return refused(form) && refusal.typed().containsKey(field)
                ? refusal.typed().get(field)
                : shown(form).getOrDefault(field, "");
    }

    public boolean isChosen(String form, String field, String value) {
        return typed(form, field).equals(value);
    }

    public boolean isChecked(String form, String field) {
        return !typed(form, field).isEmpty();
    }
}
