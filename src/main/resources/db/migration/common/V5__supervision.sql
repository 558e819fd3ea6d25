-- What staff decide about answers that came too late and about problems that students report, and when the page of an
-- attempt last gave a sign of life. The latter has a table of its own, so that a save never waits for it.
ALTER TABLE late_response ADD COLUMN decision VARCHAR(8);           -- ACCEPTED, DECLINED; null: nobody has decided
ALTER TABLE late_response ADD COLUMN decided_by BIGINT;
ALTER TABLE late_response ADD COLUMN decided_at TIMESTAMP;
ALTER TABLE late_response ADD COLUMN decision_reason VARCHAR(1000);
ALTER TABLE late_response ADD COLUMN accepted_sequence INTEGER;     -- of the row in response_event that it became

ALTER TABLE problem_report ADD COLUMN status VARCHAR(8) NOT NULL DEFAULT 'NEW';   -- NEW, SEEN, ANSWERED
ALTER TABLE problem_report ADD COLUMN note VARCHAR(4000);
ALTER TABLE problem_report ADD COLUMN handled_by BIGINT;
ALTER TABLE problem_report ADD COLUMN handled_at TIMESTAMP;
CREATE INDEX problem_report_attempt ON problem_report (attempt_id);

CREATE TABLE attempt_presence (
    attempt_id      BIGINT NOT NULL PRIMARY KEY,
    seen_at         TIMESTAMP NOT NULL
);
