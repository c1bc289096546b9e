package io.followthrough.report;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What the figures of a report can be broken down and narrowed by; a follow-up has one value of each, but for services. */
public enum Dimension implements Word {
    TEAM("team", "of team", "t.slug"),
    PRIORITY("priority", "with priority", "f.priority"),
    /** Of an incident; of a follow-up that of the worst of its incidents. SEV1 sorts first. */
    SEVERITY("severity", "of severity", "coalesce(f.severity, 'none')"),
    OWNER("owner", "owned by", "coalesce((SELECT o.email FROM person o WHERE o.id = f.owner_id), 'none')"),
    NATURE("nature", "of nature", "f.nature"),
    TYPE("type", "of type", "f.type"),
    /** Of an incident, or of all those of a follow-up; what concerns several services counts in the group of each. */
    SERVICE("service", "concerning", "service") {
        @Override
        String join() {
            return "\nCROSS JOIN LATERAL unnest(" + SERVICES + ") service";
        }

        @Override
        String condition() {
            return SERVICES + " && " + asked();
        }
    },
    /** In which the incident began, or the first of those of a follow-up; UTC. */
    INCIDENT_MONTH("incident-month", "of incidents in", "coalesce(to_char(f.incident_month, 'YYYY-MM'), 'none')");

    /** What has no value of a dimension stands in the group of this name. */
    public static final String NONE = "none";

    private static final String SERVICES = "CASE f.services WHEN '{}' THEN ARRAY['none'] ELSE f.services END";

    private final String word;
    private final String introduction;
    private final String sql;

    Dimension(String word, String introduction, String sql) {
        this.word = word;
        this.introduction = introduction;
        this.sql = sql;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    /** Before its values, in a sentence. */
    String introduction() {
        return introduction;
    }

    /** The value of the state {@code f} and its {@code team t}. */
    String sql() {
        return sql;
    }

    /** What else the value is read from; empty for most. */
    String join() {
        return "";
    }

    /** That {@code f} has one of the values asked for. */
    String condition() {
        return sql + " = ANY (" + asked() + ")";
    }

    /** The name of the parameter with the values asked for. */
    String parameter() {
        return "asked" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
    }

    final String asked() {
        return "CAST(:" + parameter() + " AS text[])";
    }
}
