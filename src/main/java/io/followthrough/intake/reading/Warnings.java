package io.followthrough.intake.reading;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is uncertain while a document is read, each only once. */
final class Warnings {

    private static final int MOST = 200;

    private final Set<Warning> collected = new LinkedHashSet<>();

    void add(int line, String message, Object... values) {
        if (collected.size() < MOST) {
            collected.add(new Warning(line, message.formatted(values)));
        }
    }

    List<Warning> inOrder() {
        return collected.stream().sorted(Comparator.comparingInt(Warning::line)).toList();
    }
}
