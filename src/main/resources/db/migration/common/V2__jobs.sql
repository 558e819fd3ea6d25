-- Work that takes longer than a request may: imports, exports, backups. It goes on when its page is left.
CREATE SEQUENCE job_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE job (
    id              BIGINT NOT NULL PRIMARY KEY,
    kind            VARCHAR(40) NOT NULL,
    owner_id        BIGINT NOT NULL,
    title           VARCHAR(200) NOT NULL,
    asked           ${clob} NOT NULL,               -- JSON, of the kind
    state           VARCHAR(9) NOT NULL,            -- QUEUED, RUNNING, DONE, FAILED, CANCELLED
    starts          INTEGER NOT NULL,               -- how often it was begun; a server that dies begins it again
    done_steps      INTEGER NOT NULL,
    all_steps       INTEGER NOT NULL,               -- 0: not known yet
    message         VARCHAR(2000) NOT NULL,
    cancel_asked    BOOLEAN NOT NULL,
    created_at      TIMESTAMP NOT NULL,
    beat_at         TIMESTAMP,                      -- when the server that runs it last said so
    finished_at     TIMESTAMP
);
CREATE INDEX job_owner ON job (owner_id, created_at);
CREATE INDEX job_state ON job (state, created_at);

CREATE TABLE job_file (
    job_id          BIGINT NOT NULL PRIMARY KEY REFERENCES job (id),
    name            VARCHAR(200) NOT NULL,
    media_type      VARCHAR(100) NOT NULL,
    content         ${blob} NOT NULL
);
