package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.followthrough.proof.surroundings.Database;

/**
 * What clients saw while something failed, and what is left of it in the database.
 *
 * @param before how many follow-ups there were
 */
record Findings(String fault, Duration lasted, List<Asked> asked, Database database, long before) {

    private static final String COUNT = "SELECT count(*) FROM follow_up";

    static long followUpsIn(Database database) {
        return database.count(COUNT);
    }

    /** A line of the table in docs/proofs.md. */
    Findings say() {
        Map<Integer, Long> statuses = asked.stream()
                .collect(Collectors.groupingBy(Asked::status, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "FAULT %s | lasted %.1f s | requests %d | by status %s | longest refusal %.1f s | longest answer %.1f s | lost %d%n",
                fault,
                seconds(lasted), asked.size(), statuses, longest(false), longest(true), lost());
        return this;
    }

    Findings nothingIsLost() {
        assertThat(lost()).as("acknowledged and not in the database").isZero();
        return this;
    }

    Findings nobodyWasRefused() {
        assertThat(asked).as("refused").allMatch(Asked::isDone);
        return this;
    }

    Findings nothingWasDoneTwice() {
        assertThat(followUpsIn(database) - before).as("created").isEqualTo(asked.size());
        return this;
    }

    private long lost() {
        List<String> keys = asked.stream().filter(Asked::isDone).map(answer -> answer.key().substring(3)).toList();
        return keys.size() - database
                .count(COUNT + " WHERE id IN " + keys.stream().collect(Collectors.joining(",", "(0,", ")")).replace(",)", ")"));
    }

    private double longest(boolean done) {
        return seconds(asked.stream().filter(answer -> answer.isDone() == done).map(Asked::took).max(Comparator.naturalOrder())
                .orElse(Duration.ZERO));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
