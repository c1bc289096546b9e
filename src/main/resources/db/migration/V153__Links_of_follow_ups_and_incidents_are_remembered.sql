-- Reports that begin at incidents find the follow-ups these have, or had at the moment asked for, here; which of the two is said by the state of the
-- follow-up. PostgreSQL takes the containment of arrays for something that one row in 200 fulfils, and read every state for each incident.
CREATE TABLE follow_up_ever_linked (
    incident_id  bigint NOT NULL CONSTRAINT follow_up_ever_linked_incident REFERENCES incident,
    follow_up_id bigint NOT NULL CONSTRAINT follow_up_ever_linked_follow_up REFERENCES follow_up,
    CONSTRAINT follow_up_ever_linked_pk PRIMARY KEY (incident_id, follow_up_id)
);
INSERT INTO follow_up_ever_linked SELECT DISTINCT i.id, s.follow_up_id FROM follow_up_state s, unnest(s.incidents) i (id) ORDER BY 1, 2;

CREATE FUNCTION remember_linked_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO follow_up_ever_linked (incident_id, follow_up_id) VALUES (NEW.incident_id, NEW.follow_up_id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow_up_incident_is_remembered AFTER INSERT ON follow_up_incident FOR EACH ROW EXECUTE FUNCTION remember_linked_follow_up();
