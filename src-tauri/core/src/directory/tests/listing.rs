use crate::{
    directory::{countries, emergency, list, regions, show, signs, state},
    words::Words,
};

#[test]
fn every_country_has_an_emergency_number() {
    let all = countries(Words::english());
    assert_eq!(all.len(), 49);
    for country in all {
        let found = emergency(&country.code, Words::english()).unwrap();
        assert!(!found.number.is_empty());
        assert!(!country.name.starts_with("country-"), "{}", country.name);
        assert_eq!(found.country_name, country.name);
    }
    assert!(emergency("XX", Words::english()).is_none());
    assert!(emergency("INT", Words::english()).is_none());
}

#[test]
fn the_numbers_of_the_united_states_are_the_known_ones() {
    let us = emergency("us", Words::english()).unwrap();
    assert_eq!((us.number.as_str(), us.crisis.unwrap().number.as_str()), ("911", "988"));
    assert!(us.confirmed);
    let france = emergency("FR", Words::english()).unwrap();
    assert_eq!(france.number, "17");
    assert!(france.says.contains("112 works as well") && france.says.contains("text to 114"), "{}", france.says);
}

#[test]
fn an_emergency_number_that_nobody_checked_says_so() {
    let mut listed = crate::directory::emergency::listed("CA").unwrap().clone();
    listed.record.confirmed = false;
    let says = listed.says(crate::words::Words::english());
    assert_eq!(says, "Your local emergency number (listed as 911, not checked).");
}

#[test]
fn the_fifty_two_states_are_there_by_name() {
    let states = regions("US");
    assert_eq!(states.len(), 52);
    assert_eq!(states.first().unwrap().name, "Alabama");
    assert!(regions("FR").is_empty());
}

#[test]
fn what_is_not_confirmed_is_listed_only_when_asked_for_and_last() {
    let (checked, all) = (list("US", false, Words::english()), list("us", true, Words::english()));
    assert!(checked.iter().all(|one| one.confirmed));
    assert!(all.len() > checked.len());
    let first_doubtful = all.iter().position(|one| !one.confirmed).unwrap();
    assert!(all[first_doubtful..].iter().all(|one| !one.confirmed));
    assert!(all.iter().any(|one| one.id == "us-victimconnect"));
}

#[test]
fn a_field_that_was_not_read_is_not_shown() {
    let rainn = show("us-rainn-hotline", Words::english()).unwrap();
    assert_eq!(rainn.text, None);
    assert_eq!(rainn.url.as_deref(), Some("https://rainn.org"));
    assert_eq!(show("us-vat-online", Words::english()).unwrap().phone, None);
    assert_eq!(show("us-crisis-text-line", Words::english()).unwrap().text.as_deref(), Some("741741 (send HOME)"));
    assert_eq!(show("us-ccri-image-abuse-helpline", Words::english()).unwrap().hours, "");
    assert!(show("us-nowhere", Words::english()).is_none());
}

#[test]
fn every_service_says_what_it_does_and_for_whom() {
    for country in countries(Words::english()) {
        for service in list(&country.code, true, Words::english()) {
            assert!(!service.says.starts_with("says-") && !service.says.is_empty(), "{}", service.id);
            assert!(!service.for_ages.starts_with("ages-"), "{}", service.id);
            assert!(!service.name.contains("place-"), "{}", service.name);
        }
    }
}

#[test]
fn every_sign_has_its_words_and_its_category() {
    let all = signs(Words::english());
    assert_eq!(all.iter().map(|category| category.signs.len()).sum::<usize>(), 85);
    for category in &all {
        assert!(!category.title.starts_with("sign-"), "{}", category.title);
        for sign in &category.signs {
            assert!(!sign.text.starts_with("sign-"), "{}", sign.id);
        }
    }
}

#[test]
fn a_state_is_found_by_country_and_code() {
    assert_eq!(state("US-OH").unwrap().name, "Ohio");
    assert_eq!(state("us-oh").unwrap().code, "OH");
    for id in ["OH", "US-XX", "FR-OH", "", "-"] {
        assert!(state(id).is_none(), "{id}");
    }
}
