-- The journal, as first released. Forward only: a later change is a file of its own.
-- Times are RFC 3339 with offset; `*_utc` is the same moment in milliseconds since 1970, for order.

-- vault.toml and each key slot, as they were when last written by Cairn.
CREATE TABLE vault_file (
    name TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT,
    created TEXT NOT NULL
) STRICT;

-- What the person answered about the case, as JSON; one row per change, the last one counts.
CREATE TABLE situation (
    version INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL REFERENCES cases (id),
    answers TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT;

CREATE TABLE step_state (
    case_id TEXT NOT NULL REFERENCES cases (id),
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (case_id, step)
) STRICT;

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    platform TEXT NOT NULL,
    handle TEXT NOT NULL,
    user_id TEXT,
    url TEXT,
    written TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sign TEXT,
    UNIQUE (case_id, number)
) STRICT;

CREATE TABLE entry_version (
    entry_id TEXT NOT NULL REFERENCES entry (id),
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    text TEXT NOT NULL,
    written TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (entry_id, version)
) STRICT;

CREATE TABLE entry_account (
    entry_id TEXT NOT NULL REFERENCES entry (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (entry_id, account_id)
) STRICT;

-- Evidence items and protected references. A reference has no blob, no hash and no size, ever.
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    depicts TEXT,
    permission TEXT,
    received_from TEXT,
    original_name TEXT,
    original_path TEXT,
    size INTEGER,
    sha256 TEXT,
    media_type TEXT,
    blob TEXT UNIQUE,
    modified TEXT,
    came TEXT NOT NULL,
    added TEXT NOT NULL,
    added_utc INTEGER NOT NULL,
    text TEXT,
    where_it_is TEXT,
    url TEXT,
    account_id TEXT REFERENCES account (id),
    seen TEXT,
    UNIQUE (case_id, number)
) STRICT;

-- An item that turned out to be protected: from then on nothing opens it.
CREATE TABLE protected (
    evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (id),
    reason TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT;

CREATE TABLE submission (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    platform TEXT,
    service TEXT,
    route TEXT NOT NULL,
    at TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    number TEXT,
    pin TEXT,
    text TEXT,
    written TEXT NOT NULL
) STRICT;

CREATE TABLE follow_up (
    submission_id TEXT NOT NULL REFERENCES submission (id),
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (submission_id, position)
) STRICT;

-- The custody chain of each case. `event` is canonical JSON (RFC 8785), `hash` its SHA-256.
CREATE TABLE custody (
    case_id TEXT NOT NULL REFERENCES cases (id),
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT;

-- The detail of an event lies beside it under a salted hash, so that it can be handed over in part.
CREATE TABLE custody_detail (
    case_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    salt TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (case_id, seq),
    FOREIGN KEY (case_id, seq) REFERENCES custody (case_id, seq)
) STRICT;

-- Where the journal was found behind its head: events that were once saved and are not here.
CREATE TABLE gap (
    chain TEXT NOT NULL,
    journal_length INTEGER NOT NULL,
    head_length INTEGER NOT NULL,
    head_hash TEXT NOT NULL,
    noticed TEXT NOT NULL,
    PRIMARY KEY (chain, head_length, head_hash)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    kind UNINDEXED, id UNINDEXED, case_id UNINDEXED, at UNINDEXED, title, body,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- The record is append-only: a correction is a new version.
CREATE TRIGGER custody_stays BEFORE UPDATE ON custody
BEGIN SELECT RAISE(ABORT, 'custody events never change'); END;
CREATE TRIGGER custody_remains BEFORE DELETE ON custody
BEGIN SELECT RAISE(ABORT, 'custody events never go'); END;
CREATE TRIGGER custody_detail_stays BEFORE UPDATE ON custody_detail
BEGIN SELECT RAISE(ABORT, 'custody details never change'); END;
CREATE TRIGGER entry_version_stays BEFORE UPDATE ON entry_version
BEGIN SELECT RAISE(ABORT, 'a correction is a new version'); END;
CREATE TRIGGER evidence_stays
BEFORE UPDATE OF number, sha256, size, blob, original_name, original_path, added, depicts ON evidence
BEGIN SELECT RAISE(ABORT, 'what was taken in never changes'); END;
CREATE TRIGGER protection_stays BEFORE DELETE ON protected
BEGIN SELECT RAISE(ABORT, 'a protected item stays protected'); END;
