//! Whether a number stands on a page, however it is written there.

/// Shorter ones (`988`) have to stand alone: their digits are in many longer ones.
const LONG: usize = 7;

/// Without the country's code and the zero that it has at home.
const LOCAL: usize = 9;

/// Whether a page shows a number or has it in a link.
pub(super) fn is_on(page: &str, number: &str) -> bool {
    let wanted: String = number.chars().filter(char::is_ascii_digit).collect();
    if wanted.is_empty() {
        return false;
    }
    [page.to_owned(), without_tags(page)].iter().flat_map(|text| numbers(text)).any(|found| {
        if wanted.len() < LONG {
            return found == wanted;
        }
        let tail = &wanted[wanted.len() - LOCAL.min(wanted.len())..];
        found.ends_with(tail)
    })
}

/// The numbers in a text. What people write between the digits of one number doesn't part it.
fn numbers(text: &str) -> Vec<String> {
    let between = |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{2011}' | '\u{2013}');
    let (mut all, mut current, mut gap) = (Vec::new(), String::new(), 0);
    for c in text.chars() {
        if c.is_ascii_digit() {
            current.push(c);
            gap = 0;
        } else if !current.is_empty() {
            gap += 1;
            if !between(c) || gap > 3 {
                all.push(std::mem::take(&mut current));
                gap = 0;
            }
        }
    }
    all.push(current);
    all.retain(|number| !number.is_empty());
    all
}

/// What a page shows: a number may be cut up by marks.
fn without_tags(page: &str) -> String {
    let mut shown = String::with_capacity(page.len());
    let mut inside = false;
    for c in page.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => shown.push(c),
            _ => {}
        }
    }
    shown.replace("&nbsp;", " ").replace("&#160;", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for page in [
            "call 1-800-843-5678 now",
            "(800) 843-5678",
            "<a href=\"tel:+18008435678\">call</a>",
            "<b>1</b>-<b>800</b>.843.5678",
            "800&nbsp;843&nbsp;5678",
        ] {
            assert!(is_on(page, "+18008435678"), "{page}");
        }
        assert!(is_on("0800 1111 or text", "08001111") && is_on("+44 800 1111", "+448001111"));
        assert!(is_on("Dial 988.", "988") && is_on("<b>988</b>", "988"));
    }

    #[test]
    fn another_number_is_not_taken_for_it() {
        for page in ["1-800-843-5679", "", "nine eight eight", "9881", "1988", "843-5678"] {
            assert!(!is_on(page, "+18008435678"), "{page}");
            assert!(!is_on(page, "988"), "{page}");
        }
        assert!(!is_on("988", ""));
    }
}
