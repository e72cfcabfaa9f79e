//! What people wait for before anything shows: reading the content, making a plan, and searching.

use std::hint::black_box;
use std::io::Cursor;
use std::time::{Duration, Instant};

use crate::paths::root;
use cairn_core::{
    clock::Clock,
    content::{self, PackKey},
    directory, finder, plan, report,
    situation::Situation,
    words::Words,
};

/// Everything that people read is read at the start.
const CONTENT: Duration = Duration::from_millis(50);
/// A plan, and the services for a situation.
const EACH: Duration = Duration::from_millis(1);
/// A search, except for the first, which reads the words that are searched for.
const SEARCH: Duration = Duration::from_millis(10);
const ROUNDS: usize = 200;

/// A word, a question, slips in every word, another language, and more than anyone types.
const SEARCHES: [&str; 5] = [
    "suicide",
    "someone wants nudes from my son",
    "somone is blakmailing my dauhgter on snpchat with pictuers",
    "amenazan con publicar fotos",
    "qwertz asdfgh yxcvbn uiopue hjklob nmqwer tzuiop asdfqw yxcvas qwertz1 asdfgh1 yxcvbn1 uiopue1 hjklob1 nmqwer1 tzuiop1",
];

/// Few answers, many answers, a state with a duty to report, and a country with little.
const SITUATIONS: [&str; 4] = [
    r#"{"country":"US"}"#,
    r#"{"country":"US","region":"NV","role":"victim","about":"me","age":"18-24","happening":["asking-for-pictures",
        "asking-to-meet","threat-to-share","pictures-shared","fake-pictures","found-images-of-child","something-else"],
        "person":"household","person_country":"GB","danger_now":true,"missing_or_meeting":true,"thoughts_of_suicide":true,
        "military":true,"person_can_reach_computer":true,"platforms":["instagram","snapchat","discord","telegram"],
        "money_asked":true,"languages":["es","en"],"deaf":true,"native":true,"lgbtq":true}"#,
    r#"{"country":"US","region":"NY","role":"counselor","about":"student","age":"13-15","happening":["threat-to-share"],
        "person":"stranger","platforms":["instagram"]}"#,
    r#"{"country":"KZ","role":"guardian","about":"my-child","age":"13-15","happening":["pictures-shared"],
        "person":"stranger","person_country":"US"}"#,
];

/// Prints one line per measurement; says so where something takes longer than it may.
pub(super) fn measure() -> Result<(), String> {
    let clock = Clock::system();
    // The first that this process sees of the content: what was read once is kept.
    let begun = Instant::now();
    for words in [Words::english(), Words::of("es")] {
        read_all(&clock, words);
    }
    let reading = begun.elapsed();
    println!("reading all content in both languages: {:.1} ms", millis(reading));
    let mut slow = over("reading all content", reading, CONTENT);

    println!("checking a pack that was taken in: {:.1} ms more at each start", millis(kept_pack()?));

    let now = clock.now();
    for text in SITUATIONS {
        let situation = Situation::from_file(text).map_err(|error| error.to_string())?;
        for words in [Words::english(), Words::of("es")] {
            let planning = usual(|| drop(black_box(plan::plan(&situation, &now, words))));
            let recommending = usual(|| drop(black_box(directory::recommend(&situation, &now, words))));
            let what = format!("{} {}, {} answers", situation.country, words.language(), text.matches(':').count());
            let (steps, services) =
                (plan::plan(&situation, &now, words).steps.len(), directory::recommend(&situation, &now, words).len());
            println!(
                "{what}: plan of {steps} steps {:.3} ms, {services} services recommended {:.3} ms",
                millis(planning),
                millis(recommending)
            );
            slow.extend(over(&format!("the plan for {what}"), planning, EACH));
            slow.extend(over(&format!("recommending for {what}"), recommending, EACH));
        }
    }
    let begun = Instant::now();
    black_box(finder::find("help", "US", Words::english()));
    println!("the first search: {:.1} ms", millis(begun.elapsed()));
    for query in SEARCHES {
        let searching = usual(|| drop(black_box(finder::find(query, "US", Words::english()))));
        let letters = query.chars().count();
        println!("search for {letters} letters: {:.3} ms", millis(searching));
        slow.extend(over(&format!("searching for {letters} letters"), searching, SEARCH));
    }
    if slow.is_empty() { Ok(()) } else { Err(slow.join(" ")) }
}

/// What a kept pack costs at each start, on top of reading what is in it: its signature, and all that is checked again.
fn kept_pack() -> Result<Duration, String> {
    let said = |error: minisign::PError| error.to_string();
    let failed = |failure: cairn_core::failure::Failure| failure.to_string();
    let keys = minisign::KeyPair::generate_unencrypted_keypair().map_err(said)?;
    let files = content::content_of(&root().join("content")).map_err(failed)?;
    let signature = minisign::sign(None, &keys.sk, Cursor::new(&files), None, None).map_err(said)?;
    let pack = content::pack_of(&files, &signature.to_string()).map_err(failed)?;
    let key = PackKey::parse(&keys.pk.to_box().map_err(said)?.to_string());
    let begun = Instant::now();
    let findings = content::Pack::open(&pack, key.as_ref()).map_err(failed)?.check();
    let taken = begun.elapsed();
    if findings.is_empty() { Ok(taken) } else { Err(format!("{} findings in the content.", findings.len())) }
}

/// Every kind of content is asked for, as the window does.
fn read_all(clock: &Clock, words: &Words) {
    black_box(directory::countries(words));
    black_box(directory::list("US", true, words));
    black_box(directory::state("US-OH"));
    black_box(directory::signs(words));
    black_box(directory::faq(&clock.now(), words));
    black_box(report::platforms(words));
    black_box(report::routes("instagram", words).is_ok());
}

/// How long something takes as a rule: half of the rounds are faster.
fn usual(act: impl Fn()) -> Duration {
    let one = || {
        let begun = Instant::now();
        act();
        begun.elapsed()
    };
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| one()).collect();
    times.sort_unstable();
    times.get(ROUNDS / 2).copied().unwrap_or_default()
}

fn over(what: &str, took: Duration, limit: Duration) -> Vec<String> {
    let sentence = || format!("It takes too long: {what}, {:.3} ms of {:.0} ms.", millis(took), millis(limit));
    (took > limit).then(sentence).into_iter().collect()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
