//! What each source of a form's field gives, out of the record.

use super::{
    FormInput, Kept,
    bits::Bits,
    labelled::{Label, behind},
    reports::{self, To},
    story,
};
use crate::{
    content::{self, form::Source},
    journal::EntryKind,
    report::{LeaveOut, Reported, one_line, some_line},
    situation::{About, AgeBand, Answer, Happening, Role, Suspect},
    words::Words,
};

/// What a source has to say.
pub(super) enum Has {
    Text(Bits),
    /// The person leaves it out.
    Chosen,
    /// Only the person can write it.
    Yours,
    NotKnown,
}

/// Fills one field of one form.
pub(super) struct Record<'a> {
    pub(super) input: &'a FormInput,
    pub(super) words: &'a Words,
    /// The service that the form belongs to.
    pub(super) service: Option<&'a str>,
}

impl Record<'_> {
    /// What a source gives.
    pub(super) fn has(&self, source: Source) -> Has {
        if is_left_out(source, &self.input.leave_out) {
            return Has::Chosen;
        }
        match self.bits(source) {
            None => Has::Yours,
            Some(bits) if bits.is_empty() => Has::NotKnown,
            Some(bits) => Has::Text(bits),
        }
    }

    /// None for what only the person can write.
    fn bits(&self, source: Source) -> Option<Bits> {
        let (input, words) = (self.input, self.words);
        let bits = match source {
            Source::YourName
            | Source::YourContact
            | Source::YourAddress
            | Source::YourWords
            | Source::TheirName
            | Source::TheirContact
            | Source::SuspectName => return None,
            Source::YourPlace => sentence(self.place()),
            Source::YourRole => sentence(self.role()),
            Source::YourRelation => sentence(self.relation()),
            Source::TheirAge => sentence(self.age()),
            Source::TheirPlace => sentence(self.their_place()),
            Source::TheirSafety => self.safety(),
            Source::Happening => self.happening(),
            Source::Demands => self.demands(),
            Source::Story => story::told(&story::events(input), input, words),
            Source::Moments => self.moments(),
            Source::Times => exact(story::times(input, words)),
            Source::FirstDay => exact(story::first(input).map(|at| story::day(at, input))),
            Source::FirstTime => exact(story::first(input).map(|at| story::clock(at, input))),
            Source::Seen => exact(self.seen()),
            Source::Platforms => lines(self.platforms()),
            Source::Addresses => lines(self.references().filter_map(|(_, url, _)| some_line(url))),
            Source::Places => self.places(),
            Source::Handles => lines(input.accounts.iter().map(|one| one_line(&one.handle))),
            Source::FirstHandle => exact(input.accounts.first().map(|one| one_line(&one.handle))),
            Source::UserIds => lines(input.accounts.iter().filter_map(|one| some_line(one.user_id.as_deref()))),
            Source::FirstProfile => exact(input.accounts.first().and_then(|one| some_line(one.url.as_deref()))),
            Source::Accounts => lines(input.accounts.iter().map(|one| self.account(one))),
            Source::Profiles => lines(input.accounts.iter().filter_map(|one| some_line(one.url.as_deref()))),
            Source::SuspectEmails => lines(self.handles(is_email)),
            Source::SuspectPhones => lines(self.handles(is_phone)),
            Source::SuspectRelation => sentence(self.suspect()),
            Source::SuspectPlace => sentence(self.suspect_place()),
            Source::Payments => story::told(&story::of_kinds(input, &[EntryKind::Payment]), input, words),
            Source::PayAmount => exact(self.payment(Label::PayAmount)),
            Source::PayTo => typed(self.payment(Label::PayTo)),
            Source::PayNumbers => typed(self.payment(Label::PayNumbers)),
            Source::PayDay => exact(self.paid().and_then(|one| one.at.as_ref()).map(|at| story::day(at, input))),
            Source::Kept => self.kept(),
            Source::Devices => self.devices(),
            Source::Reports => {
                let mut all = reports::ledger(input, To::Anyone, words);
                all.extend(reports::duty_lines(input, &[Label::DutyReport], words));
                all
            }
            Source::PlatformReports => reports::ledger(input, To::Platforms, words),
            Source::OfficeReports => reports::offices(input, words),
            Source::AskedPlatform => exact(reports::asked_platform(input, words)),
            Source::AskedOn => {
                exact(reports::last_asked(input).and_then(|one| one.at.as_ref()).map(|at| story::time(at, input)))
            }
            Source::AskedHow => exact(reports::asked_how(input, words)),
            Source::AskedWhat => typed(reports::last_asked(input).and_then(|one| one.text.as_deref()).map(story::tidy)),
            Source::SentNumber => {
                exact(reports::sent_to(input, self.service).and_then(|one| some_line(one.number.as_deref())))
            }
            Source::SentOn => {
                let sent = reports::sent_to(input, self.service).and_then(|one| one.at.as_ref());
                exact(sent.map(|at| story::day(at, input)))
            }
            Source::FirstSuspected => self.first_suspected(),
            Source::DutyLog => story::told(&reports::duty(input), input, words),
            Source::DutyTold => reports::duty_lines(input, &[Label::DutyWho, Label::DutyTold], words),
            Source::DutyCalled => reports::duty_said(input, Label::DutyCalled, words),
            Source::DutyCalls => reports::duty_lines(input, &[Label::DutyCalled], words),
            Source::DutyCalledOn => {
                let called = reports::last_called(input).and_then(|one| one.at.as_ref());
                exact(called.map(|at| story::time(at, input)))
            }
            Source::DutyReport => reports::duty_said(input, Label::DutyReport, words),
            Source::Now => exact(Some(if input.leave_out.place {
                input.now.timestamp().strftime("%Y-%m-%d %H:%M (UTC)").to_string()
            } else {
                input.now.strftime("%Y-%m-%d %H:%M (UTC%:z)").to_string()
            })),
            Source::Country => sentence(Some(self.country(&input.situation.country))),
            Source::Region => sentence(self.region()),
        };
        Some(bits)
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.words.text(id, &args)
    }

    fn whom(&self) -> &'static str {
        whom(self.input, self.input.leave_out.role)
    }

    fn role(&self) -> Option<String> {
        let role = self.input.situation.role;
        let known = !matches!(role, Role::Unsure | Role::RatherNotSay);
        known.then(|| self.say("form-text-role", &[("role", role.as_str())]))
    }

    fn relation(&self) -> Option<String> {
        let whom = self.whom();
        (whom != "person").then(|| self.say("form-text-relation", &[("whom", whom)]))
    }

    fn age(&self) -> Option<String> {
        let age = self.input.situation.age;
        let known = !matches!(age, AgeBand::Unsure | AgeBand::RatherNotSay);
        known.then(|| self.say("form-text-age", &[("age", &format!("age-{}", age.as_str()))]))
    }

    fn safety(&self) -> Bits {
        let situation = &self.input.situation;
        let mut bits = Bits::default();
        if situation.danger_now != Answer::Unsure && situation.danger_now != Answer::RatherNotSay {
            bits.sentence(self.say("form-text-danger", &[("answer", situation.danger_now.as_str())]));
        }
        for (id, answer) in
            [("form-text-missing", situation.missing_or_meeting), ("form-text-suicide", situation.thoughts_of_suicide)]
        {
            if answer.is_yes() {
                bits.sentence(self.words.plain(id));
            }
        }
        bits
    }

    fn happening(&self) -> Bits {
        let situation = &self.input.situation;
        let mut bits = Bits::default();
        for one in Happening::ALL.iter().filter(|one| situation.has(**one)) {
            let id = format!("form-text-happening-{}", one.as_str());
            if self.words.has(&id) {
                bits.sentence(self.say(&id, &[("whom", self.whom())]));
            }
        }
        bits
    }

    fn demands(&self) -> Bits {
        let situation = &self.input.situation;
        let mut bits = Bits::default();
        if situation.money_asked.is_yes() {
            bits.sentence(self.words.plain("form-text-money"));
        }
        if situation.deadline.is_yes() {
            bits.sentence(self.words.plain("form-text-deadline"));
        }
        bits
    }

    fn moments(&self) -> Bits {
        let line = |one: &&super::FormEntry| story::moment(one, self.input, self.words);
        lines(story::events(self.input).iter().map(line))
    }

    fn first_suspected(&self) -> Bits {
        // With its doubt: a day without a time is kept as its noon.
        let time = reports::first_suspected(self.input).map(|one| story::moment(one, self.input, self.words));
        sentence(time.map(|time| self.say("form-text-suspected", &[("time", &time)])))
    }

    fn seen(&self) -> Option<String> {
        let first = self.input.seen.iter().min_by_key(|at| at.utc_ms()).or_else(|| story::first(self.input))?;
        Some(story::time(first, self.input))
    }

    /// The platforms of the answers and of the accounts.
    fn platforms(&self) -> Vec<String> {
        let accounts = self.input.accounts.iter().map(|one| one.platform.as_str());
        let answers = self.input.situation.platforms.iter().map(String::as_str);
        answers.chain(accounts).map(|id| platform(id, self.words)).collect()
    }

    fn references(&self) -> impl Iterator<Item = (u32, Option<&str>, Option<&str>)> {
        self.input.evidence.iter().filter_map(|one| match one {
            Kept::Reference { number, url, place } => {
                let place = place.as_deref().filter(|_| !self.input.leave_out.place);
                Some((*number, url.as_deref(), place))
            }
            Kept::Item { .. } | Kept::Locked { .. } => None,
        })
    }

    /// Where protected references are. Nothing else of them is told.
    fn places(&self) -> Bits {
        let mut bits = Bits::default();
        for (number, url, place) in self.references() {
            let told: Vec<String> = [some_line(url), some_line(place)].into_iter().flatten().collect();
            if !told.is_empty() {
                let number = number.to_string();
                bits.exact(self.say("form-text-reference", &[("place", &told.join(", ")), ("number", &number)]));
            }
        }
        bits
    }

    fn account(&self, one: &Reported) -> String {
        let id = some_line(one.user_id.as_deref());
        let url = some_line(one.url.as_deref());
        let mut text = self.say(
            "form-text-account",
            &[("handle", &one_line(&one.handle)), ("platform", &platform(&one.platform, self.words))],
        );
        if let Some(id) = id {
            text = format!("{text}, {}", self.say("form-text-account-id", &[("id", &id)]));
        }
        url.map_or(text.clone(), |url| format!("{text}, {url}"))
    }

    fn handles(&self, is: impl Fn(&str) -> bool) -> Vec<String> {
        self.input.accounts.iter().map(|one| one_line(&one.handle)).filter(|handle| is(handle)).collect()
    }

    fn suspect(&self) -> Option<String> {
        let person = self.input.situation.person;
        let known = !matches!(person, Suspect::Unsure | Suspect::RatherNotSay);
        known.then(|| self.say("form-text-suspect", &[("person", person.as_str())]))
    }

    fn suspect_place(&self) -> Option<String> {
        self.input.situation.person_country.as_deref().map(|code| self.country(code))
    }

    fn kept(&self) -> Bits {
        let mut bits = Bits::default();
        for one in &self.input.evidence {
            match one {
                Kept::Item { number, sha256 } => {
                    let number = number.to_string();
                    let hash = sha256.as_deref().map(one_line).unwrap_or_default();
                    let hashed = if hash.is_empty() { "no" } else { "yes" };
                    bits.exact(self.say("form-text-item", &[("number", &number), ("hashed", hashed), ("hash", &hash)]));
                }
                Kept::Locked { number } => {
                    bits.exact(self.say("form-text-locked", &[("number", &number.to_string())]));
                }
                Kept::Reference { .. } => {}
            }
        }
        bits
    }

    fn devices(&self) -> Bits {
        let mut bits = Bits::default();
        for [name, serial, place] in &self.input.devices {
            // Whoever made or sold the device can tell who owns it.
            let serial = some_line(serial.as_deref()).filter(|_| !self.input.leave_out.anonymous);
            let serial = serial.map(|serial| self.say("form-text-serial", &[("serial", &serial)]));
            let place = some_line(place.as_deref()).filter(|_| !self.input.leave_out.place);
            let told = [some_line(name.as_deref()), serial, place];
            let line = told.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let line = story::without_names(vec![line], self.input, self.words);
            line.into_iter().for_each(|line| bits.exact_words(line));
        }
        bits
    }

    /// The latest payment.
    fn paid(&self) -> Option<&super::FormEntry> {
        story::of_kinds(self.input, &[EntryKind::Payment]).pop()
    }

    fn payment(&self, label: Label) -> Option<String> {
        let words = behind(&self.paid()?.text, label)?;
        story::without_names(vec![one_line(&words)], self.input, self.words).pop()
    }

    fn country(&self, code: &str) -> String {
        let id = format!("country-{}", code.to_lowercase());
        if self.words.has(&id) { self.words.plain(&id) } else { one_line(code) }
    }

    fn region(&self) -> Option<String> {
        let situation = &self.input.situation;
        let code = some_line(situation.region.as_deref())?;
        Some(content::find_state(&situation.country, &code).map_or(code, |state| state.name.clone()))
    }

    fn place(&self) -> Option<String> {
        let country = self.country(&self.input.situation.country);
        Some(self.region().map_or(country.clone(), |region| format!("{region}, {country}")))
    }

    /// Where they live who report is where the child lives only where it is their own child, a student, or themselves.
    fn their_place(&self) -> Option<String> {
        let near = matches!(whom(self.input, false), "me" | "my-child" | "student");
        near.then(|| self.place()).flatten()
    }
}

