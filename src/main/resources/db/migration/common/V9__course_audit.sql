-- What happened in a course, for those who answer for it.
ALTER TABLE audit_event ADD COLUMN course_id BIGINT;
CREATE INDEX audit_event_course ON audit_event (course_id, happened_at DESC, id DESC);
