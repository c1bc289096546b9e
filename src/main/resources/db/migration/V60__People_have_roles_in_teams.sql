-- Whoever is at home in a team is a member of it without a row here, and its lead and manager decide for it.
CREATE TABLE team_member (
    team_id   bigint NOT NULL CONSTRAINT team_member_team REFERENCES team,
    person_id bigint NOT NULL CONSTRAINT team_member_person REFERENCES person,
    role      text   NOT NULL,
    CONSTRAINT team_member_pk PRIMARY KEY (person_id, team_id),
    CONSTRAINT team_member_role_known CHECK (role IN ('viewer', 'member', 'lead'))
);

CREATE INDEX team_member_by_team ON team_member (team_id, person_id);
CREATE INDEX team_by_lead ON team (lead_id);
CREATE INDEX team_by_manager ON team (manager_id);
