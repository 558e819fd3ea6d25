-- One schema for Derby and PostgreSQL. ${clob} is each database's type for long text. Instants are UTC.
-- Ids come from sequences in steps of 50 (hot tables: 500), as the mapping in the entities says.

-- People ------------------------------------------------------------------------------------------------------------
CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account (
    id              BIGINT NOT NULL PRIMARY KEY,
    username        VARCHAR(100) NOT NULL,
    display_name    VARCHAR(200) NOT NULL,
    email           VARCHAR(254),
    password_hash   VARCHAR(400),
    administrator   BOOLEAN NOT NULL,
    author          BOOLEAN NOT NULL,
    demo            BOOLEAN NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    disabled_at     TIMESTAMP,
    CONSTRAINT account_username UNIQUE (username)
);

CREATE SEQUENCE token_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE token (
    id              BIGINT NOT NULL PRIMARY KEY,
    account_id      BIGINT NOT NULL REFERENCES account (id),
    kind            VARCHAR(10) NOT NULL,           -- SESSION, PERSONAL, DEVICE
    hash            VARCHAR(64) NOT NULL,           -- SHA-256, hexadecimal
    prefix          VARCHAR(8),
    scopes          VARCHAR(200),
    csrf            VARCHAR(64),
    created_at      TIMESTAMP NOT NULL,
    last_used_at    TIMESTAMP NOT NULL,
    expires_at      TIMESTAMP NOT NULL,
    ended_at        TIMESTAMP,
    CONSTRAINT token_hash UNIQUE (hash)
);
CREATE INDEX token_account ON token (account_id, kind);

CREATE SEQUENCE one_time_link_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE one_time_link (
    id              BIGINT NOT NULL PRIMARY KEY,
    account_id      BIGINT REFERENCES account (id), -- null: makes the first administrator
    hash            VARCHAR(64) NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    expires_at      TIMESTAMP NOT NULL,
    spent_at        TIMESTAMP,
    CONSTRAINT one_time_link_hash UNIQUE (hash)
);

CREATE SEQUENCE sign_in_failure_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sign_in_failure (
    id              BIGINT NOT NULL PRIMARY KEY,
    username_hash   VARCHAR(64) NOT NULL,
    address         VARCHAR(64) NOT NULL,
    known_device    BOOLEAN NOT NULL,
    failed_at       TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failure_username ON sign_in_failure (username_hash, failed_at);
CREATE INDEX sign_in_failure_address ON sign_in_failure (address, failed_at);

-- Roster ------------------------------------------------------------------------------------------------------------
CREATE SEQUENCE course_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course (
    id              BIGINT NOT NULL PRIMARY KEY,
    title           VARCHAR(200) NOT NULL,
    zone            VARCHAR(64) NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    created_by      BIGINT NOT NULL REFERENCES account (id)
);

CREATE SEQUENCE section_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE section (
    id              BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL REFERENCES course (id),
    name            VARCHAR(100) NOT NULL,
    CONSTRAINT section_name UNIQUE (course_id, name)
);

CREATE SEQUENCE enrolment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE enrolment (
    id              BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL REFERENCES course (id),
    section_id      BIGINT REFERENCES section (id), -- null: the whole course
    account_id      BIGINT NOT NULL REFERENCES account (id),
    role            VARCHAR(12) NOT NULL,           -- STUDENT, INSTRUCTOR, COORDINATOR
    from_at         TIMESTAMP NOT NULL,
    until_at        TIMESTAMP
);
CREATE INDEX enrolment_account ON enrolment (account_id);
CREATE INDEX enrolment_course ON enrolment (course_id, role);

CREATE TABLE accommodation (
    account_id      BIGINT NOT NULL PRIMARY KEY REFERENCES account (id),
    factor          DECIMAL(6, 3) NOT NULL,
    extra_seconds   BIGINT NOT NULL,
    set_by          BIGINT NOT NULL REFERENCES account (id),
    set_at          TIMESTAMP NOT NULL
);

-- Content -----------------------------------------------------------------------------------------------------------
CREATE SEQUENCE teaching_case_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE teaching_case (
    id              BIGINT NOT NULL PRIMARY KEY,
    slug            VARCHAR(64) NOT NULL,
    file_hash       VARCHAR(64),                    -- of the tree last loaded from files
    served_version  BIGINT,                         -- the case_version that readers see
    retired_at      TIMESTAMP,
    CONSTRAINT teaching_case_slug UNIQUE (slug)
);

CREATE SEQUENCE case_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE case_version (
    id              BIGINT NOT NULL PRIMARY KEY,
    case_id         BIGINT NOT NULL REFERENCES teaching_case (id),
    number          INTEGER NOT NULL,
    title           VARCHAR(300) NOT NULL,
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,
    hash            VARCHAR(64) NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    created_by      BIGINT REFERENCES account (id),
    CONSTRAINT case_version_number UNIQUE (case_id, number)
);

CREATE TABLE course_case (
    course_id       BIGINT NOT NULL REFERENCES course (id),
    case_id         BIGINT NOT NULL REFERENCES teaching_case (id),
    open_parts      VARCHAR(100) NOT NULL,          -- "A,B"
    PRIMARY KEY (course_id, case_id)
);

CREATE SEQUENCE note_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE note (
    id              BIGINT NOT NULL PRIMARY KEY,
    account_id      BIGINT NOT NULL REFERENCES account (id),
    case_id         BIGINT NOT NULL REFERENCES teaching_case (id),
    passage         VARCHAR(70) NOT NULL,
    text            VARCHAR(4000) NOT NULL,
    updated_at      TIMESTAMP NOT NULL,
    CONSTRAINT note_place UNIQUE (account_id, case_id, passage)
);

-- What a student would do at a decision point, committed before the outcome is read; it opens the next part.
CREATE TABLE decision_choice (
    account_id      BIGINT NOT NULL REFERENCES account (id),
    course_id       BIGINT NOT NULL REFERENCES course (id),
    case_id         BIGINT NOT NULL REFERENCES teaching_case (id),
    decision        VARCHAR(70) NOT NULL,
    choice          VARCHAR(70) NOT NULL,
    reasons         VARCHAR(4000) NOT NULL,
    committed_at    TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, course_id, case_id, decision)
);

