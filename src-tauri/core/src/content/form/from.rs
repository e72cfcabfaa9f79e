//! Which fact of the record goes into which field of a form: the words that `from` and `pick` may use.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::situation::{About, AgeBand, Happening, Role, Suspect};

/// A fact of the record. A field names those that answer it; what it asks beside them is left to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Source {
    /// The name of whoever reports. Cairn never asks for it.
    YourName,
    /// How to reach whoever reports. Cairn never asks for it.
    YourContact,
    /// Where whoever reports lives, beyond country and state.
    YourAddress,
    /// Country and state of whoever reports.
    YourPlace,
    /// Who they are in this.
    YourRole,
    /// How they know the person it happened to.
    YourRelation,
    /// What only the person can say, whatever it is.
    YourWords,
    /// The name of the person it happened to. Cairn never asks for it.
    TheirName,
    /// How to reach that person. Cairn never asks for it.
    TheirContact,
    /// How old that person is.
    TheirAge,
    /// Where that person is, where it is the same as where they live who report.
    TheirPlace,
    /// Whether that person is in danger, missing, or thinking of suicide.
    TheirSafety,
    /// What is happening, in sentences.
    Happening,
    /// That money was asked for, or a time was set.
    Demands,
    /// The notes in their own words, in the order in which it happened, with their times.
    Story,
    /// The notes by number and time only.
    Moments,
    /// The first time and the last, with zone.
    Times,
    /// The day of the first.
    FirstDay,
    /// The clock of the first, with zone.
    FirstTime,
    /// When the places of protected references were seen; else the first time.
    Seen,
    /// The platforms, by name.
    Platforms,
    /// The addresses of protected references.
    Addresses,
    /// Where protected references are: address, device or app in words.
    Places,
    /// User names.
    Handles,
    /// The first user name: for a form that has a part for each account.
    FirstHandle,
    /// Permanent ids.
    UserIds,
    /// User names with platform, permanent id and address.
    Accounts,
    /// Addresses of profiles.
    Profiles,
    /// The address of the first profile.
    FirstProfile,
    /// The name of the person doing it, beyond the accounts.
    SuspectName,
    /// Those of the accounts that are e-mail addresses.
    SuspectEmails,
    /// Those of the accounts that are phone numbers.
    SuspectPhones,
    /// Who the person doing it is to the one it happens to.
    SuspectRelation,
    /// The country that person seems to be in.
    SuspectPlace,
    /// Payments, in their own words.
    Payments,
    /// How much the latest payment was.
    PayAmount,
    /// The day of the latest payment.
    PayDay,
    /// To whom the latest payment went.
    PayTo,
    /// The numbers of the latest payment: account, card, transaction.
    PayNumbers,
    /// What was kept, by number and hash.
    Kept,
    /// Devices: make, model, serial number, where they are.
    Devices,
    /// Reports made before: to whom, when, number.
    Reports,
    /// Those of them that went to a platform.
    PlatformReports,
    /// Those of them that went to an office, and the calls.
    OfficeReports,
    /// The platform that was asked last; all of them, where none was.
    AskedPlatform,
    /// When a platform was asked last.
    AskedOn,
    /// How, with the number.
    AskedHow,
    /// What was sent to it.
    AskedWhat,
    /// The number that this office gave.
    SentNumber,
    /// The day on which this was sent.
    SentOn,
    /// When they first suspected it, by the duty log.
    FirstSuspected,
    /// The lines of the duty log.
    DutyLog,
    /// What was said, by the duty log.
    DutyTold,
    /// Whom they called, by the duty log.
    DutyCalled,
    /// The same, each with its time.
    DutyCalls,
    /// When that was.
    DutyCalledOn,
    /// Which report they made, by the duty log.
    DutyReport,
    /// When it is now.
    Now,
    /// The name of the country of whoever reports.
    Country,
    /// The name of the state of whoever reports.
    Region,
}

impl Source {
    /// Whether it tells where somebody is.
    pub(crate) fn is_place(self) -> bool {
        matches!(self, Self::YourPlace | Self::TheirPlace | Self::Country | Self::Region)
    }
}

/// A condition for a choice: all of its parts, joined with `+`, each of which may be turned round with `!`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Condition(pub(crate) Vec<(Holds, bool)>);

