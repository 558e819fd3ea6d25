-- Who has been erased stays disabled; the audit trail is read from its end, by who did it, by what it was done to and by type.
ALTER TABLE account ADD COLUMN erased_at TIMESTAMP;

DROP INDEX audit_event_time;
CREATE INDEX audit_event_newest ON audit_event (happened_at DESC, id DESC);
CREATE INDEX audit_event_by ON audit_event (by_account, happened_at DESC, id DESC);
CREATE INDEX audit_event_subject ON audit_event (subject, happened_at DESC, id DESC);
CREATE INDEX audit_event_type ON audit_event (type, happened_at DESC, id DESC);
