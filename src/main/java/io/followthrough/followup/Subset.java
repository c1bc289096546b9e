package io.followthrough.followup;

/**
 * The follow-ups that one condition wants. PostgreSQL cannot know whether they lie at the beginning or at the end of the order
 * of a list. A few are therefore fetched and sorted, whatever the planner thinks; many are met soon by walking along the order.
 *
 * @param ids selects them by the index of the condition
 * @param test holds for them, asked of one row f at a time
 */
record Subset(String ids, String test) {

    /** So many are fetched and sorted in some 20 ms; and of a million, one in a hundred is met as soon. */
    static final int FEW = 10_000;

    static Subset that(String test) {
        return new Subset("select f.id from follow_up f where " + test, test);
    }

    static Subset ofIncidentsThat(String condition) {
        return new Subset("""
                select fi.follow_up_id from incident i cross join lateral (
                    select follow_up_id from follow_up_incident where incident_id = i.id offset 0) fi
                where\s""" + condition, """
                exists (select from follow_up_incident fi join incident i on i.id = fi.incident_id
                    where fi.follow_up_id = f.id and\s""" + condition + ")");
    }

    static Subset saying(String words) {
        return new Subset(
                "select id from follow_up where words @@ " + words
                        + " union all select follow_up_id from follow_up_comment where words @@ " + words,
                "(f.words @@ " + words
                        + " or exists (select from follow_up_comment c where c.follow_up_id = f.id and c.words @@ "
                        + words + "))");
    }

    /** Stops counting where the exact number no longer matters. */
    String count() {
        return "select count(*) from (" + ids + " limit :most) counted";
    }

    String fetched() {
        return "f.id = any (array(" + ids + "))";
    }
}
