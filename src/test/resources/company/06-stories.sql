-- What each follow-up is and what is going to become of it. Ten an incident on average, in the order of time; fate:
-- done, dismissed, rejected (while proposed), ignored (proposed for ever), stuck (open for ever).
CREATE TEMP TABLE beginning ON COMMIT DROP AS
SELECT b.*, 10000000 + b.n AS id, c.people[pg_temp.skewed(pg_temp.dice(b.n, 'owner'), cardinality(c.people))] AS owner_id,
    c.people[pg_temp.skewed(pg_temp.dice(b.n, 'heir'), cardinality(c.people))] AS heir_id, 1000000 + b.team AS lead_id,
    CASE WHEN pg_temp.dice(b.n, 'no date') >= 0.01 THEN clock_on + horizon END AS due,
    (least(1, greatest(0.05, pg_temp.dice(b.n, 'pace')))
        * CASE WHEN pg_temp.dice(b.n, 'late') < 0.2 THEN 1 + 1.5 * pg_temp.dice(b.n, 'how late') ELSE 0.9 END
        * greatest(5, clock_on + horizon - created_at::date)) * interval '1 day' AS lasts
FROM (
    SELECT d.n, CASE WHEN d.is_linked THEN i.id END AS incident, CASE WHEN d.is_linked THEN j.id END AS also,
        CASE WHEN d.is_linked THEN p.id END AS postmortem, d.is_linked AND p.id IS NOT NULL AND pg_temp.dice(d.n, 'cause') < 0.3 AS has_cause,
        t.n AS team, t.id AS team_id, t.slug AS team_slug, t.zone, CASE WHEN pg_temp.dice(d.n, 'moves') < 0.02 THEN 1 + (t.n + 6) % 200 END AS earlier_team,
        m.created_at, (coalesce(CASE WHEN d.is_linked THEN i.resolved_at END, m.created_at) AT TIME ZONE t.zone)::date AS clock_on,
        k.priority, CASE k.priority WHEN 'P0' THEN 15 WHEN 'P1' THEN 30 WHEN 'P2' THEN 60 ELSE 90 END
            + CASE WHEN pg_temp.dice(d.n, 'chosen date') < 0.03 THEN 5 ELSE 0 END AS horizon,
        pg_temp.dice(d.n, 'chosen date') >= 0.03 AS due_by_policy,
        CASE WHEN pg_temp.dice(d.n, 'judged anew') < 0.04 THEN 'P' || floor(4 * pg_temp.dice(d.n, 'first priority')) END AS first_priority,
        (ARRAY['correction', 'corrective', 'corrective', 'corrective', 'preventative', 'preventative', 'improvement'])
            [1 + floor(7 * pg_temp.dice(d.n, 'nature'))::int] AS nature,
        (ARRAY['prevent', 'prevent', 'detect', 'detect', 'mitigate', 'repair', 'investigate', 'process'])[1 + floor(8 * pg_temp.dice(d.n, 'type'))::int] AS type,
        d.is_proposed, CASE WHEN d.is_proposed AND d.fate < 0.06 THEN 'rejected' WHEN d.is_proposed AND d.fate < 0.075 THEN 'ignored'
            WHEN d.fate < 0.145 THEN 'dismissed' WHEN d.fate < 0.165 THEN 'stuck' ELSE 'done' END AS fate
    FROM size, LATERAL (
        SELECT n, least(incidents, 1 + floor((n - 1 + 30 * pg_temp.dice(n, 'incident')) * incidents / follow_ups))::int AS i,
            pg_temp.dice(n, 'without incident') >= 0.05 AS is_linked, pg_temp.dice(n, 'proposed') < 0.3 AS is_proposed, pg_temp.dice(n, 'fate') AS fate,
            pg_temp.dice(n, 'priority') AS urgency
        FROM generate_series(1, follow_ups) n OFFSET 0) d
    JOIN incident_plan i ON i.n = d.i
    LEFT JOIN incident_plan j ON j.n = d.i + 1 AND j.created_at < i.resolved_at AND pg_temp.dice(d.n, 'second incident') < 0.3
    LEFT JOIN postmortem_plan p ON p.n = d.i
    JOIN team_plan t ON t.n = CASE WHEN pg_temp.dice(d.n, 'helps') < 0.85 THEN i.team ELSE pg_temp.skewed(pg_temp.dice(d.n, 'helper'), 200) END,
    LATERAL (SELECT CASE WHEN d.urgency < 0.05 THEN 'P0' WHEN d.urgency < 0.25 THEN 'P1' WHEN d.urgency < 0.7 THEN 'P2' ELSE 'P3' END AS priority OFFSET 0) k,
    LATERAL (SELECT coalesce(p.created_at, i.resolved_at, i.created_at) + interval '1 minute' AS earliest OFFSET 0) e,
    LATERAL (SELECT date_trunc('second', least(greatest(e.earliest, pg_temp.at_work(e.earliest + power(pg_temp.dice(d.n, 'created'), 2) * interval '5 days',
        pg_temp.dice(d.n, 'hour'), t.zone)), until - (1 + 59 * pg_temp.dice(d.n, 'hour')) * interval '1 minute')) AS created_at OFFSET 0) m
    OFFSET 0) b
