//! What was sent, what came of it, and what is written then: the way of a removal request to the complaint.

use serde_json::{Value, json};

use super::world::{Run, World, text};

const SENT: &str = "2026-11-03T21:04:00-05:00";

fn states(notice: &Value) -> Vec<(String, bool)> {
    let elements = notice["elements"].as_array().unwrap();
    elements.iter().map(|one| (text(one, "id"), one["present"] == true)).collect()
}

#[test]
fn a_removal_request_is_checked_sent_waited_for_and_complained_of() {
    let world = World::new();
    let case = world.case();
    let bare = world.one(["report", "notice", "--case", &case, "--kind", "take-it-down"]);
    let four = ["signature", "identification", "good-faith", "contact"];
    assert_eq!(states(&bare), four.map(|id| (id.to_owned(), false)));
    assert_eq!((&bare["complete"], bare["elements"][0]["missing"].as_array().map(Vec::len)), (&json!(false), Some(2)));
    let words = "report notice --kind take-it-down --platform x --address https://posts.example/p/77 --capacity myself \
                 --reason never-agreed --believe --contact dana@example.org --name Dana --shows Photo";
    let whole = || words.split_whitespace().chain(["--case", &case]);
    for (flag, element) in [
        ("--name", 0),
        ("--capacity", 0),
        ("--shows", 1),
        ("--address", 1),
        ("--reason", 2),
        ("--believe", 2),
        ("--contact", 3),
    ] {
        let mut words: Vec<&str> = whole().collect();
        let at = words.iter().position(|word| *word == flag).unwrap();
        words.drain(at..=at + usize::from(flag != "--believe"));
        let notice = world.one(words);
        let want: Vec<_> = (0..).zip(four).map(|(nth, id)| (id.to_owned(), nth != element)).collect();
        assert_eq!(states(&notice), want, "without {flag}");
    }
    let notice = world.one(whole());
    assert_eq!(notice["complete"], true);
    let request = notice["fields"][1]["text"].as_str().unwrap();
    assert!(request.contains("47 U.S.C. 223a(a)(1)(B)") && request.contains("Signed: Dana, "), "{request}");
    world.write("request.txt", request);

    let sent = world.one([
        "submission",
        "add",
        "--case",
        &case,
        "--platform",
        "x",
        "--route",
        "intimate-image-adult-us-form",
        "--at",
        SENT,
        "--text-file",
        "request.txt",
        "--notice",
        "take-it-down",
    ]);
    let id = text(&sent, "id");
    let whats: Vec<_> = sent["follow_ups"].as_array().unwrap().iter().map(|look| text(look, "what")).collect();
    assert_eq!(whats, ["look-for-answer", "time-is-up", "ask-again"]);
    let at = |now: &str, words: &str| -> Vec<Value> {
        let words = words.split_whitespace().map(|word| if word == "ID" { id.as_str() } else { word });
        world.lines(["--now", now].into_iter().chain(words))
    };
    let early = at("2026-11-04T12:00:00Z", "submission follow-up ID");
    assert_eq!(early.iter().map(|one| text(one, "id")).collect::<Vec<_>>(), ["ask-again"]);
    let number = at("2026-11-04T12:00:00Z", "submission correct ID --number 555-0100");
    assert_eq!((&number[0]["number"], number[0]["versions"].as_array().map(Vec::len)), (&json!("555-0100"), Some(2)));
    let looked = at("2026-11-06T03:00:00Z", "submission looked ID --found nothing --next 2026-11-07T09:00:00Z");
    assert_eq!((&looked[0]["standing"], &looked[0]["answers"][0]["look"]), (&json!("overdue"), &json!(2)));
    let late = at("2026-11-06T03:00:00Z", "submission follow-up ID");
    let complaint = text(&late[0], "text");
    assert_eq!((text(&late[0], "id"), text(&late[0], "service")), ("complaint".into(), "us-ftc-take-it-down".into()));
    assert!(complaint.contains("555-0100") && complaint.contains("2026-11-03 21:04 (UTC-05:00)"), "{complaint}");
    assert!(complaint.ends_with(request), "{complaint}");
    let spanish = at("2026-11-06T03:00:00Z", "--lang es submission follow-up ID");
    assert!(text(&spanish[0], "text").starts_with("Presento una queja sobre X"), "{}", spanish[0]);
    let complained = at(
        "2026-11-06T03:10:00Z",
        "submission add --case CASE --service us-ftc-take-it-down --route form --at 2026-11-06T03:10:00Z --follows ID"
            .replace("CASE", &case)
            .as_str(),
    );
    assert_eq!(complained[0]["follow_ups"].as_array().unwrap().len(), 2);
    let answered =
        at("2026-11-08T09:00:00Z", "submission answer ID --kind removed --at 2026-11-08T08:00:00Z --text Gone");
    assert_eq!(answered[0]["standing"], "answered");
    let ledger = world.lines(["submission", "list", "--case", &case]);
    assert_eq!((ledger.len(), &ledger[1]["follows"]), (2, &json!(id)));
    let actions: Vec<_> = world.lines(["custody", "--case", &case]).iter().map(|one| one["action"].clone()).collect();
    for action in ["submission-added", "submission-corrected", "submission-answered", "submission-look-added"] {
        assert!(actions.contains(&json!(action)), "{action}: {actions:?}");
    }
    for words in ["submission list --case CASE", "submission follow-up ID", "report notice --case CASE --kind uk"] {
        let words = words.replace("CASE", &case).replace("ID", &id);
        let mut command = world.bare_command();
        let run =
            Run::of(command.arg("--vault").arg(world.vault()).args(words.split_whitespace()).output().unwrap()).done();
        assert!(!run.out.contains("cli-") && !run.out.contains("notice-"), "{}", run.out);
    }
}

#[test]
fn the_picture_of_a_confirmation_goes_through_the_same_question_as_any_file() {
    let world = World::new();
    let case = world.case();
    let sent = world.one([
        "submission",
        "add",
        "--case",
        &case,
        "--platform",
        "discord",
        "--route",
        "account-in-app",
        "--at",
        SENT,
    ]);
    let photo = super::world::fixture("phone.jpg");
    let unasked = world.run(["evidence", "add", "--case", &case, photo.to_str().unwrap()]);
    assert_eq!(unasked.failed(2), "witness-unanswered");
    let item = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    let confirmed = world.one(["submission", "confirm", &text(&sent, "id"), "--item", &text(&item, "id")]);
    assert_eq!(confirmed["pictures"], json!([item["id"]]));
    assert_eq!(world.run(["submission", "confirm", &text(&sent, "id"), "--item", "gone"]).failed(1), "not-found");
}
