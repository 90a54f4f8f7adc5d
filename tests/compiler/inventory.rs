//! The inventory lists every node of a specification once, with its source and how a test touches it.

use codegen::inventory::{ApiInventory, InventoryKind, InventoryNode, WireShape};
use codegen::load::read_dir;
use codegen::{LimitCases, Output};

use crate::support::{compile_as, fixture, root};

/// One node of each kind at least, with marks at every height.
const EVERY_KIND: &str = r#"# One node of each kind, by six sources.
source: seed
servers: { production: "https://api.example/v1/" }
auth: { key: { header: x-api-key } }
envelope: { data: data, code: meta.code, outcome: { ok: 200..=299 } }
errors:
  404: { name: NotFound, doc: None., help: Look., source: docs }
  409: { name: Twice, also: [4009], doc: There is one., help: Read it. }
schemas:
  BookId: { type: String, identity: true, chars: { is: 8, source: sdk } }
  Book:
    source: docs
    fields:
      id: BookId
      title: { type: String, source: observed, chars: ..=9 }
      bought: { type: String, format: date, aliases: [since] }
    rules: { dated: { requires: [bought], when: { title: $present }, source: assumed } }
    stored:
      key: id
      missing: NotFound
      timers: { old: { after: 9d, of: bought, set: { title: old }, source: docs-2022 } }
operations:
  add_book:
    http: POST /books/{id}
    source: sdk
    path: { id: BookId }
    body: { wrap: book, takes: { Book: [title, bought] } }
    returns: { type: Book, wrap: book }
    retry: never
    errors: [NotFound, Twice]
    effect:
      create: Book
      unique: { fields: [title], error: Twice, source: assumed }
"#;

/// The account of the only version in one file.
fn account(text: &str) -> ApiInventory {
    let inventory = codegen::inventory(&fixture(text));
    let mut accounts = inventory.unwrap_or_else(|report| panic!("{}", report.text(false))).accounts;
    assert_eq!(accounts.len(), 1);
    accounts.remove(0)
}

/// InventoryKind, label, source and place.
fn line(node: &InventoryNode) -> String {
    let InventoryNode { kind, label, source, at, .. } = node;
    format!("{} | {label} | {} | {at}", kind.word(), source.unwrap_or("none"))
}

#[test]
fn every_node_is_listed_once_with_the_nearest_mark_of_its_source() {
    let account = account(EVERY_KIND);
    let lines: Vec<String> = account.nodes.iter().map(line).collect();
    let expected = [
        "operation | add_book | sdk | operations/add_book",
        "field | id | docs | schemas/Book/fields/id",
        "field | title | observed | schemas/Book/fields/title",
        "field | bought | docs | schemas/Book/fields/bought",
        "field | id | sdk | operations/add_book/path/id",
        "constraint | chars | sdk | schemas/BookId/chars",
        "constraint | chars | observed | schemas/Book/fields/title/chars",
        "constraint | format | docs | schemas/Book/fields/bought/format",
        "rule | dated | assumed | schemas/Book/rules/dated",
        "effect | add_book: creates Book | sdk | operations/add_book/effect",
        "effect | add_book: unique title | assumed | operations/add_book/effect/unique",
        "effect | Book: after a time, old | docs-2022 | schemas/Book/stored/timers/old",
        "error | 404 NotFound | docs | errors/404",
        "error | 409 Twice | seed | errors/409",
        "error | 4009 Twice | seed | errors/409",
    ];
    assert_eq!(lines, expected);
    assert!(account.nodes.iter().all(|node| node.file == "spec/example/api.yaml"));
}

#[test]
fn a_call_of_each_operation_can_be_told_by_its_path_and_its_fields() {
    let ApiInventory { base, data, code, operations, shapes, nodes, .. } = account(EVERY_KIND);
    assert_eq!(
        (base.as_str(), &data[..], &code[..]),
        ("/v1", &names(&["data"])[..], &names(&["meta", "code"])[..])
    );
    let [operation] = &operations[..] else { panic!("{operations:?}") };
    assert_eq!((operation.method, operation.path.as_str()), ("POST", "/books/{id}"));
    assert_eq!(nodes[operation.node].label, "add_book");
    let in_path: Vec<String> = operation.in_path.iter().map(|node| line(&nodes[*node])).collect();
    assert_eq!(in_path, ["field | id | sdk | operations/add_book/path/id"]);
    let body = operation.body.as_ref().expect("a body");
    assert_eq!(body.wrap.as_deref(), Some("book"));
    let sent: Vec<&str> = body.members.iter().map(|one| nodes[one.node].at.as_str()).collect();
    assert_eq!(sent, ["schemas/Book/fields/title", "schemas/Book/fields/bought"]);
    let returns = operation.returns.as_ref().expect("an answer");
    let Some(WireShape::Object(members)) = returns.value.shape.map(|shape| &shapes[shape]) else {
        panic!("no object: {returns:?}")
    };
    assert_eq!(members[2].names, ["bought", "since"]);
    assert_eq!(members[2].node, body.members[1].node, "a field that is taken is one node");
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn every_case_of_the_inventory_is_one_of_the_emitted_tests() {
    for (folder, package) in [("spec", "client"), ("tests/fixtures/invented", "invented")] {
        let files = read_dir(&root().join(folder), folder).expect("it holds a specification");
        let output = compile_as(package, &files).output.expect("a client");
        let inventory = codegen::inventory(&files).expect("a inventory");
        let nodes: Vec<&InventoryNode> =
            inventory.accounts.iter().flat_map(|one| &one.nodes).collect();
        let shown = nodes.iter().flat_map(|node| &node.boundaries);
        assert_eq!(shown.clone().count(), output.boundaries.len(), "{folder}: none is lost");
        let operations = nodes.iter().filter(|node| node.kind == InventoryKind::Operation).count();
        assert_eq!(operations, output.counts.operations, "{folder}");
        for LimitCases { at, test, prefix, kept, broken, .. } in shown {
            let Some(test) = test else {
                assert_eq!((kept.len(), broken.len()), (0, 0), "{at} has cases in no test");
                continue;
            };
            let text = body_of(&output, test);
            for name in kept.iter().chain(broken) {
                let name = format!("{:?}", format!("{prefix}{name}"));
                assert!(text.contains(&name), "{at}: no case {name} in {test}");
            }
        }
    }
}

/// The text of one emitted test.
fn body_of<'o>(output: &'o Output, test: &str) -> &'o str {
    let (module, test) = test.split_once("::").expect("a module and a test");
    let path = format!("tests/boundary/{module}.rs");
    let file = output.files.iter().find(|file| file.path == path).expect("the cases");
    let mut tests = file.text.split("\ncases! {\n    ");
    let is_it =
        |text: &&str| text.strip_prefix(test).is_some_and(|rest| rest.starts_with(['(', ':']));
    tests.find(is_it).expect("the test")
}
