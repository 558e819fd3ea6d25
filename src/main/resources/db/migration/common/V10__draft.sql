-- A commentary on its way to a case. The source text goes with the draft; the published case holds quotations only.
CREATE SEQUENCE draft_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE draft (
    id              BIGINT NOT NULL PRIMARY KEY,
    owner_id        BIGINT NOT NULL REFERENCES account (id),
    title           VARCHAR(300) NOT NULL,
    revision        INTEGER NOT NULL,
    format          INTEGER NOT NULL,
    body            ${clob} NOT NULL,
    published_case  VARCHAR(64),                    -- slug of the case that was made of it last
    created_at      TIMESTAMP NOT NULL,
    updated_at      TIMESTAMP NOT NULL
);

-- Every change as a JSON Patch and its inverse: undoing applies the inverse as a new change.
CREATE TABLE draft_change (
    draft_id        BIGINT NOT NULL REFERENCES draft (id),
    revision        INTEGER NOT NULL,               -- that it has made
    by_account      BIGINT NOT NULL REFERENCES account (id),
    changed_at      TIMESTAMP NOT NULL,
    kind            VARCHAR(6) NOT NULL,            -- DONE, UNDONE, REDONE
    what            VARCHAR(500) NOT NULL,
    forward_patch   ${clob} NOT NULL,
    inverse_patch   ${clob} NOT NULL,
    PRIMARY KEY (draft_id, revision)
);

-- The owner and those whom the owner has added.
CREATE TABLE draft_person (
    draft_id        BIGINT NOT NULL REFERENCES draft (id),
    account_id      BIGINT NOT NULL REFERENCES account (id),
    seen_at         TIMESTAMP,
    PRIMARY KEY (draft_id, account_id)
);
CREATE INDEX draft_person_account ON draft_person (account_id);