JOIN crew c ON c.team_id = b.team_id;

-- When what happens: a share of the time it takes after the creation. The last milliseconds keep moments of one follow-up apart.
CREATE TEMP TABLE plan ON COMMIT DROP AS
SELECT b.*, CASE WHEN fate = 'done' THEN ends_at + interval '10 ms' END AS completed_at,
    CASE WHEN fate = 'dismissed' THEN ends_at + interval '10 ms' WHEN fate = 'rejected' THEN created_at + 0.05 * span + interval '10 ms' END AS dismissed_at,
    CASE WHEN is_proposed AND is_worked_on THEN created_at + (0.02 + 0.08 * pg_temp.dice(n, 'accept')) * span + interval '1 ms' END AS accepted_at,
    pg_temp.dice(n, 'owned') < 0.45 AS is_owned,
    CASE WHEN pg_temp.dice(n, 'owned') BETWEEN 0.45 AND 0.97 AND is_worked_on THEN created_at + (0.03 + 0.12 * pg_temp.dice(n, 'assign')) * span + interval '2 ms' END
        AS assigned_at,
    CASE WHEN first_priority <> priority AND is_worked_on THEN created_at + (0.1 + 0.05 * pg_temp.dice(n, 'judge')) * span + interval '3 ms' END AS judged_at,
    CASE WHEN earlier_team IS NOT NULL AND is_worked_on THEN created_at + (0.16 + 0.03 * pg_temp.dice(n, 'move')) * span + interval '4 ms' END AS moved_at,
    CASE WHEN pg_temp.dice(n, 'starts') < 0.8 AND is_worked_on THEN created_at + (0.2 + 0.1 * pg_temp.dice(n, 'start')) * span + interval '5 ms' END AS started_at,
    CASE WHEN pg_temp.dice(n, 'blocked') < 0.08 AND is_worked_on THEN created_at + (0.35 + 0.05 * pg_temp.dice(n, 'block')) * span + interval '6 ms' END AS blocked_at,
    CASE WHEN pg_temp.dice(n, 'blocked') < 0.075 AND is_worked_on THEN created_at + (0.42 + 0.06 * pg_temp.dice(n, 'unblock')) * span + interval '7 ms' END AS unblocked_at,
    CASE WHEN pg_temp.dice(n, 'comments') < 0.1 AND is_worked_on THEN created_at + 0.5 * span + interval '8 ms' END AS commented_at,
    CASE WHEN pg_temp.dice(n, 'owned') < 0.1 AND heir_id <> owner_id AND is_worked_on
        THEN created_at + (0.5 + 0.1 * pg_temp.dice(n, 'hand')) * span + interval '9 ms' END AS handed_at,
    CASE WHEN pg_temp.dice(n, 'extends') < 0.2 AND due IS NOT NULL AND is_worked_on THEN created_at + (0.62 + 0.08 * pg_temp.dice(n, 'ask')) * span + interval '11 ms' END
        AS requested_at,
    CASE WHEN pg_temp.dice(n, 'extends') < 0.195 AND due IS NOT NULL AND is_worked_on THEN created_at + (0.72 + 0.06 * pg_temp.dice(n, 'decide')) * span + interval '12 ms' END
        AS decided_at,
    CASE WHEN pg_temp.dice(n, 'extends') < 0.15 THEN 'approved' ELSE 'refused' END AS decision
FROM (
    SELECT x.*, fate NOT IN ('rejected', 'ignored') AS is_worked_on, greatest(created_at + interval '2 hours', late) AS ends_at,
        greatest(created_at + interval '2 hours', late) - created_at AS span
    FROM (SELECT y.*, date_trunc('second', pg_temp.at_work(created_at + lasts, pg_temp.dice(n, 'closing hour'), zone)) AS late FROM beginning y OFFSET 0) x OFFSET 0) b;

