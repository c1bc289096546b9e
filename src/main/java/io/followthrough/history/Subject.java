package io.followthrough.history;

import java.util.Arrays;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.api.Key;
import io.followthrough.classification.Word;

/** What history is kept of. */
public enum Subject implements Word {
    INCIDENT("incident", Key.INCIDENT),
    POSTMORTEM("postmortem", Key.POSTMORTEM),
    FOLLOW_UP("follow_up", Key.FOLLOW_UP),
    PERSON("person", null),
    TEAM("team", null);

    @EnumeratedValue
    private final String word;
    private final Key key;

    Subject(String word, Key key) {
        this.word = word;
        this.key = key;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    static Subject of(String word) {
        return Arrays.stream(values()).filter(subject -> subject.word.equals(word)).findFirst().orElseThrow();
    }

    /**
     * How clients name one of them.
     *
     * @param name null for what has a key
     */
    String named(long id, String name) {
        return key == null ? name : key.of(id);
    }

    /** Empty for what is known by a name of its own. */
    Optional<Key> key() {
        return Optional.ofNullable(key);
    }

    /** Whether it can be kept from some: what has a team and may be restricted, in a table of the subject's name. */
    boolean isGuarded() {
        return switch (this) {
            case INCIDENT, POSTMORTEM, FOLLOW_UP -> true;
            case PERSON, TEAM -> false;
        };
    }
}
