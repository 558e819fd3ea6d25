-- What people do with the versions of an item: who wrote it, sent it to review, said what of it, let it pass.
CREATE SEQUENCE item_event_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE item_event (
    id              BIGINT NOT NULL PRIMARY KEY,
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    type            VARCHAR(10) NOT NULL,           -- SAVED, SENT, COMMENTED, RETURNED, REVIEWED, RETIRED, RESTORED
    by_account      BIGINT NOT NULL REFERENCES account (id),
    happened_at     TIMESTAMP NOT NULL,
    words           VARCHAR(4000) NOT NULL          -- empty when nothing was said
);
CREATE INDEX item_event_version ON item_event (item_version_id);
