-- What reports read. All of it but report_export can be thrown away and made again from the ledger.

-- The total of a submitted attempt, written with its scores.
CREATE TABLE grade (
    attempt_id      BIGINT NOT NULL PRIMARY KEY,
    assignment_id   BIGINT NOT NULL,
    account_id      BIGINT NOT NULL,
    score           DOUBLE PRECISION NOT NULL,      -- not rounded: totals are made from it
    max_score       DOUBLE PRECISION NOT NULL,
    graded_max      DOUBLE PRECISION NOT NULL,      -- the marks of the questions that have a score
    pending         INTEGER NOT NULL                -- questions without a score yet
);
CREATE INDEX grade_assignment ON grade (assignment_id);
CREATE INDEX grade_account ON grade (account_id);

-- Assignments whose results have changed since they were last summed up: a row for each change, so that no two submits
-- wait for one another. Whoever sums up removes the rows that it has read.
CREATE SEQUENCE grade_change_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE grade_change (
    id              BIGINT NOT NULL PRIMARY KEY,
    assignment_id   BIGINT NOT NULL
);

-- The result that counts of each student of an assignment, with sums by concept.
CREATE TABLE result_sheet (
    assignment_id   BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL,
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL
);
CREATE INDEX result_sheet_course ON result_sheet (course_id);

-- Sums for pages: by section, of one assignment or of all (0).
CREATE TABLE section_summary (
    course_id       BIGINT NOT NULL,
    assignment_id   BIGINT NOT NULL,
    section_id      BIGINT NOT NULL,                -- 0: students without a section
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,
    PRIMARY KEY (course_id, assignment_id, section_id)
);

-- When those of a course were made, and from which class list.
CREATE TABLE course_summary (
    course_id       BIGINT NOT NULL PRIMARY KEY,
    roster          VARCHAR(200) NOT NULL,
    made_at         TIMESTAMP NOT NULL
);

-- Grade reports that were taken out.
CREATE SEQUENCE report_export_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE report_export (
    id              BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL REFERENCES course (id),
    assignment_id   BIGINT,                         -- null: all of the course
    by_account      BIGINT NOT NULL REFERENCES account (id),
    made_at         TIMESTAMP NOT NULL,
    format          VARCHAR(4) NOT NULL,            -- CSV, XLSX, PDF
    content         VARCHAR(12) NOT NULL,           -- NAMED, PSEUDONYMOUS, AGGREGATED
    students        INTEGER NOT NULL
);
CREATE INDEX report_export_course ON report_export (course_id, made_at);
