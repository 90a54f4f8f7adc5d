//! Texts for samples and cases: within limits, of a given length, and nearly of a form.

use crate::model::{ConstraintKind, Format, Literal, Subject};
use crate::text::pattern::{LONGEST_SAMPLE, SampleOptions, TextPattern};
use crate::text::permit::permits;

/// How many lengths and choices are tried for each text that is asked for.
const TRIES: usize = 24;

/// Up to `count` different texts that keep all limits, as short as these permit.
pub fn texts(limits: &[&ConstraintKind], count: usize) -> Vec<String> {
    let mut found = Vec::new();
    let (least, most) = lengths(limits);
    if least > most.min(LONGEST_SAMPLE) {
        return found;
    }
    let others: Vec<&ConstraintKind> =
        limits.iter().copied().filter(|limit| !is_length(limit)).collect();
    for choice in 0..count.saturating_mul(2).saturating_add(TRIES) {
        let from = shortest(&others, choice).max(least);
        for length in (from..=most).take(TRIES) {
            let text = text(&others, SampleOptions { length, choice, accented: false });
            if let Some(text) = text.filter(|text| !found.contains(text)) {
                found.push(text);
                break;
            }
        }
        if found.len() >= count {
            break;
        }
    }
    found
}

/// A text of exactly that length that keeps the limits, in characters of several bytes if it can.
pub fn text_of_length(limits: &[&ConstraintKind], length: usize) -> Option<String> {
    let others: Vec<&ConstraintKind> =
        limits.iter().copied().filter(|limit| !is_length(limit)).collect();
    let wish = |choice| SampleOptions { length, choice, accented: true };
    (0..TRIES).find_map(|choice| text(&others, wish(choice)))
}

fn is_length(limit: &ConstraintKind) -> bool {
    matches!(limit, ConstraintKind::Chars { .. })
}

/// The lengths that all limits permit; 0 is not among them unless nothing else is.
fn lengths(limits: &[&ConstraintKind]) -> (usize, usize) {
    let (mut least, mut most) = (0, usize::MAX);
    for limit in limits {
        if let ConstraintKind::Chars { min, max } = limit {
            let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
            least = least.max(size(*min));
            most = most.min(max.map_or(usize::MAX, size));
        }
    }
    (least.max(1).min(most.max(least)), most)
}

fn shortest(limits: &[&ConstraintKind], choice: usize) -> usize {
    let of_limit = |limit: &&ConstraintKind| match limit {
        ConstraintKind::Pattern(pattern) => TextPattern::known(pattern)?.shortest(choice),
        ConstraintKind::Format(formats) => {
            let format = formats.get(choice % formats.len().max(1))?;
            Some(format_sample(*format).chars().count())
        }
        _ => None,
    };
    limits.iter().filter_map(of_limit).max().unwrap_or(0)
}

/// A text that one of the limits leads to, and all of them permit.
fn text(limits: &[&ConstraintKind], wish: SampleOptions) -> Option<String> {
    if wish.length > LONGEST_SAMPLE {
        return None;
    }
    let keeps = |text: &String| {
        let value = Literal::Text(text.clone());
        limits.iter().all(|limit| permits(limit, Subject::Value, &value))
    };
    let led = limits.iter().filter_map(|limit| match limit {
        ConstraintKind::Pattern(pattern) => TextPattern::known(pattern)?.text(wish),
        ConstraintKind::Format(formats) => {
            let (size, format) = (formats.len().max(1), formats.get(wish.choice % formats.len())?);
            formatted(*format, SampleOptions { choice: wish.choice / size, ..wish })
        }
        _ => None,
    });
    let free = !limits
        .iter()
        .any(|limit| matches!(limit, ConstraintKind::Pattern(_) | ConstraintKind::Format(_)));
    led.chain(free.then(|| plain(wish))).find(keeps)
}

/// Letters, counted up from the end.
fn plain(SampleOptions { length, mut choice, accented }: SampleOptions) -> String {
    let filler = if accented { 'é' } else { 'a' };
    let mut letters = vec![filler; length];
    for letter in letters.iter_mut().rev() {
        if choice == 0 {
            break;
        }
        *letter = char::from(b'a' + (choice % 26) as u8);
        choice /= 26;
    }
    letters.into_iter().collect()
}

