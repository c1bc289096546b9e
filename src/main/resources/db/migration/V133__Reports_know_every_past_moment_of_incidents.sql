-- What reports need of an incident, for as long as it was so, like follow_up_state. The moment of a change is the updated_at of what was
-- changed: the incident or a postmortem of it.
CREATE TABLE incident_state (
    incident_id       bigint      NOT NULL CONSTRAINT incident_state_incident REFERENCES incident,
    valid_from        timestamptz NOT NULL,
    valid_to          timestamptz NOT NULL DEFAULT 'infinity',
    team_id           bigint      NOT NULL,
    severity          text,
    services          text[]      NOT NULL,
    -- its start, or when it was written down where nobody knows it; the month is one of UTC
    began_at          timestamptz NOT NULL,
    incident_month    date        NOT NULL,
    -- unless somebody has said, the two highest severities are taken to affect users
    user_affecting    boolean     NOT NULL,
    recurrence_of     bigint,
    postmortem_due_on date,
    -- when the first of its postmortems was published that still are
    published_at      timestamptz,
    CONSTRAINT incident_state_pk PRIMARY KEY (incident_id, valid_from),
    CONSTRAINT incident_state_lasts CHECK (valid_from < valid_to)
);

CREATE INDEX incident_state_by_beginning ON incident_state (began_at, valid_to);
CREATE INDEX incident_state_by_postmortem_due ON incident_state (postmortem_due_on, valid_to) WHERE postmortem_due_on IS NOT NULL;
-- Which follow-ups an incident has, and had.
CREATE INDEX follow_up_state_by_incidents ON follow_up_state USING gin (incidents);

CREATE FUNCTION note_state_of_incident(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last  incident_state;
    state incident_state;
BEGIN
    SELECT * INTO last FROM incident_state WHERE incident_id = changed AND valid_to = 'infinity' FOR UPDATE;
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
        UPDATE incident_state SET valid_to = moment WHERE incident_id = changed AND valid_from = last.valid_from;
        state.valid_from := moment;
    ELSE
        DELETE FROM incident_state WHERE incident_id = changed AND valid_from = last.valid_from;
    END IF;
    INSERT INTO incident_state SELECT state.*;
END
$$;

CREATE FUNCTION note_changed_incident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_state_of_incident(NEW.id, NEW.updated_at);
    RETURN NULL;
END
$$;

CREATE FUNCTION note_reviewed_incident() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    reviewed CONSTANT bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.incident_id ELSE NEW.incident_id END;
    review   CONSTANT bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.postmortem_id ELSE NEW.postmortem_id END;
BEGIN
    PERFORM note_state_of_incident(reviewed, p.updated_at) FROM postmortem p WHERE p.id = review;
    RETURN NULL;
END
$$;

CREATE FUNCTION note_incidents_of_postmortem() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_state_of_incident(pi.incident_id, NEW.updated_at)
    FROM postmortem_incident pi WHERE pi.postmortem_id = NEW.id ORDER BY pi.incident_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER incident_begins_states AFTER INSERT ON incident FOR EACH ROW EXECUTE FUNCTION note_changed_incident();
CREATE TRIGGER incident_changes_its_state AFTER UPDATE ON incident
    FOR EACH ROW WHEN ((OLD.team_id, OLD.severity, OLD.services, OLD.started_at, OLD.user_affecting, OLD.recurrence_of_id, OLD.postmortem_due_on)
        IS DISTINCT FROM (NEW.team_id, NEW.severity, NEW.services, NEW.started_at, NEW.user_affecting, NEW.recurrence_of_id, NEW.postmortem_due_on))
    EXECUTE FUNCTION note_changed_incident();
CREATE TRIGGER postmortem_incident_changes_state AFTER INSERT OR DELETE ON postmortem_incident
    FOR EACH ROW EXECUTE FUNCTION note_reviewed_incident();
CREATE TRIGGER postmortem_changes_states AFTER UPDATE ON postmortem
    FOR EACH ROW WHEN (OLD.published_at IS DISTINCT FROM NEW.published_at) EXECUTE FUNCTION note_incidents_of_postmortem();

-- What nobody wrote down before is as it is now, but for when its postmortem was published.
INSERT INTO incident_state
SELECT i.id, i.created_at, 'infinity', i.team_id, i.severity, i.services, coalesce(i.started_at, i.created_at),
    date_trunc('month', coalesce(i.started_at, i.created_at) AT TIME ZONE 'UTC')::date,
    coalesce(i.user_affecting, i.severity IN ('SEV1', 'SEV2'), false), i.recurrence_of_id, i.postmortem_due_on, NULL
FROM incident i;

SELECT note_state_of_incident(pi.incident_id, min(p.published_at))
FROM postmortem_incident pi JOIN postmortem p ON p.id = pi.postmortem_id WHERE p.published_at IS NOT NULL GROUP BY pi.incident_id;
