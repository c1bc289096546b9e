package io.followthrough.report.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/** Lets time pass: a moment or days, and often to where days begin or clocks change. */
final class Passing {

    private static final Duration SOON = Duration.ofDays(9);
    private final Stage stage;

    Passing(Stage stage) {
        this.stage = stage;
    }

    void some() {
        Instant now = stage.now();
        stage.clock.set(switch (stage.random.nextInt(20)) {
            case 0, 1, 2 -> now;
            case 3, 4, 5, 6, 7, 8 -> later(now, Duration.ofHours(7));
            case 9, 10, 11, 12 -> later(now, Duration.ofDays(3));
            case 13 -> later(now, Duration.ofDays(12));
            case 14 -> dueDay(now);
            case 15, 16 -> midnight(now);
            case 17 -> midnight(now).minusMillis(1);
            case 18 -> weekEnd(now);
            default -> changeOfClocks(now);
        });
    }

    void aLittle() {
        stage.clock.set(later(stage.now(), Duration.ofDays(2)));
    }

    private Instant later(Instant now, Duration most) {
        return now.plusMillis(stage.random.nextLong(most.toMillis()));
    }

    /** The next one of some team that is not now. */
    private Instant midnight(Instant now) {
        return startOfDay(now, 1);
    }

    private Instant weekEnd(Instant now) {
        return startOfDay(now, 8 - now.atZone(zone()).getDayOfWeek().getValue());
    }

    private Instant startOfDay(Instant now, int days) {
        ZoneId zone = zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant start = today.plusDays(days).atStartOfDay(zone).toInstant();
        return start.isAfter(now) ? start : today.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }

    private Instant changeOfClocks(Instant now) {
        ZoneOffsetTransition next = zone().getRules().nextTransition(now);
        boolean isSoon = next != null && next.getInstant().isBefore(now.plus(SOON));
        return isSoon ? next.getInstant().plusMillis(stage.random.nextInt(3) * 1_800_000L) : now.plusMillis(1);
    }

    private record Due(LocalDate day, String team) {}

    /** Of something that is to be done, where its team is: its first moment, its last one, or any. */
    private Instant dueDay(Instant now) {
        List<Due> open = Stream.concat(
                stage.world.followUps.values().stream().map(Timeline::last).filter(Fact::isOpen)
                        .map(fact -> new Due(fact.dueOn, fact.team)),
                stage.world.incidents.values().stream().map(Timeline::last).filter(known -> known.postmortemDueOn() != null)
                        .map(known -> new Due(known.postmortemDueOn(), known.team())))
                .filter(due -> due.day().isAfter(stage.today(due.team()))).toList();
        if (open.isEmpty()) {
            return midnight(now);
        }
        Due due = stage.one(open);
        Instant begin = due.day().atStartOfDay(stage.zone(due.team())).toInstant();
        Instant end = due.day().plusDays(1).atStartOfDay(stage.zone(due.team())).toInstant().minusMillis(1);
        return switch (stage.random.nextInt(3)) {
            case 0 -> begin;
            case 1 -> end;
            default -> begin.plusMillis(stage.random.nextLong(1 + Duration.between(begin, end).toMillis()));
        };
    }

    private ZoneId zone() {
        return stage.zone(stage.one(stage.teams));
    }
}
