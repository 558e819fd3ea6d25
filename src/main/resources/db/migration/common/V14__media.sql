-- Pictures and sounds of items, each kept once, under a name made of its content.
CREATE TABLE item_medium (
    name            VARCHAR(40) NOT NULL PRIMARY KEY,
    content         ${blob} NOT NULL,
    kept_at         TIMESTAMP NOT NULL
);

-- Which versions of items show them; one that no version shows is taken away a day later.
CREATE TABLE item_version_medium (
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    place           INTEGER NOT NULL,
    medium          VARCHAR(40) NOT NULL,
    PRIMARY KEY (item_version_id, place)
);
CREATE INDEX item_version_medium_medium ON item_version_medium (medium);
