package io.followthrough.web.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.api.StorableTime;
import io.followthrough.history.FieldChange;
import io.followthrough.web.page.Viewer;

/** What changed with one event of a history. */
public record StoryChange(String field, Object from, Object to) {

    /** The fields that hold a word of the vocabulary. */
    private static final Set<String> WORDS = Set.of("status", "nature", "type", "effectiveness");

    static StoryChange of(FieldChange change) {
        return new StoryChange(change.field(), change.from(), change.to());
    }

    /** Such as {@code status: from open to done}. */
    public String said(Viewer viewer) {
        return viewer.texts().fromTo(viewer.field(field), value(from, viewer), value(to, viewer));
    }

    private String value(Object value, Viewer viewer) {
        return switch (value) {
            case null -> viewer.term("nothing");
            case Collection<?> several when several.isEmpty() -> viewer.term("nothing");
            case Collection<?> several -> several.stream().map(one -> value(one, viewer)).collect(Collectors.joining(", "));
            case String word when WORDS.contains(field) -> viewer.term(word);
            case String text -> time(text).map(viewer::exact).or(() -> day(text).map(viewer::date)).orElse(text);
            case Integer count -> viewer.number(count);
            default -> String.valueOf(value);
        };
    }

    /** Empty also for what only looks like one, as somebody's words may. */
    private static Optional<Instant> time(String text) {
        try {
            return text.endsWith("Z") ? Optional.of(StorableTime.checked(Instant.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == "2026-03-04".length() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
