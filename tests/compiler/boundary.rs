//! Boundary cases: every constraint and rule of a specification has cases that keep it and cases
//! that break it, or a reason why there is none.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use codegen::load::read_dir;
use codegen::{Compilation, LimitCases, Output};

use crate::support::{compile_as, compile_text, files_below, read, root};

/// The specifications, each with what is emitted for it.
static OUTPUTS: LazyLock<Vec<(String, Output)>> = LazyLock::new(outputs);

fn outputs() -> Vec<(String, Output)> {
    let output = |path: &str, outcome: Compilation| {
        let Compilation { output, diagnostics, .. } = outcome;
        let output = output.unwrap_or_else(|| panic!("{path}:\n{}", diagnostics.text(false)));
        (path.to_owned(), output)
    };
    let folders = [("spec", "client"), ("tests/fixtures/invented", "invented")];
    let folders = folders.map(|(folder, package)| {
        let files = read_dir(&root().join(folder), folder).expect("it holds a specification");
        output(folder, compile_as(package, &files))
    });
    let fixtures = files_below("tests/fixtures/accepted");
    let fixtures = fixtures.iter().map(|path| output(path, compile_text(&read(path))));
    folders.into_iter().chain(fixtures).collect()
}

/// Places that no case shows, since no request holds their values.
const UNSENT: &[(&str, &str)] = &[
    ("spec", "DateOrTime/format"),
    ("tests/fixtures/accepted/common_names.yaml", "Unused/chars"),
    ("tests/fixtures/accepted/moments.yaml", "schemas/Parcel/fields/sent_at/format"),
    ("tests/fixtures/accepted/pages_of_other_types.yaml", "schemas/Books/items"),
    ("tests/fixtures/accepted/takes_some.yaml", "schemas/Book/rules/kept"),
    ("tests/fixtures/invented", "Book/fields/added-on/format"),
    ("tests/fixtures/invented", "Links/fields/self/format"),
    ("tests/fixtures/invented", "LoanId/format"),
    ("tests/fixtures/invented", "Member/fields/email/format"),
    ("tests/fixtures/invented", "schemas/Answer/fields/unlimited/chars"),
];

/// Wanted cases for which there is no value, with the reason.
const GAPS: &[(&str, &str, &str)] = &[(
    "operations/send_numbers/body/fields/most/range",
    "a number beyond",
    "the range reaches as far as the type",
)];

const UNSENT_REASON: &str = "no request holds it";

