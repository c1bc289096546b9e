package io.followthrough.report.oracle;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For how many calendar days what is overdue has been so. */
final class AgeingRestated implements Restatement {

    private static final Map<String, Integer> LAST_DAYS = new LinkedHashMap<>();

    static {
        LAST_DAYS.put("1-7", 7);
        LAST_DAYS.put("8-30", 30);
        LAST_DAYS.put("31-60", 60);
        LAST_DAYS.put("61-90", 90);
        LAST_DAYS.put(">90", Integer.MAX_VALUE);
    }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        return Groups.rows(seen.asked.groupBy(), OverdueRestated.open(seen).filter(item -> seen.isPastDue(item.fact())),
                overdue -> LAST_DAYS.keySet().stream().map(bucket -> row(seen, overdue, bucket)).toList());
    }

    private static Map<String, Object> row(Seen seen, List<Item> overdue, String bucket) {
        long part = Columns.count(overdue, item -> bucketOf(days(seen, item.fact())).equals(bucket));
        return Columns.of("daysOverdue", bucket, "overdue", part, "denominator", (long) overdue.size(), "rate",
                Columns.rate(part, overdue.size()));
    }

    private static String bucketOf(long days) {
        return LAST_DAYS.entrySet().stream().filter(bucket -> days <= bucket.getValue()).findFirst().orElseThrow().getKey();
    }

    private static long days(Seen seen, Fact fact) {
        return ChronoUnit.DAYS.between(fact.dueOn, seen.today(fact));
    }
}
