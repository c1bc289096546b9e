ALTER TABLE incident
    ADD COLUMN recurrence_of_id bigint CONSTRAINT incident_recurrence_of REFERENCES incident,
    ADD CONSTRAINT incident_recurs_not_of_itself CHECK (recurrence_of_id <> id);

CREATE INDEX incident_by_recurrence_of ON incident (recurrence_of_id) WHERE recurrence_of_id IS NOT NULL;
