//! No construct of the language is decoration: removing each from a fixture, or replacing it, changes
//! what is emitted.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use codegen::source::SourceFile;
use serde_yaml::Value as Yaml;

use crate::construct::{Construct, Language, Use};
use crate::support::{compile_in_one_thread, files_below, fixture, read};
use crate::swap::{key_swaps, word_removed, word_swapped};
use crate::yaml;

/// What is proven of a construct, each better than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Proof {
    /// It stands in a fixture, and changes nothing.
    Nothing,
    /// The compiler checks it: removing or replacing it is refused.
    Refused,
    /// The descriptor changes, and with it the simulator.
    Described,
    /// The client changes.
    Changed,
}

/// Keys that can't be removed or replaced in any fixture, since the compiler checks their values;
/// each with what it compares them with.
const LOOKED_AT: &[(&str, &str)] = &[
    ("AsyncEffect.when", "`pending`, which needs it"),
    ("Column.type", "the values of `data`, which are of this type"),
    ("Derived.each", "a list of the type of the member"),
    ("Effect.finds", "the names that expressions use"),
    ("Operation.path", "the braces of the path"),
    ("Pages.cursor", "the parameters of the query"),
    ("Pages.since", "the lifetimes of the parameters and members that it names"),
    ("Pages.until", "the lifetimes of the parameters and members that it names"),
    ("ReadBack.call", "the operations that are safe and take these parameters"),
    ("Refusal.when", "the errors, each of which needs a condition"),
    ("Returns.type", "the schemas, of which an answer has to be one"),
    ("Sign.date", "the parts, which name the date"),
    ("SignPart `prefixed_headers`", "the prefix, which needs this part"),
    ("Timer.set", "the timers, each of which sets something"),
    ("Signature.algorithm", "the algorithms; a word for another changes what is emitted"),
    ("Signature.encoding", "the encodings; a word for another changes what is emitted"),
    ("SignDate.form", "the forms; a word for another changes what is emitted"),
    ("api.computed", "the names under `compute`"),
    ("api.limits", "the names under `limit`"),
    ("api.schemas", "the names of types"),
];

/// What only the simulator goes by, each with the reason.
const DESCRIBED: &[(&str, &str)] = &[
    ("IllTypedIgnored.since", "a client sends no field of another type"),
    ("IllTypedIgnored.until", "a client sends no field of another type"),
    ("Violations.ill_typed_ignored", "a client sends no field of another type"),
    ("Violations.no_operation", "a client sends to no other address"),
    ("Violations.unreadable", "a client sends no body that can't be read"),
];

#[test]
fn no_construct_of_the_language_is_decoration() {
    let proofs = proofs();
    let mut wrong = Vec::new();
    for construct in Language::load("api").constructs().iter().filter(|it| !is_exempt(it)) {
        let proof = proofs.get(construct);
        let shown = construct.to_string();
        let is_in = |list: &[(&str, &str)]| list.iter().any(|(name, _)| *name == shown);
        let is_listed = [(LOOKED_AT, Proof::Refused), (DESCRIBED, Proof::Described)]
            .map(|(list, proof)| (is_in(list), proof));
        match proof {
            None => wrong.push(format!("{shown}: no fixture shows it")),
            Some(Proof::Nothing) => wrong.push(format!("{shown}: without it nothing changes")),
            Some(proof) if is_listed.iter().any(|(listed, of)| *listed != (proof == of)) => {
                wrong.push(format!("{shown}: {proof:?}, listed: {is_listed:?}"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_excuse_is_about_a_construct_that_there_is() {
    let language = Language::load("api");
    let names: Vec<String> = language.constructs().iter().map(Construct::to_string).collect();
    for (name, reason) in LOOKED_AT.iter().chain(DESCRIBED) {
        assert!(names.iter().any(|known| known == name), "{name} ({reason}) is no construct");
    }
}

/// A note is never emitted, and a list of one word has no other to write in its place.
fn is_exempt(construct: &Construct) -> bool {
    match construct {
        Construct::Key(_, key) => key == "note",
        Construct::Word(name, _) => name == "Accepts",
    }
}

/// The best proof that any fixture gives of each construct; small fixtures are looked at first.
fn proofs() -> BTreeMap<Construct, Proof> {
    let paths = files_below("tests/fixtures/accepted");
    let mut texts: Vec<String> = paths.iter().map(|path| read(path)).collect();
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let (texts, proofs) = (Mutex::new(texts), Proofs::default());
    let languages = Languages::load();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let text = texts.lock().expect("no worker fails").pop();
                    let Some(text) = text else { break };
                    prove(&text, &languages, &proofs);
                }
            });
        }
    });
    proofs.0.into_inner().expect("no worker fails")
}

