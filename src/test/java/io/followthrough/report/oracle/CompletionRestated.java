package io.followthrough.report.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Done within so many days of the day of creation, of those that have had the time. */
final class CompletionRestated implements Restatement {

    private static final int DAYS_UNLESS_SAID = 30;

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        int within = seen.asked.within() == null ? DAYS_UNLESS_SAID : seen.asked.within();
        return Groups.rows(seen.asked.groupBy(), seen.all().filter(seen::createdInPeriod), cohort -> {
            long immature = Columns.count(cohort, item -> !isMature(seen, item.fact(), within));
            long doneWithin = Columns.count(cohort,
                    item -> isMature(seen, item.fact(), within) && isDoneWithin(seen, item.fact(), within));
            long denominator = cohort.size() - immature;
            return List.of(Columns.of("doneWithin", doneWithin, "denominator", denominator, "rate",
                    Columns.rate(doneWithin, denominator), "created", (long) cohort.size(), "immature", immature, "incomplete",
                    immature > 0));
        });
    }

    private static boolean isMature(Seen seen, Fact fact, int within) {
        return lastDay(seen, fact, within).isBefore(seen.today(fact));
    }

    private static boolean isDoneWithin(Seen seen, Fact fact, int within) {
        return fact.isDone() && !seen.day(fact.completedAt, fact).isAfter(lastDay(seen, fact, within));
    }

    private static LocalDate lastDay(Seen seen, Fact fact, int within) {
        return seen.day(fact.createdAt, fact).plusDays(within);
    }
}
