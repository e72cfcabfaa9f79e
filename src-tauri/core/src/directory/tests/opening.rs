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
