package io.followthrough.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One follow-up that is late.
 *
 * @param owner an e-mail address; null when nobody owns it
 * @param incidents keys
 * @param daysOverdue in calendar days of the team
 */
public record OverdueFollowUp(String key, String title, String status, String priority, String team, String owner,
        LocalDate dueOn, LocalDate originalDueOn, int daysOverdue, List<String> incidents) implements Row {

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = new LinkedHashMap<>();
        columns.put("key", key);
        columns.put("title", title);
        columns.put("status", status);
        columns.put("priority", priority);
        columns.put("team", team);
        columns.put("owner", owner);
        columns.put("dueOn", dueOn);
        columns.put("originalDueOn", originalDueOn);
        columns.put("daysOverdue", daysOverdue);
        columns.put("incidents", String.join(" ", incidents));
        return columns;
    }

    static List<String> columnNames() {
        return List.copyOf(new OverdueFollowUp("", "", "", "", "", "", null, null, 0, List.of()).columns().keySet());
    }
}
