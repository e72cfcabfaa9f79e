-- The index of the search knows first letters, too: what begins with the one letter that somebody has typed is found at once,
-- where all its words had to be put together before.
ALTER TABLE search RENAME TO search_before;
CREATE VIRTUAL TABLE search USING fts5 (
    kind UNINDEXED, id UNINDEXED, case_id UNINDEXED, at UNINDEXED, title, body,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1'
);
INSERT INTO search (rowid, kind, id, case_id, at, title, body)
SELECT rowid, kind, id, case_id, at, title, body FROM search_before;
DROP TABLE search_before;
