ALTER TABLE extension
    DROP CONSTRAINT extension_decision_known,
    ADD CONSTRAINT extension_decision_known CHECK (decision IN ('approved', 'refused', 'withdrawn'));
