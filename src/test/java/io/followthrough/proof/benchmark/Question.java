package io.followthrough.proof.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A kind of request that many send at once.
 *
 * @param paths asked for in turns
 */
record Question(String name, List<String> paths) {

    private static final int MANY = 48;
    private static final String LIST = "/api/v1/follow-ups?limit=50&team=plan-";

    static List<Question> all(Installation installation) {
        long count = installation.database().count("SELECT count(*) FROM follow_up");
        return List.of(
                new Question("a follow-up", IntStream.range(0, MANY).mapToObj(n -> key(n, count)).toList()),
                new Question("a filtered list of 50",
                        IntStream.rangeClosed(1, MANY).mapToObj(n -> LIST + n + "&priority=P1&sort=-updatedAt").toList()),
                new Question("a team's overdue list",
                        IntStream.rangeClosed(1, MANY).mapToObj(n -> LIST + n + "&overdue=true&sort=dueOn").toList()));
    }

    private static String key(int n, long count) {
        return "/api/v1/follow-ups/FU-" + (10_000_001 + n * (count / MANY));
    }
}
