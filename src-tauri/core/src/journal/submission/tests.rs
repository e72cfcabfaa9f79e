use jiff::{Timestamp, tz::TimeZone};

use super::{super::tests::new_case, *};
use crate::{
    clock::{Clock, When},
    content::AnswerTime,
    failure::Failure,
    journal::Journal,
    vault::{Secret, WorkFactor},
};

const SENT: &str = "2026-11-03T21:04:00-05:00";

fn clock(now: &str) -> Clock {
    Clock::fixed(now.parse::<Timestamp>().unwrap(), TimeZone::UTC)
}

fn journal_at(now: &str) -> (tempfile::TempDir, Journal, String) {
    let folder = tempfile::tempdir().unwrap();
    let journal =
        Journal::create(&folder.path().join("vault"), &Secret::from("granite"), WorkFactor::SMALLEST, None, clock(now))
            .unwrap();
    let case = new_case(&journal);
    (folder, journal, case)
}

fn draft(platform: &str, route: &str) -> SubmissionDraft {
    SubmissionDraft {
        platform: Some(platform.into()),
        route: route.into(),
        at: SENT.into(),
        text: Some("The text as sent.".into()),
        ..SubmissionDraft::default()
    }
}

fn answer(kind: ReplyKind, at: &str) -> AnswerDraft {
    AnswerDraft { kind, at: at.into(), text: None, look: None, next: None, corrects: None, reason: None }
}

fn looks(sent: &Submission) -> Vec<(&str, &str, bool)> {
    sent.follow_ups.iter().map(|look| (look.at.as_str(), look.what.as_str(), look.done.is_some())).collect()
}

fn refused(kind: Result<Submission, Failure>) -> &'static str {
    kind.err().map_or("done", |failure| failure.code())
}

