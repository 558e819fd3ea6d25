-- Items that must never stand in one attempt with an item; draws read it without its body. It holds both ways.
CREATE TABLE item_version_enemy (
    item_version_id BIGINT NOT NULL REFERENCES item_version (id),
    place           INTEGER NOT NULL,
    enemy           VARCHAR(64) NOT NULL,           -- the slug of an item, of whatever bank
    PRIMARY KEY (item_version_id, place)
);
CREATE INDEX item_version_enemy_enemy ON item_version_enemy (enemy);
