//! What can go wrong, as codes. The sentences are in `content/locales/<lang>/errors.ftl`.
//!
//! No path, name, text or SQL travels in an outer error: a library's error may quote a person's data.

use std::io;

/// A failure of the core. [`Failure::code`] names it for screens, the command line and tests.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no vault in this folder.
    #[error("there is no vault in this folder")]
    VaultMissing,
    /// A vault, or something else, is already in this folder.
    #[error("the folder is already in use")]
    VaultExists,
    /// Another process has this vault open.
    #[error("the vault is open in another process")]
    InUse,
    /// Another computer has this vault open, or had it and never closed it.
    #[error("the vault is open on another computer")]
    InUseElsewhere,
    /// The passphrase does not open the slot.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The recovery key is one of another vault.
    #[error("the recovery key does not open this vault")]
    WrongRecoveryKey,
    /// What was typed is no recovery key; how that shows: `begin`, `short`, `long`, `letter` or `sum`.
    #[error("there is a typing error in the recovery key ({0})")]
    RecoveryKeyMistyped(&'static str),
    /// An empty passphrase was offered for a new slot.
    #[error("a passphrase cannot be empty")]
    PassphraseEmpty,
    /// A package was to be locked with the passphrase that opens the vault.
    #[error("the passphrase of the record is not for packages")]
    PassphraseOfRecord,
    /// A key slot or `vault.toml` is missing, cut off or altered.
    #[error("a key file of the vault is damaged")]
    SlotDamaged,
    /// The passphrase's slot asks for more work than any Cairn ever wrote into one.
    #[error("the key file asks for too much work")]
    SlotAsksTooMuch,
    /// The key slot opened, so the passphrase is right, and the journal is not there.
    #[error("the journal is missing")]
    JournalMissing,
    /// The key slot opened, so the passphrase is right, and the journal can't be read.
    #[error("the journal is damaged")]
    JournalDamaged,
    /// The vault was written by a newer Cairn.
    #[error("this vault was written by a newer Cairn")]
    NewerFormat,
    /// The folder or file can't be written to.
    #[error("the folder is read-only")]
    ReadOnly,
    /// The system doesn't let Cairn use the folder or file: it belongs to someone else, or something guards it.
    #[error("the system does not allow it")]
    NotAllowed,
    /// The drive did not do what it was asked: it is failing, or gone.
    #[error("the drive is failing")]
    DriveFailing,
    /// There is no room left where Cairn writes.
    #[error("the disk is full")]
    DiskFull,
    /// A copy, read back, is not what was written.
    #[error("the copy is damaged")]
    CopyDamaged,
    /// A file that was to be read is not there.
    #[error("the file is not there")]
    FileMissing,
    /// A file changed or shrank while it was read.
    #[error("the file changed while it was read")]
    FileChanged,
    /// A folder, device or pipe was given where a file is needed.
    #[error("this is not a file")]
    NotAFile,
    /// A file that is there can't be read.
    #[error("the file cannot be read")]
    FileUnreadable,
    /// A file that can hold a picture came without an answer to the witness question.
    #[error("the witness question was not answered")]
    WitnessUnanswered,
    /// A mail or document holds more pictures than there are answers.
    #[error("the parts of the file were not asked about")]
    PartsUnanswered,
    /// A mail or document is too large, or holds more pictures than anyone could answer for.
    #[error("the file holds too many parts")]
    TooManyParts,
    /// A protected item can't be opened by anything.
    #[error("the item is protected")]
    ItemProtected,
    /// Nothing is left of the item but its stub.
    #[error("the item was erased")]
    ItemErased,
    /// Somebody asked to keep the case: nothing of it goes unless it is said once more.
    #[error("somebody asked to keep it")]
    AskedToKeep,
    /// A protected item that is kept goes only after it was written down who said so, and when.
    #[error("nobody is named who said that it is to be erased")]
    InstructionMissing,
    /// An evidence file is missing from the vault, or is not what was put there.
    #[error("the evidence file is damaged")]
    EvidenceDamaged,
    /// A time that is not RFC 3339.
    #[error("the time cannot be read")]
    BadTime,
    /// An empty text where words are needed.
    #[error("there is nothing written")]
    NothingWritten,
    /// Nothing has this id.
    #[error("there is nothing with this id")]
    NotFound,
    /// The situation file can't be read; the detail names the key.
    #[error("the situation cannot be read: {0}")]
    BadSituation(String),
    /// The place to write to already holds something.
    #[error("the file exists already")]
    OutputExists,
    /// The package is not one that Cairn can read.
    #[error("this is not a package")]
    NotAPackage,
    /// An age recipient (`age1…`) that can't be read.
    #[error("the recipient key cannot be read")]
    BadRecipient,
    /// The document could not be printed.
    #[error("the report could not be printed")]
    PrintFailed,
    /// This Cairn was built without a key to check content packs with.
    #[error("no content packs are taken")]
    PacksNotTaken,
    /// This Cairn was built without an address to fetch content packs from.
    #[error("there is no address to fetch from")]
    NoAddress,
    /// The file holds no chat of a kind that is known here.
    #[error("this is no chat that can be read")]
    ChatNotKnown,
    /// The file is not what it was said to be.
    #[error("this is another kind of chat")]
    ChatOtherFormat,
    /// The dates in the file are none in the order that was said.
    #[error("the dates do not fit this order")]
    ChatOtherOrder,
    /// The chat is too large to be read at once.
    #[error("the chat is too large")]
    ChatTooLarge,
    /// The reader process is not there, died, or took too long.
    #[error("the reader failed")]
    ReaderFailed,
    /// So many files at once that nobody can answer for each.
    #[error("too many files at once")]
    TooManyFiles,
    /// There is no picture in it that can be shown.
    #[error("there is no picture to show")]
    NoPicture,
    /// There is no signature in it that could be checked.
    #[error("there is no signature to check")]
    NoSignature,
    /// Nobody answered on the network, or the line broke.
    #[error("nobody answered")]
    NoAnswer,
    /// Somebody answered, and what was asked for is not there.
    #[error("it is not there")]
    NotThere,
    /// The file is no content pack, or a part of it is missing.
    #[error("this is not a content pack")]
    NotAContentPack,
    /// The content pack is signed by someone else, or was changed after it was signed.
    #[error("the signature of the content pack is wrong")]
    PackSignature,
    /// The content pack is no newer than what is there.
    #[error("the content pack is not newer")]
    PackOlder,
    /// The content pack can't be read to its end, or holds what no pack holds.
    #[error("the content pack is damaged")]
    PackDamaged,
    /// The content pack is larger than any pack is.
    #[error("the content pack is too large")]
    PackTooLarge,
    /// Something in the content pack is wrong, or not known to this Cairn.
    #[error("the content pack does not fit")]
    PackUnfit,
    /// The person stopped the work; nothing half-done is left.
    #[error("stopped")]
    Cancelled,
    /// Something that should not happen; the source says more to a developer.
    #[error("something went wrong inside Cairn")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    /// The stable name of this failure, in kebab case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::VaultMissing => "vault-missing",
            Self::VaultExists => "vault-exists",
            Self::InUse => "in-use",
            Self::InUseElsewhere => "in-use-elsewhere",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WrongRecoveryKey => "wrong-recovery-key",
            Self::RecoveryKeyMistyped(_) => "recovery-key-mistyped",
            Self::PassphraseEmpty => "passphrase-empty",
            Self::PassphraseOfRecord => "passphrase-of-record",
            Self::SlotDamaged => "slot-damaged",
            Self::SlotAsksTooMuch => "slot-asks-too-much",
            Self::JournalMissing => "journal-missing",
            Self::JournalDamaged => "journal-damaged",
            Self::NewerFormat => "newer-format",
            Self::ReadOnly => "read-only",
            Self::NotAllowed => "not-allowed",
            Self::DriveFailing => "drive-failing",
            Self::DiskFull => "disk-full",
            Self::CopyDamaged => "copy-damaged",
            Self::FileMissing => "file-missing",
            Self::FileChanged => "file-changed",
            Self::NotAFile => "not-a-file",
            Self::FileUnreadable => "file-unreadable",
            Self::WitnessUnanswered => "witness-unanswered",
            Self::PartsUnanswered => "parts-unanswered",
            Self::TooManyParts => "too-many-parts",
            Self::ItemProtected => "item-protected",
            Self::ItemErased => "item-erased",
            Self::AskedToKeep => "asked-to-keep",
            Self::InstructionMissing => "instruction-missing",
            Self::EvidenceDamaged => "evidence-damaged",
            Self::BadTime => "bad-time",
            Self::NothingWritten => "nothing-written",
            Self::NotFound => "not-found",
            Self::BadSituation(_) => "bad-situation",
            Self::OutputExists => "output-exists",
            Self::NotAPackage => "not-a-package",
            Self::BadRecipient => "bad-recipient",
            Self::PrintFailed => "print-failed",
            Self::PacksNotTaken => "packs-not-taken",
            Self::NoAddress => "no-address",
            Self::ReaderFailed => "reader-failed",
            Self::TooManyFiles => "too-many-files",
            Self::ChatNotKnown => "chat-not-known",
            Self::ChatOtherFormat => "chat-other-format",
            Self::ChatOtherOrder => "chat-other-order",
            Self::ChatTooLarge => "chat-too-large",
            Self::NoPicture => "no-picture",
            Self::NoSignature => "no-signature",
            Self::NoAnswer => "no-answer",
            Self::NotThere => "not-there",
            Self::NotAContentPack => "not-a-content-pack",
            Self::PackSignature => "pack-signature",
            Self::PackOlder => "pack-older",
            Self::PackDamaged => "pack-damaged",
            Self::PackTooLarge => "pack-too-large",
            Self::PackUnfit => "pack-unfit",
            Self::Cancelled => "cancelled",
            Self::Internal(_) => "internal",
        }
    }

    /// All codes, so that a test can walk them through every language.
    pub const CODES: &'static [&'static str] = &[
        "vault-missing",
        "vault-exists",
        "in-use",
        "in-use-elsewhere",
        "wrong-passphrase",
        "wrong-recovery-key",
        "recovery-key-mistyped",
        "passphrase-empty",
        "passphrase-of-record",
        "slot-damaged",
        "slot-asks-too-much",
        "journal-missing",
        "journal-damaged",
        "newer-format",
        "read-only",
        "not-allowed",
        "drive-failing",
        "disk-full",
        "copy-damaged",
        "file-missing",
        "file-changed",
        "not-a-file",
        "file-unreadable",
        "witness-unanswered",
        "parts-unanswered",
        "too-many-parts",
        "item-protected",
        "item-erased",
        "asked-to-keep",
        "instruction-missing",
        "evidence-damaged",
        "bad-time",
        "nothing-written",
        "not-found",
        "bad-situation",
        "output-exists",
        "not-a-package",
        "bad-recipient",
        "print-failed",
        "packs-not-taken",
        "no-address",
        "reader-failed",
        "too-many-files",
        "chat-not-known",
        "chat-other-format",
        "chat-other-order",
        "chat-too-large",
        "no-picture",
        "no-signature",
        "no-answer",
        "not-there",
        "not-a-content-pack",
        "pack-signature",
        "pack-older",
        "pack-damaged",
        "pack-too-large",
        "pack-unfit",
        "cancelled",
        "internal",
    ];

    /// A word the sentence may quote, such as the key of a situation file. Never a person's data.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::BadSituation(key) => Some(key),
            Self::RecoveryKeyMistyped(how) => Some(how),
            _ => None,
        }
    }

    /// Wraps an error that should not happen.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }

    /// A failure while writing where Cairn keeps its files.
    pub fn writing(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::AlreadyExists => Self::OutputExists,
            _ if is_of_the_drive(&error) => Self::DriveFailing,
            _ => Self::internal(error),
        }
    }

    /// A failure while reading what belongs to the vault: what the system says of the drive, else `otherwise`.
    pub(crate) fn opening(error: &io::Error, otherwise: Self) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            _ if is_of_the_drive(error) => Self::DriveFailing,
            _ => otherwise,
        }
    }

    /// A failure while reading a file that the person named.
    pub fn reading(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::FileMissing,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::FileUnreadable,
        }
    }
}

/// Whether the drive itself did not do what it was asked. The system's own number tells: there is no name for it.
fn is_of_the_drive(error: &io::Error) -> bool {
    // EIO, ENXIO, ENODEV.
    #[cfg(unix)]
    let numbers = [5, 6, 19];
    // ERROR_NOT_READY, ERROR_CRC, ERROR_SEEK, ERROR_WRITE_FAULT, ERROR_READ_FAULT, ERROR_GEN_FAILURE, ERROR_DEV_NOT_EXIST,
    // ERROR_IO_DEVICE.
    #[cfg(windows)]
    let numbers = [21, 23, 25, 29, 30, 31, 55, 1117];
    error.raw_os_error().is_some_and(|number| numbers.contains(&number))
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::PermissionDenied) => Self::NotAllowed,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::JournalDamaged,
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Self::NotFound,
            // SQLite does not keep the reason: out of room shows as one of these, too. See `Vault::why_not_written`.
            Some(ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(ErrorCode::SystemIoFailure) => Self::DriveFailing,
            _ => Self::internal(error),
        }
    }
}
