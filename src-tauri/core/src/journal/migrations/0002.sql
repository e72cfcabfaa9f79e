-- Devices: what each is, who had it, who allowed a look, and what was found on it.

-- A device. What is known of it stands in its versions: a correction is a further one, with its reason.
CREATE TABLE device (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL,
    written TEXT NOT NULL,
    UNIQUE (case_id, number)
) STRICT;

CREATE TABLE device_version (
    device_id TEXT NOT NULL REFERENCES device (id),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    make TEXT,
    model TEXT,
    serial TEXT,
    marks TEXT,
    owner TEXT,
    -- Whether it was on, off or charging, and whether its code is known: never the code itself.
    state TEXT,
    passcode TEXT,
    where_it_is TEXT,
    found TEXT,
    -- Who had it when it was written down.
    holder TEXT,
    written TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (device_id, version)
) STRICT;

-- From hand to hand; one row each time.
CREATE TABLE device_transfer (
    id TEXT NOT NULL PRIMARY KEY,
    device_id TEXT NOT NULL REFERENCES device (id),
    from_whom TEXT,
    to_whom TEXT NOT NULL,
    purpose TEXT NOT NULL,
    method TEXT,
    place TEXT,
    receipt TEXT,
    at TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    written TEXT NOT NULL
) STRICT;

-- Who allowed a look at a device or an account, refused it, or took it back.
CREATE TABLE permission (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    device_id TEXT REFERENCES device (id),
    account_id TEXT REFERENCES account (id),
    answer TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    at TEXT,
    written TEXT NOT NULL,
    CHECK ((device_id IS NULL) <> (account_id IS NULL))
) STRICT;

-- The device that a file, or what a reference tells of, is on.
ALTER TABLE evidence ADD COLUMN device_id TEXT REFERENCES device (id);

CREATE TRIGGER device_stays BEFORE UPDATE ON device
BEGIN SELECT RAISE(ABORT, 'a correction is a new version'); END;
CREATE TRIGGER device_version_stays BEFORE UPDATE ON device_version
BEGIN SELECT RAISE(ABORT, 'a correction is a new version'); END;
CREATE TRIGGER device_transfer_stays BEFORE UPDATE ON device_transfer
BEGIN SELECT RAISE(ABORT, 'who had a device never changes'); END;
CREATE TRIGGER device_transfer_remains BEFORE DELETE ON device_transfer
BEGIN SELECT RAISE(ABORT, 'who had a device never goes'); END;
CREATE TRIGGER permission_stays BEFORE UPDATE ON permission
BEGIN SELECT RAISE(ABORT, 'who takes a permission back writes a further line'); END;
CREATE TRIGGER permission_remains BEFORE DELETE ON permission
BEGIN SELECT RAISE(ABORT, 'permissions never go'); END;
CREATE TRIGGER evidence_device_stays BEFORE UPDATE OF device_id ON evidence WHEN OLD.device_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was taken in never changes'); END;
