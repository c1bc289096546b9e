package io.followthrough.web.page;

/** What the fields of a page's forms need to know: what was sent last and could not be done. */
public interface Forms {

    /** @return of what the page shows */
    int version();

    /** @return null when the form that was sent last was done, or none was sent */
    Refusal refusal();

    /** @return the form that the link asked for; null for none */
    String opened();

    /** Whether the form is to be shown open: a link asked for it, or it was sent and could not be done. */
    default boolean opened(String form) {
        return form.equals(opened()) || refused(form);
    }

    /** Whether the form was sent and could not be done. */
    default boolean refused(String form) {
        return refusal() != null && refusal().form().equals(form);
    }

    /** What was typed into a field before; an empty text when nothing was. */
    default String typed(String form, String field) {
        return refused(form) ? refusal().typed().getOrDefault(field, "") : "";
    }

    /** What is wrong with a field; null when nothing is. */
    default String wrong(String form, String field) {
        return refused(form) ? refusal().wrong(field) : null;
    }
}
