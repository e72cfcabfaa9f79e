-- Erasing: what was erased leaves a stub. Its number stays, and here stands when and why.

CREATE TABLE erased (
    -- The id of what was erased.
    thing TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    -- Whoever said that it is to be erased, and when they said so.
    instructed_by TEXT,
    instructed_at TEXT,
    written TEXT NOT NULL
) STRICT;

CREATE TRIGGER erased_stays BEFORE UPDATE ON erased
BEGIN SELECT RAISE(ABORT, 'a stub never changes'); END;
CREATE TRIGGER erased_remains BEFORE DELETE ON erased
BEGIN SELECT RAISE(ABORT, 'a stub never goes'); END;

-- What was taken in never changes: it can only be emptied, after the stub says why.
DROP TRIGGER evidence_stays;
CREATE TRIGGER evidence_stays
BEFORE UPDATE OF number, sha256, size, blob, original_name, original_path, added, depicts ON evidence
WHEN NEW.number <> OLD.number
    OR NEW.added <> OLD.added
    OR NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.id)
    OR coalesce(NEW.sha256, NEW.size, NEW.blob, NEW.original_name, NEW.original_path, NEW.depicts) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was taken in never changes'); END;
DROP TRIGGER evidence_device_stays;
CREATE TRIGGER evidence_device_stays BEFORE UPDATE OF device_id ON evidence
WHEN OLD.device_id IS NOT NULL
    AND (NEW.device_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.id))
BEGIN SELECT RAISE(ABORT, 'what was taken in never changes'); END;

-- Neither does why something is protected; erased with the item, nothing is left of it.
CREATE TRIGGER protection_reason_stays BEFORE UPDATE ON protected
WHEN NEW.evidence_id <> OLD.evidence_id OR NEW.written <> OLD.written OR NEW.reason <> ''
    OR NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.evidence_id)
BEGIN SELECT RAISE(ABORT, 'a protected item stays protected'); END;

-- The detail of a custody event goes only with what it tells of. The event itself stays for good.
CREATE TRIGGER custody_detail_remains BEFORE DELETE ON custody_detail
WHEN NOT EXISTS (
    SELECT 1 FROM custody c JOIN erased e ON e.thing = json_extract(c.event, '$.subject')
    WHERE c.case_id = OLD.case_id AND c.seq = OLD.seq
)
BEGIN SELECT RAISE(ABORT, 'a custody detail goes only with what it tells of'); END;
