//! What becomes of messages when the file they stand in is closed or erased: no search finds them, and no report that is being
//! written quotes them.

use super::{super::Writing, count, quote};
use crate::failure::Failure;

impl Writing<'_> {
    /// Takes the messages of an item out of the search, and what is quoted of them out of reports under way.
    pub(crate) fn close_messages(&self, case: &str, item: &str) -> Result<(), Failure> {
        if count(self.tx(), item)? == 0 {
            return Ok(());
        }
        self.take_quotes_out_of_drafts(case, item)?;
        self.tx().execute(
            "DELETE FROM search WHERE kind = 'message' AND id IN (SELECT id FROM message WHERE evidence_id = ?1)",
            [item],
        )?;
        // What is deleted stays in the index until it happens to be merged. Built anew, it holds what is there.
        self.tx().execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
        Ok(())
    }

    /// Erases the messages of an item, after its stub was written.
    pub(crate) fn erase_messages(&self, case: &str, item: &str) -> Result<(), Failure> {
        self.close_messages(case, item)?;
        for id in self.cited_of(case, item)?.into_iter().map(|(id, _)| id) {
            self.take_cited_out_of_drafts(case, &id)?;
        }
        self.tx().execute("DELETE FROM message WHERE evidence_id = ?1", [item])?;
        self.tx().execute("DELETE FROM chat WHERE evidence_id = ?1", [item])?;
        Ok(())
    }

    /// Only where it stands in quotation marks: `no` is a word of the person, too.
    fn take_quotes_out_of_drafts(&self, case: &str, item: &str) -> Result<(), Failure> {
        for (_, text) in self.cited_of(case, item)? {
            let quote = quote(&text);
            for quoted in [format!("“{quote}”"), format!("«{quote}»")] {
                self.take_out_of_drafts(case, &quoted)?;
            }
        }
        Ok(())
    }

    /// The messages of an item that a report under way cites.
    fn cited_of(&self, case: &str, item: &str) -> Result<Vec<(String, String)>, Failure> {
        let mut cited = self.tx().prepare(
            "SELECT DISTINCT m.id, m.text FROM message m JOIN report_draft d ON d.case_id = m.case_id
             WHERE m.evidence_id = ?1 AND d.case_id = ?2 AND instr(d.kept, m.id) > 0",
        )?;
        let cited = cited.query_map((item, case), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(cited.collect::<Result<_, _>>()?)
    }
}
