//! Descriptors keep to their JSON Schema, and are the same whenever they are written.

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{Emitted, descriptor_text};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{files_below, fixture, read, root};

#[test]
fn each_version_of_the_project_keeps_to_the_schema() {
    let files = read_dir(&root().join("spec"), "spec").expect("the specification");
    let versions = codegen::versions(&files);
    assert_eq!(checked(&files, &versions), versions.len());
    assert!(checked(&files, &[]) < versions.len(), "only some versions are emitted");
}

#[test]
fn each_invented_api_keeps_to_the_schema() {
    for folder in ["tests/fixtures/invented", "tests/fixtures/hostile"] {
        let files = read_dir(&root().join(folder), folder).expect("a specification");
        assert!(checked(&files, &[]) > 0, "{folder}");
    }
}

#[test]
fn each_accepted_fixture_keeps_to_the_schema() {
    let paths = files_below("tests/fixtures/accepted");
    let seen: usize = paths.iter().map(|path| checked(&fixture(&read(path)), &[])).sum();
    assert!(seen >= paths.len(), "{seen}");
}

#[test]
fn the_schema_refuses_what_is_no_descriptor() {
    let files = read_dir(&root().join("spec"), "spec").expect("the specification");
    let good = &values(&files, &[])[0];
    let schema = schema();
    assert!(schema.is_valid(good));
    let changes: [(&str, Value); 6] = [
        ("/format", json!("1")),
        ("/operations/0/retry", json!("sometimes")),
        ("/operations/0/method", Value::Null),
        ("/schemas/0/is", json!({})),
        ("/auth", json!({ "header": "x", "cookie": "y" })),
        ("/errors/0/code", json!("400")),
    ];
    for (pointer, value) in changes {
        let mut wrong = good.clone();
        *wrong.pointer_mut(pointer).expect("a part of the descriptor") = value;
        assert!(!schema.is_valid(&wrong), "{pointer}");
    }
}

/// Counts the descriptors of these versions, or of those that are emitted, once all are valid.
fn checked(files: &[SourceFile], versions: &[Emitted]) -> usize {
    let (schema, values) = (schema(), values(files, versions));
    for value in &values {
        let faults: Vec<String> = schema
            .iter_errors(value)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{} {}\n{}", value["api"], value["version"], faults.join("\n"));
    }
    values.len()
}

fn values(files: &[SourceFile], versions: &[Emitted]) -> Vec<Value> {
    let described = codegen::describe(files, versions);
    let described = described.unwrap_or_else(|report| panic!("{}", report.text(false)));
    let values = described.iter().map(|descriptor| {
        let text = descriptor_text(descriptor);
        assert_eq!(text, descriptor_text(descriptor));
        serde_json::from_str(&text).expect("a descriptor is JSON")
    });
    values.collect()
}

fn schema() -> Validator {
    let schema = serde_json::from_str(&read("spec/schema/descriptor.json")).expect("JSON");
    jsonschema::draft7::new(&schema).expect("a schema of draft 7")
}
