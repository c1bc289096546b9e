package io.followthrough.report.incident;

import io.followthrough.report.Shares;

/** How many of the incidents that affected users led to something that matters? */
public final class ActionCoverage {

    /** Served by incident_state_present_by_beginning, follow_up_ever_linked_pk and follow_up_state_present_pk. */
    public static final Shares.Definition DEFINITION = new Shares.Definition("action-coverage",
            "User-affecting incidents that began in the period and have a follow-up of priority P0 or P1, past proposed and not dismissed,"
                    + " divided by all user-affecting ones that began in the period.",
            "covered", """
                    SELECT {group} AS grp, count(*) AS whole, count(*) FILTER (WHERE EXISTS (
                               SELECT FROM follow_up_ever_linked l JOIN follow_up_state a ON a.follow_up_id = l.follow_up_id
                               WHERE l.incident_id = f.incident_id AND a.incidents @> ARRAY[f.incident_id]
                                 AND {then a}
                                 AND a.priority IN ('P0', 'P1')
                                 AND a.status NOT IN ('proposed', 'wont_do')
                                 {visible follow-up a})) AS part
                    FROM incident_state f
                    {team}
                    WHERE f.user_affecting
                      AND {then}
                      AND {began in the period}
                      {selected}
                    GROUP BY grp
                    ORDER BY grp""");

    private ActionCoverage() {}
}
