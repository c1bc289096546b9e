CREATE SEQUENCE api_token_seq INCREMENT BY 1;

-- maker_id is whoever answers for the token: its maker, or for a token that a token made, the maker of that one; null for an admin
-- who is not among the people. parent_id is the token that it was made with.
CREATE TABLE api_token (
    id            bigint      NOT NULL DEFAULT nextval('api_token_seq') CONSTRAINT api_token_pk PRIMARY KEY,
    name          text        NOT NULL,
    scopes        text[]      NOT NULL,
    team_id       bigint CONSTRAINT api_token_team REFERENCES team,
    hash          bytea       NOT NULL CONSTRAINT api_token_hash_unique UNIQUE,
    hint          text        NOT NULL,
    created_by    text        NOT NULL,
    maker_id      bigint CONSTRAINT api_token_maker REFERENCES person,
    made_by_admin boolean     NOT NULL,
    parent_id     bigint CONSTRAINT api_token_parent REFERENCES api_token,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    revoked_by    text,
    version       integer     NOT NULL,
    CONSTRAINT api_token_name_form CHECK (name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
    CONSTRAINT api_token_scopes_known CHECK (scopes <@ ARRAY ['read', 'write', 'admin'] AND cardinality(scopes) > 0),
    CONSTRAINT api_token_hash_is_sha_256 CHECK (octet_length(hash) = 32),
    CONSTRAINT api_token_expires_later CHECK (expires_at > created_at),
    CONSTRAINT api_token_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CONSTRAINT api_token_made_for_somebody CHECK (made_by_admin OR maker_id IS NOT NULL AND team_id IS NOT NULL)
);

-- Of two tokens with one name, which history names the same, only one is in force.
CREATE UNIQUE INDEX api_token_name_unique ON api_token (name) WHERE revoked_at IS NULL;
CREATE INDEX api_token_by_team ON api_token (team_id, id);
CREATE INDEX api_token_by_creator ON api_token (created_by, id);
CREATE INDEX api_token_by_parent ON api_token (parent_id);
