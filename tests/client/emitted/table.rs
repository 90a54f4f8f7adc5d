//! Lists of facts as people write them, and the facts that they state.
//!
//! ```text
//! # A comment.
//! object Customer, both
//!     name, email: string
//!     id: string, answer only
//! union Eei, request by type
//!     aes: object Aes
//! union Event, answer by event, or event_type
//!     made: object Made
//! enum Source
//!     system user "by hand"
//! enum Reason with tag, message
//!     LOST: Exception | Shipment lost
//! operation find: GET /books/{id}, answers object Book in book
//!     path id: string
//!     query fields: csv of string BookField
//! operation add: POST /books, body in book, answers object Book in book
//!     body title: string, required
//! operation add_again: POST /books/again, body, answers object Book
//!     body as add
//! settings client
//!     key_header: x-api-key
//! settings find
//!     pages, parameter: Number page 1
//! errors
//!     404 NotFound 404
//! ```
//! An object stands in answers, in requests, or in `both`; of a row in both, what is said of
//! presence holds for requests, and other names and forms hold for answers.

use crate::reader::Facts;

const REQUESTS_ONLY: [&str; 2] = ["required", "clears "];
const ANSWERS_ONLY: [&str; 1] = ["or "];

/// The facts of several lists.
pub fn facts_in(tables: &[&str]) -> Facts {
    let mut facts = Facts::new();
    for table in tables {
        let mut heading = "";
        for line in table.lines().filter(|line| !is_passed_over(line)) {
            match line.strip_prefix("    ") {
                Some(row) => {
                    let stated = stated(heading, row, &facts);
                    let stated = stated.unwrap_or_else(|| panic!("`{row}` under `{heading}`"));
                    stated.into_iter().for_each(|(name, said)| state(&mut facts, name, said));
                }
                None => {
                    heading = line;
                    if let Some((id, said)) = operation(heading) {
                        state(&mut facts, id.to_owned(), said.to_owned());
                    }
                }
            }
        }
    }
    facts
}

fn is_passed_over(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

fn state(facts: &mut Facts, name: String, said: String) {
    let before = facts.insert(name.clone(), said);
    assert!(before.is_none(), "`{name}` is listed twice");
}

fn operation(heading: &str) -> Option<(&str, &str)> {
    heading.strip_prefix("operation ")?.split_once(": ")
}

/// The fact of one row, by its heading.
fn stated(heading: &str, row: &str, before: &Facts) -> Option<Vec<(String, String)>> {
    if let Some((id, _)) = operation(heading) {
        return argument(id, row, before);
    }
    let (kind, rest) = heading.split_once(' ').unwrap_or((heading, ""));
    match kind {
        "object" => fields(rest.split_once(", ")?, row),
        "union" => tagged(rest, row),
        "enum" => match rest.split_once(" with ") {
            Some((name, columns)) => Some(vec![value(name, columns, row)?]),
            None => Some(values(rest, "string", row)),
        },
        "integer" => Some(values(rest.strip_prefix("enum ")?, "integer", row)),
        "settings" => {
            let (name, said) = row.split_once(": ")?;
            Some(vec![(format!("{rest}, {name}"), said.to_owned())])
        }
        "errors" => error(row),
        _ => None,
    }
}

/// An argument of an operation, or all of the body of another one.
fn argument(id: &str, row: &str, before: &Facts) -> Option<Vec<(String, String)>> {
    if let Some(other) = row.strip_prefix("body as ") {
        let start = format!("{other}, body ");
        let same = before.iter().filter_map(|(name, said)| {
            let wire = name.strip_prefix(&start)?;
            Some((format!("{id}, body {wire}"), said.clone()))
        });
        let same: Vec<_> = same.collect();
        return (!same.is_empty()).then_some(same);
    }
    let (place, rest) = row.split_once(' ')?;
    let (names, said) = rest.split_once(": ")?;
    let required = if place == "path" { ", required" } else { "" };
    let named = names
        .split(", ")
        .map(|name| (format!("{id}, {place} {name}"), format!("{said}{required}")));
    Some(named.collect())
}

/// An object of a union, under the member that tells it and the value that does.
fn tagged(heading: &str, row: &str) -> Option<Vec<(String, String)>> {
    let (named, tags) = heading.split_once(" by ")?;
    let (tag, others) = tags.split_once(", ").unwrap_or((tags, ""));
    let others = if others.is_empty() { String::new() } else { format!(", {others}") };
    fields(named.split_once(", ")?, &format!("{tag} {row}{others}"))
}

/// Fields of an object, in answers, in requests or in both.
fn fields((object, ways): (&str, &str), row: &str) -> Option<Vec<(String, String)>> {
    let (names, said) = row.split_once(": ")?;
    let mut said = said.split(", ");
    let kind = said.next()?;
    let said: Vec<&str> = said.collect();
    let is_in = |way: &str| {
        let elsewhere = |said: &&str| said.ends_with(" only") && **said != format!("{way} only");
        (ways == way || ways == "both") && !said.iter().any(elsewhere)
    };
    let starts = |said: &str, words: &[&str]| words.iter().any(|word| said.starts_with(word));
    let mut stated = Vec::new();
    for (way, elsewhere) in [("answer", &REQUESTS_ONLY[..]), ("request", &ANSWERS_ONLY[..])] {
        if !is_in(way) {
            continue;
        }
        let kept = said.iter().filter(|said| !said.ends_with(" only") && !starts(said, elsewhere));
        let kept: String = kept.map(|said| format!(", {said}")).collect();
        for name in names.split(", ") {
            stated.push((format!("{object}, {way}, {name}"), format!("{kind}{kept}")));
        }
    }
    (!stated.is_empty()).then_some(stated)
}

/// Values of an enum with blanks between them; one that holds blanks is quoted.
fn values(name: &str, kind: &str, row: &str) -> Vec<(String, String)> {
    let parts = row.split('"').enumerate();
    let values = parts.flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().collect(),
        _ => vec![part],
    });
    values.map(|value| (format!("{name}, value, {value}"), kind.to_owned())).collect()
}

/// One value with what it carries, a column at a time; an empty one carries nothing.
fn value(name: &str, columns: &str, row: &str) -> Option<(String, String)> {
    let (value, data) = row.split_once(": ")?;
    let data = columns.split(", ").zip(data.split('|').map(str::trim));
    let data = data.filter(|(_, datum)| !datum.is_empty());
    let said: String = data.map(|(column, datum)| format!("; {column} {datum}")).collect();
    Some((format!("{name}, value, {value}"), format!("string{said}")))
}

/// Code, name and HTTP status, and whether the same request may be sent again.
fn error(row: &str) -> Option<Vec<(String, String)>> {
    let parts: Vec<&str> = row.split_whitespace().collect();
    let (code, name, http, retryable) = match parts.as_slice() {
        [code, name, http] => (code, name, http, ""),
        [code, name, http, "retryable"] => (code, name, http, ", retryable"),
        _ => return None,
    };
    Some(vec![(format!("error {code}"), format!("{name}, HTTP {http}{retryable}"))])
}
