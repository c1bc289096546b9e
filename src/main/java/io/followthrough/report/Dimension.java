package io.followthrough.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What the figures of a report can be broken down by; a follow-up has one value of each, but for services. */
public enum Dimension implements Word {
    TEAM("team", "t.slug"),
    PRIORITY("priority", "f.priority"),
    /** The worst of the follow-up's incidents; SEV1 sorts first. */
    SEVERITY("severity", "coalesce(f.severity, 'none')"),
    OWNER("owner", "coalesce((SELECT o.email FROM person o WHERE o.id = f.owner_id), 'none')"),
    NATURE("nature", "f.nature"),
    TYPE("type", "f.type"),
    /** Of the follow-up's incidents; what concerns several services counts in the group of each. */
    SERVICE("service", "service", """

            CROSS JOIN LATERAL unnest(CASE f.services WHEN '{}' THEN ARRAY['none'] ELSE f.services END) service"""),
    /** Of the first of the follow-up's incidents, UTC. */
    INCIDENT_MONTH("incident-month", "coalesce(to_char(f.incident_month, 'YYYY-MM'), 'none')");

    private final String word;
    private final String sql;
    private final String join;

    Dimension(String word, String sql) {
        this(word, sql, "");
    }

    Dimension(String word, String sql, String join) {
        this.word = word;
        this.sql = sql;
        this.join = join;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    /** Over {@code follow_up_state f} and its {@code team t}. */
    String sql() {
        return sql;
    }

    /** What else it is read from; empty for most. */
    String join() {
        return join;
    }
}
