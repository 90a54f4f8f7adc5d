//! The JSON Schemas of the language accept what the compiler accepts, and refuse what it refuses for
//! its shape, by the fixtures.

use std::collections::BTreeMap;

use codegen::source::SourceFile;
use jsonschema::Validator;
use serde_json::Value;

use crate::support::{compile, files_below, fixture, read};
use crate::yaml;

/// Fixtures, or lines of fixtures, whose shape is wrong but that no schema can refuse, each with the
/// reason.
const BEYOND: &[(&str, &str)] = &[
    ("bad_http__braces", "whether braces match is beyond a pattern"),
    ("bad_range__codes", "the type of the field says that its range is one of counts"),
    ("bad_range__count", "the same form is a range of numbers elsewhere"),
    ("bad_range__digits:5", "how many digits a number of 64 bits holds"),
    ("bad_range__digits:6", "how many digits a number of 64 bits holds"),
    ("bad_range__digits:10", "how many digits a number of 64 bits holds"),
    ("bad_range__digits:14", "how many digits a number of 64 bits holds"),
    ("bad_range__digits:15", "how many digits a number of 64 bits holds"),
    ("bad_range__type:8", "how many digits a number of 64 bits holds"),
    ("bad_range__type:9", "how many digits a number of 64 bits holds"),
    ("bad_range__type:11", "how many digits a number of 64 bits holds"),
    ("empty_range", "which of two numbers is greater is beyond a pattern"),
    ("empty_range__integer", "which of two numbers is greater is beyond a pattern"),
    ("empty_range__exclusive", "which of two numbers is greater is beyond a pattern"),
    ("missing_key__read_back", "what another operation asks for is beyond a schema of this one"),
    ("missing_key__servers_and_auth", "`common/api.yaml` is a file of the same kind without them"),
    ("unexpected_file__one_api", "it is about the path of the file"),
    ("unexpected_file__shared_webhooks", "it is about the path of the file"),
    ("wrong_shape__body:9", "what a name stands for is beyond a schema"),
    ("wrong_shape__map_body", "what a name stands for is beyond a schema"),
    ("wrong_shape__select:9", "that a moment names no fields is beyond a pattern of expressions"),
    ("wrong_shape__range", "which end `is` leaves open is beyond a pattern"),
];

/// The codes of faults of shape, whichever stage finds them.
const SHAPE: [&str; 13] = [
    "bad_code",
    "bad_duration",
    "bad_expression",
    "bad_http",
    "bad_range",
    "bad_rate",
    "bad_type_phrase",
    "empty_range",
    "missing_key",
    "unexpected_file",
    "unknown_key",
    "unknown_word",
    "wrong_shape",
];

