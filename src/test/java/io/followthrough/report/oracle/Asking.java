package io.followthrough.report.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Any question about a history: its present or past, whole or in part. */
final class Asking {

    private static final List<String> REPORTS = Restatements.ALL.keySet().stream().sorted().toList();
    private static final List<String> DIMENSIONS = List.of("team", "priority", "severity", "owner", "nature", "type", "service",
            "incident-month");

    private static final List<String> OF_INCIDENTS = List.of("team", "severity", "service", "incident-month");

    private final Stage stage;
    private final Instant start;

    Asking(Stage stage) {
        this.stage = stage;
        this.start = stage.now();
    }

    Asked any() {
        String report = stage.one(REPORTS);
        boolean ofIncidents = Restatements.ALL.get(report).isOfIncidents();
        LocalDate first = ofIncidents && stage.oneIn(2) ? aDay().minusDays(60) : aDay();
        LocalDate last = stage.oneIn(4) ? first : first.plusDays(stage.random.nextInt(45));
        int period = stage.random.nextInt(20);
        return new Asked(report, period < 13 && period > 2 ? first : null, period < 10 ? last : null,
                some(ofIncidents ? OF_INCIDENTS : DIMENSIONS, stage.random.nextInt(3)),
                some(stage.teams, stage.oneIn(3) ? 1 + stage.random.nextInt(stage.teams.size()) : stage.teams.size()),
                filters(ofIncidents), asOf(),
                report.equals("completion") && !stage.oneIn(3) ? Integer.valueOf(within()) : null);
    }

    private Map<String, List<String>> filters(boolean ofIncidents) {
        Map<String, List<String>> choices = Map.of("priority", Words.PRIORITIES, "severity", Words.SEVERITIES, "nature",
                Words.NATURES, "type", Words.TYPES, "owner", stage.people, "service", Words.SERVICES);
        Map<String, List<String>> filters = new TreeMap<>();
        for (int i = stage.oneIn(2) ? 0 : stage.random.nextInt(3); i > 0; i--) {
            String dimension = stage.one(List.copyOf(new TreeMap<>(choices).keySet()));
            boolean suits = !ofIncidents || OF_INCIDENTS.contains(dimension);
            filters.put(suits ? dimension : "severity",
                    some(choices.get(suits ? dimension : "severity"), 1 + stage.random.nextInt(3)));
        }
        return filters;
    }

    /** Often as many days as something took, or is old. */
    private int within() {
        Fact fact = stage.world.now(stage.one(stage.followUps()));
        Instant end = fact.completedAt == null ? stage.now() : fact.completedAt;
        long days = Duration.between(fact.createdAt, end).toDays() + stage.random.nextInt(2);
        return Math.clamp(days, 1, 100);
    }

    /** From shortly before the beginning until shortly after now. */
    private LocalDate aDay() {
        LocalDate first = LocalDate.ofInstant(start, ZoneOffset.UTC).minusDays(4);
        LocalDate last = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(15);
        return first.plusDays(stage.random.nextLong(last.toEpochDay() - first.toEpochDay()));
    }

    /** Often exactly when something happened or a day began, or just before. */
    private Instant asOf() {
        return switch (stage.random.nextInt(10)) {
            case 0, 1, 2 -> null;
            case 3, 4, 5 -> aMoment();
            case 6 -> aMoment().minusMillis(1);
            case 7 -> midnight();
            case 8 -> earlier(midnight().minusMillis(1));
            default -> start.plusMillis((long) (stage.random.nextDouble() * Duration.between(start, stage.now()).toMillis()))
                    .minusMillis(stage.oneIn(10) ? 864_000_000L : 0);
        };
    }

    private Instant aMoment() {
        return stage.one(stage.events.stream().map(Event::at).filter(at -> !at.isBefore(start)).toList());
    }

    private Instant midnight() {
        ZoneId zone = stage.one(stage.world.zones.get(stage.one(stage.teams)).all().values());
        return earlier(aMoment().atZone(zone).toLocalDate().plusDays(stage.random.nextInt(3)).atStartOfDay(zone).toInstant());
    }

    private Instant earlier(Instant moment) {
        return moment.isAfter(stage.now()) ? stage.now() : moment;
    }

    private List<String> some(List<String> of, int number) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, stage.random);
        return List.copyOf(shuffled.subList(0, number));
    }
}
