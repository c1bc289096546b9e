package io.followthrough.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import io.followthrough.api.Cursor;
import io.followthrough.classification.Word;

/** Puts one list query together: conditions are fixed texts, whatever a client sends is a parameter. */
final class FollowUpSearch {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();
    private final Instant now;

    FollowUpSearch(Instant now) {
        this.now = now;
    }

    void of(String condition, Object value) {
        if (value != null) {
            conditions.add(condition + parameter(value));
        }
    }

    void anyOf(String column, List<? extends Word> values) {
        anyOfTexts(column, values.stream().map(Word::word).toList());
    }

    void anyOfTexts(String column, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " in (" + parameter(values) + ")");
        }
    }

    void ownedBy(String email) {
        if ("none".equals(email)) {
            conditions.add("f.owner_id is null");
        } else if (email != null) {
            conditions.add("f.owner_id = (select id from person where email = "
                    + parameter(email.strip().toLowerCase(Locale.ROOT)) + ")");
        }
    }

    void overdue(Boolean overdue) {
        if (overdue != null) {
            conditions.add(overdue ? Overdue.IS_OVERDUE : "not coalesce(" + Overdue.IS_OVERDUE + ", false)");
            parameters.put("now", now);
        }
    }

    void labelled(List<String> labels) {
        labels.forEach(label -> conditions.add("f.labels @> array[cast(" + parameter(label) + " as text)]"));
    }

    void ofIncidentsWith(String column, List<? extends Word> values) {
        if (!values.isEmpty()) {
            conditions.add(incidentThat(column + " in (" + parameter(values.stream().map(Word::word).toList()) + ")"));
        }
    }

    void touching(List<String> services) {
        services.forEach(service -> conditions
                .add(incidentThat("i.services @> array[cast(" + parameter(service) + " as text)]")));
    }

    void ofIncident(Long id) {
        if (id != null) {
            conditions.add(incidentThat("i.id = " + parameter(id)));
        }
    }

    /** Served by the indexes follow_up_by_words and follow_up_comment_by_words. */
    void saying(SearchWords wanted) {
        if (wanted != null) {
            String words = "websearch_to_tsquery('english', " + parameter(wanted.text()) + ")";
            conditions.add("f.id in (select id from follow_up where words @@ " + words
                    + " union all select follow_up_id from follow_up_comment where words @@ " + words + ")");
        }
    }

    void after(Cursor cursor, FollowUpSort sort) {
        conditions.add(sort.beyond());
        parameters.put("sortValue", sort.sortValue(cursor));
        parameters.put("lastId", cursor.id());
    }

    Query query(EntityManager entities, FollowUpSort sort) {
        Query query = entities.createNativeQuery(sql(sort), Long.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    String sql(FollowUpSort sort) {
        return "select f.id from follow_up f join team t on t.id = f.team_id where " + String.join(" and ", conditions)
                + " order by " + sort.orderBy();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static String incidentThat(String condition) {
        return "exists (select from follow_up_incident fi join incident i on i.id = fi.incident_id where fi.follow_up_id = f.id and "
                + condition + ")";
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