CREATE SEQUENCE bank_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE bank (
    id              BIGINT NOT NULL PRIMARY KEY,
    slug            VARCHAR(64) NOT NULL,
    title           VARCHAR(200) NOT NULL,
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,               -- vocabulary and description as in bank.yaml
    file_hash       VARCHAR(64),
    retired_at      TIMESTAMP,
    CONSTRAINT bank_slug UNIQUE (slug)
);

CREATE SEQUENCE item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE item (
    id              BIGINT NOT NULL PRIMARY KEY,
    bank_id         BIGINT NOT NULL REFERENCES bank (id),
    slug            VARCHAR(64) NOT NULL,
    file_hash       VARCHAR(64),
    served_version  BIGINT,
    retired_at      TIMESTAMP,
    CONSTRAINT item_slug UNIQUE (bank_id, slug)
);

CREATE SEQUENCE item_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE item_version (
    id              BIGINT NOT NULL PRIMARY KEY,
    item_id         BIGINT NOT NULL REFERENCES item (id),
    number          INTEGER NOT NULL,
    status          VARCHAR(10) NOT NULL,           -- DRAFT, IN_REVIEW, REVIEWED, RETIRED
    kind            VARCHAR(20) NOT NULL,
    level_name      VARCHAR(12) NOT NULL,
    objective       VARCHAR(20) NOT NULL,
    part            VARCHAR(10) NOT NULL,
    marks           DECIMAL(9, 4) NOT NULL,
    case_version_id BIGINT REFERENCES case_version (id),
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,
    hash            VARCHAR(64) NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    created_by      BIGINT REFERENCES account (id),
    CONSTRAINT item_version_number UNIQUE (item_id, number)
);

CREATE TABLE item_version_concept (
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    place           INTEGER NOT NULL,               -- 0 is the main concept
    concept         VARCHAR(64) NOT NULL,
    PRIMARY KEY (item_version_id, place)
);
CREATE INDEX item_version_concept_concept ON item_version_concept (concept);

CREATE TABLE anchor_state (
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    anchor          INTEGER NOT NULL,
    case_version_id BIGINT NOT NULL REFERENCES case_version (id),
    state           VARCHAR(10) NOT NULL,           -- KEPT, MOVED, DOUBTFUL, ORPHANED
    passage         VARCHAR(70),
    decided_at      TIMESTAMP NOT NULL,
    PRIMARY KEY (item_version_id, anchor, case_version_id)
);

-- Quizzes -----------------------------------------------------------------------------------------------------------
CREATE SEQUENCE quiz_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE quiz (
    id              BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL REFERENCES course (id),
    title           VARCHAR(200) NOT NULL
);

