CREATE SEQUENCE follow_up_seq INCREMENT BY 1;

CREATE TABLE follow_up (
    id               bigint      NOT NULL CONSTRAINT follow_up_pk PRIMARY KEY,
    title            text        NOT NULL,
    description      text,
    nature           text        NOT NULL,
    nature_guessed   boolean     NOT NULL,
    type             text        NOT NULL,
    type_guessed     boolean     NOT NULL,
    priority         text        NOT NULL,
    status           text        NOT NULL,
    team_id          bigint      NOT NULL CONSTRAINT follow_up_team REFERENCES team,
    owner_id         bigint CONSTRAINT follow_up_owner REFERENCES person,
    owner_as_written text,
    postmortem_id    bigint CONSTRAINT follow_up_postmortem REFERENCES postmortem,
    cause_id         bigint CONSTRAINT follow_up_cause REFERENCES cause,
    policy           text        NOT NULL,
    due_on           date,
    original_due_on  date,
    labels           text[]      NOT NULL DEFAULT '{}',
    links            text[]      NOT NULL DEFAULT '{}',
    blocked_reason   text,
    evidence         text,
    completed_by     text,
    dismissal_reason text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    assigned_at      timestamptz,
    started_at       timestamptz,
    completed_at     timestamptz,
    dismissed_at     timestamptz,
    version          integer     NOT NULL,
    CONSTRAINT follow_up_nature_known CHECK (nature IN ('correction', 'corrective', 'preventative', 'improvement')),
    CONSTRAINT follow_up_type_known CHECK (type IN ('prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process')),
    CONSTRAINT follow_up_priority_known CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
    CONSTRAINT follow_up_status_known
        CHECK (status IN ('proposed', 'open', 'in_progress', 'blocked', 'in_review', 'done', 'wont_do')),
    CONSTRAINT follow_up_due_keeps_its_origin CHECK ((due_on IS NULL) = (original_due_on IS NULL)),
    CONSTRAINT follow_up_completed_has_time CHECK ((status IN ('in_review', 'done')) = (completed_at IS NOT NULL)),
    CONSTRAINT follow_up_dismissed_has_reason
        CHECK ((status = 'wont_do') = (dismissed_at IS NOT NULL) AND (status = 'wont_do') = (dismissal_reason IS NOT NULL)),
    CONSTRAINT follow_up_blocked_has_reason CHECK ((status = 'blocked') = (blocked_reason IS NOT NULL))
);

-- What is still to be done: the lists, the digests and the overdue report.
CREATE INDEX follow_up_pending_by_team ON follow_up (team_id, due_on, id) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_pending_by_owner ON follow_up (owner_id, due_on, id) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_by_team ON follow_up (team_id, id);
CREATE INDEX follow_up_by_owner ON follow_up (owner_id, id);
CREATE INDEX follow_up_by_postmortem ON follow_up (postmortem_id, id);
CREATE INDEX follow_up_by_due ON follow_up (due_on, id);
CREATE INDEX follow_up_by_creation ON follow_up (created_at);
CREATE INDEX follow_up_by_update ON follow_up (updated_at);
CREATE INDEX follow_up_by_labels ON follow_up USING gin (labels);

CREATE TABLE follow_up_incident (
    follow_up_id bigint NOT NULL CONSTRAINT follow_up_incident_follow_up REFERENCES follow_up,
    incident_id  bigint NOT NULL CONSTRAINT follow_up_incident_incident REFERENCES incident,
    CONSTRAINT follow_up_incident_pk PRIMARY KEY (follow_up_id, incident_id)
);

CREATE INDEX follow_up_incident_by_incident ON follow_up_incident (incident_id);

CREATE TABLE follow_up_watcher (
    follow_up_id bigint NOT NULL CONSTRAINT follow_up_watcher_follow_up REFERENCES follow_up,
    person_id    bigint NOT NULL CONSTRAINT follow_up_watcher_person REFERENCES person,
    CONSTRAINT follow_up_watcher_pk PRIMARY KEY (follow_up_id, person_id)
);

CREATE INDEX follow_up_watcher_by_person ON follow_up_watcher (person_id);
