//! What this situation asks for, the most urgent first.

use crate::{
    content::service::{Kind, Tag},
    situation::{Happening, Role, Situation, Suspect},
};

/// Something that a service can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Danger,
    Missing,
    Suicide,
    IfHurt,
    Duty,
    Found,
    Money,
    ReportChild,
    ReportAdult,
    ProtectChild,
    Removal,
    Meeting,
    Military,
    Native,
    Lgbtq,
    Deaf,
    Family,
    Support,
    Worried,
    RemovalLaw,
    Legal,
    Compensation,
    Training,
    Nearby,
    AnyTime,
    Listener,
    Abroad,
}

/// Which services answer a need, and how many of them are enough.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answered {
    pub(super) kinds: &'static [Kind],
    pub(super) tags: &'static [Tag],
    pub(super) most: usize,
}

impl Need {
    /// Which services answer it.
    pub(super) fn answered(self) -> Answered {
        use Kind::{
            ChildProtection, Compensation, Emergency, Helpline, Legal, Missing, OfficialReport, Removal, Training,
        };
        let (kinds, tags, most): (&[Kind], &[Tag], usize) = match self {
            Self::Danger | Self::IfHurt | Self::Meeting => (&[Emergency], &[], 1),
            Self::Missing => (&[Missing, Helpline], &[Tag::MissingChild], 2),
            Self::Suicide => (&[Helpline], &[Tag::Suicide], 4),
            Self::Duty | Self::ProtectChild => (&[ChildProtection], &[], 3),
            Self::Found => (&[OfficialReport], &[Tag::Csam], 2),
            Self::Money => (&[OfficialReport], &[Tag::Cybercrime], 4),
            Self::ReportChild => (&[OfficialReport], &[Tag::Csam, Tag::Enticement, Tag::ChildAbuse], 4),
            Self::ReportAdult => (&[OfficialReport], &[Tag::Cybercrime, Tag::Sextortion, Tag::ImageAbuse], 3),
            Self::Removal => (&[Removal], &[Tag::ImageAbuse], 2),
            Self::Military => (&[Helpline], &[Tag::Military], 1),
            Self::Native => (&[Helpline], &[Tag::Native], 1),
            Self::Lgbtq => (&[Helpline], &[Tag::Lgbtq], 1),
            Self::Deaf => (&[Helpline], &[Tag::Deaf], 1),
            Self::Family => (&[Helpline], &[Tag::Csam], 1),
            Self::Support => (&[Helpline], &[Tag::SexualAssault, Tag::Sextortion, Tag::ImageAbuse], 4),
            Self::Worried => (&[Helpline], &[Tag::ChildAbuse], 3),
            Self::RemovalLaw => (&[OfficialReport], &[Tag::RemovalLaw], 1),
            Self::Legal => (&[Legal], &[], 1),
            Self::Compensation => (&[Compensation], &[], 2),
            Self::Training => (&[Training], &[], 1),
            Self::Nearby => (&[Helpline], &[Tag::AnyVictim], 1),
            Self::AnyTime => (&[Helpline], &[Tag::Suicide], 1),
            Self::Listener => (&[Helpline], &[Tag::MentalHealth], 2),
            Self::Abroad => (&[OfficialReport], &[Tag::Csam], 1),
        };
        Answered { kinds, tags, most }
    }

    /// Its name in messages.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Missing => "missing",
            Self::Suicide => "suicide",
            Self::IfHurt => "if-hurt",
            Self::Duty => "duty",
            Self::Found => "found",
            Self::Money => "money",
            Self::ReportChild => "report-child",
            Self::ReportAdult => "report-adult",
            Self::ProtectChild => "protect-child",
            Self::Removal => "removal",
            Self::Meeting => "meeting",
            Self::Military => "military",
            Self::Native => "native",
            Self::Lgbtq => "lgbtq",
            Self::Deaf => "deaf",
            Self::Family => "family",
            Self::Support => "support",
            Self::Worried => "worried",
            Self::RemovalLaw => "removal-law",
            Self::Legal => "legal",
            Self::Compensation => "compensation",
            Self::Training => "training",
            Self::Nearby => "nearby",
            Self::AnyTime => "any-time",
            Self::Listener => "listener",
            Self::Abroad => "abroad",
        }
    }
}

