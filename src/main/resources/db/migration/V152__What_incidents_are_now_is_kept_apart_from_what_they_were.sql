-- Like the states of follow-ups.
ALTER TABLE incident_state RENAME TO incident_state_before;
CREATE TABLE incident_state (LIKE incident_state_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (valid_to);
CREATE TABLE incident_state_past PARTITION OF incident_state FOR VALUES FROM (MINVALUE) TO ('9999-12-30T00:00:00Z');
CREATE TABLE incident_state_present PARTITION OF incident_state FOR VALUES FROM ('9999-12-30T00:00:00Z') TO (MAXVALUE);
INSERT INTO incident_state SELECT * FROM incident_state_before;
DROP TABLE incident_state_before;

ALTER TABLE incident_state_past ADD CONSTRAINT incident_state_past_pk PRIMARY KEY (incident_id, valid_from);
ALTER TABLE incident_state_present ADD CONSTRAINT incident_state_present_pk PRIMARY KEY (incident_id);
ALTER TABLE incident_state ADD CONSTRAINT incident_state_incident FOREIGN KEY (incident_id) REFERENCES incident;

CREATE INDEX incident_state_present_by_beginning ON incident_state_present (began_at);
CREATE INDEX incident_state_present_by_postmortem_due ON incident_state_present (postmortem_due_on) WHERE postmortem_due_on IS NOT NULL;
CREATE INDEX incident_state_past_by_beginning ON incident_state_past (began_at, valid_to);
CREATE INDEX incident_state_past_by_postmortem_due ON incident_state_past (postmortem_due_on, valid_to) WHERE postmortem_due_on IS NOT NULL;

CREATE OR REPLACE FUNCTION note_state_of_incident(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last  incident_state;
    state incident_state;
BEGIN
    SELECT * INTO last FROM incident_state_present WHERE incident_id = changed FOR UPDATE;
    SELECT i.id, moment, 'infinity', i.team_id, i.severity, i.services, coalesce(i.started_at, i.created_at),
        date_trunc('month', coalesce(i.started_at, i.created_at) AT TIME ZONE 'UTC')::date,
        coalesce(i.user_affecting, i.severity IN ('SEV1', 'SEV2'), false), i.recurrence_of_id, i.postmortem_due_on,
        (SELECT min(p.published_at) FROM postmortem_incident pi JOIN postmortem p ON p.id = pi.postmortem_id WHERE pi.incident_id = i.id)
    INTO state FROM incident i WHERE i.id = changed;
    IF last.incident_id IS NULL THEN
        INSERT INTO incident_state SELECT state.*;
        RETURN;
    END IF;
    state.valid_from := last.valid_from;
    IF state IS NOT DISTINCT FROM last THEN
        RETURN;
    END IF;
    IF moment > last.valid_from THEN
        state.valid_from := moment;
        last.valid_to := moment;
        INSERT INTO incident_state SELECT last.*;
    END IF;
    UPDATE incident_state_present SET (valid_from, team_id, severity, services, began_at, incident_month, user_affecting, recurrence_of,
        postmortem_due_on, published_at)
        = (state.valid_from, state.team_id, state.severity, state.services, state.began_at, state.incident_month, state.user_affecting,
        state.recurrence_of, state.postmortem_due_on, state.published_at)
    WHERE incident_id = changed;
END
$$;
