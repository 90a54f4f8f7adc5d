//! YAML that the language lacks, in place of a scalar or key, and files that are hard to read.

use std::slice::from_ref;
use std::time::Duration;

use codegen::source::{MOST_BYTES, SourceFile};

use super::WALKED;
use super::judge::{Verdict, each, judged, within};
use super::positions::replaced;
use super::share::Share;
use crate::support::compile;

/// YAML beside the code with which it is refused wherever a value stands.
const REFUSED: [(&str, &str); 19] = [
    ("no", "plain_word"),
    ("~", "plain_word"),
    ("Off", "plain_word"),
    ("*x", "anchor_or_tag"),
    ("&x y", "anchor_or_tag"),
    ("!t y", "anchor_or_tag"),
    ("!!binary aGk=", "anchor_or_tag"),
    ("{ <<: *x }", "anchor_or_tag"),
    ("\tx", "hidden_character"),
    ("\u{feff}x", "hidden_character"),
    ("\"a\rb\"", "hidden_character"),
    ("\"a\u{202e}b\"", "hidden_character"),
    ("\"a\0b\"", "hidden_character"),
    ("0x1F", "odd_number"),
    (".inf", "odd_number"),
    ("99999999999999999999", "odd_number"),
    ("[", "syntax"),
    ("\"\\q\"", "syntax"),
    ("@x", "syntax"),
];

/// YAML that is not text: scalars, lists and mappings, which may be accepted in some places.
const OTHER: [&str; 9] =
    ["1.0", "true", "null", "[]", "{}", "[[x]]", "{ x: { y: z } }", "-0.0", "12:30:45"];

/// How long a file may take that is made to explode.
const SHORT: Duration = Duration::from_secs(1);
/// How long 10 MB may take in a debug build on a busy machine; alone they take some seconds.
const LONG: Duration = Duration::from_secs(60);

#[test]
fn yaml_of_a_share_is_refused_wherever_it_stands_if_the_language_lacks_it() {
    let share = Share::of_this_run();
    let positions: Vec<_> = WALKED.one_of_each_kind().into_iter().enumerate().collect();
    each(&positions, |(number, position)| {
        let refused = REFUSED.iter().enumerate().filter(|(text, _)| share.has(*text, *number));
        for (_, (yaml, code)) in refused {
            match WALKED.judged(yaml, from_ref(position)) {
                Verdict::Refused(codes) => {
                    let is_told = codes.iter().any(|other| other == code);
                    // Within a mapping, a key gives such YAML another sense.
                    let is_key = position.kind.ends_with('~');
                    assert!(is_told || is_key, "{yaml:?} at {}: {codes:?}", position.name);
                }
                Verdict::Accepted(_) => panic!("{yaml:?} at {} is accepted", position.name),
            }
        }
        let other = OTHER.iter().enumerate().filter(|(text, _)| share.has(*text, *number));
        for (_, yaml) in other {
            WALKED.judged(yaml, from_ref(position));
        }
    });
}

#[test]
fn a_key_that_is_given_twice_is_refused_in_every_mapping() {
    let keys: Vec<_> = WALKED.positions.iter().filter(|one| one.sibling.is_some()).collect();
    assert!(keys.len() > 100);
    each(&keys, |position| {
        let sibling = position.sibling.clone().expect("it has one");
        let yaml = WALKED.files[position.file].text()[sibling].to_owned();
        let Verdict::Refused(codes) = WALKED.judged(&yaml, from_ref(position)) else {
            panic!("{yaml:?} stands twice before {}", position.name);
        };
        assert!(codes.iter().any(|code| code == "repeated_key"), "{}: {codes:?}", position.name);
    });
}

