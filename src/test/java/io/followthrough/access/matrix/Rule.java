package io.followthrough.access.matrix;

import java.util.List;
import java.util.Locale;

import io.followthrough.access.Role;

/**
 * Who may do something, as docs/api.md says it: a role in the team, {@code anywhere} for any team, {@code oneself} for nobody but
 * the person whom the request names, {@code oneself or} a role, and {@code or token} for any program.
 *
 * @param least the role that is needed; null when none is enough
 * @param onlyPeople whether no program may
 * @param orProgram whether every program may
 */
record Rule(Role least, boolean anywhere, boolean orOneself, boolean onlyPeople, boolean orProgram) {

    Rule(Role least, boolean anywhere, boolean orOneself, boolean onlyPeople) {
        this(least, anywhere, orOneself, onlyPeople, false);
    }

    static Rule read(String written) {
        List<String> words = List.of(written.split(" "));
        Role least = words.stream().filter(word -> !List.of("oneself", "or", "anywhere", "token").contains(word))
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
        return new Rule(least, words.contains("anywhere"), words.contains("oneself"), false, words.contains("token"));
    }
}
