-- To build an index at the end takes a fraction of what it takes to keep it up to date for a million rows.
CREATE TEMP TABLE later ON COMMIT DROP AS
SELECT pg_get_indexdef(i.indexrelid) AS build, format('DROP INDEX %s', i.indexrelid::regclass) AS drop
FROM pg_index i
WHERE i.indrelid IN ('incident'::regclass, 'postmortem'::regclass, 'follow_up'::regclass, 'follow_up_incident'::regclass,
        'follow_up_comment'::regclass, 'follow_up_state_present'::regclass, 'follow_up_state_past'::regclass, 'incident_state_present'::regclass,
        'incident_state_past'::regclass, 'history_entry'::regclass)
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
UNION ALL
SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)),
    format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname)
FROM pg_constraint c
WHERE c.conrelid IN ('follow_up_state_present'::regclass, 'follow_up_state_past'::regclass, 'incident_state_present'::regclass,
        'incident_state_past'::regclass, 'history_entry'::regclass) AND c.contype IN ('p', 'u');

DO $$
DECLARE
    statement text;
BEGIN
    FOR statement IN SELECT drop FROM later LOOP EXECUTE statement; END LOOP;
END
$$;
