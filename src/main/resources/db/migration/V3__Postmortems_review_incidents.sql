CREATE SEQUENCE postmortem_seq INCREMENT BY 1;
CREATE SEQUENCE cause_seq INCREMENT BY 50;
CREATE SEQUENCE timeline_entry_seq INCREMENT BY 50;

CREATE TABLE postmortem (
    id            bigint      NOT NULL CONSTRAINT postmortem_pk PRIMARY KEY,
    title         text,
    status        text        NOT NULL,
    team_id       bigint      NOT NULL CONSTRAINT postmortem_team REFERENCES team,
    summary       text,
    root_cause    text,
    published_at  timestamptz,
    source        text,
    source_digest text CONSTRAINT postmortem_source_unique UNIQUE,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    version       integer     NOT NULL,
    CONSTRAINT postmortem_status_known CHECK (status IN ('draft', 'in_review', 'published')),
    CONSTRAINT postmortem_published_has_time CHECK ((status = 'published') = (published_at IS NOT NULL))
);

CREATE INDEX postmortem_by_team ON postmortem (team_id, id);
CREATE INDEX postmortem_by_title ON postmortem (team_id, lower(coalesce(title, '')));

CREATE TABLE postmortem_incident (
    postmortem_id bigint  NOT NULL CONSTRAINT postmortem_incident_postmortem REFERENCES postmortem,
    incident_id   bigint  NOT NULL CONSTRAINT postmortem_incident_incident REFERENCES incident,
    position      integer NOT NULL,
    CONSTRAINT postmortem_incident_pk PRIMARY KEY (postmortem_id, position)
);

CREATE INDEX postmortem_incident_by_incident ON postmortem_incident (incident_id);

CREATE TABLE cause (
    id            bigint  NOT NULL CONSTRAINT cause_pk PRIMARY KEY,
    postmortem_id bigint  NOT NULL CONSTRAINT cause_postmortem REFERENCES postmortem,
    position      integer NOT NULL,
    text          text    NOT NULL,
    root          boolean NOT NULL
);

CREATE INDEX cause_by_postmortem ON cause (postmortem_id, position);

CREATE TABLE timeline_entry (
    id            bigint  NOT NULL CONSTRAINT timeline_entry_pk PRIMARY KEY,
    postmortem_id bigint  NOT NULL CONSTRAINT timeline_entry_postmortem REFERENCES postmortem,
    position      integer NOT NULL,
    at            timestamptz,
    text          text    NOT NULL
);

CREATE INDEX timeline_entry_by_postmortem ON timeline_entry (postmortem_id, position);