CREATE SEQUENCE quiz_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE quiz_version (
    id              BIGINT NOT NULL PRIMARY KEY,
    quiz_id         BIGINT NOT NULL REFERENCES quiz (id),
    number          INTEGER NOT NULL,
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,               -- blueprint rows and fixed items
    created_at      TIMESTAMP NOT NULL,
    created_by      BIGINT NOT NULL REFERENCES account (id),
    CONSTRAINT quiz_version_number UNIQUE (quiz_id, number)
);

CREATE SEQUENCE assignment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE assignment (
    id              BIGINT NOT NULL PRIMARY KEY,
    course_id       BIGINT NOT NULL REFERENCES course (id),
    quiz_version_id BIGINT NOT NULL REFERENCES quiz_version (id),
    case_version_id BIGINT REFERENCES case_version (id),
    title           VARCHAR(200) NOT NULL,
    opens_at        TIMESTAMP NOT NULL,
    closes_at       TIMESTAMP,
    zone            VARCHAR(64) NOT NULL,
    limit_seconds   BIGINT,
    end_rule        VARCHAR(4) NOT NULL,            -- CUT, RUN
    grace_seconds   INTEGER NOT NULL,
    max_attempts    INTEGER NOT NULL,
    shuffle         BOOLEAN NOT NULL,
    release_when    VARCHAR(16) NOT NULL,           -- AT_ONCE, AFTER_ALL_DONE, BY_HAND
    release_shows   VARCHAR(5) NOT NULL,            -- MARKS, ALL
    questions       INTEGER NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    created_by      BIGINT NOT NULL REFERENCES account (id)
);
CREATE INDEX assignment_course ON assignment (course_id);

CREATE TABLE assignment_target (
    assignment_id   BIGINT NOT NULL REFERENCES assignment (id),
    place           INTEGER NOT NULL,
    section_id      BIGINT REFERENCES section (id),
    account_id      BIGINT REFERENCES account (id),
    PRIMARY KEY (assignment_id, place)
);
CREATE INDEX assignment_target_section ON assignment_target (section_id);
CREATE INDEX assignment_target_account ON assignment_target (account_id);

CREATE TABLE assignment_pool (
    assignment_id   BIGINT NOT NULL REFERENCES assignment (id),
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    PRIMARY KEY (assignment_id, item_version_id)
);

-- Sitting -----------------------------------------------------------------------------------------------------------
CREATE SEQUENCE attempt_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE attempt (
    id              BIGINT NOT NULL PRIMARY KEY,
    assignment_id   BIGINT NOT NULL REFERENCES assignment (id),
    account_id      BIGINT NOT NULL REFERENCES account (id),
    number          INTEGER NOT NULL,
    kind            VARCHAR(7) NOT NULL,            -- TAKE, PREVIEW
    status          VARCHAR(11) NOT NULL,           -- IN_PROGRESS, SUBMITTED, VOIDED
    status_before   VARCHAR(11),                    -- what UNVOID returns to
    started_at      TIMESTAMP NOT NULL,
    ends_at         TIMESTAMP,
    accepts_until   TIMESTAMP,                      -- ends_at plus the grace
    submitted_at    TIMESTAMP,
    submitted_by    VARCHAR(8),                     -- STUDENT, STAFF, DEADLINE
    saved_at        TIMESTAMP,
    seed            BIGINT NOT NULL,
    quiz_version_id BIGINT NOT NULL REFERENCES quiz_version (id),
    case_version_id BIGINT REFERENCES case_version (id),
    factor          DECIMAL(6, 3) NOT NULL,         -- accommodation when it started
    extra_seconds   BIGINT NOT NULL,
    extended_seconds BIGINT NOT NULL,
    receipt_hash    VARCHAR(64),
    CONSTRAINT attempt_number UNIQUE (assignment_id, account_id, number)
);
CREATE INDEX attempt_account ON attempt (account_id);
CREATE INDEX attempt_due ON attempt (status, accepts_until);

CREATE TABLE attempt_slot (
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    slot            INTEGER NOT NULL,
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    marks           DECIMAL(9, 4) NOT NULL,
    candidate_ids   ${clob} NOT NULL,               -- the random ids and the order shown
    PRIMARY KEY (attempt_id, slot)
);
CREATE INDEX attempt_slot_item ON attempt_slot (item_version_id);

