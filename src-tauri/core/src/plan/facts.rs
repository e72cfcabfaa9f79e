//! What the order of the steps asks of a situation.

use jiff::ZonedDateTime;

use crate::{
    content::{
        self,
        service::{Kind, Tag},
    },
    directory::{self, Chosen, Duty, Hours, Listed, Need},
    situation::{About, Answer, Happening, Role, Situation, Suspect},
};

/// A situation, looked at once.
pub(super) struct Facts<'a> {
    pub(super) situation: &'a Situation,
    pub(super) now: &'a ZonedDateTime,
    chosen: Vec<Chosen>,
    pub(super) duty: Option<Duty>,
    /// The ids of the platforms that are known.
    pub(super) platforms: Vec<&'a str>,
}

impl<'a> Facts<'a> {
    /// Looks at a situation.
    pub(super) fn of(situation: &'a Situation, now: &'a ZonedDateTime) -> Self {
        let mut platforms: Vec<&str> = Vec::new();
        for id in situation.platforms.iter().map(String::as_str) {
            if content::platform_name(id).is_some() && !platforms.contains(&id) {
                platforms.push(id);
            }
        }
        Self { situation, now, chosen: directory::choose(situation), duty: directory::duty(situation), platforms }
    }

    /// The first recommended service for one of these needs.
    pub(super) fn service(&self, needs: &[Need]) -> Option<&'static Listed> {
        self.chosen.iter().find(|one| needs.contains(&one.need)).map(|one| one.service)
    }

    /// The first recommended service for one of these needs that has a number and isn't known to be closed.
    pub(super) fn answering(&self, needs: &[Need]) -> Option<&'static Listed> {
        let mut wanted = self.chosen.iter().filter(|one| needs.contains(&one.need)).map(|one| one.service);
        wanted.find(|one| one.number().is_some() && !self.is_closed(one))
    }

    /// Every recommended service for a need, in order.
    pub(super) fn services(&self, need: Need) -> impl Iterator<Item = &'static Listed> {
        self.chosen.iter().filter(move |one| one.need == need).map(|one| one.service)
    }

    /// The emergency service of the country, confirmed or not.
    pub(super) fn emergency(&self) -> Option<&'static Listed> {
        directory::emergency_service(&self.situation.country)
    }

    /// A recommended service by its id.
    pub(super) fn recommended(&self, id: &str) -> Option<&'static Listed> {
        self.chosen.iter().map(|one| one.service).find(|one| one.record.id == id)
    }

    /// A recommended line that gives advice about a child, whatever else it is recommended for.
    pub(super) fn adviser(&self) -> Option<&'static Listed> {
        let advises =
            |one: &&'static Listed| one.record.kind == Kind::Helpline && one.record.serves.contains(&Tag::ChildAbuse);
        // The country's own before those for any country, and those who are there for it before those who also listen.
        let far = |one: &&'static Listed| {
            (one.country == directory::ANYWHERE, one.record.serves.first() != Some(&Tag::ChildAbuse))
        };
        self.chosen.iter().map(|one| one.service).filter(advises).min_by_key(far)
    }

    /// Whether a service is known to be closed at this moment.
    pub(super) fn is_closed(&self, service: &Listed) -> bool {
        Hours::of(&service.record).open_now(self.now) == Some(false)
    }

    /// Whether someone is in danger, missing or about to meet the person.
    pub(super) fn is_danger(&self) -> bool {
        self.situation.danger_now.is_yes() || self.situation.missing_or_meeting.is_yes()
    }

    /// Whether it is about the one in front of the screen.
    pub(super) fn is_me(&self) -> bool {
        self.situation.about == About::Me
            || self.situation.role == Role::Victim
                && matches!(self.situation.about, About::Unsure | About::RatherNotSay)
    }

    /// Whether it is about a child of the one in front of the screen.
    pub(super) fn is_my_child(&self) -> bool {
        self.situation.about == About::MyChild
            || self.situation.role == Role::Guardian
                && matches!(self.situation.about, About::Unsure | About::RatherNotSay)
    }

    /// Whether someone does something to somebody.
    pub(super) fn is_harmed(&self) -> bool {
        directory::is_harmed(self.situation)
    }

    /// Whether there are pictures of the person, or a threat with them.
    pub(super) fn has_pictures(&self) -> bool {
        let pictures = [Happening::ThreatToShare, Happening::PicturesShared, Happening::FakePictures];
        pictures.iter().any(|one| self.situation.has(*one))
    }

    /// Whether the one in front of the screen works at a school.
    pub(super) fn is_counselor(&self) -> bool {
        self.situation.role == Role::Counselor
    }

    /// Whether another young person does it.
    pub(super) fn is_gentle(&self) -> bool {
        self.situation.person == Suspect::OtherYoungPerson
    }

    /// Whether that person may look at this computer.
    pub(super) fn may_be_watched(&self) -> bool {
        match self.situation.person_can_reach_computer {
            Answer::Yes => true,
            Answer::No => false,
            // The household is the one of whom it happens to: not that of a counselor, nor of someone who saw it.
            Answer::Unsure | Answer::RatherNotSay => {
                let elsewhere = matches!(self.situation.role, Role::Counselor | Role::Bystander);
                self.situation.person == Suspect::Household && !elsewhere
            }
        }
    }

    /// Whether that person has a hold on the other: someone at home or of the family, and for a child whoever it knows.
    /// Such a person notices at once what changes in an account, so that those who protect are told before any platform.
    pub(super) fn is_close(&self) -> bool {
        self.is_at_home() || directory::knows_the_child(self.situation) && self.situation.may_be_minor()
    }

    /// Whether that person may be one of those at home.
    pub(super) fn is_at_home(&self) -> bool {
        self.situation.suspect_may_be_at_home()
    }
}
