//! Whatever is typed is printed, at the first try: as PDF/UA-1 and PDF/A-2a, without the last resort.

#[allow(dead_code)]
#[path = "../tests/print/documents.rs"]
mod documents;

#[path = "../tests/print/one_of_each.rs"]
mod one_of_each;

use crate::{attempt, fonts::Fonts};
use one_of_each::one_of_each;

/// What people, chats and file systems come up with, and what would harm a template.
const TEXTS: [&str; 30] = [
    "",
    " ",
    "   blanks at both ends   ",
    "#panic(\"no\") #include \"/etc/passwd\" #{let x = 1}",
    "$ x^2 $ and $$ and 5 $",
    "*bold* _emphasis_ `raw` ```raw``` = heading\n== heading\n- list\n+ list\n/ term: text",
    "@label <label> <timeline> [content] #[content] \\ \\u{1f600} // comment /* comment */ ~ -- --- ...",
    "<script>alert(1)</script> &amp; &#x202e; <svg onload=\"x\">",
    "{page} {pages} { $count } {\"{\"}",
    "\0\u{1}\u{2}\u{7}\u{8}\u{b}\u{c}\u{e}\u{1b}[31mred\u{1b}[0m\u{7f}\u{80}\u{85}\u{9f}",
    "one\ntwo\r\nthree\rfour\n\n\n\nfive\u{2028}six\u{2029}seven\n",
    "photo\u{202e}gpj.exe \u{202a}\u{202b}\u{202d}\u{2066}\u{2067}\u{2068}\u{2069}\u{202c}\u{200e}\u{200f}\u{61c}",
    "zero\u{200b}width\u{200c}\u{200d}\u{2060}\u{feff}soft\u{ad}hyphen no\u{a0}break\u{202f}\u{2007}",
    "tabs\tand\tmore\t\ttabs",
    "مرحبا، هل تريد أن نلتقي؟ 123 שלום עולם 456",
    "Привет, как дела? Γειά σου Κόσμε. Tiếng Việt: ở đây. İstanbul ığüşöç",
    "你好，今天晚上见面吗？ こんにちは 안녕하세요",
    "नमस्ते, कैसे हो? สวัสดีครับ ሰላም",
    "😀 😭 🔞 👨‍👩‍👧‍👦 ❤️ 🏳️‍🌈 🇺🇸 👍🏽 ☺︎ ☺",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "\u{301}starts with an accent, \u{5d0}\u{301} mixes scripts, a\u{64e} too",
    "private \u{e000}\u{f8ff}\u{f0000}\u{10ffff} none \u{fdd0}\u{ffff}\u{fffe}\u{1fffe} tags \u{e0041}\u{e007f}",
    "typed escape: ⟨U+202E⟩ and brackets ⟨ ⟩",
    "﷽ ⸻ ꧅ 𒐫 𒈙 ௵",
    "████ black boxes ████",
    "https://example.com/a/very/long/path?with=many&parameters=and#fragments-that-go-on-and-on-and-on-and-on-and-on-and-on",
    "C:\\Users\\Someone\\AppData\\Local\\Packages\\Something.Very.Long_8wekyb3d8bbwe\\LocalState\\IMG_0001.JPG",
    "-rf --help '; DROP TABLE entry; -- \" ' ` | > < & %s %n ../../x",
    "fi fl ffi ffl ﬁ ﬂ ĳ ǆ Ⅷ ½ ² ™ ‼ … — – ‐ ‑ ’ “ ”",
    "A\u{308}A\u{30a}o\u{302}\u{301} \u{1100}\u{1161}\u{11a8} \u{fb1d}\u{fb4f} \u{6dd}1234 \u{600}12",
];

#[test]
fn hostile_text_prints_everywhere() {
    for text in TEXTS {
        assert!(attempt(&one_of_each(text), false).is_ok(), "{text:?}");
    }
}

#[test]
fn words_without_an_end_print_everywhere() {
    for letter in ["W", "ع", "\u{a0}", "😀", "e\u{301}", "⟨"] {
        assert!(attempt(&one_of_each(&letter.repeat(300)), false).is_ok(), "{letter:?}");
    }
}

#[test]
fn every_letter_of_every_face_prints_in_every_style() {
    let all: String =
        (0x20..0x11_0000).filter_map(char::from_u32).filter(|c| Fonts::all().cover(&c.to_string())).collect();
    assert!(all.chars().count() > 5_000, "the faces are there");
    let mut document = one_of_each("x");
    document.what_happened.clone_from(&all); // as it is
    document.timeline.iter_mut().for_each(|entry| entry.at.clone_from(&all)); // bold
    document.accounts.iter_mut().for_each(|account| account.handle.clone_from(&all)); // mono
    assert!(attempt(&document, false).is_ok());
}

#[test]
fn letters_of_all_kinds_beside_each_other_print() {
    // A letter and marks of other scripts, in an order that is the same each time.
    let pool: Vec<char> = "aZ9 .\u{301}\u{327}\u{5b4}\u{64e}\u{651}אعЖλ界😀☺\u{fe0f}\u{200d}\u{93f}कกิ\u{1f3fd}\u{20e3}ﷺ\u{e000}\n\u{202e}ا لآ\u{34f}\u{483}\u{1dc4}"
        .chars()
        .collect();
    let mut state = 7u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pool[usize::try_from(state >> 33).unwrap() % pool.len()]
    };
    for _ in 0..6 {
        let text: String = (0..400).map(|_| next()).collect();
        let mut document = one_of_each("x");
        document.what_happened.clone_from(&text);
        document.accounts.iter_mut().for_each(|account| account.handle.clone_from(&text));
        document.timeline.iter_mut().for_each(|entry| entry.at.clone_from(&text));
        document.evidence.iter_mut().for_each(|item| item.title.clone_from(&text));
        assert!(attempt(&document, false).is_ok(), "{text:?}");
    }
}

#[test]
fn the_last_resort_prints_too() {
    for text in [9, 11, 14, 19, 21].map(|number| TEXTS[number]) {
        assert!(attempt(&one_of_each(text), true).is_ok(), "{text:?}");
    }
}
