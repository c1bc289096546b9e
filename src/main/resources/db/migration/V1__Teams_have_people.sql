CREATE SEQUENCE team_seq INCREMENT BY 1;
CREATE SEQUENCE person_seq INCREMENT BY 1;

CREATE TABLE team (
    id           bigint      NOT NULL DEFAULT nextval('team_seq') CONSTRAINT team_pk PRIMARY KEY,
    slug         text        NOT NULL CONSTRAINT team_slug_unique UNIQUE,
    name         text        NOT NULL,
    zone         text        NOT NULL,
    working_days text[]      NOT NULL,
    holidays     date[]      NOT NULL DEFAULT '{}',
    lead_id      bigint,
    manager_id   bigint,
    created_at   timestamptz NOT NULL,
    version      integer     NOT NULL,
    CONSTRAINT team_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE TABLE person (
    id         bigint      NOT NULL DEFAULT nextval('person_seq') CONSTRAINT person_pk PRIMARY KEY,
    email      text        NOT NULL CONSTRAINT person_email_unique UNIQUE,
    name       text        NOT NULL,
    zone       text,
    team_id    bigint CONSTRAINT person_home_team REFERENCES team,
    active     boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    CONSTRAINT person_email_in_lower_case CHECK (email = lower(email))
);

CREATE INDEX person_by_team ON person (team_id);

ALTER TABLE team
    ADD CONSTRAINT team_lead FOREIGN KEY (lead_id) REFERENCES person,
    ADD CONSTRAINT team_manager FOREIGN KEY (manager_id) REFERENCES person;
