//! Devices: what each is, and from whom it went to whom. A correction is a new version.

use std::collections::HashMap;

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Indexed, Journal, Writing, found};
use crate::{clock::When, failure::Failure, id::make_id};

/// The item sheet of a device. Only the kind must be known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeviceSheet {
    /// `phone`, `tablet`, `computer`, `console`, `storage`, or another word for what it is; not empty.
    pub kind: String,
    /// Who made it.
    pub make: Option<String>,
    /// The model, by its name or number.
    pub model: Option<String>,
    /// The serial number or IMEI.
    pub serial: Option<String>,
    /// Colour, case, scratches: what tells it from others.
    pub marks: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// `on`, `charging`, `off` or `unknown`.
    pub state: Option<String>,
    /// Whether somebody knows its code: `known` or `unknown`. Never the code itself.
    pub passcode: Option<String>,
    /// Where it is, and how it is kept.
    pub where_it_is: Option<String>,
    /// Where, when and by whom it was found, and how it was then.
    pub found: Option<String>,
    /// Who had it when this was written.
    pub holder: Option<String>,
}

/// A device passing from one hand to another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TransferDraft {
    /// Who gave it; `None` for who had it last.
    pub from: Option<String>,
    /// Who took it: name, role, office; not empty.
    pub to: String,
    /// What for; not empty.
    pub purpose: String,
    /// When: RFC 3339 with offset.
    pub at: String,
    /// How: in person, or by whom it was brought.
    pub method: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The number of the receipt.
    pub receipt: Option<String>,
}

/// A line of who had a device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Transfer {
    /// Opaque id.
    pub id: String,
    /// Who gave it; `None` for who had it last.
    pub from: Option<String>,
    /// Who took it.
    pub to: String,
    /// What for.
    pub purpose: String,
    /// When.
    pub at: String,
    /// How.
    pub method: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The number of the receipt.
    pub receipt: Option<String>,
    /// When this line was written.
    pub written: String,
    /// Whether nobody wrote down who had it just before: a gap is said, never smoothed over.
    pub gap: bool,
}

/// One version of what is known of a device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeviceVersion {
    /// From 1.
    pub version: u32,
    /// What was known.
    pub sheet: DeviceSheet,
    /// When this version was written down.
    pub written: String,
    /// Why it was corrected; none for the first.
    pub reason: Option<String>,
}

/// A device with all its versions and everyone who had it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Device {
    /// Opaque id.
    pub id: String,
    /// From 1, within the case.
    pub number: u32,
    /// What is known of it, by the last version.
    pub sheet: DeviceSheet,
    /// When it was first written down.
    pub written: String,
    /// All versions, oldest first.
    pub versions: Vec<DeviceVersion>,
    /// From hand to hand, in the order in which it happened.
    pub transfers: Vec<Transfer>,
}

impl DeviceSheet {
    /// "Apple iPhone 14"; the kind where neither make nor model is known.
    pub fn name(&self) -> String {
        let known = [self.make.as_deref(), self.model.as_deref()];
        let name = known.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if name.is_empty() { self.kind.clone() } else { name }
    }

    /// Without spaces at the ends, and without what is empty.
    fn tidy(&self) -> Result<Self, Failure> {
        let tidy = Self {
            kind: self.kind.trim().to_owned(),
            make: given(&self.make),
            model: given(&self.model),
            serial: given(&self.serial),
            marks: given(&self.marks),
            owner: given(&self.owner),
            state: given(&self.state),
            passcode: given(&self.passcode),
            where_it_is: given(&self.where_it_is),
            found: given(&self.found),
            holder: given(&self.holder),
        };
        if tidy.kind.is_empty() { Err(Failure::NothingWritten) } else { Ok(tidy) }
    }

    /// Every word in it, for the search.
    fn words(&self) -> impl Iterator<Item = &str> {
        let more = [&self.serial, &self.marks, &self.owner, &self.where_it_is, &self.found, &self.holder];
        std::iter::once(self.kind.as_str()).chain(more.into_iter().flatten().map(String::as_str))
    }
}