/// A text of that form and length, the example where that is as long.
fn formatted(
    format: Format,
    SampleOptions { length, choice, .. }: SampleOptions,
) -> Option<String> {
    let sample = format_sample(format);
    if choice == 0 && length == sample.len() {
        return Some(sample.to_owned());
    }
    let padded = |start: String, filler: &str| {
        let missing = length.checked_sub(start.len())?;
        Some(start + &filler.repeat(missing))
    };
    let (day, minute) = (choice % 28 + 1, choice % 60);
    let month = choice / 28 % 12 + 1;
    let fraction = |start: String, end: &str| match length.checked_sub(start.len() + end.len())? {
        0 => Some(start + end),
        1 => None,
        digits => Some(format!("{start}.{}{end}", "0".repeat(digits - 1))),
    };
    let letters = |start: &str, filler: char| {
        let mut text: Vec<char> = start.chars().collect();
        text.resize(length, filler);
        let mut rest = choice;
        for letter in text.iter_mut().rev().take_while(|_| choice > 0) {
            *letter = char::from((filler as u8) + (rest % 26) as u8);
            rest /= 26;
        }
        Some(text.into_iter().collect::<String>())
    };
    match format {
        Format::Date => padded(format!("2024-{month:02}-{day:02}"), ""),
        Format::CompactDate => padded(format!("2024{month:02}{day:02}"), ""),
        Format::LocalDateTime => fraction(format!("2024-{month:02}-{day:02}T23:59:59"), ""),
        Format::DateTime => fraction(format!("2024-{month:02}-{day:02}T23:59:59"), "+08:00"),
        Format::Time => fraction(format!("22:{minute:02}:59"), ""),
        Format::Email => Some(email(length, choice)),
        Format::E164 => padded(format!("+1{choice}"), "0"),
        Format::Uri if length < 24 => padded(format!("a:{choice}"), "b"),
        Format::Uri => padded(format!("https://example.com/{choice}"), "b"),
        Format::Uuid => padded(format!("123e4567-e89b-12d3-a456-{choice:012}"), ""),
        Format::CountryAlpha3 | Format::Currency => letters("AAA", 'A'),
        Format::Language => letters("aa", 'a'),
        Format::TimeZone => letters("E", 'a'),
        Format::Base64 => padded(format!("{choice:04}"), "A"),
    }
    .filter(|text| text.chars().count() == length)
}

/// An address whose parts are as long as they may be.
fn email(length: usize, choice: usize) -> String {
    let local = length.saturating_sub(13).clamp(1, 64);
    let mut domain = vec!['b'; length.saturating_sub(local + 1)];
    let last = domain.len().saturating_sub(1);
    for index in (1..domain.len()).step_by(64) {
        domain[if index == last { index - 1 } else { index }] = '.';
    }
    let local = format!("{choice}{}", "a".repeat(local));
    let local: String = local.chars().take(length.saturating_sub(domain.len() + 1)).collect();
    format!("{local}@{}", domain.into_iter().collect::<String>())
}

/// A text of that form.
pub fn format_sample(format: Format) -> &'static str {
    match format {
        Format::Date => "2024-02-29",
        Format::CompactDate => "20240229",
        Format::LocalDateTime => "2024-02-29T23:59:59",
        Format::DateTime => "2024-02-29T23:59:59+08:00",
        Format::Time => "23:59:59",
        Format::Email => "reader@example.com",
        Format::E164 => "+12025550123",
        Format::Uri => "https://example.com/a?b=c",
        Format::Uuid => "123e4567-e89b-12d3-a456-426614174000",
        Format::CountryAlpha3 => "USA",
        Format::Currency => "EUR",
        Format::Language => "en",
        Format::TimeZone => "Europe/Berlin",
        Format::Base64 => "aGk=",
    }
}

/// A text that has almost that form.
pub fn format_miss(format: Format) -> &'static str {
    match format {
        Format::Date => "2023-02-29",
        Format::CompactDate => "20230229",
        Format::LocalDateTime => "2024-02-29T24:00:00",
        Format::DateTime => "2024-02-29T23:59:59+24:00",
        Format::Time => "24:00:00",
        Format::Email => "reader@example",
        Format::E164 => "+02025550123",
        Format::Uri => "https://example.com/a b",
        Format::Uuid => "123e4567-e89b-12d3-a456-42661417400",
        Format::CountryAlpha3 => "USa",
        Format::Currency => "EU",
        Format::Language => "e",
        Format::TimeZone => "Europe/",
        Format::Base64 => "a===",
    }
}

/// A text that says the same in a form that only warns.
pub fn format_variant(format: Format) -> Option<&'static str> {
    Some(match format {
        Format::Date | Format::CompactDate | Format::CountryAlpha3 | Format::Currency => {
            return None;
        }
        Format::LocalDateTime => "2024-02-29T23:59",
        Format::DateTime => "2024-02-29 23:59:59Z",
        Format::Time => "23:59",
        Format::Email => "\"a reader\"@example.com",
        Format::E164 => "+4912345678901234",
        Format::Uri => "https://example.com/ü",
        Format::Uuid => "123e4567e89b12d3a456426614174000",
        Format::Language => "zh-Hans",
        Format::TimeZone => "+08:00",
        Format::Base64 => "aGk",
    })
}

/// Texts that differ from `good` as little as can be, of which a pattern may refuse some.
pub fn near(good: &str, stranger: Option<char>) -> Vec<String> {
    let strangers: Vec<char> = stranger.into_iter().chain(['~', ' ', 'é', '\n']).collect();
    let without = |skip: usize| good.chars().skip(skip).collect::<String>();
    let mut texts: Vec<String> = Vec::new();
    for stranger in &strangers {
        texts.push(format!("{stranger}{}", without(1)));
    }
    let last: String = good.chars().take(good.chars().count().saturating_sub(1)).collect();
    for stranger in &strangers {
        texts.push(format!("{last}{stranger}"));
        texts.push(format!("{good}{stranger}"));
    }
    texts.extend([
        last,
        without(1),
        String::new(),
        format!("{good}{good}"),
        "\u{1F4E6}".to_owned(),
    ]);
    texts
}
