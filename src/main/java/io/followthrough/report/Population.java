package io.followthrough.report;

import static io.followthrough.report.Dimension.INCIDENT_MONTH;
import static io.followthrough.report.Dimension.SERVICE;
import static io.followthrough.report.Dimension.SEVERITY;
import static io.followthrough.report.Dimension.TEAM;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.followthrough.access.Visibility;

/** What a report counts. */
public enum Population {
    FOLLOW_UPS("Follow-ups past proposed", "follow-ups", "follow_up", EnumSet.allOf(Dimension.class)),
    INCIDENTS("Incidents", "incidents", "incident", EnumSet.of(TEAM, SEVERITY, SERVICE, INCIDENT_MONTH));

    private final String sentence;
    private final String plural;
    private final String table;
    private final Set<Dimension> dimensions;

    Population(String sentence, String plural, String table, Set<Dimension> dimensions) {
        this.sentence = sentence;
        this.plural = plural;
        this.table = table;
        this.dimensions = Collections.unmodifiableSet(dimensions);
    }

    /** What it can be broken down and narrowed by. */
    public Set<Dimension> dimensions() {
        return dimensions;
    }

    String sentence() {
        return sentence;
    }

    String plural() {
        return plural;
    }

    /** Conditions, each beginning with AND, on a state: what may be seen is what may be seen today, whatever the moment of the figures. */
    String visible(String alias, Visibility visibility) {
        if (visibility.everything()) {
            return "";
        }
        String now = "EXISTS (SELECT FROM %s g WHERE g.id = %s.%s_id AND ".formatted(table, alias, table);
        String hidden = now + "g.restricted_to <> '{}' AND NOT " + Visibility.condition("g") + ") ";
        return "AND NOT " + hidden + (visibility.isConfined() ? "AND " + now + Visibility.condition("g") + ") " : "");
    }
}
