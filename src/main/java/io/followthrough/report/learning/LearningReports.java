package io.followthrough.report.learning;

import io.followthrough.report.Shares;

/** What part of the work is to prevent, and what part of it has helped. */
public final class LearningReports {

    public static final Shares.Definition PREVENT_SHARE = new Shares.Definition("prevent-share",
            "Created in the period and of type prevent, divided by all created in the period.", "prevent",
            // served by follow_up_state_present_by_creation
            """
                    SELECT {group} AS grp, count(*) FILTER (WHERE f.type = 'prevent') AS part, count(*) AS whole
                    FROM follow_up_state f
                    {team}
                    WHERE f.status <> 'proposed'
                      AND {then}
                      AND {created in the period}
                      {selected}
                    GROUP BY grp
                    ORDER BY grp""");

    public static final Shares.Definition EFFECTIVENESS = new Shares.Definition("effectiveness",
            "Completed in the period and found effective, divided by all completed in the period and found effective, partially"
                    + " effective or ineffective, and reopened for it or not; inconclusive checks and those to come are left out.",
            "effective",
            // served by follow_up_state_present_judged; what was reopened because it did not help was done before
            """
                    WITH judged AS (
                        SELECT f.*, f.completed_at AS done_at FROM follow_up_state f
                        WHERE f.status = 'done'
                          AND f.effectiveness IN ('effective', 'partially_effective', 'ineffective')
                          AND {then}
                          AND f.completed_at >= :earliest AND f.completed_at < :latest
                        UNION ALL
                        SELECT f.*, (SELECT d.completed_at FROM follow_up_state d
                                     WHERE d.follow_up_id = f.follow_up_id AND d.status = 'done' AND d.valid_from < f.valid_from
                                     ORDER BY d.valid_from DESC LIMIT 1)
                        FROM follow_up_state f
                        WHERE f.status <> 'done' AND f.effectiveness = 'ineffective' AND {then}
                    )
                    SELECT {group} AS grp, count(*) FILTER (WHERE f.effectiveness = 'effective') AS part, count(*) AS whole
                    FROM judged f
                    {team}
                    WHERE (f.done_at AT TIME ZONE z.zone)::date BETWEEN :from AND :to
                      {selected}
                    GROUP BY grp
                    ORDER BY grp""");

    private LearningReports() {}
}
