//! A date and a time as people's telephones write them: read into numbers first, and into a time only once it is known which
//! number is the day.

use cairn_reader_protocol::DateOrder;
use jiff::civil::{Date, DateTime, Time};

/// The years that a two-digit year, or a chat, can be of.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// Words for the morning and the evening, without dots and spaces.
const MORNING: &[&str] =
    &["am", "a", "午前", "上午", "오전", "ص", "قم", "vorm", "πμ", "देपू", "पूर्वाह्न", "sa", "öö", "de"];
const EVENING: &[&str] =
    &["pm", "p", "午後", "下午", "오후", "م", "بم", "nachm", "μμ", "अप", "अपराह्न", "ch", "ös", "du"];

/// What stands in a line, in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The three numbers of the date; none where there is only a time of day.
    pub(super) date: Option<Numbers>,
    pub(super) clock: Clock,
    /// Minutes before UTC or after it, where that is named.
    pub(super) offset: Option<i32>,
    /// Whether a comma stands between date and time, as WhatsApp writes it.
    pub(super) comma: bool,
}

/// The numbers of a date, in the order in which they stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    parts: [i16; 3],
    year_first: bool,
    /// Whether dots stand between them: wherever that is usual, the day comes first.
    dots: bool,
}

/// A time of day, as it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    hour: i8,
    minute: i8,
    second: i8,
    evening: Option<bool>,
}

impl Numbers {
    /// The date in this order; none where there is no such day.
    pub(super) fn date(self, order: DateOrder) -> Option<Date> {
        let [one, two, three] = self.parts;
        let (year, month, day) = match order {
            DateOrder::Dmy if !self.year_first => (three, two, one),
            DateOrder::Mdy if !self.year_first => (three, one, two),
            DateOrder::Ymd => (one, two, three),
            _ => return None,
        };
        let year = if year < 100 { year + 2000 } else { year };
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        YEARS.contains(&year).then(|| Date::new(year, month, day).ok())?
    }

    pub(super) fn year_first(self) -> bool {
        self.year_first
    }

    pub(super) fn dots(self) -> bool {
        self.dots
    }
}

impl Clock {
    /// The time of day; none where there is no such time.
    pub(super) fn time(self) -> Option<Time> {
        let hour = match self.evening {
            Some(true) if self.hour < 12 => self.hour + 12,
            Some(false) if self.hour == 12 => 0,
            _ => self.hour,
        };
        Time::new(hour, self.minute, self.second, 0).ok()
    }

    /// Whether it can only be one of twenty-four hours, or says itself whether it is morning.
    pub(super) fn tells_the_half(self) -> bool {
        self.evening.is_some() || self.hour == 0 || self.hour > 12
    }
}

