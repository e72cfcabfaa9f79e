//! Every step that tells a fact says where it was read.

use super::*;
use crate::directory;

fn threat() -> Situation {
    Situation { money_asked: Answer::Yes, ..guardian() }
}

#[test]
fn a_step_to_a_service_names_the_page_where_the_service_was_read() {
    let step = step(&threat(), "tell-us-ncmec-cybertipline");
    let service = directory::find("us-ncmec-cybertipline").unwrap();
    assert_eq!(step.sources, std::slice::from_ref(&service.record.source));
    assert_eq!(step.read_on, Some(service.record.read_on.to_string()));
}

#[test]
fn what_the_law_of_a_state_asks_for_names_the_page_of_that_law() {
    let step = step(&counselor(), "duty-report");
    let state = crate::content::find_state("US", "OH").unwrap();
    assert!(state.confirms("oral"));
    assert!(step.sources.contains(state.sources.get("oral").unwrap_or(&state.source)), "{:?}", step.sources);
    assert!(step.read_on.is_some());
}

#[test]
fn that_paying_does_not_help_names_its_pages_and_good_sense_names_none() {
    assert!(!step(&threat(), "stop-answering").sources.is_empty());
    let block = step(&threat(), "block");
    assert_eq!((block.sources, block.read_on), (Vec::new(), None));
}

#[test]
fn no_page_is_named_twice() {
    for step in plan(&counselor(), &now(), Words::english()).steps {
        let once: std::collections::BTreeSet<_> = step.sources.iter().collect();
        assert_eq!(once.len(), step.sources.len(), "{}", step.id);
        assert_eq!(step.sources.is_empty(), step.read_on.is_none(), "{}", step.id);
    }
}
