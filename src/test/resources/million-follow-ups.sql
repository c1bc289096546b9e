-- One million follow-ups of a company of 200 teams and 2,000 people. Of the youngest tenth one half is still to be done, of the
-- others one in 33. Foreign keys are not
-- checked while they are filled in, which takes a superuser and saves minutes.
SET LOCAL session_replication_role = replica;

SELECT setseed(0.5);

INSERT INTO team (slug, name, zone, working_days, created_at, version)
SELECT 'plan-' || n, 'Team ' || n, (ARRAY['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'])[1 + n % 5],
    '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', now(), 0
FROM generate_series(1, 200) n;

INSERT INTO person (email, name, team_id, active, created_at, version)
SELECT 'plan-' || n || '@example.org', 'Person ' || n, (SELECT id FROM team WHERE slug = 'plan-' || (1 + n % 200)), true, now(), 0
FROM generate_series(1, 2000) n;

-- One service of 300 on each, another one on three in ten, one on three in all, and one that was given up after 2020.
INSERT INTO incident (id, title, severity, status, team_id, started_at, services, created_at, updated_at, version)
SELECT 10000000 + n, 'Incident ' || n, CASE WHEN n % 50 = 0 THEN 'SEV1' ELSE 'SEV' || (2 + n % 3) END, 'resolved', t.id,
    timestamptz '2020-01-01' + n * interval '15 min',
    ARRAY['service-' || n % 300] || CASE WHEN n * 7 % 10 < 3 THEN ARRAY['website'] END
        || CASE WHEN n % 60000 = 1 THEN ARRAY['abacus'] END || CASE WHEN n < 30000 AND n % 3 = 0 THEN ARRAY['mainframe'] END,
    now(), now(), 0
FROM generate_series(1, 200000) n JOIN team t ON t.slug = 'plan-' || (1 + n % 200);

INSERT INTO postmortem (id, title, status, team_id, created_at, updated_at, version)
SELECT 10000000 + n, 'Postmortem ' || n, 'draft', t.id, now(), now(), 0
FROM generate_series(1, 100000) n JOIN team t ON t.slug = 'plan-' || (1 + n % 200);

-- All are about a limit, one in 200 about a queue, ten about a walrus.
INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id, postmortem_id,
    policy, due_on, original_due_on, labels, dismissal_reason, dismissed_at, blocked_reason, completed_at, created_at, updated_at, version)
SELECT 10000000 + n, 'Limit pool ' || n || CASE WHEN n % 200 = 0 THEN ' of the queue' ELSE '' END
        || CASE WHEN n % 100000 = 0 THEN ' of the walrus' ELSE '' END,
    (ARRAY['correction', 'corrective', 'preventative', 'improvement'])[1 + trunc(random() * 4)::int], false,
    (ARRAY['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process'])[1 + trunc(random() * 6)::int], false,
    'P' || trunc(random() * 4), s.status,
    t.id, CASE WHEN random() > 0.09 THEN p.id END, 10000000 + 1 + n % 100000, 'P2', d.due, d.due, ARRAY['label-' || n % 1000, 'all'],
    CASE s.status WHEN 'wont_do' THEN 'No use' END, CASE s.status WHEN 'wont_do' THEN c.closed END,
    CASE s.status WHEN 'blocked' THEN 'Parts' END, CASE WHEN s.status IN ('done', 'in_review') THEN c.closed END,
    timestamptz '2020-01-01' + n * interval '3 min', timestamptz '2020-01-01' + n * interval '3 min' + random() * interval '90 days', 0
FROM generate_series(1, 1000000) n
JOIN team t ON t.slug = 'plan-' || (1 + n % 200)
JOIN person p ON p.email = 'plan-' || (1 + n % 2000) || '@example.org'
CROSS JOIN LATERAL (SELECT date '2020-02-01' + n / 480 + (random() * 60)::int AS closed) c
CROSS JOIN LATERAL (SELECT CASE WHEN random() > 0.01 THEN c.closed END AS due) d
CROSS JOIN LATERAL (SELECT CASE WHEN random() > CASE WHEN n > 900000 THEN 0.5 ELSE 0.03 END
    THEN (ARRAY['done', 'done', 'done', 'done', 'done', 'wont_do'])[1 + trunc(random() * 6)::int]
    ELSE (ARRAY['proposed', 'open', 'open', 'in_progress', 'blocked', 'in_review'])[1 + trunc(random() * 6)::int] END AS status) s;

INSERT INTO follow_up_incident (follow_up_id, incident_id)
SELECT 10000000 + n, 10000001 + n / 5 % 200000 FROM generate_series(1, 1000000) n;

INSERT INTO follow_up_comment (id, follow_up_id, author, at, text)
SELECT 10000000 + n, 10000000 + n * 10, 'plan-1@example.org', now(),
    'Seen on dashboard ' || n || CASE WHEN n % 20000 = 0 THEN ' by a walrus' ELSE '' END
FROM generate_series(1, 100000) n;
