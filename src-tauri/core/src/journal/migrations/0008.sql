-- What is typed into a form and not kept yet, and the page where the person was: both come back after unlocking. A working
-- paper and no part of the record: it changes while they write, goes once the thing is kept or given up, and no custody
-- event tells of it.

CREATE TABLE IF NOT EXISTS draft (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    -- Which form, or that it is the place.
    name TEXT NOT NULL,
    -- JSON.
    words TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (case_id, name)
) STRICT;
