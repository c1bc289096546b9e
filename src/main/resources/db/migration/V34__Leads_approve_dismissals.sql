ALTER TABLE follow_up
    ADD COLUMN dismissal_requested_by text,
    ADD COLUMN dismissal_requested_at timestamptz,
    ADD COLUMN dismissal_request_reason text,
    ADD CONSTRAINT follow_up_dismissal_request_whole
        CHECK ((dismissal_requested_by IS NULL) = (dismissal_requested_at IS NULL)
            AND (dismissal_requested_by IS NULL) = (dismissal_request_reason IS NULL)),
    ADD CONSTRAINT follow_up_dismissal_requested_while_unfinished
        CHECK (dismissal_requested_by IS NULL OR status NOT IN ('done', 'wont_do'));
