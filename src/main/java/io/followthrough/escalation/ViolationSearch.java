package io.followthrough.escalation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.access.Visibility;
import io.followthrough.api.Cursor;

/** Puts one list query together. Served by violation_pk, and narrowed by violation_by_policy, violation_by_missed_since or violation_open. */
final class ViolationSearch {

    static final String NEWEST_FIRST = "-id";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ViolationSearch(Visibility visibility) {
        conditions.add(Visibility.condition("f"));
        visibility.bind(parameters::put);
    }

    /** Null asks for nothing. */
    ViolationSearch of(String condition, Object value) {
        if (value != null) {
            String name = "p" + parameters.size();
            conditions.add(condition + " :" + name);
            parameters.put(name, value);
        }
        return this;
    }

    ViolationSearch ofTeams(List<String> slugs) {
        if (!slugs.isEmpty()) {
            conditions.add("f.team_id = any(array(select id from team where slug = any(cast(:teams as text[]))))");
            parameters.put("teams", slugs.toArray(String[]::new));
        }
        return this;
    }

    /** Whether the column has a value; null asks for nothing. */
    ViolationSearch has(String column, Boolean value) {
        if (value != null) {
            conditions.add(column + (value ? " is not null" : " is null"));
        }
        return this;
    }

    void after(Cursor cursor) {
        of("v.id <", cursor.id());
    }

    String sql() {
        return "select v.id from violation v join follow_up f on f.id = v.follow_up_id where "
                + String.join(" and ", conditions) + " order by v.id desc";
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