/// Removes each construct that is not proven yet from each file of a fixture.
fn prove(text: &str, languages: &Languages, proofs: &Proofs) {
    let specimen = Specimen::new(fixture(text));
    for (number, file) in specimen.files.iter().enumerate() {
        let language = languages.of(file);
        for used in language.uses(&specimen.values[number]) {
            if !proofs.is_changed(&used.construct) {
                specimen.prove(number, &used, language, proofs);
            }
        }
    }
}

/// A fixture as [`yaml::flow`] writes it, and what is emitted for it.
struct Specimen {
    files: Vec<SourceFile>,
    values: Vec<Yaml>,
    emitted: Emitted,
}

/// What is emitted of a specification, by its paths.
#[derive(Default, PartialEq)]
struct Emitted {
    client: Vec<(String, String)>,
    /// They hold all that the specification says, whether the client makes use of it or not.
    descriptors: Vec<(String, String)>,
}

impl Specimen {
    fn new(files: Vec<SourceFile>) -> Self {
        let value = |file: &SourceFile| serde_yaml::from_str(file.text()).expect("YAML");
        let values: Vec<Yaml> = files.iter().map(value).collect();
        let mut specimen = Self { files, values, emitted: Emitted::default() };
        specimen.emitted = specimen.emit(None).expect("the fixture is accepted");
        specimen
    }

    /// What is emitted with another value of one file; none if it is refused.
    fn emit(&self, other: Option<(usize, &Yaml)>) -> Option<Emitted> {
        let file = |(number, file): (usize, &SourceFile)| {
            let value = match other {
                Some((changed, value)) if changed == number => value,
                _ => &self.values[number],
            };
            SourceFile::new("spec", file.below(), yaml::flow(value))
        };
        let files: Vec<SourceFile> = self.files.iter().enumerate().map(file).collect();
        let emitted = compile_in_one_thread(&files).output?.files.into_iter();
        let (descriptors, client) = emitted
            .map(|file| (file.path, file.text))
            .partition(|(path, _)| path.starts_with("src/simulator/descriptors/"));
        Some(Emitted { client, descriptors })
    }

    fn prove(&self, number: usize, used: &Use, language: &Language, proofs: &Proofs) {
        let value = &self.values[number];
        let path = &used.path;
        match &used.construct {
            Construct::Key(name, _) => {
                let others = key_swaps(value, path, &language.keys(name));
                proofs.add(&used.construct, self.best_of(number, others));
            }
            Construct::Word(name, word) => {
                let removed = word_removed(value, path, word);
                proofs.add(&used.construct, self.best_of(number, removed));
                for other in language.words(name).iter().filter(|other| *other != word) {
                    let construct = Construct::Word(name.clone(), other.clone());
                    if !proofs.is_changed(&construct) || !proofs.is_changed(&used.construct) {
                        let proof = self.best_of(number, word_swapped(value, path, word, other));
                        proofs.add(&used.construct, proof);
                        proofs.add(&construct, proof);
                    }
                }
            }
        }
    }

    /// The first of other values of a file with which something else is emitted.
    fn best_of(&self, number: usize, others: impl IntoIterator<Item = Yaml>) -> Proof {
        let mut proof = Proof::Refused;
        for other in others {
            match self.emit(Some((number, &other))) {
                Some(emitted) if emitted.client != self.emitted.client => return Proof::Changed,
                Some(emitted) if emitted != self.emitted => proof = Proof::Described,
                Some(_) if proof == Proof::Refused => proof = Proof::Nothing,
                Some(_) | None => {}
            }
        }
        proof
    }
}

/// The best proof of each construct so far.
#[derive(Default)]
struct Proofs(Mutex<BTreeMap<Construct, Proof>>);

impl Proofs {
    fn is_changed(&self, construct: &Construct) -> bool {
        let proofs = self.0.lock().expect("no worker fails");
        proofs.get(construct) == Some(&Proof::Changed)
    }

    fn add(&self, construct: &Construct, proof: Proof) {
        let mut proofs = self.0.lock().expect("no worker fails");
        let best = proofs.entry(construct.clone()).or_insert(proof);
        *best = proof.max(*best);
    }
}

/// The languages of the four kinds of file.
struct Languages([Language; 4]);

impl Languages {
    fn load() -> Self {
        Self(["api", "operations", "schemas", "webhooks"].map(Language::load))
    }

    fn of(&self, file: &SourceFile) -> &Language {
        let [api, operations, schemas, webhooks] = &self.0;
        match file.below().split('/').nth(1) {
            Some("operations") => operations,
            Some("schemas") => schemas,
            Some("webhooks.yaml") => webhooks,
            _ => api,
        }
    }
}
