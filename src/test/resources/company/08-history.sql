-- Told as the service tells it: who did what, and what was different then. The state before is that of the last turn before it.
INSERT INTO step
SELECT 'follow_up', s.id, NULL, s.created_at, pg_temp.email(s.lead_id), 'create', NULL, jsonb_build_array(
    pg_temp.change('title', NULL, pg_temp.title(n)), pg_temp.change('nature', NULL, nature), pg_temp.change('type', NULL, type),
    jsonb_build_object('field', 'guessed', 'from', NULL, 'to', '{}'::text[]), pg_temp.change('priority', NULL, earlier_priority),
    pg_temp.change('status', NULL, CASE WHEN is_proposed THEN 'proposed' ELSE 'open' END), pg_temp.change('team', NULL, t.slug),
    jsonb_build_object('field', 'extensions', 'from', NULL, 'to', 0),
    jsonb_build_object('field', 'watchers', 'from', NULL, 'to', CASE WHEN n % 10 = 0 THEN ARRAY[pg_temp.email(s.lead_id)] ELSE '{}' END),
    jsonb_build_object('field', 'incidents', 'from', NULL, 'to', array_remove(ARRAY['INC-' || incident, 'INC-' || also], NULL)),
    pg_temp.change('policy', NULL, earlier_priority), pg_temp.change('policyBecause', NULL, 'priority is ' || earlier_priority),
    jsonb_build_object('field', 'labels', 'from', NULL, 'to', pg_temp.labels(n)), jsonb_build_object('field', 'links', 'from', NULL, 'to', '{}'::text[]))
    || CASE WHEN n % 5 < 2 THEN jsonb_build_array(pg_temp.change('description', NULL, 'Say how much is left, and tell somebody before it is gone.')) ELSE '[]' END
    || CASE WHEN is_owned THEN jsonb_build_array(pg_temp.change('owner', NULL, pg_temp.email(owner_id))) ELSE '[]' END
    || CASE WHEN due IS NOT NULL THEN jsonb_build_array(pg_temp.change('dueOn', NULL, due::text), pg_temp.change('originalDueOn', NULL, due::text)) ELSE '[]' END
    || CASE WHEN postmortem IS NOT NULL THEN jsonb_build_array(pg_temp.change('postmortem', NULL, 'PM-' || postmortem)) ELSE '[]' END
    || CASE WHEN cause IS NOT NULL THEN jsonb_build_array(pg_temp.change('cause', NULL, 'A limit that nobody watched.'),
        jsonb_build_object('field', 'causeId', 'from', NULL, 'to', cause)) ELSE '[]' END
FROM story s JOIN team t ON t.id = coalesce(earlier_team_id, team_id);

INSERT INTO step
SELECT 'follow_up', id, NULL, accepted_at, pg_temp.email(lead_id), 'accept', NULL, jsonb_build_array(pg_temp.change('status', 'proposed', 'open'))
FROM story WHERE accepted_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, assigned_at, pg_temp.email(lead_id), 'assign', NULL, jsonb_build_array(pg_temp.change('owner', NULL, pg_temp.email(owner_id)))
FROM story WHERE assigned_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, judged_at, pg_temp.email(lead_id), 'edit', NULL, jsonb_build_array(
    pg_temp.change('priority', earlier_priority, priority), pg_temp.change('policy', earlier_priority, priority),
    pg_temp.change('policyBecause', 'priority is ' || earlier_priority, 'priority is ' || priority))
FROM story WHERE judged_at IS NOT NULL
UNION ALL SELECT 'follow_up', s.id, NULL, s.moved_at, pg_temp.email(s.lead_id), 'edit', NULL, jsonb_build_array(pg_temp.change('team', t.slug, team_slug))
FROM story s JOIN team t ON t.id = earlier_team_id WHERE s.moved_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, started_at, pg_temp.email(coalesce(owner_id, lead_id)), 'start', NULL,
    jsonb_build_array(pg_temp.change('status', 'open', 'in_progress'))
FROM story WHERE started_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, blocked_at, pg_temp.email(coalesce(owner_id, lead_id)), 'block', 'Waits for parts', jsonb_build_array(
    pg_temp.change('status', CASE WHEN started_at IS NULL THEN 'open' ELSE 'in_progress' END, 'blocked'), pg_temp.change('blockedReason', NULL, 'Waits for parts'))
FROM story WHERE blocked_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, unblocked_at, pg_temp.email(coalesce(owner_id, lead_id)), 'unblock', NULL, jsonb_build_array(
    pg_temp.change('status', 'blocked', 'in_progress'), pg_temp.change('blockedReason', 'Waits for parts', NULL))
FROM story WHERE unblocked_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, commented_at, pg_temp.email(owner_id), 'comment', NULL, '[]' FROM story WHERE commented_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, handed_at, pg_temp.email(lead_id), 'assign', NULL,
    jsonb_build_array(pg_temp.change('owner', pg_temp.email(owner_id), pg_temp.email(heir_id)))
