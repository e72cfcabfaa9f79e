-- What came of what was sent: answers, numbers that came later, further looks, the picture of a confirmation.

-- The law that a removal request names, where it is one: `take-it-down`, `dsa` or `uk`.
ALTER TABLE submission ADD COLUMN notice TEXT;
-- What was sent before and is asked about again, or complained of.
ALTER TABLE submission ADD COLUMN follows TEXT REFERENCES submission (id);
-- When the look was written down, where that was later than the sending.
ALTER TABLE follow_up ADD COLUMN written TEXT;

-- What is known of a submission, once it is known better. The row of `submission` is its first version.
CREATE TABLE submission_version (
    submission_id TEXT NOT NULL REFERENCES submission (id),
    version INTEGER NOT NULL CHECK (version > 1),
    at TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    number TEXT,
    pin TEXT,
    text TEXT,
    written TEXT NOT NULL,
    -- Why; none where only something was filled in that was empty.
    reason TEXT,
    PRIMARY KEY (submission_id, version)
) STRICT;

-- What they answered, or what a look found.
CREATE TABLE submission_answer (
    id TEXT NOT NULL PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submission (id),
    at TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT,
    -- The look that found it, by its position.
    look INTEGER,
    -- The answer that this one takes the place of, and why.
    corrects TEXT UNIQUE REFERENCES submission_answer (id),
    reason TEXT,
    written TEXT NOT NULL,
    FOREIGN KEY (submission_id, look) REFERENCES follow_up (submission_id, position)
) STRICT;

-- The pictures of a confirmation: items like any other, taken in behind the same question.
CREATE TABLE submission_evidence (
    submission_id TEXT NOT NULL REFERENCES submission (id),
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    written TEXT NOT NULL,
    PRIMARY KEY (submission_id, evidence_id)
) STRICT;

CREATE TRIGGER submission_stays BEFORE UPDATE ON submission
BEGIN SELECT RAISE(ABORT, 'a correction is a new version'); END;
CREATE TRIGGER submission_remains BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'what was sent never goes'); END;
CREATE TRIGGER submission_version_stays BEFORE UPDATE ON submission_version
BEGIN SELECT RAISE(ABORT, 'a correction is a new version'); END;
CREATE TRIGGER submission_version_remains BEFORE DELETE ON submission_version
BEGIN SELECT RAISE(ABORT, 'what was sent never goes'); END;
CREATE TRIGGER submission_answer_stays BEFORE UPDATE ON submission_answer
BEGIN SELECT RAISE(ABORT, 'an answer that was wrong is followed by another'); END;
CREATE TRIGGER submission_answer_remains BEFORE DELETE ON submission_answer
BEGIN SELECT RAISE(ABORT, 'answers never go'); END;
CREATE TRIGGER follow_up_stays BEFORE UPDATE ON follow_up
BEGIN SELECT RAISE(ABORT, 'another day is a further look'); END;
