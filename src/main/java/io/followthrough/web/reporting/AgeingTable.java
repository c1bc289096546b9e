package io.followthrough.web.reporting;

import java.util.List;
import java.util.stream.IntStream;

import io.followthrough.report.AgeingBucket;
import io.followthrough.report.AgeingRow;

/** The ageing report with a line a group, where the API gives a row a bucket. */
record AgeingTable(List<AgeingRow> rows) {

    /** @param overdue in all buckets together */
    record Line(String label, List<AgeingRow> buckets, long overdue) {}

    public List<AgeingBucket> buckets() {
        return List.of(AgeingBucket.values());
    }

    public List<Line> lines() {
        int width = buckets().size();
        return IntStream.range(0, rows.size() / width).mapToObj(line -> rows.subList(line * width, (line + 1) * width))
                .map(line -> new Line(line.getFirst().group().label(), line, line.getFirst().overdue())).toList();
    }
}
