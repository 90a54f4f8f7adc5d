//! Whatever an author writes, there is no panic, no hang and no partial output, and no text becomes
//! code.
//!
//! The specification in `tests/fixtures/hostile` uses every key of the language; each hostile text
//! of `texts.json` beside it stands in for its scalars and keys. Where that takes one compilation for
//! each pair of a text and a position, a run tries its [`share`] of the pairs.

mod files;
mod judge;
mod language;
mod positions;
mod share;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::slice::from_ref;
use std::sync::{LazyLock, Mutex};

use codegen::OutputFile;
use codegen::load::read_dir;
use codegen::source::SourceFile;

use crate::support::{read, root};
use judge::{Verdict, each, is_alike, judged};
use language::Language;
use positions::{Position, positions, quoted, replaced};
use share::{SHARES, Share};

/// A text that is accepted wherever any text may stand.
const ANY: &str = "harmless words, two";
/// Names for places where only a name of some kind may stand.
const NAMES: [&str; 5] = ["harmless", "Harmless", "x-harmless", "harmless.words", "https://a.b/c"];
/// What is reported where one of the language's own words has to stand, or no text.
const WORDS: [&str; 3] = ["unknown_key", "unknown_word", "wrong_shape"];

/// What all tests walk.
static WALKED: LazyLock<Walked> = LazyLock::new(Walked::new);
/// The first position of each place in the language, with what it accepts.
static PLACES: LazyLock<Vec<(Position, Takes)>> = LazyLock::new(|| WALKED.places());

/// The walked specification, and what is emitted for it.
pub struct Walked {
    files: Vec<SourceFile>,
    base: Vec<OutputFile>,
    positions: Vec<Position>,
}

/// Accepted names, each with what is emitted for it.
type Outputs = Vec<(&'static str, Vec<OutputFile>)>;

/// What a position accepts.
enum Takes {
    /// Any text, which reaches only documentation and literals.
    Any,
    /// Names of some kind: these of those that were tried.
    Names(Outputs),
    /// Nothing but words of the language, and what the specification has elsewhere.
    Known,
}

impl Walked {
    fn new() -> Self {
        let files = read_dir(&root().join("tests/fixtures/hostile"), "spec").expect("the files");
        let base = match judged("the specification itself", files.clone()) {
            Verdict::Accepted(output) => output,
            Verdict::Refused(codes) => panic!("the specification itself is refused: {codes:?}"),
        };
        let positions = positions(&files, &Language::read());
        Self { files, base, positions }
    }

    /// The result of other YAML in some positions at once.
    pub fn judged(&self, yaml: &str, positions: &[Position]) -> Verdict {
        let names: Vec<&str> = positions.iter().map(|one| one.name.as_str()).collect();
        judged(
            &format!("{yaml:.60} at {}", names.join(", ")),
            replaced(&self.files, positions, yaml),
        )
    }

    /// The first position of each kind.
    pub fn one_of_each_kind(&self) -> Vec<Position> {
        let mut kinds = BTreeSet::new();
        self.positions.iter().filter(|one| kinds.insert(&one.kind)).cloned().collect()
    }

    /// The first position of each place, with what it accepts. Names are tried only at the first of
    /// each kind.
    fn places(&self) -> Vec<(Position, Takes)> {
        let (mut places, mut kinds) = (BTreeSet::new(), BTreeSet::new());
        let first = self.positions.iter().filter(|one| places.insert(&one.place));
        let first: Vec<_> = first.map(|one| (one, kinds.insert(&one.kind))).collect();
        let found = Mutex::new(Vec::new());
        each(&first, |(position, is_first_of_kind)| {
            let names: &[&str] = if *is_first_of_kind { &NAMES } else { &[] };
            let takes = self.takes(position, names);
            found.lock().expect("no panic").push(((*position).clone(), takes));
        });
        in_order(found.into_inner().expect("no panic"), |(position, _)| position)
    }

    fn takes(&self, position: &Position, names: &[&'static str]) -> Takes {
        match self.judged(&quoted(ANY), from_ref(position)) {
            Verdict::Accepted(output) if is_alike(&output, &self.base, false).is_ok() => {
                return Takes::Any;
            }
            Verdict::Refused(codes) if codes.iter().any(|code| WORDS.contains(&code.as_str())) => {
                return Takes::Known;
            }
            _ => {}
        }
        let output = |name: &&'static str| match self.judged(&quoted(name), from_ref(position)) {
            Verdict::Accepted(output) => Some((*name, output)),
            Verdict::Refused(_) => None,
        };
        let accepted: Vec<_> = names.iter().filter_map(output).collect();
        if accepted.is_empty() { Takes::Known } else { Takes::Names(accepted) }
    }

    /// Puts one text into all positions at once, then into fewer, until each has settled it:
    /// refused, or accepted and alike; gives those where it is accepted and not alike.
    fn settle(&self, text: &str, positions: &[Position], named: bool) -> Vec<(Position, String)> {
        let verdict = self.judged(&quoted(text), positions);
        let fault = match &verdict {
            Verdict::Accepted(output) => is_alike(output, &self.base, named).err(),
            Verdict::Refused(_) if positions.len() > 1 => Some(String::new()),
            Verdict::Refused(_) => None,
        };
        match (positions, fault) {
            (_, None) => Vec::new(),
            ([one], Some(fault)) => vec![(one.clone(), fault)],
            (_, Some(_)) => {
                let (first, second) = positions.split_at(positions.len() / 2);
                let mut odd = self.settle(text, first, named);
                odd.extend(self.settle(text, second, named));
                odd
            }
        }
    }
}

fn texts() -> Vec<String> {
    serde_json::from_str(&read("tests/fixtures/hostile/texts.json")).expect("a list of texts")
}

/// What was found by several threads, in the order of the text.
fn in_order<T>(mut found: Vec<T>, position: impl Fn(&T) -> &Position) -> Vec<T> {
    found.sort_by_key(|one| (position(one).file, position(one).bytes.start));
    found
}

#[test]
fn every_key_of_the_language_stands_in_the_walked_specification() {
    let key = |one: &Position| {
        let (ty, key) = (one.kind.strip_suffix('~')?, one.name.rsplit('/').next()?);
        Some(format!("{ty}.{}", key.trim_end_matches('~')))
    };
    let keys: BTreeSet<String> = WALKED.positions.iter().filter_map(key).collect();
    let missing: Vec<String> = Language::read().keys().filter(|key| !keys.contains(key)).collect();
    assert!(missing.is_empty(), "add these to tests/fixtures/hostile: {}", missing.join(", "));
}

/// The first position of each kind, with what it accepts.
fn kinds() -> impl Iterator<Item = &'static (Position, Takes)> {
    let mut kinds = BTreeSet::new();
    PLACES.iter().filter(move |(position, _)| kinds.insert(&position.kind))
}

