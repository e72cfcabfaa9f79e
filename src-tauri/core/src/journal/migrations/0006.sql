-- Reports under way: what was chosen for each, and the person's own words. A working paper and no part of the record: it
-- changes while they write, goes once the report is noted as sent, and no custody event tells of it.

CREATE TABLE report_draft (
    case_id TEXT NOT NULL REFERENCES cases (id),
    platform TEXT NOT NULL,
    route TEXT NOT NULL,
    -- JSON.
    kept TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (case_id, platform, route)
) STRICT;
