//! Whatever an author writes, there is no panic, no hang and no partial output, and no text becomes
//! code.
//!
//! The specification in `tests/fixtures/hostile` uses every key of the language; each hostile text
//! of `texts.json` beside it stands in for its scalars and keys.

mod files;
mod judge;
mod language;
mod positions;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::slice::from_ref;
use std::sync::Mutex;

use codegen::OutputFile;
use codegen::load::read_dir;
use codegen::source::SourceFile;

use crate::support::{read, root};
use judge::{Verdict, each, is_alike, judged};
use language::Language;
use positions::{Position, positions, quoted, replaced};

/// A text that is accepted wherever any text may stand.
const ANY: &str = "harmless words, two";
/// Names for places where only a name of some kind may stand.
const NAMES: [&str; 5] = ["harmless", "Harmless", "x-harmless", "harmless.words", "https://a.b/c"];
/// What is reported where one of the language's own words has to stand, or no text.
const WORDS: [&str; 3] = ["unknown_key", "unknown_word", "wrong_shape"];
/// Where no text is accepted but what is known, each position tries one in so many texts.
const STRIDE: usize = 8;

/// The walked specification, and what is emitted for it.
pub struct Walked {
    files: Vec<SourceFile>,
    base: Vec<OutputFile>,
    positions: Vec<Position>,
}

/// What a position accepts.
enum Takes {
    /// Any text, which reaches only documentation and literals.
    Any,
    /// Names of some kind; with what was emitted for those that were accepted.
    Names(Vec<(&'static str, Vec<OutputFile>)>),
    /// Nothing but words of the language, and what the specification has elsewhere.
    Known,
}

impl Walked {
    pub fn new() -> Self {
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

    /// Where any text may stand: the first of each place in the language.
    fn free(&self) -> Vec<Position> {
        let mut places = BTreeSet::new();
        let first = self.positions.iter().filter(|one| places.insert(&one.place));
        let found = Mutex::new(Vec::new());
        each(&first.collect::<Vec<_>>(), |position| {
            if let Takes::Any = self.takes(position, &[]) {
                found.lock().expect("no panic").push((*position).clone());
            }
        });
        in_order(found.into_inner().expect("no panic"), |position| position)
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
    let walked = Walked::new();
    let key = |one: &Position| {
        let (ty, key) = (one.kind.strip_suffix('~')?, one.name.rsplit('/').next()?);
        Some(format!("{ty}.{}", key.trim_end_matches('~')))
    };
    let keys: BTreeSet<String> = walked.positions.iter().filter_map(key).collect();
    let missing: Vec<String> = Language::read().keys().filter(|key| !keys.contains(key)).collect();
    assert!(missing.is_empty(), "add these to tests/fixtures/hostile: {}", missing.join(", "));
}

#[test]
fn no_text_becomes_code_where_any_text_may_stand() {
    let walked = Walked::new();
    let free = walked.free();
    assert!(free.len() > 40, "any text may stand in {} places only", free.len());
    each(&texts(), |text| {
        let odd = walked.settle(text, &free, false);
        let odd: Vec<_> = odd.iter().map(|(one, fault)| format!("{}: {fault}", one.name)).collect();
        assert!(odd.is_empty(), "{text:?}\n{}", odd.join("\n"));
    });
}

#[test]
fn no_text_becomes_code_where_a_name_stands() {
    let walked = Walked::new();
    let named = Mutex::new(Vec::new());
    let known = Mutex::new(Vec::new());
    each(&walked.one_of_each_kind(), |position| match walked.takes(position, &NAMES) {
        Takes::Any => {}
        Takes::Names(outputs) => named.lock().expect("no panic").push((position.clone(), outputs)),
        Takes::Known => known.lock().expect("no panic").push(position.clone()),
    });
    let named = in_order(named.into_inner().expect("no panic"), |(position, _)| position);
    assert!(named.len() > 10, "a name stands in {} places only", named.len());
    // What takes the same names is likely to take the same texts, so that few groups are split.
    let mut groups: BTreeMap<String, Vec<Position>> = BTreeMap::new();
    for (position, outputs) in &named {
        let alike =
            |(_, output): &(_, Vec<OutputFile>)| is_alike(output, &walked.base, true).is_ok();
        let taken: Vec<_> = outputs.iter().map(|one| (one.0, alike(one))).collect();
        groups.entry(format!("{taken:?}")).or_default().push(position.clone());
    }
    let groups: Vec<(String, Vec<Position>)> = texts()
        .iter()
        .flat_map(|text| groups.values().map(|one| (text.clone(), one.clone())))
        .collect();
    each(&groups, |(text, positions)| {
        for (position, fault) in walked.settle(text, positions, true) {
            // What follows from a pattern or a path is not what follows from that in the base.
            let of = named.iter().find(|(other, _)| other.name == position.name);
            let (_, outputs) = of.expect("it is one of them");
            let Verdict::Accepted(output) = walked.judged(&quoted(text), from_ref(&position))
            else {
                continue;
            };
            let is_alike = outputs.iter().any(|(_, other)| is_alike(&output, other, true).is_ok());
            assert!(is_alike, "{text:?} at {}: {fault}", position.name);
        }
    });
    let known = in_order(known.into_inner().expect("no panic"), |position| position);
    let texts: Vec<(usize, String)> = texts().into_iter().enumerate().collect();
    each(&texts, |(number, text)| {
        let mine = known.iter().enumerate().filter(|(index, _)| index % STRIDE == number % STRIDE);
        for (_, position) in mine {
            let odd = walked.settle(text, from_ref(position), true);
            assert!(odd.is_empty(), "{text:?} at {}: {}", position.name, odd[0].1);
        }
    });
}
