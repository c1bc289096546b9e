-- One run over the open follow-ups, in the order of their ids; whoever holds the row does the next ones and says how far it came.
CREATE SEQUENCE recomputation_seq INCREMENT BY 1;

CREATE TABLE recomputation (
    id           bigint      NOT NULL CONSTRAINT recomputation_pk PRIMARY KEY,
    fingerprint  text        NOT NULL,
    sha256       text        NOT NULL,
    source       text        NOT NULL,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    reached_id   bigint      NOT NULL,
    examined     integer     NOT NULL,
    changed      integer     NOT NULL,
    failed       integer     NOT NULL,
    status       text        NOT NULL,
    ended_at     timestamptz,
    CONSTRAINT recomputation_status_known CHECK (status IN ('running', 'finished', 'superseded')),
    CONSTRAINT recomputation_ends_once CHECK ((status = 'running') = (ended_at IS NULL))
);

CREATE UNIQUE INDEX recomputation_running_unique ON recomputation ((true)) WHERE status = 'running';
