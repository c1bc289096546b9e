-- One million follow-ups of a company of 200 teams and 2,000 people, nine in ten of them finished.
INSERT INTO team (slug, name, zone, working_days, created_at, version)
SELECT 'plan-' || n, 'Team ' || n, (ARRAY['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'])[1 + n % 5],
    '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', now(), 0
FROM generate_series(1, 200) n;

INSERT INTO person (email, name, team_id, active, created_at, version)
SELECT 'plan-' || n || '@example.org', 'Person ' || n, (SELECT id FROM team WHERE slug = 'plan-' || (1 + n % 200)), true, now(), 0
FROM generate_series(1, 2000) n;

INSERT INTO incident (id, title, severity, status, team_id, started_at, services, created_at, updated_at, version)
SELECT 10000000 + n, 'Incident ' || n, 'SEV' || (1 + n % 4), 'resolved', t.id, timestamptz '2020-01-01' + n * interval '15 min',
    ARRAY['service-' || n % 300], now(), now(), 0
FROM generate_series(1, 200000) n JOIN team t ON t.slug = 'plan-' || (1 + n % 200);

INSERT INTO postmortem (id, title, status, team_id, created_at, updated_at, version)
SELECT 10000000 + n, 'Postmortem ' || n, 'draft', t.id, now(), now(), 0
FROM generate_series(1, 100000) n JOIN team t ON t.slug = 'plan-' || (1 + n % 200);

INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id, postmortem_id,
    policy, due_on, original_due_on, labels, dismissal_reason, dismissed_at, blocked_reason, completed_at, created_at, updated_at, version)
SELECT 10000000 + n, 'Limit pool ' || n, (ARRAY['correction', 'corrective', 'preventative', 'improvement'])[1 + n % 4], false,
    (ARRAY['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process'])[1 + n % 6], false, 'P' || (n * 7 % 4), s.status,
    t.id, CASE WHEN n % 11 > 0 THEN p.id END, 10000000 + 1 + n % 100000, 'P2', d.due, d.due, ARRAY['label-' || n % 1000, 'all'],
    CASE s.status WHEN 'wont_do' THEN 'No use' END, CASE s.status WHEN 'wont_do' THEN d.due::timestamptz END,
    CASE s.status WHEN 'blocked' THEN 'Parts' END, CASE WHEN s.status IN ('done', 'in_review') THEN d.due::timestamptz END,
    timestamptz '2020-01-01' + n * interval '3 min', timestamptz '2020-01-01' + n * interval '3 min' + (n % 1000 * 7919 % 90) * interval '1 day', 0
FROM generate_series(1, 1000000) n
JOIN team t ON t.slug = 'plan-' || (1 + n % 200)
JOIN person p ON p.email = 'plan-' || (1 + n % 2000) || '@example.org'
CROSS JOIN LATERAL (SELECT date '2020-02-01' + n / 480 + (n * 31 % 60)::int AS due) d
CROSS JOIN LATERAL (SELECT CASE WHEN n * 13 % 100 < 85 THEN 'done' WHEN n * 13 % 100 < 92 THEN 'wont_do'
    ELSE (ARRAY['proposed', 'open', 'open', 'in_progress', 'blocked', 'in_review'])[1 + n % 6] END AS status) s;

INSERT INTO follow_up_incident (follow_up_id, incident_id)
SELECT 10000000 + n, 10000001 + n % 200000 FROM generate_series(1, 1000000) n;

INSERT INTO history_entry (id, subject, subject_id, at, actor, action, changes)
SELECT 10000000 + n, 'follow_up', 10000000 + n, timestamptz '2020-01-01' + n * interval '3 min', 'plan-' || (1 + n % 2000) || '@example.org',
    CASE WHEN n % 5 = 0 THEN 'complete' ELSE 'create' END, '[]'
FROM generate_series(1, 300000) n;

ANALYZE;
