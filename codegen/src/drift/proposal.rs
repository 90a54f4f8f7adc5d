//! From a finding to the changes of the specification that mend it, or to why nothing does.

use std::collections::BTreeSet;

use super::change::SpecificationChange;
use super::compile::Compiled;
use super::finding::{DriftSubject, shown_place};
use super::form::{format_of, shown_code, shown_name};
use super::infer::{SeenMember, infer, schema_of_formats, word};
use super::recording::{Difference, DriftEntry};
use crate::diagnostic::DiagnosticPlace;
use crate::lower::usage::Usage;
use crate::model::{
    Api, ConstraintKind, Direction, Field, Primitive, Schema, SchemaId, SchemaKind, Shape, TypeName,
};
use crate::source::Pointer;

/// What is proposed for one finding.
#[derive(Debug, Default)]
pub struct Proposal {
    pub at: Option<DiagnosticPlace>,
    pub changes: Vec<SpecificationChange>,
    pub text: Option<String>,
    pub left_out: Option<String>,
}

impl Proposal {
    fn left_out(at: impl Into<DiagnosticPlace>, why: impl Into<String>) -> Proposal {
        Proposal { at: Some(at.into()), left_out: Some(why.into()), ..Proposal::default() }
    }

    fn of(
        at: impl Into<DiagnosticPlace>,
        text: impl Into<String>,
        change: SpecificationChange,
    ) -> Proposal {
        let text = Some(text.into());
        Proposal { at: Some(at.into()), changes: vec![change], text, left_out: None }
    }
}

/// A finding, and what it is about.
struct Proposer<'p> {
    compiled: &'p Compiled<'p>,
    api: &'p Api,
    subject: &'p DriftSubject,
    entries: &'p [(&'p DriftEntry, u64)],
}

/// Proposes what mends a finding.
pub fn propose(
    compiled: &Compiled<'_>,
    api: Option<&Api>,
    subject: &DriftSubject,
    entries: &[(&DriftEntry, u64)],
) -> Proposal {
    let Some(api) = api else { return Proposal::default() };
    let proposer = Proposer { compiled, api, subject, entries };
    let Some(name) = &subject.schema else { return proposer.outside() };
    let found = api.schemas.iter().enumerate().find(|(_, schema)| schema.name == *name);
    let Some((id, schema)) = found else {
        let why = format!("no schema is called `{name}` any more");
        return Proposal { left_out: Some(why), ..Proposal::default() };
    };
    if matches!(schema.kind, SchemaKind::Union(_)) {
        return proposer.new_field(SchemaId(id), schema);
    }
    let SchemaKind::Object(object) = &schema.kind else {
        return Proposal::left_out(key(&schema.at), format!("`{name}` is no object any more"));
    };
    let is_it =
        |field: &&Field| field.wire_name == subject.field || field.aliases.contains(&subject.field);
    match (object.fields.iter().find(is_it), subject.difference) {
        (Some(field), Difference::UnknownField) => known_field(field),
        (None, Difference::UnknownField) => proposer.new_field(SchemaId(id), schema),
        (Some(field), _) => proposer.field(field),
        (None, _) => Proposal::left_out(key(&schema.at), "the member is not declared any more"),
    }
}

/// The place of a node, by its key.
fn key(at: &Pointer) -> DiagnosticPlace {
    DiagnosticPlace::Key(at.clone())
}

/// An undeclared member that is declared after all.
fn known_field(field: &Field) -> Proposal {
    let why = match field.direction {
        Direction::WriteOnly => "only requests have it: remove `write_only`",
        _ => "it is declared now",
    };
    Proposal::left_out(key(&field.at), why)
}