#[test]
fn the_schemas_accept_every_accepted_fixture() {
    let schemas = Schemas::load();
    let mut refused = Vec::new();
    for path in files_below("tests/fixtures/accepted") {
        let faults = schemas.faults(&fixture(&read(&path)));
        refused.extend(faults.iter().map(|fault| format!("{path}: {fault}")));
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn the_schemas_accept_every_file_of_the_specifications() {
    let schemas = Schemas::load();
    let mut refused = Vec::new();
    for folder in ["spec", "tests/fixtures/invented"] {
        for path in files_below(folder).into_iter().filter(|path| path.ends_with(".yaml")) {
            let file = SourceFile::new(folder, &path[folder.len() + 1..], read(&path));
            let faults = schemas.faults(&[file]);
            refused.extend(faults.iter().map(|fault| format!("{path}: {fault}")));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn the_schemas_refuse_what_is_refused_for_its_shape() {
    let schemas = Schemas::load();
    let mut wrong = Vec::new();
    for (name, text) in refused_for_their_shape() {
        let refused = !schemas.faults(&fixture(&text)).is_empty();
        match (refused, is_beyond(&name)) {
            (false, false) => wrong.push(format!("{name} passes")),
            (true, true) => wrong.push(format!("{name} is refused, so it needs no reason")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schemas_refuse_each_mistake_of_a_fixture_by_itself() {
    let schemas = Schemas::load();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (name, text) in refused_for_their_shape() {
        if is_beyond(&name) {
            continue;
        }
        for (line, alone) in each_mistake_alone(&text) {
            seen += 1;
            let name = format!("{name}:{line}");
            if schemas.faults(&fixture(&alone)).is_empty() != is_beyond(&name) {
                wrong.push(name);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 40, "only {seen} mistakes were looked at");
}

#[test]
fn each_reason_why_a_fixture_passes_is_about_one_that_there_is() {
    let shaped = refused_for_their_shape();
    for (name, reason) in BEYOND {
        let fixture = name.split(':').next().unwrap_or(name);
        assert!(shaped.contains_key(fixture), "{name} ({reason}) is not refused for its shape");
    }
}

fn is_beyond(name: &str) -> bool {
    BEYOND.iter().any(|(beyond, _)| *beyond == name)
}

/// The schemas of the repository, as an editor reads them.
struct Schemas {
    api: Validator,
    operations: Validator,
    schemas: Validator,
    scripts: Validator,
    webhooks: Validator,
}

impl Schemas {
    fn load() -> Self {
        let of = |kind: &str| {
            let text = read(&format!("spec/schema/{kind}.json"));
            let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
            jsonschema::draft7::new(&schema).expect("a schema of draft 7")
        };
        let (operations, webhooks) = (of("operations"), of("webhooks"));
        let (schemas, scripts) = (of("schemas"), of("script"));
        Self { api: of("api"), operations, schemas, scripts, webhooks }
    }

    /// The faults that the schemas find in files of YAML.
    fn faults(&self, files: &[SourceFile]) -> Vec<String> {
        let faults = files.iter().flat_map(|file| {
            let value = yaml::value(file.text()).unwrap_or_default();
            let validator = match file.below().split('/').nth(1) {
                _ if file.below().starts_with("scripts/") => &self.scripts,
                Some("operations") => &self.operations,
                Some("schemas") => &self.schemas,
                Some("webhooks.yaml") => &self.webhooks,
                _ => &self.api,
            };
            let fault = |fault: jsonschema::ValidationError<'_>| {
                format!("{}{}: {fault}", file.path(), fault.instance_path())
            };
            validator.iter_errors(&value).map(fault).collect::<Vec<_>>()
        });
        faults.collect()
    }
}

/// The fixtures that are refused in decoding, or later with a code of shape. What is refused before
/// decoding is not a tree of values, so a schema can't judge it.
fn refused_for_their_shape() -> BTreeMap<String, String> {
    let folder = "tests/fixtures/refused/";
    let mut found = BTreeMap::new();
    for path in files_below(folder.trim_end_matches('/')) {
        let text = read(&path);
        let outcome = compile(&fixture(&text));
        let stage = outcome.timings.last().map_or("", |(stage, _)| stage);
        let json = outcome.diagnostics.json();
        let mut codes = json.as_array().expect("a list").iter().map(|found| &found["code"]);
        let is_shape = codes.any(|code| SHAPE.iter().any(|shape| code == shape));
        if outcome.output.is_none() && stage != "scan" && (stage == "decode" || is_shape) {
            let name = path[folder.len()..].trim_end_matches(".yaml");
            found.insert(name.to_owned(), text);
        }
    }
    found
}

/// For each line with a mistake of shape, the text without the other such lines.
fn each_mistake_alone(text: &str) -> Vec<(u64, String)> {
    let report = compile(&fixture(text)).diagnostics.json();
    let is_in_main = |found: &&Value| found["file"] == "spec/example/api.yaml";
    let found = report.as_array().expect("a list").iter().filter(is_in_main);
    let mut lines: Vec<u64> = found.filter_map(|found| found["line"].as_u64()).collect();
    lines.dedup();
    let alone = |kept: &u64| {
        let is_left = |number: u64| number == *kept || !lines.contains(&number);
        let left = text.lines().zip(1..).filter(|(_, number)| is_left(*number));
        let alone: String = left.map(|(line, _)| format!("{line}\n")).collect();
        // A line that others hang on can't be taken out by itself.
        yaml::value(&alone).map(|_| (*kept, alone))
    };
    lines.iter().filter_map(alone).collect()
}
