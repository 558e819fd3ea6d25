-- When a person last signed in, which sessions forget; and what an import has written but not yet switched on.
ALTER TABLE account ADD COLUMN signed_in_at TIMESTAMP;
ALTER TABLE account ADD COLUMN pending BIGINT;         -- the import that opens it; null: it is open
UPDATE account SET signed_in_at = (
    SELECT MAX(t.created_at) FROM token t WHERE t.account_id = account.id AND t.kind = 'SESSION');
CREATE INDEX account_pending ON account (pending);

ALTER TABLE enrolment ADD COLUMN pending BIGINT;       -- the import that makes it; null: it counts from from_at
CREATE INDEX enrolment_pending ON enrolment (pending);
CREATE INDEX enrolment_section ON enrolment (section_id);
CREATE INDEX one_time_link_holder ON one_time_link (account_id);
