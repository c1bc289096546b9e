package io.followthrough.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.api.Cursor;
import io.followthrough.api.StorableTime;

/** Puts one query of the audit together; served by audit_entry_by_time, _by_actor, _by_action and _by_address, in this order. */
final class AuditSearch {

    static final String NEWEST_FIRST = "-at";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** Null asks for nothing. */
    AuditSearch of(String condition, Object value) {
        if (value != null) {
            String name = "p" + parameters.size();
            conditions.add(condition + " :" + name);
            parameters.put(name, value);
        }
        return this;
    }

    /** @throws io.followthrough.problem.ProblemException 400 when the cursor was tampered with */
    AuditSearch after(Cursor cursor) {
        conditions.add("(at, id) < (:lastAt, :lastId)");
        parameters.put("lastAt", at(cursor));
        parameters.put("lastId", cursor.id());
        return this;
    }

    String sql() {
        return "select * from audit_entry where " + String.join(" and ", conditions) + " order by at desc, id desc";
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static Instant at(Cursor cursor) {
        try {
            return StorableTime.checked(OffsetDateTime.parse(cursor.value()).toInstant());
        } catch (DateTimeException e) {
            throw Cursor.forged();
        }
    }
}
