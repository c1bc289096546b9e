INSERT INTO team (slug, name, zone, working_days, created_at, version)
VALUES ('default', 'Default team', 'UTC', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', now(), 0);
