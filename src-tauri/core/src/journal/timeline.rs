//! The timeline: everything with a time, in order.

use serde::Serialize;

use super::{Certainty, Journal};
use crate::{clock::When, failure::Failure};

/// One moment of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Moment {
    /// RFC 3339 with offset.
    pub at: String,
    /// How sure the person is of the time.
    pub certainty: Certainty,
    /// The kind of entry, `evidence`, `reference`, `erased` and `erased-entry` (at the time at which it was added),
    /// `submission`, `message` or `transfer`.
    pub kind: String,
    /// The id of the entry, item, submission, message or line of who had a device.
    pub id: String,
    /// What it says, in a line.
    pub title: String,
}

impl Journal {
    /// The timeline of a case, oldest first; `from` and `to` (RFC 3339) are included.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::BadTime`].
    pub fn timeline(&self, case: &str, from: Option<&str>, to: Option<&str>) -> Result<Vec<Moment>, Failure> {
        let bound = |time: Option<&str>, open: i64| -> Result<i64, Failure> {
            time.map_or(Ok(open), |t| Ok(When::parse(t)?.utc_ms()))
        };
        let (from, to) = (bound(from, i64::MIN)?, bound(to, i64::MAX)?);
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows = db.prepare(
                "SELECT at, certainty, kind, id, title FROM (
                     SELECT v.at, v.at_utc AS utc, v.certainty, e.kind, e.id, v.text AS title FROM entry e
                     JOIN entry_version v ON v.entry_id = e.id
                     WHERE e.case_id = ?1
                       AND v.version = (SELECT max(version) FROM entry_version WHERE entry_id = e.id)
                     UNION ALL
                     SELECT e.added, e.added_utc, 'exact', 'erased-entry', e.id, r.reason
                     FROM entry e JOIN erased r ON r.thing = e.id WHERE e.case_id = ?1
                     UNION ALL
                     SELECT e.added, e.added_utc, 'exact',
                            CASE WHEN r.thing IS NOT NULL THEN 'erased'
                                 WHEN e.kind = 'reference' THEN 'reference' ELSE 'evidence' END,
                            e.id, coalesce(r.reason, e.title)
                     FROM evidence e LEFT JOIN erased r ON r.thing = e.id WHERE e.case_id = ?1
                     UNION ALL
                     SELECT at, at_utc, CASE doubts WHEN '' THEN 'exact' ELSE 'about' END, 'message', id,
                            coalesce(sender || ': ', '')
                                || substr(CASE text WHEN '' THEN coalesce(attachment, '') ELSE text END, 1, 300)
                     FROM open_message WHERE case_id = ?1 AND at IS NOT NULL AND notice = 0
                     UNION ALL
                     SELECT at, at_utc, 'exact', 'submission', id, coalesce(platform, service, '')
                     FROM submission WHERE case_id = ?1
                     UNION ALL
                     SELECT t.at, t.at_utc, 'exact', 'transfer', t.id, t.to_whom
                     FROM device_transfer t JOIN device d ON d.id = t.device_id WHERE d.case_id = ?1
                 ) WHERE utc BETWEEN ?2 AND ?3 ORDER BY utc, id",
            )?;
            let moments = rows.query_map((case, from, to), |row| {
                Ok(Moment {
                    at: row.get(0)?,
                    certainty: Certainty::from_name(&row.get::<_, String>(1)?),
                    kind: row.get(2)?,
                    id: row.get(3)?,
                    title: row.get(4)?,
                })
            })?;
            Ok(moments.collect::<Result<_, _>>()?)
        })
    }
}
