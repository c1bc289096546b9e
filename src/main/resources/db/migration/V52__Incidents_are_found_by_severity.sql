CREATE INDEX incident_by_severity ON incident (severity, id);
