mod any;
mod written;

use super::{AnswerKind, FoundAnswer, find};
use crate::words::Words;

/// `service:us-988`
fn name(answer: &FoundAnswer) -> String {
    format!("{}:{}", answer.kind.as_str(), answer.id)
}

fn names(query: &str, country: &str) -> Vec<String> {
    find(query, country, Words::english()).iter().map(name).collect()
}

#[test]
fn a_kind_is_called_the_same_everywhere() {
    let answers = find("nudes snapchat lawyer police pay", "US", Words::english());
    for answer in answers {
        assert_eq!(serde_json::to_value(answer.kind).unwrap(), answer.kind.as_str());
    }
}

#[test]
fn whoever_may_die_comes_before_everything_else() {
    let query = "a girl on instagram threatens to share his nudes unless he pays with gift cards, now my son wants to kill himself";
    for (country, first) in [("US", "service:us-988"), ("CA", "service:ca-988"), ("DE", "page:emergency")] {
        assert_eq!(names(query, country)[0], first);
    }
}

#[test]
fn nothing_is_found_by_nothing() {
    for query in ["", "   ", "¿?", "the", "me la"] {
        assert_eq!(names(query, "US"), [] as [&str; 0], "{query}");
    }
}

#[test]
fn the_window_shows_its_own_language_whatever_is_typed() {
    let title = |query: &str, language: &str| find(query, "US", Words::of(language)).swap_remove(0).title;
    let (english, spanish) = (Words::english(), Words::of("es"));
    assert_eq!(title("necesito un abogado", "en"), english.plain("faq-lawyer"));
    assert_eq!(title("do i need a lawyer", "es"), spanish.plain("faq-lawyer"));
}

#[test]
fn what_is_not_confirmed_stands_last_and_says_so() {
    let found = find("find a helpline", "US", Words::english());
    let doubtful = |answer: &FoundAnswer| answer.kind == AnswerKind::Service && !answer.confirmed;
    let first = found.iter().position(doubtful).unwrap();
    assert!(first > 0 && found[first..].iter().all(doubtful), "{found:?}");
}

#[test]
fn words_run_apart_are_found_and_words_that_say_nothing_join_no_other() {
    assert_eq!(names("snap chat", "US")[0], "platform:snapchat");
    assert_eq!(names("the rapist", "US")[0], "service:us-rainn-hotline");
}

#[test]
fn services_of_other_countries_need_their_name() {
    let theirs = |query: &str| names(query, "US").iter().any(|name| name == "service:mx-linea-de-la-vida");
    assert!(!theirs("suicidio"));
    assert!(theirs("suicidio mexico"));
}

#[test]
fn hotlines_of_states_need_their_name() {
    let of_states = |query: &str| {
        let found = names(query, "US");
        found.into_iter().filter(|name| name.ends_with("child-abuse-hotline")).collect::<Vec<_>>()
    };
    assert_eq!(of_states("child abuse hotline"), [] as [&str; 0]);
    assert_eq!(of_states("abuse hotline new hampshire"), ["service:us-nh-child-abuse-hotline"]);
}
