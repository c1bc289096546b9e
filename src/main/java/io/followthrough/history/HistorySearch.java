package io.followthrough.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.access.Visibility;
import io.followthrough.api.Cursor;
import io.followthrough.api.StorableTime;

/**
 * Puts one query of the audit stream together. Served by history_entry_by_time, and narrowed by history_entry_by_subject,
 * history_entry_by_actor or history_entry_by_action, which have the same order; one key by history_entry_number_unique, one person or team by history_entry_by_name.
 */
final class HistorySearch {

    static final String NEWEST_FIRST = "-at";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** Null asks for nothing. */
    HistorySearch of(String condition, Object value) {
        if (value != null) {
            String name = "p" + parameters.size();
            conditions.add(condition + " :" + name);
            parameters.put(name, value);
        }
        return this;
    }

    /** Leaves out what the reader may not know of; the subjects that are guarded are named like their tables. */
    HistorySearch visibleTo(Visibility visibility) {
        if (!visibility.everything()) {
            Arrays.stream(Subject.values()).filter(Subject::isGuarded).map(Subject::word)
                    .forEach(table -> conditions.add("(subject <> '" + table + "' or exists (select from " + table
                            + " g where g.id = subject_id and " + Visibility.condition("g") + "))"));
            visibility.bind(parameters::put);
        }
        if (visibility.isConfined()) {
            conditions.add("(subject <> 'team' or subject_id = any(cast(:seesTeams as bigint[])))");
            conditions.add("(subject <> 'person' or cast(:seesTeams as bigint[]) && teams_of(subject_id))");
        }
        return this;
    }

    /** @throws io.followthrough.problem.ProblemException 400 when the cursor was tampered with */
    HistorySearch after(Cursor cursor) {
        conditions.add("(at, id) < (:lastAt, :lastId)");
        parameters.put("lastAt", at(cursor));
        parameters.put("lastId", cursor.id());
        return this;
    }

    String sql() {
        return unsorted() + " order by at desc, id desc";
    }

    /** In the order of the primary key. */
    String sqlInOrder() {
        return unsorted() + " order by id";
    }

    private String unsorted() {
        return "select * from history_entry where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    private static Instant at(Cursor cursor) {
        try {
            return StorableTime.checked(OffsetDateTime.parse(cursor.value()).toInstant());
        } catch (DateTimeException e) {
            throw Cursor.forged();
        }
    }
}