/// `2026-11-03T21:04:00`.
pub(super) fn written(date: Date, time: Time) -> String {
    DateTime::from_parts(date, time).strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

/// What no one can see and apps put between: marks of direction, and the mark at the beginning of a file.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

/// Reads a text from its beginning on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a>(pub(super) &'a str);

impl<'a> Cursor<'a> {
    /// The next character that can be seen.
    pub(super) fn peek(&mut self) -> Option<char> {
        self.0 = self.0.trim_start_matches(is_mark);
        self.0.chars().next()
    }

    pub(super) fn eat(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let next = self.peek().filter(|c| wanted(*c))?;
        self.0 = self.0.get(next.len_utf8()..).unwrap_or_default();
        Some(next)
    }

    pub(super) fn spaces(&mut self) -> bool {
        let before = self.0.len();
        while self.eat(char::is_whitespace).is_some() {}
        self.0.len() < before
    }

    /// A number of at most `most` digits, of whatever script, and how many there were.
    fn number(&mut self, most: usize) -> Option<(i16, usize)> {
        let (mut number, mut digits) = (0i16, 0);
        while let Some(digit) = self.peek().and_then(digit) {
            if digits == most {
                return None;
            }
            self.eat(|_| true);
            number = number.checked_mul(10)?.checked_add(digit)?;
            digits += 1;
        }
        (digits > 0).then_some((number, digits))
    }

    /// A date and a time, or a time alone. What follows them is left.
    pub(super) fn stamp(&mut self) -> Option<Stamp> {
        let mut ahead = *self;
        let date = ahead.date();
        let mut comma = false;
        if date.is_some() {
            comma = ahead.between()?;
        } else {
            ahead = *self;
        }
        let before = ahead.half();
        ahead.spaces();
        let clock = ahead.clock(before)?;
        let offset = ahead.offset();
        *self = ahead;
        Some(Stamp { date, clock, offset, comma })
    }

    fn date(&mut self) -> Option<Numbers> {
        let (one, digits) = self.number(4)?;
        let between = self.separator(&['/', '.', '-', '年'])?;
        let (two, two_digits) = self.number(2)?;
        let same = |c: char| c == between || (between == '年' && c == '月');
        self.spaces();
        self.eat(same)?;
        self.spaces();
        let (three, last_digits) = self.number(4)?;
        // `2026. 11. 3.`, `2026年11月3日`
        self.eat(|c| c == '日' || (c == '.' && between == '.'));
        let year_first = digits == 4;
        let plausible =
            two_digits <= 2 && if year_first { last_digits <= 2 } else { digits <= 2 && matches!(last_digits, 2 | 4) };
        plausible.then_some(Numbers { parts: [one, two, three], year_first, dots: between == '.' && !year_first })
    }

    fn separator(&mut self, known: &[char]) -> Option<char> {
        self.spaces();
        let found = self.eat(|c| known.contains(&c))?;
        self.spaces();
        Some(found)
    }

    /// What stands between date and time; whether a comma is among it.
    fn between(&mut self) -> Option<bool> {
        let comma = self.eat(|c| matches!(c, ',' | '،' | '、')).is_some();
        let spaces = self.spaces();
        let mut ahead = *self;
        // A half of the day may come first, and is read as such; else `T`, `at`, `à`, `um`.
        if ahead.half().is_none() {
            let word = self.0.find(|c: char| !c.is_alphabetic()).unwrap_or(self.0.len());
            if (1..=8).contains(&word) {
                self.0 = self.0.get(word..).unwrap_or_default();
            }
        }
        let more = self.spaces();
        (comma || spaces || more || self.peek().is_some_and(|c| digit(c).is_some())).then_some(comma)
    }

    fn clock(&mut self, before: Option<bool>) -> Option<Clock> {
        let (hour, digits) = self.number(2)?;
        let between = self.eat(|c| matches!(c, ':' | '.' | 'h'))?;
        let (minute, minute_digits) = self.number(2)?;
        let mut ahead = *self;
        let second = ahead.eat(|c| c == between).and_then(|_| ahead.number(2)).map(|(second, _)| second);
        if second.is_some() {
            *self = ahead;
            // Parts of a second say nothing here.
            if self.eat(|c| c == '.').is_some() {
                self.number(9);
            }
        }
        let mut ahead = *self;
        ahead.spaces();
        let evening = before.or_else(|| ahead.half().inspect(|_| *self = ahead));
        let part = |number: i16| i8::try_from(number).ok();
        let (hour, minute, second) = (part(hour)?, part(minute)?, part(second.unwrap_or(0))?);
        let plausible = digits <= 2 && minute_digits == 2 && hour < 25 && minute < 60 && second < 61;
        plausible.then_some(Clock { hour, minute, second: second.min(59), evening })
    }

    /// Whether it is evening, where a word says which half of the day it is.
    fn half(&mut self) -> Option<bool> {
        let mut plain = String::new();
        let mut found = None;
        let mut ahead = *self;
        while let Some(c) = ahead.eat(|c| c.is_alphabetic() || c == '.' || c.is_whitespace() || is_joining(c)) {
            if c.is_alphabetic() || is_joining(c) {
                plain.extend(c.to_lowercase());
            }
            if plain.chars().count() > 8 {
                break;
            }
            // A name of two letters is followed by a colon.
            let ends =
                !ahead.peek().is_some_and(|c| c == ':' || c.is_alphanumeric() && digit(c).is_none() || is_joining(c));
            let known = |words: &[&str]| words.contains(&plain.as_str());
            if ends && !c.is_whitespace() && (known(MORNING) || known(EVENING)) {
                ahead.eat(|c| c == '.');
                found = Some((known(EVENING), ahead));
            }
        }
        let (evening, after) = found?;
        *self = after;
        Some(evening)
    }

    /// `Z`, `UTC`, `+02:00`, ` -0500`.
    fn offset(&mut self) -> Option<i32> {
        let mut ahead = *self;
        ahead.spaces();
        if let Some(rest) = ["UTC", "GMT", "Z"].iter().find_map(|name| ahead.0.strip_prefix(name)) {
            let ends = !rest.starts_with(|c: char| c.is_alphanumeric());
            self.0 = if ends { rest } else { self.0 };
            return ends.then_some(0);
        }
        let sign = if ahead.eat(|c| matches!(c, '+' | '-'))? == '-' { -1 } else { 1 };
        let (hours, digits) = ahead.number(4)?;
        let (hours, minutes) = match digits {
            4 => (hours / 100, hours % 100),
            2 => (hours, ahead.eat(|c| c == ':').and_then(|_| ahead.number(2)).map(|(minutes, _)| minutes)?),
            _ => return None,
        };
        if hours > 14 || minutes > 59 {
            return None;
        }
        *self = ahead;
        Some(sign * (i32::from(hours) * 60 + i32::from(minutes)))
    }
}

/// Signs that belong to the letter before them, as vowels do in some scripts.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{97f}')
}