/// The needs of a situation, in the order in which they count.
pub(super) fn needs(s: &Situation) -> Vec<Need> {
    let (child, harmed, found) = (s.may_be_minor(), is_harmed(s), s.has(Happening::FoundImagesOfChild));
    let missing = s.missing_or_meeting.is_yes();
    let suicide = s.thoughts_of_suicide.is_yes();
    let counselor = s.role == Role::Counselor;
    let images = [Happening::ThreatToShare, Happening::PicturesShared, Happening::FakePictures];
    let has_images = images.iter().any(|one| s.has(*one));
    let spread = are_online(s);
    let own = s.role == Role::Victim || s.role == Role::Guardian;
    let gentle = s.person == Suspect::OtherYoungPerson;
    let protected = child && !counselor && knows_the_child(s) && duty_goes_to_child_protection(s);

    let wanted = [
        (s.danger_now.is_yes() || missing, Need::Danger),
        (suicide && s.deaf.is_yes(), Need::Deaf),
        (suicide, Need::Suicide),
        (suicide, Need::IfHurt),
        (suicide, Need::Listener),
        (missing && child, Need::Missing),
        (counselor && child && duty_goes_to_child_protection(s), Need::Duty),
        (found, Need::Found),
        // Between young people removal and advice come before any report.
        (gentle && has_images, Need::Removal),
        (gentle && child, Need::Worried),
        (!child && harmed && s.money_asked.is_yes(), Need::Money),
        (protected && harmed && s.suspect_may_be_at_home(), Need::ProtectChild),
        // Where child protection passes the case on, the national place gets it whatever is known so far.
        (child && (harmed || counselor && !duty_goes_to_child_protection(s)), Need::ReportChild),
        (!child && harmed, Need::ReportAdult),
        (protected && harmed, Need::ProtectChild),
        (is_abroad(s) && (found || child && spread), Need::Abroad),
        (has_images, Need::Removal),
        (s.has(Happening::AskingToMeet) && !suicide, Need::Meeting),
        (s.military.is_yes(), Need::Military),
        (s.native.is_yes(), Need::Native),
        (s.lgbtq.is_yes(), Need::Lgbtq),
        (s.deaf.is_yes(), Need::Deaf),
        (s.role == Role::Guardian && child && harmed, Need::Family),
        (harmed, Need::Support),
        (child && !found || s.has(Happening::WorriedAboutChanges), Need::Worried),
        (protected, Need::ProtectChild),
        (!harmed && !found, Need::Support),
        (spread, Need::RemovalLaw),
        (!child && harmed, Need::Legal),
        (own && harmed, Need::Compensation),
        (counselor, Need::Training),
        (harmed, Need::Nearby),
        (!suicide, Need::AnyTime),
    ];
    wanted.into_iter().filter_map(|(is_so, need)| is_so.then_some(need)).collect()
}

/// Whether something is done to somebody, rather than only noticed or feared.
pub(crate) fn is_harmed(s: &Situation) -> bool {
    use Happening::{AskingForPictures, AskingToMeet, FakePictures, PicturesShared, ThreatToShare};
    [AskingForPictures, AskingToMeet, ThreatToShare, PicturesShared, FakePictures].iter().any(|one| s.has(*one))
}

/// Whether pictures of the person may be online already, and not only asked for or threatened with.
pub(super) fn are_online(s: &Situation) -> bool {
    s.has(Happening::PicturesShared) || s.has(Happening::FakePictures)
}

/// Whether the person doing it may be someone from the child's own life.
pub(crate) fn knows_the_child(s: &Situation) -> bool {
    matches!(s.person, Suspect::Known | Suspect::Household | Suspect::Family | Suspect::SchoolStaff)
}

/// Whether the person doing it seems to be in another country.
pub(crate) fn is_abroad(s: &Situation) -> bool {
    s.person_country.as_ref().is_some_and(|country| *country != s.country)
}

/// In some states child protection passes on some cases: then the report goes to the police.
fn duty_goes_to_child_protection(s: &Situation) -> bool {
    super::duty(s).is_none_or(|duty| duty.child_protection_takes_it)
}