fn is_left_out(source: Source, left: &LeaveOut) -> bool {
    match source {
        Source::YourName | Source::TheirName => left.name,
        Source::YourContact | Source::TheirContact => left.anonymous,
        Source::YourAddress | Source::YourPlace | Source::TheirPlace | Source::Country | Source::Region => left.place,
        Source::YourRole | Source::YourRelation => left.role,
        Source::TheirAge => left.age,
        Source::TheirSafety => left.danger,
        Source::Demands => left.money,
        Source::Payments | Source::PayAmount | Source::PayTo | Source::PayNumbers | Source::PayDay => {
            left.money || left.entries
        }
        Source::Story | Source::Moments | Source::Times | Source::FirstDay | Source::FirstTime => left.entries,
        Source::DutyLog
        | Source::DutyTold
        | Source::DutyCalled
        | Source::DutyCalls
        | Source::DutyCalledOn
        | Source::DutyReport
        | Source::FirstSuspected => left.entries,
        Source::Addresses | Source::Places | Source::Kept | Source::Devices => left.evidence,
        Source::Seen => left.entries || left.evidence,
        // The text as it was sent is signed and told as it was then: nothing can be taken out of it by itself.
        Source::AskedWhat => left.leaves_out(),
        // Whoever gave the number knows under which name.
        Source::AskedHow => left.anonymous,
        Source::YourWords
        | Source::Happening
        | Source::Platforms
        | Source::Handles
        | Source::FirstHandle
        | Source::UserIds
        | Source::Accounts
        | Source::Profiles
        | Source::FirstProfile
        | Source::SuspectName
        | Source::SuspectEmails
        | Source::SuspectPhones
        | Source::SuspectRelation
        | Source::SuspectPlace
        | Source::Reports
        | Source::PlatformReports
        | Source::OfficeReports
        | Source::AskedPlatform
        | Source::AskedOn
        | Source::SentNumber
        | Source::SentOn
        | Source::Now => false,
    }
}

