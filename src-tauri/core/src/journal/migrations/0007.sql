-- Messages of chats, read out of the file that somebody exported. The file is the item; a message is what was understood of it.

-- How a file was read; one row each.
CREATE TABLE chat (
    evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (id),
    format TEXT NOT NULL,
    -- What the person answered: where the clock was, and in which order the dates stand; none where nobody was asked.
    zone TEXT,
    date_order TEXT,
    not_understood INTEGER NOT NULL,
    written TEXT NOT NULL
) STRICT;

CREATE TABLE message (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    -- Its place in the file, from 1.
    position INTEGER NOT NULL,
    chat TEXT,
    sender TEXT,
    sender_id TEXT,
    own INTEGER NOT NULL,
    notice INTEGER NOT NULL,
    -- The time as it stands in the file, and what a clock showed that nobody knows the place of.
    written_time TEXT NOT NULL,
    clock TEXT,
    -- The moment; where there are doubts only a place in the order. None where not even the day is known.
    at TEXT,
    at_utc INTEGER,
    -- What is not certain about the time, in words with a space between.
    doubts TEXT NOT NULL,
    text TEXT NOT NULL,
    attachment TEXT,
    media INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    raw TEXT,
    UNIQUE (evidence_id, position)
) STRICT;

CREATE INDEX message_by_time ON message (case_id, at_utc);

-- What may be shown: nothing of an item that was marked as protected later.
CREATE VIEW open_message AS
SELECT m.*, e.number AS item_number FROM message m JOIN evidence e ON e.id = m.evidence_id
WHERE NOT EXISTS (SELECT 1 FROM protected p WHERE p.evidence_id = m.evidence_id);

-- What was read stays. Only the time is understood better once somebody says where the clock was.
CREATE TRIGGER message_stays
BEFORE UPDATE OF id, case_id, evidence_id, position, chat, sender, sender_id, own, notice, written_time, text, attachment,
    media, deleted, raw ON message
BEGIN SELECT RAISE(ABORT, 'what was read never changes'); END;
CREATE TRIGGER message_remains BEFORE DELETE ON message
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.evidence_id)
BEGIN SELECT RAISE(ABORT, 'messages go only with the file they stand in'); END;
CREATE TRIGGER chat_remains BEFORE DELETE ON chat
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE thing = OLD.evidence_id)
BEGIN SELECT RAISE(ABORT, 'messages go only with the file they stand in'); END;