impl Journal {
    /// Adds a device to a case.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without a kind; [`Failure::NotFound`] for the case.
    pub fn add_device(&self, case: &str, sheet: &DeviceSheet) -> Result<Device, Failure> {
        let sheet = sheet.tidy()?;
        let id = self.write(|w| {
            super::case::get(w.tx(), case)?;
            let id = make_id()?;
            let number = w.next_number("device", case)?;
            w.tx().execute(
                "INSERT INTO device (id, case_id, number, written) VALUES (?1, ?2, ?3, ?4)",
                (&id, case, number, w.written()),
            )?;
            insert_version(w, &id, 1, &sheet, None)?;
            w.custody(case, "device-added", Some(&id), &json!({ "number": number, "sheet": sheet }))?;
            index(w, case, &id)?;
            Ok(id)
        })?;
        self.device(&id)
    }

    /// Corrects what is known of a device. The earlier version stays.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::NothingWritten`] without kind or reason.
    pub fn correct_device(&self, id: &str, sheet: &DeviceSheet, reason: &str) -> Result<Device, Failure> {
        let sheet = sheet.tidy()?;
        if reason.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        self.write(|w| {
            let (case, number, version): (String, u32, u32) = found(w.tx().query_row(
                "SELECT d.case_id, d.number, v.version FROM device d JOIN device_version v ON v.device_id = d.id
                 WHERE d.id = ?1 ORDER BY v.version DESC LIMIT 1",
                [id],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            ))?;
            insert_version(w, id, version + 1, &sheet, Some(reason))?;
            let detail = json!({ "number": number, "version": version + 1, "reason": reason, "sheet": sheet });
            w.custody(&case, "device-corrected", Some(id), &detail)?;
            index(w, &case, id)
        })?;
        self.device(id)
    }

    /// Writes down that a device passed from one hand to another.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BadTime`], [`Failure::NothingWritten`] without receiver or purpose.
    pub fn hand_over_device(&self, id: &str, draft: &TransferDraft) -> Result<Device, Failure> {
        let at = When::parse(&draft.at)?;
        let (to, purpose) = (draft.to.trim(), draft.purpose.trim());
        if to.is_empty() || purpose.is_empty() {
            return Err(Failure::NothingWritten);
        }
        let (from, method) = (given(&draft.from), given(&draft.method));
        let (place, receipt) = (given(&draft.place), given(&draft.receipt));
        self.write(|w| {
            let (case, number): (String, u32) =
                found(w.tx().query_row("SELECT case_id, number FROM device WHERE id = ?1", [id], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                }))?;
            w.tx().execute(
                "INSERT INTO device_transfer (id, device_id, from_whom, to_whom, purpose, method, place, receipt, at,
                     at_utc, written)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                (make_id()?, id, &from, to, purpose, &method, &place, &receipt, at.text(), at.utc_ms(), w.written()),
            )?;
            let detail = json!({
                "number": number, "from": from, "to": to, "purpose": purpose, "at": at.text(), "method": method,
                "place": place, "receipt": receipt,
            });
            w.custody(&case, "device-handed-over", Some(id), &detail)?;
            index(w, &case, id)
        })?;
        self.device(id)
    }

    /// One device.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn device(&self, id: &str) -> Result<Device, Failure> {
        self.read(|db| query(db, "d.id = ?1", id)?.pop().ok_or(Failure::NotFound))
    }

    /// The devices of a case, by number.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn devices(&self, case: &str) -> Result<Vec<Device>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            query(db, "d.case_id = ?1", case)
        })
    }
}

/// Whether a device is of this case.
pub(crate) fn is_of_case(db: &Connection, case: &str, id: &str) -> Result<(), Failure> {
    found(db.query_row("SELECT 1 FROM device WHERE case_id = ?1 AND id = ?2", (case, id), |_| Ok(())))
}

/// What was typed, or nothing where it is only spaces.
pub(super) fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn insert_version(
    w: &Writing<'_>,
    id: &str,
    version: u32,
    sheet: &DeviceSheet,
    reason: Option<&str>,
) -> Result<(), Failure> {
    w.tx().execute(
        "INSERT INTO device_version (device_id, version, kind, make, model, serial, marks, owner, state, passcode,
             where_it_is, found, holder, written, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        (
            id,
            version,
            &sheet.kind,
            &sheet.make,
            &sheet.model,
            &sheet.serial,
            &sheet.marks,
            &sheet.owner,
            &sheet.state,
            &sheet.passcode,
            &sheet.where_it_is,
            &sheet.found,
            &sheet.holder,
            w.written(),
            reason,
        ),
    )?;
    Ok(())
}