#[test]
fn a_share_has_every_text_and_every_position() {
    assert!(texts().len() >= SHARES && kinds().count() >= SHARES);
}

#[test]
fn no_text_becomes_code_where_any_text_may_stand() {
    let free = PLACES.iter().filter(|(_, takes)| matches!(takes, Takes::Any));
    let free: Vec<Position> = free.map(|(position, _)| position.clone()).collect();
    assert!(free.len() > 40, "any text may stand in {} places only", free.len());
    each(&texts(), |text| {
        let odd = WALKED.settle(text, &free, false);
        let odd: Vec<_> = odd.iter().map(|(one, fault)| format!("{}: {fault}", one.name)).collect();
        assert!(odd.is_empty(), "{text:?}\n{}", odd.join("\n"));
    });
}

#[test]
fn no_text_of_a_share_becomes_code_where_a_name_stands() {
    let named: Vec<_> = kinds()
        .filter_map(|(position, takes)| match takes {
            Takes::Names(outputs) => Some((position, outputs)),
            Takes::Any | Takes::Known => None,
        })
        .collect();
    assert!(named.len() > 10, "a name stands in {} places only", named.len());
    each(&tries(&named), |(text, positions)| {
        for (position, fault) in WALKED.settle(text, positions, true) {
            // What follows from a pattern or a path is not what follows from that in the base.
            let of = named.iter().find(|(other, _)| other.name == position.name);
            let (_, outputs) = of.expect("it is one of them");
            let Verdict::Accepted(output) = WALKED.judged(&quoted(text), from_ref(&position))
            else {
                continue;
            };
            let is_alike = outputs.iter().any(|(_, other)| is_alike(&output, other, true).is_ok());
            assert!(is_alike, "{text:?} at {}: {fault}", position.name);
        }
    });
}

/// The pairs of this run's share: each text with positions that it is tried at together. What takes
/// the same names is likely to take the same texts, so that few of these are split.
fn tries(named: &[(&Position, &Outputs)]) -> Vec<(String, Vec<Position>)> {
    let share = Share::of_this_run();
    let mut tries: BTreeMap<(usize, String), Vec<Position>> = BTreeMap::new();
    for (index, (position, outputs)) in named.iter().enumerate() {
        let alike =
            |(_, output): &(_, Vec<OutputFile>)| is_alike(output, &WALKED.base, true).is_ok();
        let taken: Vec<_> = outputs.iter().map(|one| (one.0, alike(one))).collect();
        for number in (0..texts().len()).filter(|number| share.has(*number, index)) {
            let group = (number, format!("{taken:?}"));
            tries.entry(group).or_default().push((*position).clone());
        }
    }
    let texts = texts();
    tries.into_iter().map(|((number, _), positions)| (texts[number].clone(), positions)).collect()
}

#[test]
fn no_text_of_a_share_becomes_code_where_only_known_words_stand() {
    let known = kinds().filter(|(_, takes)| matches!(takes, Takes::Known));
    let known: Vec<&Position> = known.map(|(position, _)| position).collect();
    let share = Share::of_this_run();
    let texts: Vec<(usize, String)> = texts().into_iter().enumerate().collect();
    each(&texts, |(number, text)| {
        let mine = known.iter().enumerate().filter(|(index, _)| share.has(*number, *index));
        for (_, position) in mine {
            let odd = WALKED.settle(text, from_ref(*position), true);
            assert!(odd.is_empty(), "{text:?} at {}: {}", position.name, odd[0].1);
        }
    });
}