-- Of it what has happened by the end. P0 and P1 are verified, one in ten of them after it was returned once; one in thirty is reopened.
CREATE TEMP TABLE story ON COMMIT DROP AS
SELECT s.*, v.*, coalesce(first_priority, priority) AS earlier_priority,
    (ARRAY['effective', 'effective', 'effective', 'effective', 'effective', 'effective', 'effective', 'partially_effective', 'ineffective', 'inconclusive'])
        [1 + floor(10 * pg_temp.dice(n, 'outcome'))::int] AS outcome,
    CASE WHEN due_asked IS NOT NULL THEN greatest(due, (requested_at AT TIME ZONE zone)::date) + 7 + floor(38 * pg_temp.dice(n, 'how long'))::int END
        AS asked_due,
    (SELECT array_agg(m ORDER BY m) FROM unnest(ARRAY[s.created_at, s.accepted_at, s.assigned_at, s.judged_at, s.moved_at, s.started_at, s.blocked_at, s.unblocked_at,
        s.handed_at, CASE decision WHEN 'approved' THEN s.decided_at END, s.completed_at, s.dismissed_at, v.returned_at, v.completed_again_at, v.verified_at, v.reopened_at, v.completed_anew_at,
        v.verified_anew_at, v.checked_at]) m WHERE m IS NOT NULL) AS moments
FROM (
    SELECT n, id, incident, also, postmortem, CASE WHEN has_cause THEN postmortem END AS cause, team, team_id, team_slug, zone, created_at, priority, nature, type,
        due, due_by_policy, is_proposed, is_owned, owner_id, heir_id, lead_id, 1000000 + earlier_team AS earlier_team_id, first_priority, decision, until,
        CASE WHEN completed_at <= until THEN completed_at END AS completed_at, CASE WHEN dismissed_at <= until THEN dismissed_at END AS dismissed_at,
        CASE WHEN accepted_at <= until THEN accepted_at END AS accepted_at, CASE WHEN assigned_at <= until THEN assigned_at END AS assigned_at,
        CASE WHEN judged_at <= until THEN judged_at END AS judged_at, CASE WHEN moved_at <= until THEN moved_at END AS moved_at,
        CASE WHEN started_at <= until THEN started_at END AS started_at, CASE WHEN blocked_at <= until THEN blocked_at END AS blocked_at,
        CASE WHEN unblocked_at <= until THEN unblocked_at END AS unblocked_at, CASE WHEN commented_at <= until THEN commented_at END AS commented_at,
        CASE WHEN handed_at <= until THEN handed_at END AS handed_at, CASE WHEN requested_at <= until THEN requested_at END AS requested_at,
        CASE WHEN decided_at <= until THEN decided_at END AS decided_at, CASE WHEN requested_at <= until THEN due END AS due_asked
    FROM size, plan OFFSET 0) s,
LATERAL (
    SELECT CASE WHEN r.returned_at <= until THEN r.returned_at END AS returned_at,
        CASE WHEN r.completed_again_at <= until THEN r.completed_again_at END AS completed_again_at,
        CASE WHEN r.verified_at <= until THEN r.verified_at END AS verified_at, CASE WHEN r.reopened_at <= until THEN r.reopened_at END AS reopened_at,
        CASE WHEN r.completed_anew_at <= until THEN r.completed_anew_at END AS completed_anew_at,
        CASE WHEN r.verified_anew_at <= until THEN r.verified_anew_at END AS verified_anew_at, CASE WHEN r.checked_at <= until THEN r.checked_at END AS checked_at
    FROM (
        SELECT q.*, completed_anew_at + CASE WHEN is_verified THEN interval '1 day 1 second' END AS verified_anew_at
        FROM (
            SELECT w.*, CASE WHEN is_reopened THEN finished_at + (5 + 35 * pg_temp.dice(n, 'reopen')) * interval '1 day' + interval '16 ms' END AS reopened_at,
                CASE WHEN is_reopened THEN finished_at + (42 + 20 * pg_temp.dice(n, 'redo')) * interval '1 day' + interval '17 ms' END AS completed_anew_at,
                CASE WHEN is_verified AND NOT is_reopened AND pg_temp.dice(n, 'checked') < 0.7
                    THEN finished_at + (30 + 10 * pg_temp.dice(n, 'check')) * interval '1 day' + interval '18 ms' END AS checked_at
            FROM (
                SELECT u.*, coalesce(verified_at, s.completed_at) AS finished_at, pg_temp.dice(n, 'reopened') < 0.03 AS is_reopened
                FROM (
                    SELECT t.*, CASE WHEN is_verified THEN coalesce(completed_again_at, s.completed_at) + (0.5 + 3 * pg_temp.dice(n, 'verify')) * interval '1 day'
                        + interval '15 ms' END AS verified_at
                    FROM (
                        SELECT is_verified, s.completed_at + CASE WHEN is_verified AND is_returned THEN interval '20 hours 13 ms' END AS returned_at,
                            s.completed_at + CASE WHEN is_verified AND is_returned THEN interval '3 days 14 ms' END AS completed_again_at
                        FROM (SELECT s.priority IN ('P0', 'P1') AS is_verified, pg_temp.dice(n, 'returned') < 0.1 AS is_returned OFFSET 0) z OFFSET 0) t OFFSET 0) u OFFSET 0) w
            OFFSET 0) q OFFSET 0) r OFFSET 0) v;
ANALYZE story;
