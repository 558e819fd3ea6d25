-- What is being changed in a case before it is published as a new version: one for each case, shared by its editors.
CREATE TABLE case_edit (
    case_id         BIGINT NOT NULL PRIMARY KEY REFERENCES teaching_case (id),
    base_version    BIGINT NOT NULL REFERENCES case_version (id),
    revision        INTEGER NOT NULL,
    body            ${clob} NOT NULL,
    account_id      BIGINT NOT NULL REFERENCES account (id),    -- who saved last
    updated_at      TIMESTAMP NOT NULL
);

-- Who has said where an anchor stands; null where it was worked out.
ALTER TABLE anchor_state ADD COLUMN decided_by BIGINT REFERENCES account (id);
