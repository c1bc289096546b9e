-- Whoever has said nothing has no row: they are told at the usual hour of all their working days.
CREATE TABLE digest_preference (
    person_id    bigint  NOT NULL CONSTRAINT digest_preference_pk PRIMARY KEY
                                  CONSTRAINT digest_preference_person REFERENCES person,
    digest_hour  integer,
    days         text[],
    paused_until date,
    subscribed   boolean NOT NULL,
    version      integer NOT NULL,
    CONSTRAINT digest_preference_hour_of_the_day CHECK (digest_hour BETWEEN 0 AND 23),
    CONSTRAINT digest_preference_days_known CHECK (cardinality(days) > 0 AND days <@ ARRAY
        ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])
);