/// A decimal digit of the scripts in which telephones write the time.
fn digit(c: char) -> Option<i16> {
    const ZEROS: [char; 8] = ['0', '٠', '۰', '०', '০', '၀', '๐', '０'];
    let place = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
    ZEROS.iter().find_map(place).and_then(|digit| i16::try_from(digit).ok())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        let stamp = Cursor(text).stamp()?;
        Some(written(stamp.date?.date(order)?, stamp.clock.time()?))
    }

    #[test]
    fn times_of_many_telephones_are_read() {
        let expected = Some("2026-11-03T21:04:00".to_owned());
        for text in [
            "03/11/2026, 21:04",
            "03.11.26, 21:04",
            "3/11/26, 9:04 PM",
            "03/11/26 9:04 p. m.",
            "3/11/26, 9:04\u{202f}p.\u{a0}m.",
            "\u{200e}3/11/26, 9:04\u{202f}pm",
            "03/11/2026 à 21:04",
            "03/11/2026 21.04",
            "03.11.2026 um 21:04",
            "٣/١١/٢٠٢٦، ٩:٠٤ م",
            "\u{202b}۳/۱۱/۲۰۲۶, ۲۱:۰۴",
        ] {
            assert_eq!(read(text, DateOrder::Dmy), expected, "{text}");
        }
        for text in [
            "2026-11-03 21:04:00",
            "2026-11-03T21:04:00.123",
            "2026/11/3 下午9:04",
            "2026. 11. 3. 오후 9:04",
            "2026年11月3日 21:04",
        ] {
            assert_eq!(read(text, DateOrder::Ymd), expected, "{text}");
        }
        assert_eq!(read("11/3/26, 9:04 PM", DateOrder::Mdy), expected);
        assert_eq!(read("3/11/26, 12:00 AM", DateOrder::Dmy), Some("2026-11-03T00:00:00".to_owned()));
        assert_eq!(read("3/11/26, 12:00 PM", DateOrder::Dmy), Some("2026-11-03T12:00:00".to_owned()));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in ["", "3/11", "3/11/26", "31/31/26, 10:00", "03/11/26, 26:04", "03/11/26, 21:4", "1/1/1, 1:01", "x"]
        {
            assert_eq!(read(text, DateOrder::Dmy), None, "{text}");
        }
    }

    #[test]
    fn an_offset_is_read_and_what_follows_is_left() {
        for (text, minutes, rest) in [
            ("2026-11-03T21:04:00-05:00 Sam", Some(-300), " Sam"),
            ("2026-11-03 21:04 +0530: x", Some(330), ": x"),
            ("2026-11-03 21:04:00 UTC] x", Some(0), "] x"),
            ("2026-11-03T21:04Z", Some(0), ""),
            ("2026-11-03 21:04 - Sam", None, " - Sam"),
            ("2026-11-03 21:04 Zoe: x", None, " Zoe: x"),
        ] {
            let mut cursor = Cursor(text);
            let stamp = cursor.stamp().unwrap();
            assert_eq!((stamp.offset, cursor.0), (minutes, rest), "{text}");
        }
    }
}
