package io.followthrough.web.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A form whose fields held what was there when its page was made. Only what differs from that was changed by whoever sent it, so that a
 * form which is sent once more takes nothing back that others have changed meanwhile.
 */
public record EditedForm(SentForm sent) {

    /** Before the name of a field: what the page showed in it. */
    private static final String WAS = "was.";
    private static final String CHECKED = "on";

    /** Of what is not sent at all, only a box that was checked says something by that. */
    public boolean changes(String field) {
        String was = value(WAS + field);
        return sent.all(field).isEmpty() ? was.equals(CHECKED) : !value(field).equals(was);
    }

    /** What the field says, when somebody changed it; else what is there. */
    public <T> T or(T present, String field, Function<String, T> reading) {
        return changes(field) ? reading.apply(sent.text(field)) : present;
    }

    /** The same for a text; null when it was emptied. */
    public String or(String present, String field) {
        return or(present, field, text -> text);
    }

    /** The same for a field with one thing a line; empty when it was emptied. */
    public List<String> lines(List<String> present, String field) {
        return or(present, field, text -> text == null
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** The form with what was changed and nothing else, to be shown again over what is there by then. */
    public SentForm changed() {
        MultivaluedMap<String, String> changed = new MultivaluedHashMap<>();
        names().stream().filter(this::changes).forEach(field -> changed.putSingle(field, raw(field)));
        changed.putSingle(SentForm.VERSION, raw(SentForm.VERSION));
        return new SentForm(sent.about(), sent.name(), changed);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (sent.fields() != null) {
            sent.fields().keySet().stream().filter(name -> !name.equals(SentForm.VERSION))
                    .forEach(name -> names.add(name.startsWith(WAS) ? name.substring(WAS.length()) : name));
        }
        return names;
    }

    private String value(String field) {
        return raw(field).replace("\r\n", "\n").strip();
    }

    private String raw(String field) {
        return sent.all(field).stream().findFirst().orElse("");
    }
}
