use super::*;
use crate::directory::{Hours, book, recommend};

fn zoned(text: &str) -> ZonedDateTime {
    text.parse().unwrap()
}

/// Monday to Friday, 08:00 to 17:00 in Chicago.
fn north_dakota() -> Hours {
    let listed = book::all().iter().find(|one| one.record.id == "us-nd-child-abuse-hotline").unwrap();
    Hours::of(&listed.record)
}

#[test]
fn open_and_closed_are_told_in_the_zone_of_the_service() {
    let hours = north_dakota();
    for (now, open) in [
        ("2026-11-24T08:59:59-05:00[America/New_York]", false),
        ("2026-11-24T09:00:00-05:00[America/New_York]", true),
        ("2026-11-24T17:59:59-05:00[America/New_York]", true),
        ("2026-11-24T18:00:00-05:00[America/New_York]", false),
        ("2026-11-28T12:00:00-05:00[America/New_York]", false),
        ("2026-11-25T03:00:00+13:00[Pacific/Auckland]", true),
    ] {
        assert_eq!(hours.open_now(&zoned(now)), Some(open), "{now}");
    }
}

#[test]
fn the_next_opening_is_told_in_the_persons_zone() {
    let hours = north_dakota();
    for (now, opens) in [
        ("2026-11-24T22:40:00-05:00[America/New_York]", Some("2026-11-25T09:00:00-05:00[America/New_York]")),
        ("2026-11-24T12:00:00-05:00[America/New_York]", None),
        // From Friday evening to Monday.
        ("2026-11-27T18:00:00-05:00[America/New_York]", Some("2026-11-30T09:00:00-05:00[America/New_York]")),
        // Over the night in which the clocks go back: Chicago is at -06:00 again.
        ("2026-10-31T12:00:00-04:00[America/New_York]", Some("2026-11-02T09:00:00-05:00[America/New_York]")),
        ("2026-10-31T12:00:00-07:00[America/Phoenix]", Some("2026-11-02T07:00:00-07:00[America/Phoenix]")),
        // Over the night in which they go forward: Phoenix stays where it is.
        ("2026-03-06T18:00:00-07:00[America/Phoenix]", Some("2026-03-09T06:00:00-07:00[America/Phoenix]")),
    ] {
        assert_eq!(hours.opens_at(&zoned(now)), opens.map(zoned), "{now}");
    }
}

#[test]
fn day_and_night_is_always_and_unknown_hours_are_not_guessed() {
    let all = recommend(&guardian(), &now(), Words::english());
    let of = |id: &str| all.iter().find(|one| one.service == id).unwrap();
    let cybertipline = of("us-ncmec-cybertipline");
    assert_eq!((cybertipline.hours.as_str(), cybertipline.open_now), ("24/7", Some(true)));
    let fbi = of("us-fbi-tips");
    assert_eq!((fbi.hours.as_str(), fbi.open_now, fbi.opens_at.as_deref()), ("", None, None));
}

#[test]
fn a_closed_line_says_when_it_opens() {
    let mut counselor = guardian();
    counselor.role = Role::Counselor;
    counselor.region = Some("ND".to_owned());
    let line = recommend(&counselor, &now(), Words::english()).remove(0);
    assert_eq!(line.open_now, Some(false));
    assert_eq!(line.opens_at.as_deref(), Some("2026-11-25T09:00:00-05:00"));
    assert_eq!(line.hours, "Monday to Friday, 08:00 to 17:00, Chicago time");
}

#[test]
fn days_are_a_run_or_a_list() {
    use crate::content::service::Days;
    let days = |text: &str| Days::try_from(text.to_owned());
    for text in ["every", "mon-fri", "mon-sat", "sat,sun", "mon,wed,fri", "tue,thu", "sun"] {
        assert_eq!(String::from(days(text).unwrap()), text);
    }
    assert_eq!(String::from(days("sat-sun").unwrap()), "sat,sun");
    assert_eq!(days("mon-sun").unwrap(), days("every").unwrap());
    for text in ["", "fri-mon", "mon-mon", "monday", "mon;tue", "mon,", "mon-fri-sat"] {
        assert!(days(text).is_err(), "{text}");
    }
}

#[test]
fn hours_that_differ_from_day_to_day_are_told_day_by_day() {
    let mut record =
        book::all().iter().find(|one| one.record.id == "us-nd-child-abuse-hotline").unwrap().record.clone();
    record.zone = Some("Europe/Berlin".to_owned());
    let open = |days: &str, from: &str, to: &str| crate::content::service::Opening {
        days: days.to_owned().try_into().unwrap(),
        from: from.to_owned(),
        to: to.to_owned(),
    };
    record.open = vec![open("mon,wed,fri", "09:00", "14:00"), open("tue,thu", "15:00", "20:00")];
    let hours = Hours::of(&record);
    let at = |now: &str| (hours.open_now(&zoned(now)), hours.opens_at(&zoned(now)));
    assert_eq!(at("2026-11-24T16:00:00+01:00[Europe/Berlin]"), (Some(true), None));
    let opens = zoned("2026-11-25T09:00:00+01:00[Europe/Berlin]");
    assert_eq!(at("2026-11-24T20:00:00+01:00[Europe/Berlin]"), (Some(false), Some(opens)));
    let opens = zoned("2026-11-30T09:00:00+01:00[Europe/Berlin]");
    assert_eq!(at("2026-11-27T14:00:00+01:00[Europe/Berlin]"), (Some(false), Some(opens)));
    let shown = |language| hours.shown(&record, Words::of(language));
    assert_eq!(
        shown("en"),
        "Monday, Wednesday, Friday, 09:00 to 14:00, Berlin time; Tuesday, Thursday, 15:00 to 20:00, Berlin time"
    );
    assert!(shown("es").starts_with("lunes, miércoles, viernes"), "{}", shown("es"));
}