FROM story WHERE handed_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, requested_at, pg_temp.email(owner_id), 'request-extension', 'The vendor is late',
    jsonb_build_array(pg_temp.change('extensionRequested', NULL, asked_due::text))
FROM story WHERE requested_at IS NOT NULL
UNION ALL SELECT 'follow_up', id, NULL, decided_at, pg_temp.email(lead_id), CASE decision WHEN 'approved' THEN 'approve-extension' ELSE 'refuse-extension' END, NULL,
    CASE decision WHEN 'approved' THEN jsonb_build_array(pg_temp.change('dueOn', due::text, asked_due::text),
        jsonb_build_object('field', 'extensions', 'from', 0, 'to', 1)) ELSE '[]' END
    || jsonb_build_array(pg_temp.change('extensionRequested', asked_due::text, NULL))
FROM story WHERE decided_at IS NOT NULL;

INSERT INTO step
SELECT 'follow_up', s.id, NULL, e.at, pg_temp.email(e.by), 'complete', NULL, jsonb_build_array(
    pg_temp.change('status', e.status, CASE WHEN priority IN ('P0', 'P1') THEN 'in_review' ELSE 'done' END),
    pg_temp.change('evidence', NULL, 'https://git.example.org/changes/' || n), pg_temp.change('completedBy', NULL, pg_temp.email(e.by)),
    pg_temp.change('completedAt', NULL, pg_temp.told(e.at)))
FROM story s, LATERAL (
    SELECT x.*, coalesce(CASE WHEN x.at >= handed_at THEN heir_id WHEN is_owned OR x.at >= assigned_at THEN owner_id END, lead_id) AS by
    FROM (VALUES (completed_at, CASE WHEN unblocked_at IS NOT NULL THEN 'in_progress' WHEN blocked_at IS NOT NULL THEN 'blocked'
            WHEN started_at IS NOT NULL THEN 'in_progress' ELSE 'open' END),
        (completed_again_at, 'in_progress'), (completed_anew_at, 'open')) x (at, status)) e
WHERE e.at IS NOT NULL;

INSERT INTO step
SELECT 'follow_up', s.id, NULL, e.at, pg_temp.email(1000201 + team / 20), 'verify', NULL, jsonb_build_array(pg_temp.change('status', 'in_review', 'done'),
    pg_temp.change('effectivenessDueOn', NULL, ((e.completed_at AT TIME ZONE zone)::date + 30)::text))
FROM story s, LATERAL (VALUES (verified_at, coalesce(completed_again_at, s.completed_at)), (verified_anew_at, completed_anew_at)) e (at, completed_at)
WHERE e.at IS NOT NULL
UNION ALL SELECT 'follow_up', s.id, NULL, returned_at, pg_temp.email(1000201 + team / 20), 'return', 'Not in production yet', jsonb_build_array(
    pg_temp.change('status', 'in_review', 'in_progress'), pg_temp.change('evidence', 'https://git.example.org/changes/' || n, NULL),
    pg_temp.change('completedAt', pg_temp.told(completed_at), NULL))
FROM story s WHERE returned_at IS NOT NULL
UNION ALL SELECT 'follow_up', s.id, NULL, reopened_at, pg_temp.email(lead_id), 'reopen', 'It came back', jsonb_build_array(
    pg_temp.change('status', 'done', 'open'), pg_temp.change('evidence', 'https://git.example.org/changes/' || n, NULL),
    pg_temp.change('completedAt', pg_temp.told(coalesce(completed_again_at, completed_at)), NULL))
FROM story s WHERE reopened_at IS NOT NULL
UNION ALL SELECT 'follow_up', s.id, NULL, dismissed_at, pg_temp.email(lead_id), 'dismiss', 'No use any more', jsonb_build_array(
    pg_temp.change('status', CASE WHEN unblocked_at IS NOT NULL THEN 'in_progress' WHEN blocked_at IS NOT NULL THEN 'blocked'
        WHEN started_at IS NOT NULL THEN 'in_progress' WHEN is_proposed AND accepted_at IS NULL THEN 'proposed' ELSE 'open' END, 'wont_do'),
    pg_temp.change('dismissalReason', NULL, 'No use any more'))
FROM story s WHERE dismissed_at IS NOT NULL
UNION ALL SELECT 'follow_up', s.id, NULL, checked_at, pg_temp.email(lead_id), 'check-effectiveness', 'Seen in the figures of a month', jsonb_build_array(
    pg_temp.change('effectiveness', NULL, outcome), pg_temp.change('effectivenessNote', NULL, 'Seen in the figures of a month'))
FROM story s WHERE checked_at IS NOT NULL;

INSERT INTO history_entry (id, subject, subject_id, subject_name, number, at, actor, action, reason, changes)
SELECT 10000000 + row_number() OVER (ORDER BY subject, subject_id, at), subject, subject_id, subject_name,
    row_number() OVER (PARTITION BY subject, subject_id ORDER BY at), at, actor, action, reason, changes
FROM step
ORDER BY subject, subject_id, at;
