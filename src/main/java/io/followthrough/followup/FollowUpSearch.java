package io.followthrough.followup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.followthrough.access.Visibility;
import io.followthrough.api.Cursor;
import io.followthrough.classification.Word;
import io.followthrough.sql.Sql;

/** Puts one list query together: conditions are fixed texts, whatever a client sends is a parameter. */
final class FollowUpSearch {

    private final FollowUpConditions conditions = new FollowUpConditions();
    private final FollowUpParameters parameters = new FollowUpParameters();
    private final Instant now;

    FollowUpSearch(Instant now) {
        this.now = now;
    }

    /** Nothing is asked where everything is shown. */
    FollowUpSearch visibleTo(Visibility visibility) {
        if (!visibility.everything()) {
            conditions.add(Visibility.condition("f"));
            visibility.bind(parameters::put);
        }
        return this;
    }

    void in(List<Status> states) {
        anyOf("f.status", states);
        if (!states.isEmpty() && states.stream().noneMatch(Status::isTerminal)) {
            conditions.unfinished();
        }
    }

    void anyOf(String column, List<? extends Word> values) {
        if (!values.isEmpty()) {
            conditions.add(parameters.isOneOfWords(column, values));
        }
    }

    void ofTeams(List<String> slugs) {
        if (!slugs.isEmpty()) {
            String teams = "(select id from team where " + parameters.isOneOf("slug", slugs) + ")";
            conditions.addNarrow(slugs.size() == 1 ? "f.team_id = " + teams : "f.team_id = any (array" + teams + ")");
        }
    }

    void ownedBy(String email) {
        if ("none".equals(email)) {
            conditions.add("f.owner_id is null");
        } else if (email != null) {
            conditions.addNarrow("f.owner_id = (select id from person where email = "
                    + parameters.named(email.strip().toLowerCase(Locale.ROOT)) + ")");
        }
    }

    void overdue(Boolean overdue) {
        if (overdue != null) {
            conditions
                    .add(overdue ? Overdue.IS_OVERDUE_BY_ITSELF : "not coalesce(" + Overdue.IS_OVERDUE_BY_ITSELF + ", false)");
            parameters.put("now", now);
            if (overdue) {
                conditions.unfinished();
            }
        }
    }

    /** Served by the index follow_up_by_labels. */
    void labelled(List<String> labels) {
        labels.forEach(label -> conditions
                .add(Subset.that("f.labels @> array[cast(" + parameters.named(label) + " as text)]")));
    }

    /** Served by the index incident_by_severity. */
    void ofIncidentsWith(List<? extends Word> severities) {
        if (!severities.isEmpty()) {
            conditions.add(Subset.ofIncidentsThat(parameters.isOneOfWords("i.severity", severities)));
        }
    }

    /** The severity that the states of follow-ups keep for the reports. */
    void ofIncidentsAtWorst(List<? extends Word> severities) {
        if (!severities.isEmpty()) {
            ofIncidentsWith(severities);
            conditions.add(parameters.isOneOfWords("(select min(i.severity) from follow_up_incident fi"
                    + " join incident i on i.id = fi.incident_id where fi.follow_up_id = f.id)", severities));
        }
    }

    /** Served by the index incident_by_services. */
    void touching(List<String> services) {
        services.forEach(service -> conditions
                .add(Subset.ofIncidentsThat("i.services @> array[cast(" + parameters.named(service) + " as text)]")));
    }

    void ofIncident(Long id) {
        if (id != null) {
            conditions.addNarrow("f.id = any (array(select follow_up_id from follow_up_incident where incident_id = "
                    + parameters.named(id) + "))");
        }
    }

    void ofPostmortem(Long id) {
        if (id != null) {
            conditions.addNarrow("f.postmortem_id = " + parameters.named(id));
        }
    }

    /** Served by the indexes follow_up_by_words and follow_up_comment_by_words. */
    void saying(SearchWords wanted) {
        if (wanted != null) {
            conditions.add(Subset.saying("websearch_to_tsquery('english', " + parameters.named(wanted.text()) + ")"));
        }
    }

    void within(Months months, Object from, Object to) {
        if (from != null || to != null) {
            conditions.add(new Period(months, parameters.named(from), parameters.named(to)));
        }
    }

    void after(Cursor cursor, FollowUpSort sort) {
        conditions.add(sort.beyond());
        parameters.put("sortValue", sort.sortValue(cursor));
        parameters.put("lastId", cursor.id());
    }

    /** @param few at most so many rows are fetched and sorted */
    FollowUpStatement statement(Sql sql, int few) {
        return new FollowUpStatement(sql, conditions, parameters.values(), few);
    }
}
