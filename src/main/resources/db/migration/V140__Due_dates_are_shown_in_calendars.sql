CREATE SEQUENCE calendar_feed_seq INCREMENT BY 1;

-- An address from which calendar applications fetch due dates: those of its maker's follow-ups, or of a team's. Whoever knows the
-- secret in it sees what the maker may see at that moment. Revoking removes the row; the audit keeps that it was there.
CREATE TABLE calendar_feed (
    id           bigint      NOT NULL DEFAULT nextval('calendar_feed_seq') CONSTRAINT calendar_feed_pk PRIMARY KEY,
    person_id    bigint      NOT NULL CONSTRAINT calendar_feed_person REFERENCES person,
    team_id      bigint CONSTRAINT calendar_feed_team REFERENCES team,
    hash         bytea       NOT NULL CONSTRAINT calendar_feed_hash_unique UNIQUE,
    hint         text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT calendar_feed_hash_is_sha_256 CHECK (octet_length(hash) = 32)
);

CREATE INDEX calendar_feed_by_person ON calendar_feed (person_id, id);
