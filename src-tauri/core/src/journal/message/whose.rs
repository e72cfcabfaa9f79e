//! Which account of the case a message came from: told by its platform, and by its name or permanent id.

use rusqlite::Connection;

use crate::failure::Failure;

/// The accounts of a case, as far as they tell.
pub(super) struct Whose(Vec<Known>);

struct Known {
    id: String,
    platform: String,
    names: Vec<String>,
}

impl Whose {
    pub(super) fn of(db: &Connection, case: &str) -> Result<Self, Failure> {
        super::super::case::get(db, case)?;
        let mut rows =
            db.prepare("SELECT id, platform, handle, user_id FROM account WHERE case_id = ?1 ORDER BY rowid")?;
        let rows = rows.query_map([case], |row| {
            let names = [row.get::<_, Option<String>>(2)?, row.get(3)?];
            Ok(Known {
                id: row.get(0)?,
                platform: row.get::<_, String>(1)?.to_lowercase(),
                names: names.into_iter().flatten().map(|name| plainly(&name)).filter(|name| !name.is_empty()).collect(),
            })
        })?;
        Ok(Self(rows.collect::<Result<_, _>>()?))
    }

    /// The account; none where none fits, or more than one.
    pub(super) fn account(&self, format: &str, sender: Option<&str>, sender_id: Option<&str>) -> Option<String> {
        let wrote: Vec<String> = [sender, sender_id].into_iter().flatten().map(plainly).collect();
        let mut fitting = self
            .0
            .iter()
            .filter(|one| fits(format, &one.platform))
            .filter(|one| one.names.iter().any(|name| wrote.contains(name)));
        let only = fitting.next()?;
        fitting.next().is_none().then(|| only.id.clone())
    }
}

/// Whether a file of this kind can hold messages of this platform. A plain text, or the messages of a phone, may be of any.
fn fits(format: &str, platform: &str) -> bool {
    let named = |names: &[&str]| names.iter().any(|name| platform.contains(name));
    match format {
        "whatsapp" => named(&["whatsapp"]),
        "telegram" => named(&["telegram"]),
        "discord" => named(&["discord"]),
        "instagram" => named(&["instagram"]),
        "messenger" => named(&["messenger", "facebook"]),
        "instagram-or-messenger" => named(&["instagram", "messenger", "facebook"]),
        _ => true,
    }
}

/// A name without capitals and the sign before it; a phone number without what stands between its digits.
fn plainly(name: &str) -> String {
    let name = name.trim().trim_start_matches('@').to_lowercase();
    let number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-().\u{2011}".contains(c);
    if name.chars().all(number) && name.chars().filter(char::is_ascii_digit).count() >= 5 {
        return name.chars().filter(char::is_ascii_digit).collect();
    }
    name
}