#[test]
fn every_constraint_and_rule_is_kept_by_a_case_and_broken_by_another() {
    let (mut bare, mut unsent, mut gaps) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (path, output) in &*OUTPUTS {
        let shown: BTreeSet<&str> = output.boundaries.iter().filter_map(shown).collect();
        for boundary in &output.boundaries {
            let LimitCases { at, kept, broken, gaps: missing, .. } = boundary;
            for (wanted, reason) in missing {
                match *reason {
                    UNSENT_REASON if shown.contains(at.as_str()) => {}
                    UNSENT_REASON => drop(unsent.insert((path.as_str(), at.as_str()))),
                    reason => drop(gaps.insert((at.as_str(), wanted.as_str(), reason))),
                }
            }
            if missing.is_empty() && (kept.is_empty() || broken.is_empty()) {
                bare.push(format!("{path}: {boundary:?}"));
            }
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
    assert_eq!(unsent.into_iter().collect::<Vec<_>>(), UNSENT);
    assert_eq!(gaps.into_iter().collect::<Vec<_>>(), GAPS);
}

/// The place of a constraint or rule, and how many cases keep and break it.
fn shown(boundary: &LimitCases) -> Option<&str> {
    let LimitCases { at, kept, broken, .. } = boundary;
    (!kept.is_empty() && !broken.is_empty()).then_some(at)
}

#[test]
fn no_constraint_or_rule_is_passed_over() {
    for (path, Output { counts, boundaries, .. }) in &*OUTPUTS {
        assert_eq!(boundaries.len(), counts.constraints + counts.rules, "{path}");
    }
}

/// The cases of a field `it` with this constraint, in a body with further fields and rules.
fn shown_of(field: &str, beside: &str) -> (Vec<String>, Vec<String>, String) {
    let text = format!(
        "# One limit.
servers: {{ production: \"https://api.example\" }}
auth: {{ key: {{ header: x-api-key }} }}
schemas: {{ Id: {{ type: String, identity: true }}, Book: {{ fields: {{ id: Id }} }} }}
operations:
  add:
    http: POST /books
    retry: never
    body:
      fields: {{ it: {{ {field} }}, other: Integer }}
      {beside}
    returns: Book
"
    );
    let Compilation { output, diagnostics, .. } = compile_text(&text);
    let Output { files, mut boundaries, .. } =
        output.unwrap_or_else(|| panic!("{text}\n{}", diagnostics.text(false)));
    let LimitCases { kept, broken, .. } = boundaries.pop().expect("one limit");
    let cases = files.into_iter().find(|file| file.path == "tests/boundary/example.rs");
    (kept, broken, cases.expect("the cases").text)
}

#[test]
fn both_ends_of_a_limit_are_shown_from_both_sides() {
    let shown = |field: &str, kept: &[&str], broken: &[&str]| {
        let found = shown_of(field, "");
        assert_eq!((&found.0[..], &found.1[..]), (&names(kept)[..], &names(broken)[..]), "{field}");
    };
    let ends = |unit: &str, counts: [u32; 2]| counts.map(|count| format!("{count} {unit}"));
    for (field, unit) in [
        ("type: String, chars: 3..=5", "characters"),
        ("type: list of Integer, items: 3..=5", "items"),
        ("type: map of Integer, items: 3..=5", "items"),
        ("type: list of String, each: { chars: 3..=5 }", "characters"),
        ("type: map of Id, keys: { chars: 3..=5 }", "characters"),
        ("type: Id, chars: 3..=5", "characters"),
    ] {
        let (kept, broken) = (ends(unit, [3, 5]), ends(unit, [2, 6]));
        let found = shown_of(field, "");
        assert_eq!((found.0, found.1), (kept.into(), broken.into()), "{field}");
    }
    shown("type: String, chars: 4", &["4 characters"], &["3 characters", "5 characters"]);
    shown("type: String, chars: ..=4", &["4 characters"], &["5 characters"]);
    shown("type: String, chars: 1..", &["1 character"], &["0 characters"]);
    shown("type: Integer, range: 3..=5", &["3", "5"], &["2", "6"]);
    shown("type: Integer, range: { above: 3, below: 5 }", &["4"], &["3", "5"]);
    shown("type: list of Integer, each: { range: ..=5 }", &["5"], &["6"]);
    let (low, high) = ("9007199254740993", "9007199254740995");
    shown(
        &format!("type: Integer, range: {low}..={high}"),
        &[low, high],
        &["9007199254740992", "9007199254740996"],
    );
    let (beyond_low, beyond_high) = ("2.999999999999999", "5.000000000000001");
    shown("type: Number, range: 3..=5", &["3.0", "5.0"], &[beyond_low, beyond_high]);
    shown("type: Number, range: { above: 4 }", &["4.000000000000001"], &["4.0"]);
    shown("type: list of Integer, unique: true", &["different items"], &["one item twice"]);
}

#[test]
fn lengths_are_shown_in_characters_of_more_than_one_byte() {
    for field in [
        "type: String, chars: 3..=5",
        "type: String, chars: 3..=5, pattern: '.+'",
        "type: String, chars: 3..=5, pattern: '[a-zé]+-?'",
        "type: list of String, each: { chars: 3..=5 }",
        "type: map of Integer, keys: { chars: 3..=5 }",
        "type: Id, chars: 3..=5",
    ] {
        let (.., cases) = shown_of(field, "");
        for text in ["\"éé\"", "\"ééé\"", "\"ééééé\"", "\"éééééé\""] {
            assert!(cases.contains(text), "{field}: no {text} in\n{cases}");
        }
    }
}

#[test]
fn rules_are_shown_with_none_one_and_all_of_their_fields() {
    let shown = |rule: &str, kept: &[&str], broken: &[&str]| {
        let beside = format!("rules: {{ rule: {{ {rule} }} }}");
        let found = shown_of("type: Integer", &beside);
        assert_eq!((&found.0[..], &found.1[..]), (&names(kept)[..], &names(broken)[..]), "{rule}");
    };
    let (it, other, both) = ("`it` alone", "`other` alone", "`it` and `other`");
    shown("at_least_one_of: [it, other]", &[it, other, both], &["none"]);
    shown("exactly_one_of: [it, other]", &[it, other], &["none", both]);
    shown("at_most_one_of: [it, other]", &["none", it, other], &[both]);
    shown("requires: [it], when: { other: $present }", &[it, "but `other` is another"], &["none"]);
    shown(
        "forbids: [it], when: { other: [3, 4] }",
        &["none", "none, `other` with value 2", "but `other` is another"],
        &[it, "`it` alone, `other` with value 2"],
    );
    shown(
        "ordered: [it, other]",
        &["`it` below `other`", "`it` equal to `other`"],
        &["`it` above `other`"],
    );
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Every place where a constraint can stand, by a part of its path in the invented API of limits.
const PLACES: &[(&str, &[&str])] = &[
    ("schemas/", &["chars", "pattern", "items", "unique", "range", "multiple"]),
    ("path/", &["chars"]),
    ("query/", &["range", "items"]),
    ("header/", &["chars", "pattern"]),
    ("body/fields/", &["chars", "pattern", "format", "items", "unique", "range", "multiple"]),
    ("/each/", &["chars", "pattern", "format", "range", "multiple"]),
    ("/keys/", &["chars", "pattern", "format"]),
    ("/Ident/", &["chars"]),
];

#[test]
fn the_invented_limits_stand_at_every_place_and_run_against_their_validators() {
    let (_, output) = outputs().into_iter().nth(1).expect("the invented APIs");
    for (place, ids) in PLACES {
        for id in *ids {
            let here = |boundary: &&LimitCases| {
                boundary.id == *id && boundary.at.contains(place) && shown(boundary).is_some()
            };
            assert!(output.boundaries.iter().any(|one| here(&one)), "no {id} below {place}");
        }
    }
    let kinds = ["some", "one", "few", "all", "bare", "days", "times", "rising", "shares"];
    for rule in kinds {
        let here = |boundary: &&LimitCases| boundary.id == rule && shown(boundary).is_some();
        assert!(output.boundaries.iter().any(|one| here(&one)), "no rule {rule}");
    }
    let emitted = output.files.iter().filter(|file| file.path.starts_with("tests/boundary/"));
    for file in emitted {
        assert_eq!(file.text, read(&format!("tests/invented/{}", file.path)), "{}", file.path);
    }
}
