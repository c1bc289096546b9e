CREATE SEQUENCE incident_seq INCREMENT BY 1;

CREATE TABLE incident (
    id               bigint      NOT NULL CONSTRAINT incident_pk PRIMARY KEY,
    title            text        NOT NULL,
    severity         text,
    status           text        NOT NULL,
    team_id          bigint      NOT NULL CONSTRAINT incident_team REFERENCES team,
    started_at       timestamptz,
    resolved_at      timestamptz,
    duration_minutes double precision,
    impact           text,
    services         text[]      NOT NULL DEFAULT '{}',
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    version          integer     NOT NULL,
    CONSTRAINT incident_severity_known CHECK (severity IN ('SEV1', 'SEV2', 'SEV3', 'SEV4')),
    CONSTRAINT incident_status_known CHECK (status IN ('open', 'mitigated', 'resolved', 'closed')),
    CONSTRAINT incident_resolved_after_start CHECK (resolved_at >= started_at),
    CONSTRAINT incident_duration_not_negative CHECK (duration_minutes >= 0)
);

CREATE INDEX incident_by_team ON incident (team_id, id);
CREATE INDEX incident_by_services ON incident USING gin (services);