#[test]
fn an_ordinary_report_is_looked_at_after_a_day_and_a_week() {
    let (_folder, journal, case) = journal_at("2026-11-04T03:00:00Z");
    let sent = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap();
    let want =
        [("2026-11-04T21:04:00-05:00", "look-for-answer", false), ("2026-11-10T21:04:00-05:00", "ask-again", false)];
    assert_eq!((looks(&sent), sent.standing), (want.to_vec(), Standing::Waiting));
    assert_eq!(sent.follow_ups.iter().map(|look| look.look).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_removal_request_under_the_act_has_its_48_hours_and_no_other_law_is_given_any() {
    let (_folder, journal, case) = journal_at("2026-11-04T03:00:00Z");
    for (kind, what) in [
        (NoticeKind::TakeItDown, "time-is-up"),
        (NoticeKind::Dsa, "look-for-answer"),
        (NoticeKind::Uk, "look-for-answer"),
    ] {
        let notice = SubmissionDraft { notice: Some(kind), ..draft("reddit", "post-in-app") };
        let sent = journal.add_submission(&case, &notice).unwrap();
        assert_eq!(looks(&sent)[1], ("2026-11-05T21:04:00-05:00", what, false), "{kind:?}");
        assert_eq!((sent.follow_ups.len(), sent.notice), (3, Some(kind)));
    }
}

#[test]
fn what_a_platform_publishes_of_itself_is_a_look_and_falls_together_with_others_once() {
    let (_folder, journal, case) = journal_at("2026-11-04T03:00:00Z");
    let whats = |platform: &str, route: &str, notice| {
        let draft = SubmissionDraft { notice, ..draft(platform, route) };
        let sent = journal.add_submission(&case, &draft).unwrap();
        sent.follow_ups.iter().map(|look| look.what.clone()).collect::<Vec<_>>()
    };
    assert_eq!(whats("wizz", "account-in-app", None), ["their-time", "ask-again"]);
    assert_eq!(
        whats("discord", "intimate-image-adult-form", Some(NoticeKind::TakeItDown)),
        ["look-for-answer", "time-is-up", "ask-again"]
    );
    // Tuesday and five working days: the next Tuesday, which is the week as well.
    assert_eq!(whats("xvideos", "intimate-image-adult-form", None), ["look-for-answer", "their-time"]);
    let friday = "2026-11-06T10:00:00-05:00";
    let over_the_weekend =
        looks::after(When::parse(friday).unwrap().zoned(), None, Some(AnswerTime::WorkingDays(2))).unwrap();
    assert_eq!(over_the_weekend[1].at, "2026-11-10T10:00:00-05:00");
}

#[test]
fn it_waits_then_it_is_time_to_look_then_they_are_late_and_an_answer_ends_it() {
    let (_folder, mut journal, case) = journal_at("2026-11-04T03:00:00Z");
    let notice = SubmissionDraft { notice: Some(NoticeKind::TakeItDown), ..draft("x", "intimate-image-adult-us-form") };
    let id = journal.add_submission(&case, &notice).unwrap().id;
    for (now, standing) in [
        ("2026-11-05T02:03:59Z", Standing::Waiting),
        ("2026-11-05T02:04:00Z", Standing::Look),
        ("2026-11-06T02:03:59Z", Standing::Look),
        ("2026-11-06T02:04:00Z", Standing::Overdue),
    ] {
        journal.clock = clock(now);
        assert_eq!(journal.submission(&id).unwrap().standing, standing, "{now}");
    }
    // A look that found nothing leaves them late; what they say then ends it.
    let nothing = AnswerDraft { look: Some(2), ..answer(ReplyKind::Nothing, "2026-11-06T02:10:00Z") };
    let sent = journal.answer_submission(&id, &nothing).unwrap();
    assert_eq!((sent.standing, looks(&sent)[1].2, looks(&sent)[2].2), (Standing::Overdue, true, false));
    let sent = journal.answer_submission(&id, &answer(ReplyKind::Removed, "2026-11-06T09:00:00Z")).unwrap();
    assert_eq!((sent.standing, sent.follow_ups.iter().all(|look| look.done.is_some())), (Standing::Answered, true));
}

#[test]
fn a_look_that_was_made_contains_those_before_it_and_the_next_day_is_the_persons_choice() {
    let (_folder, mut journal, case) = journal_at("2026-11-11T09:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    let next = Some("2026-11-18T09:00:00+00:00".to_owned());
    let found = AnswerDraft { look: Some(2), next, ..answer(ReplyKind::Nothing, "2026-11-11T09:00:00Z") };
    let sent = journal.answer_submission(&id, &found).unwrap();
    let done: Vec<bool> = sent.follow_ups.iter().map(|look| look.done.is_some()).collect();
    assert_eq!((done, sent.standing), (vec![true, true, false], Standing::Waiting));
    assert_eq!((sent.follow_ups[2].what.as_str(), sent.follow_ups[2].look), ("look-again", 3));
    // Even where they have answered: it was the person who wanted to look once more.
    let sent = journal.answer_submission(&id, &answer(ReplyKind::Removed, "2026-11-11T10:00:00Z")).unwrap();
    assert_eq!(sent.follow_ups[2].done, None);
    journal.clock = clock("2026-11-18T09:00:00Z");
    let sent = journal.look_again(&id, "2026-11-19T09:00:00Z").unwrap();
    assert_eq!((sent.follow_ups.len(), sent.standing), (4, Standing::Answered));
}

#[test]
fn a_number_that_came_later_is_a_version_and_the_first_one_stays() {
    let (_folder, journal, case) = journal_at("2026-11-04T03:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    let same = SubmissionCorrection {
        at: SENT.into(),
        number: None,
        pin: None,
        text: Some("The text as sent.".into()),
        reason: None,
    };
    assert_eq!(refused(journal.correct_submission(&id, &same)), "nothing-written");
    let filled =
        SubmissionCorrection { number: Some(" 555-0100 ".into()), pin: Some("Zebra 9".into()), ..same.clone() };
    let sent = journal.correct_submission(&id, &filled).unwrap();
    assert_eq!((sent.number.as_deref(), sent.pin.as_deref()), (Some("555-0100"), Some("Zebra 9")));
    // From now on it would replace something: that needs a reason.
    let other = SubmissionCorrection { number: Some("555-0199".into()), pin: Some("Zebra 9".into()), ..same };
    assert_eq!(refused(journal.correct_submission(&id, &other)), "nothing-written");
    let why = SubmissionCorrection { reason: Some("I had misread it.".into()), ..other };
    let sent = journal.correct_submission(&id, &why).unwrap();
    let numbers: Vec<_> = sent.versions.iter().map(|one| one.number.as_deref()).collect();
    assert_eq!(numbers, [None, Some("555-0100"), Some("555-0199")]);
    let events = journal.custody(&case).unwrap().events;
    let actions: Vec<_> = events.iter().map(|event| event.action.as_str()).collect();
    assert_eq!(actions, ["case-opened", "submission-added", "submission-corrected", "submission-corrected"]);
    let last: serde_json::Value = serde_json::from_str(&events[3].detail).unwrap();
    assert_eq!((last["number"].as_str(), last["before"]["number"].as_str()), (Some("555-0199"), Some("555-0100")));
    assert!(!events.iter().any(|event| event.detail.contains("Zebra")), "no PIN stands in the chain");
    for sql in ["UPDATE submission SET number = 'x'", "DELETE FROM submission_version", "UPDATE follow_up SET at = 'x'"]
    {
        assert!(journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
    }
}

#[test]
fn a_time_that_was_wrong_moves_the_looks_and_what_the_person_chose_stays() {
    let (_folder, journal, case) = journal_at("2026-11-04T03:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    journal.look_again(&id, "2026-11-20T09:00:00Z").unwrap();
    let moved = SubmissionCorrection {
        at: "2026-11-02T21:04:00-05:00".into(),
        number: None,
        pin: None,
        text: Some("The text as sent.".into()),
        reason: Some("It was Monday.".into()),
    };
    let sent = journal.correct_submission(&id, &moved).unwrap();
    let at: Vec<_> = sent.follow_ups.iter().map(|look| look.at.as_str()).collect();
    assert_eq!(at, ["2026-11-03T21:04:00-05:00", "2026-11-09T21:04:00-05:00", "2026-11-20T09:00:00+00:00"]);
}

#[test]
fn an_answer_that_was_wrong_stays_beside_the_one_that_corrects_it() {
    let (_folder, journal, case) = journal_at("2026-11-05T09:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    let first = AnswerDraft { text: Some("No.".into()), ..answer(ReplyKind::Refused, "2026-11-05T08:00:00Z") };
    let wrong = journal.answer_submission(&id, &first).unwrap().answers[0].id.clone();
    let mut better =
        AnswerDraft { corrects: Some(wrong.clone()), ..answer(ReplyKind::Received, "2026-11-05T08:00:00Z") };
    assert_eq!(refused(journal.answer_submission(&id, &better)), "nothing-written");
    better.reason = Some("I read it too fast.".into());
    let sent = journal.answer_submission(&id, &better).unwrap();
    assert_eq!(sent.answers.iter().map(|one| one.corrected).collect::<Vec<_>>(), [true, false]);
    assert_eq!(sent.standing, Standing::Waiting);
    assert_eq!(refused(journal.answer_submission(&id, &better)), "not-found", "each is corrected once");
    let event = journal.custody(&case).unwrap().events.pop().unwrap();
    let detail: serde_json::Value = serde_json::from_str(&event.detail).unwrap();
    assert_eq!(event.action, "submission-answer-corrected");
    assert_eq!(
        (detail["corrects"]["answer"].as_str(), detail["corrects"]["text"].as_str()),
        (Some("refused"), Some("No."))
    );
    assert_eq!(journal.search(&case, "No.", 5).unwrap()[0].id, id);
}

#[test]
fn what_follows_takes_over_asking_again_and_leaves_the_law_its_hours() {
    let (_folder, mut journal, case) = journal_at("2026-11-05T09:00:00Z");
    let notice = SubmissionDraft { notice: Some(NoticeKind::TakeItDown), ..draft("reddit", "post-in-app") };
    let id = journal.add_submission(&case, &notice).unwrap().id;
    let later = SubmissionDraft {
        follows: Some(id.clone()),
        at: "2026-11-05T09:00:00Z".into(),
        ..draft("reddit", "post-in-app")
    };
    assert_eq!(journal.add_submission(&case, &later).unwrap().follows, Some(id.clone()));
    let done: Vec<bool> = journal.submission(&id).unwrap().follow_ups.iter().map(|one| one.done.is_some()).collect();
    assert_eq!(done, [true, false, true]);
    journal.clock = clock("2026-11-06T09:00:00Z");
    assert_eq!(journal.submission(&id).unwrap().standing, Standing::Overdue);
    let other = new_case(&journal);
    assert_eq!(refused(journal.add_submission(&other, &later)), "not-found", "nothing follows what is of another case");
}

#[test]
fn the_picture_of_a_confirmation_is_an_item_of_the_same_case_and_said_once() {
    let (_folder, journal, case) = journal_at("2026-11-05T09:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    let reference = |case: &str| {
        let draft = crate::evidence::ReferenceDraft { text: "The mail with the number".into(), ..Default::default() };
        journal.add_reference(case, &draft).unwrap().id
    };
    let (mine, other) = (reference(&case), reference(&new_case(&journal)));
    assert_eq!(journal.show_confirmation(&id, &mine).unwrap().pictures, std::slice::from_ref(&mine));
    let events = journal.custody(&case).unwrap().length;
    assert_eq!(journal.show_confirmation(&id, &mine).unwrap().pictures.len(), 1);
    assert_eq!(journal.custody(&case).unwrap().length, events);
    assert_eq!(refused(journal.show_confirmation(&id, &other)), "not-found");
}

#[test]
fn times_that_are_none_and_things_that_are_not_there_change_nothing() {
    let (_folder, journal, case) = journal_at("2026-11-05T09:00:00Z");
    let id = journal.add_submission(&case, &draft("instagram", "account-in-app")).unwrap().id;
    let before = journal.custody(&case).unwrap().length;
    let good = answer(ReplyKind::Received, SENT);
    for (draft, code) in [
        (AnswerDraft { at: "yesterday".into(), ..good.clone() }, "bad-time"),
        (AnswerDraft { next: Some("soon".into()), ..good.clone() }, "bad-time"),
        (AnswerDraft { look: Some(9), ..good.clone() }, "not-found"),
        (AnswerDraft { look: Some(0), ..good.clone() }, "not-found"),
    ] {
        assert_eq!(refused(journal.answer_submission(&id, &draft)), code);
    }
    assert_eq!(refused(journal.answer_submission("gone", &good)), "not-found");
    assert_eq!(journal.custody(&case).unwrap().length, before);
}
