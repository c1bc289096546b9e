package io.followthrough.report.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of what was due: against the current due date and against the original one. */
final class OnTimeRestated implements Restatement {

    private enum Outcome {
        ON_TIME,
        LATE,
        STILL_OPEN,
        DISMISSED_LATE,
        DISMISSED_BEFORE
    }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        Function<Fact, LocalDate> current = fact -> fact.dueOn;
        Function<Fact, LocalDate> original = fact -> fact.originalDueOn;
        Stream<Item> counted = seen.all().filter(item -> counts(seen, item, current) || counts(seen, item, original));
        return Groups.rows(seen.asked.groupBy(), counted, items -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            rows.add(row("current", seen, items, current));
            rows.add(row("original", seen, items, original));
            return rows;
        });
    }

    private static Map<String, Object> row(String name, Seen seen, List<Item> items, Function<Fact, LocalDate> due) {
        List<Item> counted = items.stream().filter(item -> counts(seen, item, due)).toList();
        long onTime = number(seen, counted, due, Outcome.ON_TIME);
        return Columns.of("dueDate", name, "doneOnTime", onTime, "denominator", (long) counted.size(), "rate",
                Columns.rate(onTime, counted.size()), "doneLate", number(seen, counted, due, Outcome.LATE), "stillOpen",
                number(seen, counted, due, Outcome.STILL_OPEN), "dismissedLate",
                number(seen, counted, due, Outcome.DISMISSED_LATE));
    }

    private static long number(Seen seen, List<Item> items, Function<Fact, LocalDate> due, Outcome wanted) {
        return Columns.count(items, item -> outcome(seen, item.fact(), due.apply(item.fact())) == wanted);
    }

    private static boolean counts(Seen seen, Item item, Function<Fact, LocalDate> due) {
        LocalDate day = due.apply(item.fact());
        return seen.period.has(day) && outcome(seen, item.fact(), day) != Outcome.DISMISSED_BEFORE;
    }

    private static Outcome outcome(Seen seen, Fact fact, LocalDate due) {
        if (fact.isOpen()) {
            return Outcome.STILL_OPEN;
        }
        if (fact.isDone()) {
            return seen.day(fact.completedAt, fact).isAfter(due) ? Outcome.LATE : Outcome.ON_TIME;
        }
        return seen.day(fact.dismissedAt, fact).isAfter(due) ? Outcome.DISMISSED_LATE : Outcome.DISMISSED_BEFORE;
    }
}
