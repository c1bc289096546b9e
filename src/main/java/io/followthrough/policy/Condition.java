package io.followthrough.policy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.classification.Word;

/**
 * One thing that a policy asks of a follow-up, and what the follow-up has.
 *
 * @param field as the policy file names it
 * @param asked any one of them is enough
 * @param found empty when the follow-up has nothing of the kind
 */
public record Condition(String field, List<String> asked, List<String> found) {

    static Condition of(String field, Set<?> asked, Set<?> found) {
        return new Condition(field, words(asked), words(found));
    }

    public boolean met() {
        return found.stream().anyMatch(asked::contains);
    }

    /** Such as {@code priority is P1}, or {@code priority is P2, not P0 or P1}. */
    public String words() {
        if (met()) {
            return field + " is " + found.stream().filter(asked::contains).collect(Collectors.joining(" and "));
        }
        String instead = ", not " + String.join(" or ", asked);
        return found.isEmpty() ? "it has no " + field + instead : field + " is " + String.join(" and ", found) + instead;
    }

    private static List<String> words(Collection<?> values) {
        return values.stream().map(value -> value instanceof Word word ? word.word() : value.toString()).sorted().toList();
    }
}
