-- Erasing an entry, and a case as a whole; that the police or a court asked to keep a case; when the last copy was made.

-- An entry that was erased keeps its row: its number, its kind, and when it was first written down.
ALTER TABLE entry ADD COLUMN added TEXT;
ALTER TABLE entry ADD COLUMN added_utc INTEGER;

-- Whether it was erased although somebody had asked to keep it.
ALTER TABLE erased ADD COLUMN despite_hold INTEGER NOT NULL DEFAULT 0;

-- Of a case that was erased nothing is left but that there was one, and when it went.
CREATE TABLE erased_case (
    id TEXT NOT NULL PRIMARY KEY,
    despite_hold INTEGER NOT NULL,
    written TEXT NOT NULL
) STRICT;

-- A row here: something was erased, and the pages it stood on were not written anew yet.
CREATE TABLE unswept (since TEXT NOT NULL) STRICT;

-- The police, a court or someone else asked to keep a case. Once they say otherwise, that is written beside it.
CREATE TABLE hold (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    who TEXT NOT NULL,
    -- When they asked, and what they said: a number, until when.
    at TEXT,
    what TEXT,
    written TEXT NOT NULL,
    lifted TEXT,
    lifted_because TEXT
) STRICT;

-- When a copy of the vault was made, and up to which moment it holds everything. Not where it lies.
CREATE TABLE backup_made (
    up_to TEXT NOT NULL,
    up_to_utc INTEGER NOT NULL
) STRICT;

CREATE TRIGGER erased_case_stays BEFORE UPDATE ON erased_case
BEGIN SELECT RAISE(ABORT, 'a stub never changes'); END;
CREATE TRIGGER erased_case_remains BEFORE DELETE ON erased_case
BEGIN SELECT RAISE(ABORT, 'a stub never goes'); END;
CREATE TRIGGER hold_stays BEFORE UPDATE ON hold
WHEN OLD.lifted IS NOT NULL OR NEW.lifted IS NULL OR NEW.lifted_because IS NULL
    OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.who <> OLD.who OR NEW.written <> OLD.written
    OR NEW.at IS NOT OLD.at OR NEW.what IS NOT OLD.what
BEGIN SELECT RAISE(ABORT, 'that it was asked for never changes'); END;

-- Rows go only with the whole case that they are in. The versions of an entry go with their entry, too.
CREATE TRIGGER case_remains BEFORE DELETE ON cases
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a case never goes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'an entry leaves its stub'); END;
CREATE TRIGGER entry_version_remains BEFORE DELETE ON entry_version
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.entry_id)
    AND NOT EXISTS (SELECT 1 FROM entry e JOIN erased_case r ON r.id = e.case_id WHERE e.id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'earlier versions stay'); END;
CREATE TRIGGER evidence_remains BEFORE DELETE ON evidence
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'an item leaves its stub'); END;
CREATE TRIGGER hold_remains BEFORE DELETE ON hold
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'that it was asked for never goes'); END;

DROP TRIGGER custody_remains;
CREATE TRIGGER custody_remains BEFORE DELETE ON custody
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'custody events never go'); END;
DROP TRIGGER custody_detail_remains;
CREATE TRIGGER custody_detail_remains BEFORE DELETE ON custody_detail
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
    AND NOT EXISTS (
        SELECT 1 FROM custody c JOIN erased e ON e.thing = json_extract(c.event, '$.subject')
        WHERE c.case_id = OLD.case_id AND c.seq = OLD.seq
    )
BEGIN SELECT RAISE(ABORT, 'a custody detail goes only with what it tells of'); END;
DROP TRIGGER erased_remains;
CREATE TRIGGER erased_remains BEFORE DELETE ON erased
WHEN NOT EXISTS (SELECT 1 FROM evidence v JOIN erased_case r ON r.id = v.case_id WHERE v.id = OLD.thing)
    AND NOT EXISTS (SELECT 1 FROM entry e JOIN erased_case r ON r.id = e.case_id WHERE e.id = OLD.thing)
BEGIN SELECT RAISE(ABORT, 'a stub never goes'); END;
DROP TRIGGER protection_stays;
CREATE TRIGGER protection_stays BEFORE DELETE ON protected
WHEN NOT EXISTS (SELECT 1 FROM evidence v JOIN erased_case r ON r.id = v.case_id WHERE v.id = OLD.evidence_id)
BEGIN SELECT RAISE(ABORT, 'a protected item stays protected'); END;
DROP TRIGGER device_transfer_remains;
CREATE TRIGGER device_transfer_remains BEFORE DELETE ON device_transfer
WHEN NOT EXISTS (SELECT 1 FROM device d JOIN erased_case r ON r.id = d.case_id WHERE d.id = OLD.device_id)
BEGIN SELECT RAISE(ABORT, 'who had a device never goes'); END;
DROP TRIGGER permission_remains;
CREATE TRIGGER permission_remains BEFORE DELETE ON permission
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'permissions never go'); END;
DROP TRIGGER submission_remains;
CREATE TRIGGER submission_remains BEFORE DELETE ON submission
WHEN NOT EXISTS (SELECT 1 FROM erased_case WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'what was sent never goes'); END;
DROP TRIGGER submission_version_remains;
CREATE TRIGGER submission_version_remains BEFORE DELETE ON submission_version
WHEN NOT EXISTS (SELECT 1 FROM submission s JOIN erased_case r ON r.id = s.case_id WHERE s.id = OLD.submission_id)
BEGIN SELECT RAISE(ABORT, 'what was sent never goes'); END;
DROP TRIGGER submission_answer_remains;
CREATE TRIGGER submission_answer_remains BEFORE DELETE ON submission_answer
WHEN NOT EXISTS (SELECT 1 FROM submission s JOIN erased_case r ON r.id = s.case_id WHERE s.id = OLD.submission_id)
BEGIN SELECT RAISE(ABORT, 'answers never go'); END;
