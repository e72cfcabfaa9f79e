-- What items hold beside themselves, what they came out of, and what was covered before they were kept.

-- The reference of the archive a text came out of, or of what pasted words stand for.
ALTER TABLE evidence ADD COLUMN out_of TEXT REFERENCES evidence (id);
-- JSON: the members of an archive by name, or the parts of a mail or document with the answer for each.
ALTER TABLE evidence ADD COLUMN holds TEXT;
-- JSON: the areas of a picture that were blacked out before it was kept.
ALTER TABLE evidence ADD COLUMN blacked_out TEXT;