/// Whom it happened to, as the one who writes may say it: `me`, `my-child`, `student`, `minor` or `person`.
pub(super) fn whom(input: &FormInput, role_left_out: bool) -> &'static str {
    let situation = &input.situation;
    let told = !input.leave_out.age && !matches!(situation.age, AgeBand::Unsure | AgeBand::RatherNotSay);
    let other = if told && situation.may_be_minor() { "minor" } else { "person" };
    match (situation.about, situation.role) {
        _ if role_left_out => other,
        (About::Me, _) | (About::Unsure | About::RatherNotSay, Role::Victim) => "me",
        (About::MyChild, _) | (About::Unsure | About::RatherNotSay, Role::Guardian) => "my-child",
        (About::Student, _) | (About::Unsure | About::RatherNotSay, Role::Counselor) => "student",
        _ => other,
    }
}

fn platform(id: &str, words: &Words) -> String {
    one_line(content::platform_name(id).map_or(id, |name| words.phrase(name)))
}

fn is_email(handle: &str) -> bool {
    let well = |(name, host): (&str, &str)| !name.is_empty() && host.contains('.') && !host.contains(' ');
    handle.split_once('@').is_some_and(well)
}

fn is_phone(handle: &str) -> bool {
    let digits = handle.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits) && handle.chars().all(|c| c.is_ascii_digit() || "+-(). ".contains(c))
}

fn sentence(text: Option<String>) -> Bits {
    let mut bits = Bits::default();
    text.into_iter().for_each(|text| bits.sentence(text));
    bits
}

fn exact(text: Option<String>) -> Bits {
    let mut bits = Bits::default();
    text.into_iter().for_each(|text| bits.exact(text));
    bits
}

fn typed(text: Option<String>) -> Bits {
    let mut bits = Bits::default();
    text.into_iter().for_each(|text| bits.exact_words(text));
    bits
}

fn lines(all: impl IntoIterator<Item = String>) -> Bits {
    let mut bits = Bits::default();
    all.into_iter().for_each(|text| bits.exact(text));
    bits
}
