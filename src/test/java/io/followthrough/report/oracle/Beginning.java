package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams in different zones, their people, and when it all begins. */
final class Beginning {

    static final List<String> ZONES = List.of("UTC", "Pacific/Auckland", "America/St_Johns", "Asia/Kolkata", "Europe/Berlin",
            "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Santiago",
            "Asia/Kathmandu", "Asia/Tehran", "America/Havana", "Pacific/Apia", "Pacific/Chatham", "Asia/Beirut");
    /** Before leap days, changes of clocks, a day that Samoa left out, and turns of the year. */
    private static final List<String> STARTS = List.of("2011-12-20", "2020-09-10", "2021-03-10", "2024-02-20", "2026-03-04",
            "2026-03-20", "2026-10-16", "2026-12-18", "2028-02-18");

    private final Stage stage;

    Beginning(Stage stage) {
        this.stage = stage;
    }

    void make() {
        stage.clock.set(Instant.parse(stage.one(STARTS) + "T00:00:00Z").plusMillis(stage.random.nextLong(800_000_000L)));
        for (int team = 0; team < 2 + stage.random.nextInt(2); team++) {
            ZoneId zone = ZoneId.of(stage.one(ZONES));
            stage.teams.add("team-" + someName());
            stage.door.must("POST", "/teams", Map.of("slug", stage.teams.getLast(), "zone", zone.getId()));
            stage.happened(new Event.Zoned(Instant.MIN, stage.teams.getLast(), zone));
        }
        for (int person = 0; person < 4; person++) {
            stage.people.add("person-" + someName() + "@example.org");
            stage.door.must("POST", "/people", Map.of("email", stage.people.getLast(), "name", "Person " + person, "team",
                    stage.teams.get(person % stage.teams.size())));
        }
        stage.door.must("PATCH", "/teams/" + stage.teams.getFirst(), Map.of("lead", stage.people.getFirst()));
        new Affairs(stage).begin();
        new Affairs(stage).begin();
    }

    private static String someName() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    /** A new follow-up, whose due date somebody says or the policy. */
    void followUp() {
        Map<String, Object> wanted = new HashMap<>(Map.of("title", "Limit the pool", "team", stage.one(stage.teams),
                "priority", Words.priority(stage), "nature", Words.nature(stage), "type", Words.type(stage), "status",
                stage.oneIn(4) ? "proposed" : "open", "incidents", someIncidents()));
        if (!stage.oneIn(4)) {
            wanted.put("dueOn", Words.today(stage).plusDays(stage.random.nextInt(30) - 5L).toString());
        }
        if (stage.oneIn(2)) {
            wanted.put("owner", stage.one(stage.people));
        }
        stage.does("POST", "/follow-ups", wanted)
                .ifPresent(answer -> stage.happened(new Event.Created(stage.now(), answer.path("key").asText(),
                        Words.fact(answer, stage.now()))));
    }

    private List<String> someIncidents() {
        List<String> some = new ArrayList<>();
        for (int i = stage.random.nextInt(3); i > 0; i--) {
            some.add(stage.one(stage.world.incidents.keySet()));
        }
        return some.stream().distinct().toList();
    }
}
