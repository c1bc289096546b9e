-- By whichever replica reads the changed file first. The fingerprint is that of what the file comes to, whatever its comments say.
CREATE SEQUENCE policy_change_seq INCREMENT BY 1;

CREATE TABLE policy_change (
    id          bigint      NOT NULL CONSTRAINT policy_change_pk PRIMARY KEY,
    fingerprint text        NOT NULL,
    sha256      text        NOT NULL,
    source      text        NOT NULL,
    noticed_at  timestamptz NOT NULL
);
