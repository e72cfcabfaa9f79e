//! Devices, and who had them.

use cairn_core::{
    clock::When,
    journal::{self, DeviceSheet, TransferDraft},
};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values,
};

/// Devices.
#[derive(Debug, Subcommand)]
pub(crate) enum Device {
    /// Write down a device: what it is and where it lies
    Add(Add),
    /// Write down that a device passed from one hand to another
    Transfer(Transfer),
    /// The devices of a case, with everyone who had them
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
}

/// A device for a case.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// What it is: `phone`, `tablet`, `computer`, `console`, `storage`, or another word
    #[arg(long, value_name = "KIND", allow_hyphen_values = true)]
    kind: String,
    /// Who made it
    #[arg(long, value_name = "M", allow_hyphen_values = true)]
    make: String,
    /// The model
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    model: String,
    /// The serial number or IMEI
    #[arg(long, value_name = "S", allow_hyphen_values = true)]
    serial: Option<String>,
    /// Where it is
    #[arg(long = "where", value_name = "W", allow_hyphen_values = true)]
    where_it_is: Option<String>,
}

/// From hand to hand.
#[derive(Debug, Args)]
pub(crate) struct Transfer {
    /// The device's id
    id: String,
    /// Who took it: name, role, office
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    to: String,
    /// What for
    #[arg(long, value_name = "P", allow_hyphen_values = true)]
    purpose: String,
    /// When, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: When,
}

pub(super) fn run(session: &Session, command: Device) -> Result<Exit, Trouble> {
    match command {
        Device::Add(Add { case, kind, make, model, serial, where_it_is }) => {
            let (make, model) = (Some(make), Some(model));
            let sheet = DeviceSheet { kind, make, model, serial, where_it_is, ..DeviceSheet::default() };
            let device = session.open()?.add_device(&case, &sheet)?;
            numbered(session, &device, "cli-device-added")?;
        }
        Device::Transfer(Transfer { id, to, purpose, at }) => {
            let draft = TransferDraft { to, purpose, at: at.text().to_owned(), ..TransferDraft::default() };
            let device = session.open()?.hand_over_device(&id, &draft)?;
            numbered(session, &device, "cli-device-transferred")?;
        }
        Device::List { case } => {
            for device in session.open_to_read()?.devices(&case)? {
                session.answer.line(&device, || whole(session, &device))?;
            }
        }
    }
    Ok(Exit::Done)
}

fn numbered(session: &Session, device: &journal::Device, message: &str) -> Result<(), Trouble> {
    session.answer.line(&json!({ "id": device.id, "number": device.number }), || {
        session.say(message, &[("number", &device.number.to_string()), ("id", &device.id)])
    })
}

fn whole(session: &Session, device: &journal::Device) -> String {
    let number = device.number.to_string();
    let args = [("number", number.as_str()), ("id", &device.id), ("name", &device.sheet.name())];
    let mut text = session.say("cli-device", &args);
    let known = [
        ("cli-device-serial", &device.sheet.serial),
        ("cli-device-marks", &device.sheet.marks),
        ("cli-device-owner", &device.sheet.owner),
        ("cli-device-where", &device.sheet.where_it_is),
        ("cli-device-holder", &device.sheet.holder),
    ];
    for (id, value) in known {
        if let Some(value) = value {
            text = format!("{text}\n  {}", session.say(id, &[("value", value)]));
        }
    }
    for transfer in &device.transfers {
        let args = [("at", transfer.at.as_str()), ("to", &transfer.to), ("purpose", &transfer.purpose)];
        if transfer.gap {
            text = format!("{text}\n  {}", session.words.plain("cli-device-gap"));
        }
        text = format!("{text}\n  {}", session.say("cli-device-transfer", &args));
    }
    text
}
