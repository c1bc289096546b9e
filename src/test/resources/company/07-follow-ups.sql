-- One row for each state, as the triggers on follow_up would have kept them, in the order in which they came about.
INSERT INTO follow_up_state (follow_up_id, valid_from, valid_to, title, status, previous_status, team_id, owner_id, priority, nature, type, due_on,
    original_due_on, extensions, created_at, completed_at, dismissed_at, effectiveness, incidents, severity, services, incident_month, first_owned_at)
SELECT s.id, m.at, m.until, pg_temp.title(s.n), m.status, m.previous_status,
    CASE WHEN s.earlier_team_id IS NOT NULL AND (m.at >= s.moved_at) IS NOT TRUE THEN s.earlier_team_id ELSE s.team_id END,
    CASE WHEN m.at >= s.handed_at THEN s.heir_id WHEN s.is_owned OR m.at >= s.assigned_at THEN s.owner_id END,
    CASE WHEN (m.at >= s.judged_at) IS NOT TRUE THEN s.earlier_priority ELSE s.priority END, s.nature, s.type,
    CASE WHEN s.decision = 'approved' AND m.at >= s.decided_at THEN s.asked_due ELSE s.due END, s.due,
    CASE WHEN s.decision = 'approved' AND m.at >= s.decided_at THEN 1 ELSE 0 END, s.created_at,
    CASE WHEN m.status NOT IN ('done', 'in_review') THEN NULL WHEN m.at >= s.completed_anew_at THEN s.completed_anew_at
        WHEN m.at >= s.completed_again_at THEN s.completed_again_at ELSE s.completed_at END,
    CASE WHEN m.at >= s.dismissed_at THEN s.dismissed_at END, CASE WHEN m.at >= s.checked_at THEN s.outcome END,
    array_remove(ARRAY[i.id, a.id], NULL), least(i.severity, a.severity), i.distinct_services, date_trunc('month', least(i.started_at, a.started_at))::date,
    CASE WHEN s.is_owned THEN s.created_at WHEN m.at >= s.assigned_at THEN s.assigned_at END
FROM story s
LEFT JOIN incident_plan a ON a.id = s.also
LEFT JOIN incident_plan x ON x.id = s.incident
CROSS JOIN LATERAL (
    SELECT x.id, x.severity, x.started_at, ARRAY(SELECT DISTINCT v FROM unnest(x.services || a.services) v ORDER BY v) AS distinct_services OFFSET 0) i
CROSS JOIN LATERAL (
    SELECT k.at, k.status, lead(k.at, 1, 'infinity') OVER moments AS until, lag(k.status) OVER moments AS previous_status
    FROM (SELECT at, CASE WHEN at >= s.verified_anew_at THEN 'done'
            WHEN at >= s.completed_anew_at THEN CASE WHEN s.priority IN ('P0', 'P1') THEN 'in_review' ELSE 'done' END
            WHEN at >= s.reopened_at THEN 'open' WHEN at >= s.verified_at THEN 'done' WHEN at >= s.completed_again_at THEN 'in_review'
            WHEN at >= s.returned_at THEN 'in_progress' WHEN at >= s.dismissed_at THEN 'wont_do'
            WHEN at >= s.completed_at THEN CASE WHEN s.priority IN ('P0', 'P1') THEN 'in_review' ELSE 'done' END
            WHEN at >= s.unblocked_at THEN 'in_progress' WHEN at >= s.blocked_at THEN 'blocked' WHEN at >= s.started_at THEN 'in_progress'
            WHEN at >= s.accepted_at OR NOT s.is_proposed THEN 'open' ELSE 'proposed' END AS status
        FROM unnest(s.moments) at) k
    WINDOW moments AS (ORDER BY k.at)) m
ORDER BY m.at, s.id;

INSERT INTO follow_up_incident (follow_up_id, incident_id)
SELECT id, incident FROM story WHERE incident IS NOT NULL UNION ALL SELECT id, also FROM story WHERE also IS NOT NULL;
INSERT INTO follow_up_ever_linked (follow_up_id, incident_id) SELECT follow_up_id, incident_id FROM follow_up_incident;

-- As the last state says, with what no report needs.
INSERT INTO follow_up (id, title, description, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id, postmortem_id, cause_id, policy,
    due_by_policy, policy_because, due_on, original_due_on, extensions, extension_requested, labels, links, blocked_reason, evidence, completed_by,
    dismissal_reason, created_at, updated_at, assigned_at, started_at, completed_at, dismissed_at, effectiveness_due_on, effectiveness,
    effectiveness_note, restricted_to, version)
