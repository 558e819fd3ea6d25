-- What the last whole load of the content folders did, and of which files: a start with the same files need not read them.
CREATE TABLE content_load (
    id              INTEGER NOT NULL PRIMARY KEY,   -- 1: there is one row
    files           VARCHAR(64) NOT NULL,           -- SHA-256 of the files and the build that read them, hexadecimal
    report          ${clob} NOT NULL                -- JSON
);