/// What it is called weighs most; who had it is found too.
fn index(w: &Writing<'_>, case: &str, id: &str) -> Result<(), Failure> {
    let device = query(w.tx(), "d.id = ?1", id)?.pop().ok_or(Failure::NotFound)?;
    let hands = device.transfers.iter().flat_map(|one| [Some(&one.to), Some(&one.purpose), one.receipt.as_ref()]);
    let body: Vec<&str> = device.sheet.words().chain(hands.flatten().map(String::as_str)).collect();
    let (title, body) = (device.sheet.name(), body.join(" "));
    w.index(&Indexed { kind: "device", id, case, at: Some(&device.written), title: &title, body: &body })
}

/// Devices with their versions and transfers; `which` is a condition on `d` with one parameter.
fn query(db: &Connection, which: &'static str, value: &str) -> Result<Vec<Device>, Failure> {
    let mut transfers = transfers_of(db, which, value)?;
    let mut rows = db.prepare(&format!(
        "SELECT d.id, d.number, v.version, v.written, v.reason, v.kind, v.make, v.model, v.serial, v.marks, v.owner,
                v.state, v.passcode, v.where_it_is, v.found, v.holder
         FROM device d JOIN device_version v ON v.device_id = d.id WHERE {which} ORDER BY d.number, v.version",
    ))?;
    let mut rows = rows.query([value])?;
    let mut devices: Vec<Device> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let version =
            DeviceVersion { version: row.get(2)?, sheet: sheet(row)?, written: row.get(3)?, reason: row.get(4)? };
        if devices.last().is_none_or(|last| last.id != id) {
            devices.push(Device {
                number: row.get(1)?,
                sheet: version.sheet.clone(),
                written: version.written.clone(),
                versions: Vec::new(),
                transfers: transfers.remove(&id).unwrap_or_default(),
                id,
            });
        }
        if let Some(device) = devices.last_mut() {
            device.sheet.clone_from(&version.sheet);
            device.versions.push(version);
        }
    }
    for device in &mut devices {
        tell_gaps(device);
    }
    Ok(devices)
}

fn sheet(row: &Row<'_>) -> rusqlite::Result<DeviceSheet> {
    Ok(DeviceSheet {
        kind: row.get(5)?,
        make: row.get(6)?,
        model: row.get(7)?,
        serial: row.get(8)?,
        marks: row.get(9)?,
        owner: row.get(10)?,
        state: row.get(11)?,
        passcode: row.get(12)?,
        where_it_is: row.get(13)?,
        found: row.get(14)?,
        holder: row.get(15)?,
    })
}

fn transfers_of(db: &Connection, which: &'static str, value: &str) -> Result<HashMap<String, Vec<Transfer>>, Failure> {
    let mut rows = db.prepare(&format!(
        "SELECT t.device_id, t.id, t.from_whom, t.to_whom, t.purpose, t.at, t.method, t.place, t.receipt, t.written
         FROM device_transfer t JOIN device d ON d.id = t.device_id WHERE {which} ORDER BY t.at_utc, t.rowid",
    ))?;
    let mut transfers: HashMap<String, Vec<Transfer>> = HashMap::new();
    let mut rows = rows.query([value])?;
    while let Some(row) = rows.next()? {
        transfers.entry(row.get(0)?).or_default().push(Transfer {
            id: row.get(1)?,
            from: row.get(2)?,
            to: row.get(3)?,
            purpose: row.get(4)?,
            at: row.get(5)?,
            method: row.get(6)?,
            place: row.get(7)?,
            receipt: row.get(8)?,
            written: row.get(9)?,
            gap: false,
        });
    }
    Ok(transfers)
}