/// Something that a situation may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Holds {
    /// This is happening.
    Happening(Happening),
    /// It is about this person.
    About(About),
    /// Whoever reports is this.
    Role(Role),
    /// That person is of this age.
    Age(AgeBand),
    /// That person is known to be under 18.
    Minor,
    /// That person is known to be 18 or older.
    Adult,
    /// Whoever does it is this.
    Person(Suspect),
    /// Someone is in danger now.
    Danger,
    /// Nobody is in danger now.
    NoDanger,
    /// Someone is missing or about to meet that person.
    Meeting,
    /// Nobody is.
    NoMeeting,
    /// They report without their name.
    Anonymous,
    /// The country of whoever reports: two letters.
    Country(String),
}

impl Holds {
    fn read(word: &str) -> Option<Self> {
        let named = |start: &str| word.strip_prefix(start);
        let one = match word {
            "minor" => Self::Minor,
            "adult" => Self::Adult,
            "danger" => Self::Danger,
            "no-danger" => Self::NoDanger,
            "meeting" => Self::Meeting,
            "no-meeting" => Self::NoMeeting,
            "anonymous" => Self::Anonymous,
            _ => {
                if let Some(rest) = named("about-") {
                    return find(About::ALL, |one| one.as_str() == rest).map(Self::About);
                }
                if let Some(rest) = named("role-") {
                    return find(Role::ALL, |one| one.as_str() == rest).map(Self::Role);
                }
                if let Some(rest) = named("age-") {
                    return find(AgeBand::ALL, |one| one.as_str() == rest).map(Self::Age);
                }
                if let Some(rest) = named("person-") {
                    return find(Suspect::ALL, |one| one.as_str() == rest).map(Self::Person);
                }
                if let Some(rest) = named("country-") {
                    let code = rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_lowercase());
                    return code.then(|| Self::Country(rest.to_ascii_uppercase()));
                }
                return find(Happening::ALL, |one| one.as_str() == word).map(Self::Happening);
            }
        };
        Some(one)
    }

    fn written(&self) -> String {
        match self {
            Self::Happening(one) => one.as_str().to_owned(),
            Self::About(one) => format!("about-{}", one.as_str()),
            Self::Role(one) => format!("role-{}", one.as_str()),
            Self::Age(one) => format!("age-{}", one.as_str()),
            Self::Minor => "minor".to_owned(),
            Self::Adult => "adult".to_owned(),
            Self::Person(one) => format!("person-{}", one.as_str()),
            Self::Danger => "danger".to_owned(),
            Self::NoDanger => "no-danger".to_owned(),
            Self::Meeting => "meeting".to_owned(),
            Self::NoMeeting => "no-meeting".to_owned(),
            Self::Anonymous => "anonymous".to_owned(),
            Self::Country(code) => format!("country-{}", code.to_ascii_lowercase()),
        }
    }
}

fn find<T: Copy>(all: &[T], is: impl Fn(&T) -> bool) -> Option<T> {
    all.iter().copied().find(is)
}

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let part = |part: &str| {
            let (word, wanted) = part.strip_prefix('!').map_or((part, true), |word| (word, false));
            Holds::read(word).map(|holds| (holds, wanted)).ok_or_else(|| format!("{word} is no condition"))
        };
        text.split('+').map(part).collect::<Result<_, _>>().map(Self)
    }
}

impl TryFrom<String> for Condition {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        let part = |(holds, wanted): &(Holds, bool)| format!("{}{}", if *wanted { "" } else { "!" }, holds.written());
        condition.0.iter().map(part).collect::<Vec<_>>().join("+")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn conditions_read_back_as_they_were_written() {
        for text in
            ["threat-to-share", "about-my-child+age-13-15", "!pictures-shared+minor", "country-au", "role-victim"]
        {
            let condition: Condition = text.parse().unwrap();
            assert_eq!(String::from(condition), text);
        }
    }

    #[test]
    fn a_word_that_is_no_condition_is_refused() {
        for text in ["", "threat", "about-nobody", "age-7", "country-aus", "minor+", "!"] {
            assert!(text.parse::<Condition>().is_err(), "{text}");
        }
    }
}
