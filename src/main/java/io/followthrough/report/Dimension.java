package io.followthrough.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What the figures of a report can be broken down by; a follow-up has one value of each, so groups never overlap. */
public enum Dimension implements Word {
    TEAM("team", "t.slug"),
    PRIORITY("priority", "f.priority"),
    /** The worst of the follow-up's incidents; SEV1 sorts first. */
    SEVERITY("severity", """
            coalesce((SELECT min(i.severity) FROM follow_up_incident fi JOIN incident i ON i.id = fi.incident_id \
            WHERE fi.follow_up_id = f.id), 'none')"""),
    OWNER("owner",
            "coalesce((SELECT o.email FROM person o WHERE o.id = f.owner_id), 'none')"),
    NATURE("nature",
            "f.nature"),
    TYPE("type", "f.type");

    private final String word;
    private final String sql;

    Dimension(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    /** Over {@code follow_up f} and its {@code team t}. */
    String sql() {
        return sql;
    }
}
