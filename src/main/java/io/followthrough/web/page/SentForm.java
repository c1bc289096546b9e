package io.followthrough.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import io.followthrough.api.QueryValue;
import io.followthrough.api.StorableText;
import io.followthrough.classification.Word;
import io.followthrough.problem.ProblemException;

/**
 * A form as a browser sends it: fields that were left empty are empty texts, and lines end with CR LF.
 *
 * @param about the key of what the form is about
 * @param name of the form
 */
public record SentForm(String about, String name, MultivaluedMap<String, String> fields) {

    public static final String VERSION = "version";

    /** @return null when nothing was typed */
    public String text(String field) {
        String typed = raw(field).replace("\r\n", "\n").strip();
        if (!StorableText.isStorable(typed)) {
            throw ProblemException.invalid("/" + field, "must not contain NUL or half of a surrogate pair");
        }
        return typed.isEmpty() ? null : typed;
    }

    /** Several fields as one text, a field a paragraph; null when nothing was typed in any. */
    public String texts(String... names) {
        String together = List.of(names).stream().map(this::text).filter(text -> text != null)
                .collect(Collectors.joining("\n\n"));
        return together.isEmpty() ? null : together;
    }

    public LocalDate date(String field) {
        return QueryValue.date(field, text(field));
    }

    public <E extends Enum<E> & Word> E word(Class<E> type, String field) {
        return QueryValue.word(type, field, text(field));
    }

    public List<String> all(String field) {
        return fields == null ? List.of() : fields.getOrDefault(field, List.of());
    }

    /** The version that the page was made from, as If-Match names it. */
    public String ifMatch() {
        return "\"" + version() + "\"";
    }

    public int version() {
        return number(VERSION);
    }

    /** One that the page itself put into the form. */
    public int number(String field) {
        if (!raw(field).matches("[0-9]{1,9}")) {
            throw ProblemException.invalid("/" + field, "must be the number that the page put there");
        }
        return Integer.parseInt(raw(field));
    }

    /** What somebody typed or chose, without what the page itself put into the form. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        if (fields != null) {
            fields.keySet().stream().filter(field -> !field.equals(VERSION))
                    .forEach(field -> typed.put(field, raw(field)));
        }
        return typed;
    }

    private String raw(String field) {
        String value = fields == null ? null : fields.getFirst(field);
        return value == null ? "" : value;
    }
}