CREATE SEQUENCE attempt_event_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE attempt_event (
    id              BIGINT NOT NULL PRIMARY KEY,
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    type            VARCHAR(8) NOT NULL,            -- START, SUBMIT, EXTEND, REOPEN, VOID, UNVOID
    happened_at     TIMESTAMP NOT NULL,
    by_account      BIGINT REFERENCES account (id), -- null: the system
    seconds         BIGINT,
    until_at        TIMESTAMP,
    reason          VARCHAR(1000)
);
CREATE INDEX attempt_event_attempt ON attempt_event (attempt_id);

-- The hot table: no generated id, no foreign key, since the slot was read from attempt_slot in the same transaction.
CREATE TABLE response_event (
    attempt_id      BIGINT NOT NULL,
    slot            INTEGER NOT NULL,
    sequence        INTEGER NOT NULL,
    response        VARCHAR(8000),                  -- null: cleared, or long
    long_response   ${clob},
    saved_at        TIMESTAMP NOT NULL,
    client_time     VARCHAR(40),
    PRIMARY KEY (attempt_id, slot, sequence)
);

CREATE SEQUENCE late_response_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE late_response (
    id              BIGINT NOT NULL PRIMARY KEY,
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    slot            INTEGER NOT NULL,
    sequence        INTEGER NOT NULL,
    response        ${clob} NOT NULL,
    size_bytes      INTEGER NOT NULL,
    received_at     TIMESTAMP NOT NULL
);
CREATE INDEX late_response_attempt ON late_response (attempt_id);

CREATE SEQUENCE problem_report_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE problem_report (
    id              BIGINT NOT NULL PRIMARY KEY,
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    slot            INTEGER NOT NULL,
    text            VARCHAR(4000) NOT NULL,
    reported_at     TIMESTAMP NOT NULL
);

-- Scores ------------------------------------------------------------------------------------------------------------
CREATE SEQUENCE score_entry_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE score_entry (
    id              BIGINT NOT NULL PRIMARY KEY,
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    slot            INTEGER NOT NULL,
    item_version_id BIGINT NOT NULL,
    scorer_version  VARCHAR(20) NOT NULL,
    score           DECIMAL(9, 4),                  -- null: pending or in need of attention
    exact_score     DOUBLE PRECISION,               -- the same, not rounded: totals are made from it
    score_before    DECIMAL(9, 4),
    max_score       DECIMAL(9, 4) NOT NULL,
    verdict         VARCHAR(16) NOT NULL,           -- CORRECT, PARTIAL, INCORRECT, UNANSWERED, PENDING, NEEDS_ATTENTION
    reason          VARCHAR(1000) NOT NULL,
    by_account      BIGINT REFERENCES account (id), -- null: the system
    recorded_at     TIMESTAMP NOT NULL
);
CREATE INDEX score_entry_attempt ON score_entry (attempt_id, slot);

CREATE SEQUENCE release_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE release_entry (
    id              BIGINT NOT NULL PRIMARY KEY,
    assignment_id   BIGINT NOT NULL REFERENCES assignment (id),
    shows           VARCHAR(5) NOT NULL,            -- NONE, MARKS, ALL
    reason          VARCHAR(1000),
    by_account      BIGINT NOT NULL REFERENCES account (id),
    released_at     TIMESTAMP NOT NULL
);
CREATE INDEX release_entry_assignment ON release_entry (assignment_id);

-- Can be thrown away and computed again from the ledger.
CREATE TABLE mastery (
    account_id      BIGINT NOT NULL REFERENCES account (id),
    attempt_id      BIGINT NOT NULL REFERENCES attempt (id),
    concept         VARCHAR(64) NOT NULL,
    questions       INTEGER NOT NULL,
    score           DECIMAL(12, 4) NOT NULL,
    max_score       DECIMAL(12, 4) NOT NULL,
    happened_at     TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, concept, attempt_id)
);

-- Ground ------------------------------------------------------------------------------------------------------------
CREATE SEQUENCE audit_event_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE audit_event (
    id              BIGINT NOT NULL PRIMARY KEY,
    happened_at     TIMESTAMP NOT NULL,
    type            VARCHAR(30) NOT NULL,
    by_account      BIGINT,
    subject         VARCHAR(100) NOT NULL,          -- "attempt 42"
    detail          VARCHAR(2000) NOT NULL
);
CREATE INDEX audit_event_time ON audit_event (happened_at);

CREATE TABLE heartbeat (
    id              INTEGER NOT NULL PRIMARY KEY,
    beat_at         TIMESTAMP NOT NULL
);
