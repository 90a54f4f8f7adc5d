//! Texts within their constraints, at the edges of these, and beyond.

use simulator::descriptor::ConstraintKind;

use super::format::formatted;
use super::pattern::matching;
use super::random::Random;

/// The longest text that is drawn on purpose.
const LONGEST: u64 = 2_100;

/// What odd texts are spoilt with.
const ODD: [&str; 24] = [
    " ",
    "\n",
    "\t",
    "-",
    "_",
    "/",
    "\\",
    "\"",
    "'",
    ".",
    ",",
    ":",
    ";",
    "0",
    "9",
    "a",
    "Z",
    "ü",
    "日",
    "\u{1f600}",
    "\u{0}",
    "%",
    "+",
    "\u{301}",
];

const WORDS: [&str; 8] = ["a", "parcel", "Büro 7", "日本", "x y", "A-1", "12345", "it's"];

/// A text for these constraints; an odd one may break them.
pub fn text(limits: &[&ConstraintKind], odd: bool, random: &mut Random) -> String {
    let mut text = plain(limits, odd, random);
    if let Some((min, max)) = limits.iter().find_map(|limit| match limit {
        ConstraintKind::Chars { min, max } => Some((*min, *max)),
        _ => None,
    }) {
        text = stretched(text, min, max, odd, random);
    }
    match odd && random.percent(40) {
        true => spoilt(&text, random),
        false => text,
    }
}

fn plain(limits: &[&ConstraintKind], odd: bool, random: &mut Random) -> String {
    for limit in limits {
        match limit {
            ConstraintKind::Format(words) => {
                let word = &words[random.below(words.len())];
                return formatted(word, odd && random.percent(70), random);
            }
            ConstraintKind::Pattern(pattern) => return matching(pattern, random),
            _ => {}
        }
    }
    random.pick(&WORDS).to_owned()
}

/// The text, repeated or cut to a length within its limits, or beside them if it is odd.
fn stretched(text: String, min: u64, max: Option<u64>, odd: bool, random: &mut Random) -> String {
    let most = max.unwrap_or(min + 40);
    let lengths = match odd && random.percent(50) {
        true => [min.saturating_sub(1), min, most, most + 1, 0],
        false => [min, min.max(1), most, most.max(1) - 1, min + most.saturating_sub(min) / 2],
    };
    let length = lengths[random.below(lengths.len())];
    let length = if odd { length } else { length.clamp(min, most) };
    if length > LONGEST || (random.percent(40) && !odd && fits(&text, min, max)) {
        return text;
    }
    let source = if text.is_empty() { "a".to_owned() } else { text };
    source.chars().cycle().take(usize::try_from(length).expect("a length")).collect()
}

fn fits(text: &str, min: u64, max: Option<u64>) -> bool {
    let count = text.chars().count() as u64;
    count >= min && max.is_none_or(|max| count <= max)
}

/// The text with one change.
fn spoilt(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = random.below(characters.len());
    match random.below(6) {
        0 => return String::new(),
        1 if !characters.is_empty() => drop(characters.remove(at)),
        2 if !characters.is_empty() => characters[at] = ' ',
        3 => return format!("{text}{}", random.pick(&ODD)),
        4 => return format!("{}{text}", random.pick(&ODD)),
        _ => {
            let odd = random.pick(&ODD).chars();
            characters.splice(at..at, odd);
        }
    }
    characters.into_iter().collect()
}