#[test]
fn levels_and_aliases_that_explode_are_refused_within_a_second() {
    let mut aliases = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let below = format!("*a{}, ", level - 1).repeat(9);
        aliases += &format!("a{level}: &a{level} [{below}]\n");
    }
    let keys: String = (0..1_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let bombs = [
        ("aliases", aliases, "anchor_or_tag"),
        ("lists", "[".repeat(10_000), "too_deep"),
        ("closed lists", format!("a: {}{}\n", "[".repeat(10_000), "]".repeat(10_000)), "too_deep"),
        ("mappings", "{a: ".repeat(10_000), "too_deep"),
        ("items", format!("{}x\n", "- ".repeat(10_000)), "too_deep"),
        ("type phrases", format!("schemas: {{ A: \"{}A\" }}\n", "list of ".repeat(10_000)), ""),
        ("steps", keys, "too_deep"),
    ];
    for (name, text, code) in bombs {
        let files = [SourceFile::new("spec", "example/api.yaml", text)];
        let outcome = within(name, SHORT, move || compile(&files));
        let report = outcome.diagnostics.text(false);
        assert!(outcome.output.is_none() && report.contains(code), "{name}: {report:.500}");
        assert!(report.len() < 100_000, "{name}: the report has {} bytes", report.len());
    }
}

#[test]
fn ten_megabytes_on_one_line_are_refused_in_time() {
    let lines = [
        ("a text", long("doc: \"", "x", "\"\n", MOST_BYTES), "missing_key"),
        ("escapes", long("doc: \"", "\\u202e", "\"\n", MOST_BYTES), "missing_key"),
        ("a name", long("", "x", ": 1\n", MOST_BYTES), "syntax"),
        ("brackets", long("a: ", "[", "", MOST_BYTES), "too_deep"),
        ("words that are refused", long("emit: [", "no, ", "x]\n", MOST_BYTES), "plain_word"),
        ("a comment", long("#", "#", "\n", MOST_BYTES), "empty_file"),
        ("a byte too many", format!("{}\n", "x".repeat(MOST_BYTES)), "file_too_large"),
    ];
    refused_in_time(lines.into());
}

#[test]
fn a_hundred_thousand_mistakes_on_one_line_are_reported_in_time() {
    const MANY: usize = 400_000;
    let lines = [
        ("names", long("emit: [", "é, ", "é]\n", MANY), "unknown_version"),
        ("keys", long("errors: {", "1: A, ", "}\n", MANY), "repeated_key"),
        ("numbers", long("emit: [", "1, ", "1]\n", MANY), "wrong_shape"),
        ("lines", long("emit:\n", "- é\n", "- é\n", MANY), "unknown_version"),
    ];
    refused_in_time(lines.into());
}

/// So many bytes at most: a start, something again and again, and an end.
fn long(start: &str, middle: &str, end: &str, bytes: usize) -> String {
    let count = (bytes - start.len() - end.len()) / middle.len();
    format!("{start}{}{end}", middle.repeat(count))
}

fn refused_in_time(cases: Vec<(&'static str, String, &'static str)>) {
    for (name, text, code) in cases {
        let files = [SourceFile::new("spec", "example/api.yaml", text)];
        let outcome = within(name, LONG, move || compile(&files));
        let report = outcome.diagnostics.text(false);
        assert!(outcome.output.is_none() && report.contains(code), "{name}: {report:.500}");
        assert!(report.len() < 1_000_000, "{name}: the report has {} bytes", report.len());
    }
}

#[test]
fn a_megabyte_of_documentation_is_emitted_in_time() {
    let position = WALKED.positions.iter().find(|one| one.kind == "Api.doc");
    let position = position.expect("an API has documentation");
    let text = format!("\"{}\"", "*/ <b> `x` [y] ".repeat(65_000));
    let files = replaced(&WALKED.files, from_ref(position), &text);
    let outcome = within("documentation", LONG, move || compile(&files));
    assert!(outcome.output.is_some(), "{}", outcome.diagnostics.text(false));
}

#[test]
fn the_line_ends_of_windows_and_an_end_without_one_change_nothing() {
    let changes: [fn(&str) -> String; 2] =
        [|text| text.replace('\n', "\r\n"), |text| text.trim_end().to_owned()];
    for change in changes {
        let files = WALKED.files.iter();
        let files = files.map(|file| SourceFile::new("spec", file.below(), change(file.text())));
        let Verdict::Accepted(output) = judged("other line ends", files.collect()) else {
            panic!("other line ends are refused");
        };
        for (file, base) in output.iter().zip(&WALKED.base) {
            assert!(file.text == base.text, "{} is another", file.path);
        }
    }
}
