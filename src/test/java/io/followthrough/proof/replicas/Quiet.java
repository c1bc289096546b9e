package io.followthrough.proof.replicas;

import java.util.Locale;

/** Why somebody must get no digest although they differ in one thing only from people who get one. */
enum Quiet {
    OWNS_NOTHING("UPDATE follow_up SET owner_id = NULL WHERE owner_id IN (%s)"),
    DUE_LATER("UPDATE follow_up SET due_on = current_date + 200, original_due_on = current_date + 200 WHERE owner_id IN (%s)"),
    DONE(
            """
                    UPDATE follow_up SET status = 'done', completed_at = now(), completed_by = 'x@example.org', evidence = 'Merged' WHERE owner_id IN (%s)"""),
    PROPOSED("UPDATE follow_up SET status = 'proposed' WHERE owner_id IN (%s)"),
    SNOOZED("UPDATE follow_up SET snoozed_until = current_date + 10 WHERE owner_id IN (%s)"),
    RESTRICTED("""
            INSERT INTO follow_up_incident (follow_up_id, incident_id)
            SELECT f.id, i.id FROM follow_up f, incident i WHERE i.restricted AND f.owner_id IN (%s)"""),
    UNSUBSCRIBED("UPDATE digest_preference SET subscribed = false WHERE person_id IN (%s)"),
    PAUSED("UPDATE digest_preference SET paused_until = current_date + 10 WHERE person_id IN (%s)"),
    OTHER_DAYS(
            """
                    UPDATE digest_preference SET days = ARRAY[trim(to_char(current_date + 3, 'DAY'))] WHERE person_id IN (%s)"""),
    TOO_EARLY("UPDATE digest_preference SET digest_hour = digest_hour + 4 WHERE person_id IN (%s)"),
    INACTIVE("UPDATE person SET active = false WHERE id IN (%s)"),
    DAY_OFF("UPDATE person SET team_id = (SELECT id FROM team WHERE slug = 'on-holiday') WHERE id IN (%s)");

    private final String change;

    Quiet(String change) {
        this.change = change;
    }

    /** The statement that makes them quiet. */
    String change() {
        return change.formatted("SELECT id FROM person WHERE email LIKE '" + word() + ".%'");
    }

    /** Their addresses begin with it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
