package io.followthrough.history;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.mention.Mentionable;
import io.followthrough.mention.Phrase;

/** The history as far as a reader may know of what it names: what they may not is left out, as if it had never been named. */
final class Told {

    /** Belongs to the postmortem that names it, which history does not say. */
    private static final Set<String> CAUSE = Set.of("cause", "causeId");

    private Told() {}

    /** The keys that these lines name. */
    static Stream<String> keys(List<HistoryLine> lines) {
        return lines.stream().flatMap(line -> Stream.concat(texts(line.reason()),
                line.changes().stream().flatMap(change -> Stream.concat(texts(change.from()), texts(change.to())))))
                .flatMap(text -> Phrase.named(text).stream());
    }

    static HistoryLine to(Mentionable reader, HistoryLine line) {
        List<FieldChange> changes = line.changes().stream()
                .filter(change -> !reader.isConfined() || !CAUSE.contains(change.field()))
                .map(change -> new FieldChange(change.field(), shown(change.from(), reader), shown(change.to(), reader)))
                .filter(change -> !Objects.equals(change.from(), change.to())).toList();
        return new HistoryLine(line.key(), line.number(), line.at(), line.actor(), line.action(),
                (String) shown(line.reason(), reader), changes, line.credential(), line.address());
    }

    private static Object shown(Object value, Mentionable reader) {
        return switch (value) {
            case String text -> Phrase.named(text).filter(key -> !reader.shows(key)).isPresent() ? null : text;
            case Collection<?> several -> several.stream().map(one -> shown(one, reader)).filter(Objects::nonNull).toList();
            case null, default -> value;
        };
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(Told::texts);
            case null, default -> Stream.empty();
        };
    }
}