SELECT f.follow_up_id, f.title, CASE WHEN s.n % 5 < 2 THEN 'Say how much is left, and tell somebody before it is gone.' END, f.nature, false, f.type, false,
    f.priority, f.status, f.team_id, f.owner_id, s.postmortem, s.cause, f.priority, s.due_by_policy, 'priority is ' || f.priority, f.due_on, f.original_due_on,
    f.extensions, CASE WHEN s.decided_at IS NULL THEN s.asked_due END, pg_temp.labels(s.n), '{}',
    CASE f.status WHEN 'blocked' THEN 'Waits for parts' END,
    CASE WHEN f.completed_at IS NOT NULL THEN 'https://git.example.org/changes/' || s.n END,
    CASE WHEN f.completed_at IS NOT NULL THEN pg_temp.email(coalesce(f.owner_id, s.lead_id)) END, CASE f.status WHEN 'wont_do' THEN 'No use any more' END,
    f.created_at, greatest(f.valid_from, s.requested_at, s.decided_at),
    CASE WHEN s.is_owned THEN f.created_at ELSE s.assigned_at END, coalesce(s.started_at, s.unblocked_at), f.completed_at, f.dismissed_at,
    CASE WHEN f.status = 'done' AND s.priority IN ('P0', 'P1') THEN (f.completed_at AT TIME ZONE s.zone)::date + 30 END, f.effectiveness,
    CASE WHEN f.effectiveness IS NOT NULL THEN 'Seen in the figures of a month' END,
    ARRAY(SELECT unnest(p.restricted_to) UNION SELECT unnest(i.restricted_to) UNION SELECT unnest(a.restricted_to) ORDER BY 1),
    cardinality(s.moments) - 1
FROM story s JOIN follow_up_state f ON f.follow_up_id = s.id AND f.valid_to = 'infinity'
LEFT JOIN postmortem p ON p.id = s.postmortem LEFT JOIN incident i ON i.id = s.incident LEFT JOIN incident a ON a.id = s.also;

INSERT INTO follow_up_watcher (follow_up_id, person_id) SELECT id, lead_id FROM story WHERE n % 10 = 0;

INSERT INTO follow_up_comment (id, follow_up_id, author, at, text)
SELECT id, id, pg_temp.email(owner_id), commented_at, 'Seen on dashboard ' || n || CASE WHEN n % 20000 = 0 THEN ' by a walrus' ELSE '' END
FROM story WHERE commented_at IS NOT NULL;

INSERT INTO extension (id, follow_up_id, number, requested_by, requested_at, from_due_on, to_due_on, reason, decision, decided_by, decided_at)
SELECT id, id, 1, pg_temp.email(owner_id), requested_at, due, asked_due, 'The vendor is late', CASE WHEN decided_at IS NOT NULL THEN decision END,
    CASE WHEN decided_at IS NOT NULL THEN pg_temp.email(lead_id) END, decided_at
FROM story WHERE requested_at IS NOT NULL;

-- Each due date that has been missed, as it stands; a few of them were excused.
INSERT INTO violation (id, follow_up_id, number, policy, kind, due_on, missed_since, recorded_at, closed_at, excused_by, excused_at, decided_at,
    excuse_reason)
SELECT f.id, f.id, 1, f.policy, 'complete', f.due_on, f.due_on + 1, missed.at, ended.at, CASE WHEN is_excused THEN pg_temp.email(s.lead_id) END,
    excuse.at, excuse.at, CASE WHEN is_excused THEN 'A freeze' END
FROM size, story s JOIN follow_up f ON f.id = s.id
CROSS JOIN LATERAL (SELECT (f.due_on + 1)::timestamp AT TIME ZONE s.zone + interval '1 minute' AS at, pg_temp.dice(s.n, 'excused') < 0.05 AS is_excused) missed
CROSS JOIN LATERAL (SELECT CASE WHEN is_excused THEN missed.at + interval '1 hour' END AS at) excuse
CROSS JOIN LATERAL (SELECT coalesce(f.completed_at, f.dismissed_at) AS at) ended
WHERE f.status <> 'proposed' AND missed.at + interval '1 hour' < size.until AND (ended.at IS NULL OR ended.at > missed.at);
INSERT INTO violation_excuse (violation_id, valid_from) SELECT id, excused_at FROM violation WHERE excused_at IS NOT NULL;

INSERT INTO ladder (follow_up_id, next_at)
SELECT f.id, until + interval '1 hour' + pg_temp.dice(f.id, 'ladder') * interval '30 days'
FROM size, follow_up f WHERE f.id > 10000000 AND f.status NOT IN ('proposed', 'done', 'wont_do');
