//! A service, as `content/directory/<country>.toml` describes it.

use serde::{Deserialize, Serialize};

use super::day::Day;

/// The file of one country, or of services for any country (`INT`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountryFile {
    pub(crate) country: String,
    #[serde(rename = "service")]
    pub(crate) services: Vec<ServiceRecord>,
}

/// One service and where its facts were read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceRecord {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// Only people in this state or region.
    pub(crate) region: Option<String>,
    /// Whom it serves; with `age_of`, who may call.
    pub(crate) for_ages: Ages,
    #[serde(default)]
    pub(crate) age_of: AgeOf,
    /// How old the person has to be whom a report is about.
    #[serde(default)]
    pub(crate) about_ages: Ages,
    pub(crate) serves: Vec<Tag>,
    /// Only for these roles.
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    /// Only where the person doing it is one of these.
    #[serde(default)]
    pub(crate) suspects: Vec<String>,
    /// It may carry messages home.
    #[serde(default)]
    pub(crate) contacts_home: bool,
    /// In the full list, and never recommended.
    #[serde(default)]
    pub(crate) listed_only: bool,
    /// To dial.
    pub(crate) phone: Option<String>,
    /// To read, as published.
    pub(crate) phone_display: Option<String>,
    /// The same number in another form, as published.
    pub(crate) phone_also: Option<String>,
    /// Whom an emergency number reaches.
    #[serde(default)]
    pub(crate) reaches: Reaches,
    #[serde(default)]
    pub(crate) also: Vec<Also>,
    /// The number for text messages.
    pub(crate) text: Option<String>,
    /// The word to send there.
    pub(crate) text_send: Option<String>,
    /// The number for texts is one in WhatsApp, and not for SMS.
    #[serde(default)]
    pub(crate) whatsapp: bool,
    pub(crate) url: Option<String>,
    pub(crate) home: Option<String>,
    /// `24/7`, or nothing where no hours are known or `open` has them.
    pub(crate) hours: Option<String>,
    #[serde(default)]
    pub(crate) open: Vec<Opening>,
    /// The zone of `open`, as in the IANA list.
    pub(crate) zone: Option<String>,
    #[serde(default)]
    pub(crate) languages: Vec<String>,
    pub(crate) anonymous: Option<bool>,
    pub(crate) cost: Option<String>,
    pub(crate) confirmed: bool,
    /// Fields of this entry that were not read in its source.
    #[serde(default)]
    pub(crate) unconfirmed: Vec<String>,
    #[serde(default)]
    pub(crate) source: String,
    pub(crate) read_on: Day,
    pub(crate) copy_age: Option<String>,
    pub(crate) checked_live: Option<Day>,
    pub(crate) note: Option<String>,
}

impl ServiceRecord {
    /// A field that may be shown: unknown where it was not read in the source of a confirmed service.
    pub(crate) fn known<'a>(&self, name: &str, value: &'a Option<String>) -> Option<&'a String> {
        let doubtful = self.confirmed && self.unconfirmed.iter().any(|one| one == name);
        value.as_ref().filter(|_| !doubtful)
    }
}

/// What kind of service it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Emergency,
    OfficialReport,
    Missing,
    Helpline,
    Removal,
    ChildProtection,
    Legal,
    Compensation,
    Training,
}

impl Kind {
    /// Its name in content files and answers.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::OfficialReport => "official-report",
            Self::Missing => "missing",
            Self::Helpline => "helpline",
            Self::Removal => "removal",
            Self::ChildProtection => "child-protection",
            Self::Legal => "legal",
            Self::Compensation => "compensation",
            Self::Training => "training",
        }
    }
}

/// What a service is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tag {
    AnyVictim,
    ChildAbuse,
    Csam,
    Cybercrime,
    Deaf,
    DomesticViolence,
    Enticement,
    ImageAbuse,
    Lgbtq,
    MentalHealth,
    Military,
    MissingChild,
    Native,
    RemovalLaw,
    Sextortion,
    SexualAssault,
    Suicide,
    Trafficking,
}

/// Ages in whole years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) enum Ages {
    #[default]
    Any,
    Minor,
    Adult,
    Range(u8, u8),
}

impl TryFrom<String> for Ages {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let range = || {
            let (from, to) = text.split_once('-')?;
            Some((from.parse().ok()?, to.parse().ok()?))
        };
        match text.as_str() {
            "any" => Ok(Self::Any),
            "minor" => Ok(Self::Minor),
            "adult" => Ok(Self::Adult),
            _ => match range() {
                Some((from, to)) if from < to => Ok(Self::Range(from, to)),
                _ => Err(format!("ages must be any, minor, adult or like 13-24, not {text}")),
            },
        }
    }
}

impl From<Ages> for String {
    fn from(ages: Ages) -> Self {
        match ages {
            Ages::Any => "any".to_owned(),
            Ages::Minor => "minor".to_owned(),
            Ages::Adult => "adult".to_owned(),
            Ages::Range(from, to) => format!("{from}-{to}"),
        }
    }
}

/// Whose age counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AgeOf {
    /// Of the person it is about.
    #[default]
    Person,
    /// Of whoever calls.
    Caller,
}

/// Whom an emergency number reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Reaches {
    #[default]
    All,
    Police,
    /// A text message, for those who can't speak or hear.
    Text,
}

impl Reaches {
    /// Its name in messages.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Police => "police",
            Self::Text => "text",
        }
    }
}

/// A second emergency number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Also {
    pub(crate) number: String,
    pub(crate) reaches: Reaches,
}

/// When it is open, in the zone of the service.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opening {
    pub(crate) days: Days,
    /// `08:00`
    pub(crate) from: String,
    /// `17:00`, on the same day.
    pub(crate) to: String,
}

/// Days of the week: `every`, a run such as `mon-sat`, or a list such as `mon,wed,fri`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Days([bool; 7]);

/// From Monday, as in content files.
const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Days {
    /// Whether a day is among them, counted from Monday.
    pub(crate) fn has(self, from_monday: usize) -> bool {
        self.0.get(from_monday).copied().unwrap_or_default()
    }

    /// The first and the last of a run of three days or more; none for a list.
    pub(crate) fn run(self) -> Option<(&'static str, &'static str)> {
        let (first, last) = (self.0.iter().position(|one| *one)?, self.0.iter().rposition(|one| *one)?);
        let whole = self.0[first..=last].iter().all(|one| *one);
        (whole && last - first >= 2).then_some((WEEK[first], WEEK[last]))
    }

    /// Each day by its name in content files.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        WEEK.into_iter().enumerate().filter(move |(at, _)| self.has(*at)).map(|(_, name)| name)
    }
}

impl TryFrom<String> for Days {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("days are every, like mon-fri, or like mon,wed; not {text}");
        let day = |name: &str| WEEK.iter().position(|one| *one == name).ok_or_else(wrong);
        let mut days = [false; 7];
        if text == "every" {
            return Ok(Self([true; 7]));
        }
        if let Some((from, to)) = text.split_once('-') {
            let (from, to) = (day(from)?, day(to)?);
            if from >= to {
                return Err(wrong());
            }
            days[from..=to].fill(true);
            return Ok(Self(days));
        }
        for name in text.split(',') {
            days[day(name)?] = true;
        }
        Ok(Self(days))
    }
}

impl From<Days> for String {
    fn from(days: Days) -> Self {
        match days.run() {
            _ if days.0 == [true; 7] => "every".to_owned(),
            Some((from, to)) => format!("{from}-{to}"),
            None => days.names().collect::<Vec<_>>().join(","),
        }
    }
}
