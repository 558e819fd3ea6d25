-- Quizzes and assignments come to be edited. An assignment counts its revisions, so that a node can tell with one read
-- of a row whether the one that it holds is the latest, and an editor whether somebody else was faster. A quiz version
-- keeps the title that it had.
ALTER TABLE assignment ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE assignment ADD COLUMN edited_at TIMESTAMP;
CREATE INDEX assignment_edited ON assignment (edited_at);

ALTER TABLE quiz_version ADD COLUMN title VARCHAR(200) NOT NULL DEFAULT '';
UPDATE quiz_version SET title = (SELECT q.title FROM quiz q WHERE q.id = quiz_version.quiz_id);
