//! What an undeclared member may be declared as, from what was seen of it.

use std::collections::BTreeSet;

use super::form::format_of;
use crate::model::Primitive;
use crate::model::{Api, ConstraintKind, Format, SchemaKind, Shape, Subject, Type, TypeName};

/// The most names of members that are listed.
const MOST_LISTED: usize = 8;

/// What was seen of an undeclared member, in words of a recording.
#[derive(Debug, Default)]
pub struct SeenMember<'s> {
    /// Of itself.
    pub own: BTreeSet<&'s str>,
    /// Of the elements of its lists.
    pub elements: BTreeSet<&'s str>,
    /// The names below it.
    pub below: BTreeSet<&'s str>,
}

/// A type for an undeclared member.
#[derive(Debug, PartialEq, Eq)]
pub struct Inferred {
    /// As the language writes it.
    pub phrase: String,
    /// What there is to say of it.
    pub note: Option<String>,
}

/// Infers the type of a member.
pub fn infer(api: &Api, seen: &SeenMember<'_>) -> Inferred {
    let is_nullable = seen.own.contains("null");
    let kinds: BTreeSet<&str> = seen.own.iter().copied().filter(|kind| *kind != "null").collect();
    let is_list = |kind: &&str| matches!(*kind, "array" | "empty array");
    let (name, note) = if kinds.is_empty() {
        ("Json".to_owned(), Some("only null was seen, so any value may come".to_owned()))
    } else if kinds.iter().all(is_list) {
        let (name, note) = single(api, &seen.elements);
        (format!("list of {name}"), note)
    } else {
        single(api, &kinds)
    };
    let note = note.or_else(|| members_note(seen));
    let phrase = if is_nullable { format!("nullable {name}") } else { name };
    Inferred { phrase, note }
}

/// Infers the type of a value that is no list.
fn single(api: &Api, kinds: &BTreeSet<&str>) -> (String, Option<String>) {
    let is = |permitted: &[&str]| kinds.iter().all(|kind| permitted.contains(kind));
    if kinds.is_empty() {
        return ("Json".to_owned(), Some("no element was seen".to_owned()));
    }
    if kinds.iter().all(|kind| *kind == "string" || kind.starts_with("string ")) {
        return (text(api, kinds), None);
    }
    let name = match () {
        () if is(&["integer"]) => "Integer",
        () if is(&["integer", "number"]) => "Number",
        () if is(&["boolean"]) => "Boolean",
        () if is(&["object"]) => "Json",
        () => {
            let kinds: Vec<&str> = kinds.iter().copied().collect();
            return ("Json".to_owned(), Some(format!("mixed types: {}", kinds.join(", "))));
        }
    };
    (name.to_owned(), None)
}

/// The type of texts: a schema for moments if all have their forms.
fn text(api: &Api, kinds: &BTreeSet<&str>) -> String {
    let formats = kinds.iter().map(|kind| format_of(kind.strip_prefix("string ")?));
    let formats: Option<BTreeSet<&str>> = formats.collect();
    let schema = formats.and_then(|formats| schema_of_formats(api, &formats));
    schema.unwrap_or("String").to_owned()
}

/// The schema with the fewest formats among which all of these are.
pub fn schema_of_formats<'a>(api: &'a Api, formats: &BTreeSet<&str>) -> Option<&'a str> {
    let fitting = api.schemas.iter().filter_map(|schema| {
        let SchemaKind::Scalar(scalar) = &schema.kind else { return None };
        let text = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) };
        let is_plain = scalar.ty == text && !scalar.identity;
        let hides = schema.sensitive || schema.personal;
        let [constraint] = scalar.constraints.as_slice() else { return None };
        let ConstraintKind::Format(own) = &constraint.kind else { return None };
        let own: Vec<&str> = own.iter().map(|format| word(*format)).collect();
        let fits = constraint.subject == Subject::Value
            && formats.iter().all(|format| own.contains(format));
        (is_plain && !hides && fits).then_some((own.len(), schema.name.as_str()))
    });
    fitting.min_by_key(|(formats, _)| *formats).map(|(_, name)| name)
}

/// The word for a format.
pub fn word(format: Format) -> &'static str {
    let found = Format::ALL.iter().find(|(_, known)| *known == format);
    found.map_or("", |(word, _)| word)
}

fn members_note(seen: &SeenMember<'_>) -> Option<String> {
    if seen.below.is_empty() {
        return None;
    }
    let mut names: Vec<&str> = seen.below.iter().copied().take(MOST_LISTED).collect();
    if seen.below.len() > MOST_LISTED {
        names.push("…");
    }
    Some(format!("its members are {}", names.join(", ")))
}
