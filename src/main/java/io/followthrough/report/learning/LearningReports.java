package io.followthrough.report.learning;

import io.followthrough.report.Shares;

/** What part of the work is to prevent, and what part of it has helped. */
public final class LearningReports {

    public static final Shares.Definition PREVENT_SHARE = new Shares.Definition("prevent-share",
            "Created in the period and of type prevent, divided by all created in the period.", "prevent",
            // served by follow_up_state_by_creation
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
                    + " effective or ineffective; inconclusive checks and those to come are left out.",
            "effective",
            // served by follow_up_state_judged
            """
                    SELECT {group} AS grp, count(*) FILTER (WHERE f.effectiveness = 'effective') AS part, count(*) AS whole
                    FROM follow_up_state f
                    {team}
                    WHERE f.effectiveness IN ('effective', 'partially_effective', 'ineffective')
                      AND {then}
                      AND (f.completed_at AT TIME ZONE z.zone)::date BETWEEN :from AND :to
                      AND f.completed_at >= :earliest AND f.completed_at < :latest
                      {selected}
                    GROUP BY grp
                    ORDER BY grp""");

    private LearningReports() {}
}