/// A line hangs together with the one before where the giver is not named, or is whoever took it then.
fn tell_gaps(device: &mut Device) {
    // A later version says who has it then: who had it at first stands in the first.
    let first = device.versions.first().and_then(|version| version.sheet.holder.clone());
    let mut before = first.as_deref().map(plain);
    for transfer in &mut device.transfers {
        transfer.gap = match (&before, transfer.from.as_deref().map(plain)) {
            (Some(before), Some(from)) => *before != from,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        before = Some(plain(&transfer.to));
    }
}

/// The same name, whatever its capitals and spaces.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::journal::tests::{journal, new_case};

    fn phone() -> DeviceSheet {
        let some = |text: &str| Some(text.to_owned());
        DeviceSheet {
            kind: "phone".into(),
            make: some("Apple"),
            model: some(" iPhone 14 "),
            where_it_is: some("in the drawer"),
            holder: some("Dana Field"),
            serial: some("  "),
            ..DeviceSheet::default()
        }
    }

    fn to(to: &str, from: Option<&str>, at: &str) -> TransferDraft {
        TransferDraft {
            to: to.into(),
            from: from.map(str::to_owned),
            purpose: "to be examined".into(),
            at: at.into(),
            ..TransferDraft::default()
        }
    }

    #[test]
    fn a_device_is_kept_found_and_corrected_and_its_first_version_stays() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let device = journal.add_device(&case, &phone()).unwrap();
        assert_eq!((device.number, device.sheet.name()), (1, "Apple iPhone 14".to_owned()));
        assert_eq!(device.sheet.serial, None, "spaces are no serial number");
        let changed = DeviceSheet { serial: Some("SN-0100".into()), ..phone() };
        assert!(matches!(journal.correct_device(&device.id, &changed, " "), Err(Failure::NothingWritten)));
        let corrected = journal.correct_device(&device.id, &changed, "I read it on the box.").unwrap();
        assert_eq!(corrected.sheet.serial.as_deref(), Some("SN-0100"));
        assert_eq!((corrected.versions.len(), &corrected.versions[0].sheet), (2, &device.sheet));
        for query in ["iphone", "drawer", "SN-0100"] {
            assert_eq!(journal.search(&case, query, 5).unwrap()[0].id, device.id, "{query}");
        }
        let actions: Vec<_> = journal.custody(&case).unwrap().events.into_iter().map(|event| event.action).collect();
        assert_eq!(actions, ["case-opened", "device-added", "device-corrected"]);
        assert!(matches!(journal.add_device(&case, &DeviceSheet::default()), Err(Failure::NothingWritten)));
        assert!(matches!(journal.add_device("nowhere", &phone()), Err(Failure::NotFound)));
    }

    #[test]
    fn who_had_it_is_told_in_order_with_its_gaps_and_never_changes() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let id = journal.add_device(&case, &phone()).unwrap().id;
        let (second, third) = ("2026-11-05T10:00:00-05:00", "2026-11-06T10:00:00-05:00");
        journal.hand_over_device(&id, &to("Laboratory", Some("Somebody else"), third)).unwrap();
        let first = to("Officer Reed, badge 17", Some("dana  field"), "2026-11-04T10:00:00-05:00");
        journal.hand_over_device(&id, &first).unwrap();
        let device = journal.hand_over_device(&id, &to("Property room", None, second)).unwrap();
        let hands: Vec<_> = device.transfers.iter().map(|one| (one.to.as_str(), one.gap)).collect();
        assert_eq!(hands, [("Officer Reed, badge 17", false), ("Property room", false), ("Laboratory", true)]);
        assert_eq!(journal.search(&case, "property", 5).unwrap()[0].id, id);
        for sql in [
            "UPDATE device_transfer SET to_whom = ''",
            "DELETE FROM device_transfer",
            "UPDATE device_version SET make = ''",
            "UPDATE device SET number = 7",
        ] {
            assert!(journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
        }
        let handed = |draft| journal.hand_over_device(&id, &draft).err().map(|failure| failure.code());
        assert_eq!(handed(to(" ", None, second)), Some("nothing-written"));
        assert_eq!(handed(to("Reed", None, "yesterday")), Some("bad-time"));
        assert!(matches!(journal.hand_over_device("none", &to("Reed", None, second)), Err(Failure::NotFound)));
    }

    #[test]
    fn nobody_named_at_first_is_a_gap() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let sheet = DeviceSheet { holder: None, ..phone() };
        let id = journal.add_device(&case, &sheet).unwrap().id;
        let device = journal.hand_over_device(&id, &to("Reed", None, "2026-11-05T10:00:00-05:00")).unwrap();
        assert!(device.transfers[0].gap);
    }
}
