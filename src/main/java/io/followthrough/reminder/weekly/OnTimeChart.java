package io.followthrough.reminder.weekly;

import java.util.List;
import java.util.stream.Collectors;

/** How many due dates were kept, week by week, the oldest first. */
record OnTimeChart(List<Punctuality> weeks) {

    OnTimeChart {
        weeks = List.copyOf(weeks);
    }

    public int width() {
        return BarChart.width(weeks.size());
    }

    public int height() {
        return BarChart.HEIGHT;
    }

    /** For whoever does not see the picture. */
    public String alternative() {
        return weeks.stream().map(week -> week.period().from() + ": " + week.saidShortly())
                .collect(Collectors.joining(", ", "On time by week. ", "."));
    }

    byte[] png() {
        return BarChart.png(weeks.stream().map(week -> week.current().rate()).toList());
    }
}
