-- Questions with a time of their own. The limit is the item's, as it was when the question was drawn; the rest is null
-- until its taker opens it. The personal limit may be lengthened later, and extensions of the attempt before it do not count.
ALTER TABLE attempt_slot ADD COLUMN own_seconds BIGINT;
ALTER TABLE attempt_slot ADD COLUMN opened_at TIMESTAMP;
ALTER TABLE attempt_slot ADD COLUMN limit_seconds BIGINT;
ALTER TABLE attempt_slot ADD COLUMN extended_before BIGINT;
