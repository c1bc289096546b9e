-- A company in which everybody is due for a digest now: teams of fifty with a lead each, every follow-up past its date and a third of them
-- escalated to the lead. What was done before, with its violations, digests and mails, is the history, whose size must not matter.
-- Reads the settings proof.people, proof.each (follow-ups that each of them is late with) and proof.past (follow-ups done before).
-- Foreign keys and triggers are left out, which takes a superuser and saves minutes: what triggers would add stands here.
BEGIN;
SET LOCAL session_replication_role = replica;
SELECT setseed(0.5);

CREATE TEMP TABLE size ON COMMIT DROP AS SELECT current_setting('proof.people')::int AS people,
    current_setting('proof.each')::int AS each, current_setting('proof.past')::int AS past;

INSERT INTO team (id, slug, name, zone, working_days, lead_id, created_at, version)
SELECT 1000000 + n, 'team-' || n, 'Team ' || n, 'UTC', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', NULL, now(), 0
FROM size, generate_series(1, GREATEST(1, people / 50)) n;

INSERT INTO person (id, email, name, team_id, active, created_at, version)
SELECT 1000000 + n, 'person-' || n || '@example.org', 'Person Number ' || n, 1000001 + n / 50 % GREATEST(1, people / 50), true, now(), 0
FROM size, generate_series(1, people) n;
UPDATE team SET lead_id = (SELECT min(id) FROM person WHERE team_id = team.id) WHERE id > 1000000;

INSERT INTO digest_schedule (person_id, next_at) SELECT id, now() - interval '1 minute' FROM person WHERE id > 1000000;
-- The weekly reports have left.
INSERT INTO digest_schedule (person_id, kind, next_at) SELECT lead_id, 'weekly', now() + interval '7 days' FROM team WHERE id > 1000000;

INSERT INTO incident (id, title, severity, status, team_id, started_at, services, created_at, updated_at, version)
SELECT 1000000 + n, 'Checkout answered slowly for some customers, the ' || n || 'th time', 'SEV' || (1 + n % 4), 'resolved', 1000001,
    now() - interval '90 days', '{checkout}', now() - interval '90 days', now() - interval '60 days', 0
FROM size, generate_series(1, people * each / 10 + 1) n;

INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id, policy, due_on,
    original_due_on, labels, completed_at, created_at, updated_at, version)
SELECT 1000000 + n, 'Limit the connections that one client of the pool may hold, part ' || n, 'corrective', false, 'prevent', false,
    'P' || n % 4, 'open', p.team_id, p.id, 'P' || n % 4, current_date - 1 - n % 30, current_date - 1 - n % 30, '{database}', NULL,
    now() - interval '60 days', now() - interval '60 days', 0
FROM size, generate_series(1, people * each) n JOIN person p ON p.id = 1000001 + (n - 1) % current_setting('proof.people')::int;

INSERT INTO follow_up_incident (follow_up_id, incident_id)
SELECT 1000000 + n, 1000001 + n / 10 FROM size, generate_series(1, people * each) n;

INSERT INTO ladder (follow_up_id, next_at) SELECT id, now() + interval '1 day' FROM follow_up WHERE status = 'open';
INSERT INTO violation (id, follow_up_id, number, policy, kind, due_on, missed_since, recorded_at)
SELECT id, id, 1, policy, 'complete', due_on, due_on + 1, now() - interval '1 day' FROM follow_up WHERE status = 'open';
INSERT INTO escalation_step (id, violation_id, step, recipient, person_id, at)
SELECT f.id, f.id, 1, 'lead', t.lead_id, now() - interval '1 day'
FROM follow_up f JOIN team t ON t.id = f.team_id WHERE f.status = 'open' AND f.id % 3 = 0;

-- The history: everybody was late before, was told so, and has done it.
INSERT INTO follow_up (id, title, nature, nature_guessed, type, type_guessed, priority, status, team_id, owner_id, policy, due_on,
    original_due_on, labels, completed_at, created_at, updated_at, version)
SELECT 10000000 + n, 'Alert before the pool of connections is empty, part ' || n, 'corrective', false, 'detect', false, 'P' || n % 4, 'done',
    p.team_id, p.id, 'P' || n % 4, current_date - 200 - n % 900, current_date - 200 - n % 900, '{database}',
    now() - interval '150 days', now() - interval '3 years', now() - interval '150 days', 0
FROM size, generate_series(1, past) n JOIN person p ON p.id = 1000001 + n % current_setting('proof.people')::int;
INSERT INTO violation (id, follow_up_id, number, policy, kind, due_on, missed_since, recorded_at, closed_at)
SELECT id, id, 1, policy, 'complete', due_on, due_on + 1, due_on + 1, now() - interval '150 days'
FROM follow_up WHERE id > 10000000;
INSERT INTO outbox_message (id, channel, topic, dedup_key, recipient, payload, status, attempts, created_at, sent_at, urgency, supersedes)
SELECT 10000000 + n, 'mail', 'digest', 'digest:daily:' || n || ':' || p.id, p.email, '{"subject": "1 overdue"}', 'sent', 1,
    now() - interval '150 days', now() - interval '150 days', 3, 'digest:daily:' || p.id
FROM size, generate_series(1, past) n JOIN person p ON p.id = 1000001 + n % current_setting('proof.people')::int;
INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome)
SELECT id, id, now() - interval '150 days', 'sent' FROM outbox_message WHERE id > 10000000;
INSERT INTO digest (id, person_id, kind, local_date, zone, planned_at, subject, items, outbox_message_id)
SELECT 10000000 + n, 1000001 + n % people, 'daily', current_date - 150 - n / people, 'UTC', now() - interval '150 days', '1 overdue', 1,
    10000000 + n
FROM size, generate_series(1, past) n;

SELECT setval('digest_seq', 100000000), setval('outbox_message_seq', 100000000), setval('outbox_attempt_seq', 100000000);
COMMIT;