impl Proposer<'_> {
    /// What is outside of declared objects: the envelope, the data as a whole, or a tag.
    fn outside(&self) -> Proposal {
        let operation = self.entries.iter().find_map(|(entry, _)| entry.operation.as_ref());
        let operation = self.api.operations.iter().find(|one| Some(&one.id) == operation);
        let webhooks = self.api.webhooks.as_ref().map(|webhooks| self.api.schema(webhooks.union));
        let at = match (operation, webhooks) {
            (Some(operation), _) => Some(key(&operation.at.key("returns"))),
            (None, Some(union)) => Some(key(&union.at)),
            (None, None) => None,
        };
        let why = match self.subject.difference {
            Difference::UnknownField => {
                "no declared object holds it: change what the answer returns"
            }
            Difference::UnknownValue => "declare the object of this tag by hand",
            _ => "the answer as a whole differs: change what it returns by hand",
        };
        Proposal { at, left_out: Some(why.to_owned()), ..Proposal::default() }
    }

    /// The oldest version in which it was seen, unless that is the first of all.
    fn since(&self) -> Option<&str> {
        let versions = self.compiled.versions.iter().filter(|one| one.api == self.api.name);
        let versions: Vec<&str> = versions.map(|one| one.version.as_str()).collect();
        let seen = self.entries.iter().filter_map(|(entry, _)| {
            versions.iter().position(|one| Some(*one) == entry.version.as_deref())
        });
        let oldest = seen.min().filter(|oldest| *oldest > 0)?;
        Some(versions[oldest])
    }

    fn new_field(&self, id: SchemaId, schema: &Schema) -> Proposal {
        let name = &self.subject.field;
        let (node, section) = Self::section(schema);
        if shown_name(name) != name || name == "*" {
            return Proposal::left_out(key(&schema.at), "its name is not shown");
        }
        let inferred = infer(self.api, &self.seen());
        if let Some(place) = self.declared_elsewhere(&node.key(section).key(name)) {
            let why = format!("it is declared at {place}, but not in this version");
            return Proposal::left_out(key(&schema.at), why);
        }
        let is_delivered = self.api.is_delivered(id);
        let where_ = if is_delivered { "deliveries" } else { "answers" };
        let mut keys = vec![
            ("type", inferred.phrase.clone()),
            ("doc", format!("Seen in {where_} but undocumented.")),
        ];
        if Usage::of(self.api).request.contains(&id) {
            keys.push(("read_only", "true".to_owned()));
        }
        keys.push(("source", "observed".to_owned()));
        keys.extend(self.since().map(|version| ("since", version.to_owned())));
        let note = inferred.note.map(|note| format!(" ({note})")).unwrap_or_default();
        let text = format!("declare `{name}` as {}{note}", inferred.phrase);
        let change = SpecificationChange::Entry { node, section, name: name.clone(), keys };
        Proposal::of(key(&schema.at), text, change)
    }

    /// The mapping that a new field of an object belongs into.
    fn section(schema: &Schema) -> (Pointer, &'static str) {
        match schema.kind {
            // The union of all events: what every delivery has.
            SchemaKind::Union(_) => (schema.at.clone(), "payload"),
            _ => (schema.at.clone(), "fields"),
        }
    }

    /// What was seen of an undeclared member.
    fn seen(&self) -> SeenMember<'_> {
        let mut seen = SeenMember::default();
        for (entry, _) in self.entries {
            let mut parts = entry.member.split('/').skip(2);
            match (parts.next(), parts.next()) {
                (None, _) => drop(seen.own.insert(&entry.found)),
                (Some("*"), None) => drop(seen.elements.insert(&entry.found)),
                (Some("*"), Some(name)) | (Some(name), _) => drop(seen.below.insert(name)),
            }
        }
        seen
    }

    /// Where a field of this name is written for other versions.
    fn declared_elsewhere(&self, at: &Pointer) -> Option<String> {
        self.compiled.sources.node(at)?;
        shown_place(&self.compiled.sources, &key(at))
    }

    fn field(&self, field: &Field) -> Proposal {
        match self.subject.difference {
            Difference::Null => self.null(field),
            Difference::UnknownValue => self.new_value(field),
            Difference::OtherForm => self.form(field),
            Difference::OtherType | Difference::UnknownField => self.other_type(field),
        }
    }

    fn null(&self, field: &Field) -> Proposal {
        if !self.subject.below.is_empty() {
            return Proposal::left_out(
                key(&field.at),
                "members of lists and maps can't be nullable",
            );
        }
        let change =
            SpecificationChange::Phrase { field: field.at.clone(), nullable: true, ty: None };
        Proposal::of(key(&field.at), "make it nullable", change)
    }

    fn new_value(&self, field: &Field) -> Proposal {
        let value = self.subject.value.as_deref().unwrap_or("*");
        let name = self.subject.expected.as_deref().unwrap_or_default();
        let Some(schema) = self.api.schemas.iter().find(|schema| schema.name == name) else {
            return Proposal::left_out(key(&field.at), format!("no schema is called `{name}`"));
        };
        let at = key(&schema.at);
        if !matches!(schema.kind, SchemaKind::Enum(_)) {
            return Proposal::left_out(at, "declare the object of this tag by hand");
        }
        if value == "*" || shown_code(value) != value {
            return Proposal::left_out(at, "the value is not shown");
        }
        let mut keys = Vec::new();
        if !value.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let letters = value.replace(|one: char| !one.is_ascii_alphanumeric(), "");
            keys.push(("name", format!("Value{letters}")));
        }
        keys.push(("doc", "Seen in answers but undocumented.".to_owned()));
        keys.push(("source", "observed".to_owned()));
        keys.extend(self.since().map(|version| ("since", version.to_owned())));
        let change =
            SpecificationChange::Value { schema: schema.at.clone(), value: value.to_owned(), keys };
        Proposal::of(at, format!("add the value `{value}` to `{name}`"), change)
    }

    fn form(&self, field: &Field) -> Proposal {
        let at = key(&field.at);
        let declared = self.subject.expected.as_deref().unwrap_or_default().split(", ");
        let seen = self.entries.iter().map(|(entry, _)| format_of(&entry.found));
        let Some(seen) = seen.collect::<Option<BTreeSet<&str>>>() else {
            return match self.subject.value.as_deref() {
                Some("*") => Proposal::left_out(at, "its form is not shown"),
                _ => Proposal::left_out(at, "no format of the language has this form"),
            };
        };
        let wanted: BTreeSet<&str> = declared.chain(seen.iter().copied()).collect();
        let formats = wanted.iter().copied().collect::<Vec<_>>().join(", ");
        let is_format = |kind: &ConstraintKind| matches!(kind, ConstraintKind::Format(_));
        let own = field.constraints.iter().find(|one| is_format(&one.kind));
        if let (None, Some(schema)) = (own, schema_of_formats(self.api, &wanted)) {
            let ty = Some((schema.to_owned(), false));
            let change =
                SpecificationChange::Phrase { field: field.at.clone(), nullable: false, ty };
            return Proposal::of(at, format!("make it `{schema}`, which is {formats}"), change);
        }
        let constraint = own.or_else(|| self.scalar_constraint(field));
        let Some(constraint) = constraint else {
            return Proposal::left_out(at, "its format is not declared any more");
        };
        let ConstraintKind::Format(known) = &constraint.kind else { return Proposal::default() };
        let new = wanted.iter().filter(|one| !known.iter().any(|known| word(*known) == **one));
        let formats: Vec<String> = new.map(|one| (*one).to_owned()).collect();
        let text = format!("add the format {}", formats.join(", "));
        Proposal::of(at, text, SpecificationChange::Formats { at: constraint.at.clone(), formats })
    }

    /// The format of the scalar that a field or its members have as type.
    fn scalar_constraint(&self, field: &Field) -> Option<&crate::model::Constraint> {
        let TypeName::Schema(id) = field.ty.name else { return None };
        let SchemaKind::Scalar(scalar) = &self.api.schema(id).kind else { return None };
        scalar.constraints.iter().find(|one| matches!(one.kind, ConstraintKind::Format(_)))
    }

    fn other_type(&self, field: &Field) -> Proposal {
        let at = key(&field.at);
        let expected = self.subject.expected.as_deref().unwrap_or_default();
        let found: BTreeSet<&str> =
            self.entries.iter().map(|(entry, _)| entry.found.as_str()).collect();
        let is = |permitted: &[&str]| found.iter().all(|kind| permitted.contains(kind));
        let is_whole = self.subject.below.is_empty();
        if is(&["empty array"]) && self.is_object(field) {
            return Proposal::left_out(at, "an empty list for an object reads as absent");
        }
        let is_numeric = matches!(expected, "Integer" | "Number");
        if is(&["string of a number"]) && is_numeric && is_whole && field.ty.shape == Shape::One {
            let change = SpecificationChange::Key {
                node: field.at.clone(),
                key: "accepts",
                value: "string".to_owned(),
            };
            return Proposal::of(at, "accept numbers that are written as text", change);
        }
        if !self.is_scalar(field) {
            return Proposal::left_out(at, "`Json` would lose what is declared: decide by hand");
        }
        let is_plain = field.ty.name == TypeName::Primitive(Primitive::Integer);
        let ty = match is(&["number"]) && is_plain {
            true => ("Number".to_owned(), false),
            false => ("Json".to_owned(), is_whole),
        };
        let text = format!("make {} `{}`", if is_whole { "it" } else { "its members" }, ty.0);
        let change =
            SpecificationChange::Phrase { field: field.at.clone(), nullable: false, ty: Some(ty) };
        Proposal::of(at, text, change)
    }

    /// Whether a field, or each of its members, is neither an object nor a union.
    fn is_scalar(&self, field: &Field) -> bool {
        match self.api.member(field.ty).name {
            TypeName::Primitive(_) => true,
            TypeName::Schema(id) => matches!(self.api.schema(id).kind, SchemaKind::Enum(_)),
        }
    }

    fn is_object(&self, field: &Field) -> bool {
        let ty = self.api.plain(field.ty);
        let TypeName::Schema(id) = ty.name else { return ty.shape == Shape::Map };
        ty.shape == Shape::Map || matches!(self.api.schema(id).kind, SchemaKind::Object(_))
    }
}
