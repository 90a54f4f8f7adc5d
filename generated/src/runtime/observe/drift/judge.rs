//! Holds one body against what it may hold, and counts each difference in a recording. The body is
//! read in place: no tree of it is built.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::form::{
    NOT_SHOWN, format_of, holds_number, json_type, moment_form, shown_code, shown_name,
};
use super::recording::{Difference, DriftEntry, DriftRecording};
use super::shape::{
    CollectionShape, FieldShape, Formats, OutputShape, Secrecy, ShapeKind, Shapes, TypeShape,
};

/// How many levels of declared types are looked at.
const MOST_LEVELS: usize = 64;

/// How many levels below an undeclared member are looked at.
const MOST_UNKNOWN_LEVELS: usize = 2;

/// Counts what the answer of an operation holds beyond its specification. Says whether the body is
/// JSON; one that isn't is counted as unread.
///
/// An operation that the specification lacks is not looked at.
pub fn judge_answer(
    shapes: &Shapes,
    operation: &str,
    body: &[u8],
    found: &mut DriftRecording,
) -> bool {
    let Some(output) = shapes.output(operation) else { return true };
    let Some(text) = readable(body, found) else { return false };
    let mut judge = Judge::new(shapes, found);
    judge.operation = Some(operation);
    judge.answer(text, output);
    true
}

/// Counts what a delivery of a webhook holds beyond its specification. Says whether the body is JSON;
/// one that isn't is counted as unread.
pub fn judge_delivery(shapes: &Shapes, body: &[u8], found: &mut DriftRecording) -> bool {
    let Some(union) = &shapes.deliveries else { return true };
    let Some(text) = readable(body, found) else { return false };
    Judge::new(shapes, found).delivery(text, union);
    true
}

/// The one value that a body holds.
fn readable<'b>(body: &'b [u8], found: &mut DriftRecording) -> Option<&'b str> {
    found.bodies = found.bodies.saturating_add(1);
    let text = std::str::from_utf8(body).ok();
    let text = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
    let value = text.and_then(|text| serde_json::from_str::<&RawValue>(text).ok());
    if value.is_none() {
        found.unread = found.unread.saturating_add(1);
    }
    value.map(RawValue::get)
}

/// What a value may be, beside its type.
#[derive(Clone, Copy)]
struct Permits<'j> {
    null: bool,
    number_as_text: bool,
    formats: Option<&'j Formats>,
}

impl Permits<'_> {
    const NOTHING_ELSE: Permits<'static> =
        Permits { null: false, number_as_text: false, formats: None };
}

/// One body, and the place in it.
struct Judge<'j> {
    shapes: &'j Shapes,
    operation: Option<&'j str>,
    event: Option<String>,
    pointer: String,
    scope: Scope<'j>,
    levels: usize,
    found: &'j mut DriftRecording,
}

/// What changes with the object that a value is in.
#[derive(Clone, Copy)]
struct Scope<'j> {
    schema: Option<&'j str>,
    /// How long the pointer to that object is.
    start: usize,
    secrecy: Secrecy,
}

impl<'j> Judge<'j> {
    fn new(shapes: &'j Shapes, found: &'j mut DriftRecording) -> Self {
        let scope = Scope { schema: None, start: 0, secrecy: Secrecy::None };
        Judge {
            shapes,
            operation: None,
            event: None,
            pointer: String::new(),
            scope,
            levels: 0,
            found,
        }
    }

    fn record(&mut self, difference: Difference, expected: Option<String>, found: &str) {
        let entry = DriftEntry {
            api: self.shapes.api.clone(),
            version: self.shapes.version.clone(),
            operation: self.operation.map(str::to_owned),
            event: self.event.clone(),
            pointer: self.pointer.clone(),
            schema: self.scope.schema.map(str::to_owned),
            member: self.pointer[self.scope.start..].to_owned(),
            difference,
            expected,
            found: found.to_owned(),
        };
        self.found.add(entry, 1);
    }

    /// Looks at what is below a segment of the pointer.
    fn below(&mut self, segment: &str, look: impl FnOnce(&mut Self)) {
        let (length, scope) = (self.pointer.len(), self.scope);
        self.pointer.push('/');
        match segment.contains(['~', '/']) {
            true => self.pointer += &segment.replace('~', "~0").replace('/', "~1"),
            false => self.pointer += segment,
        }
        self.levels += 1;
        look(self);
        self.levels -= 1;
        self.pointer.truncate(length);
        self.scope = scope;
    }

    fn answer(&mut self, text: &str, output: Option<&'j OutputShape>) {
        let shapes = self.shapes;
        let wrap = output.and_then(|output| output.wrap.as_deref());
        let data: Vec<&'j str> = shapes.data.iter().map(String::as_str).chain(wrap).collect();
        match output {
            // The members of the head stand among those of the data.
            Some(output) if data.is_empty() => {
                let head: Vec<&str> = shapes.head.iter().map(|path| path[0].as_str()).collect();
                self.value_beside(text, &output.ty, Permits::NOTHING_ELSE, &head);
            }
            _ => self.envelope(text, &mut Vec::new(), &data, output),
        }
    }

    /// Looks at the members around the data.
    fn envelope(
        &mut self,
        text: &str,
        above: &mut Vec<String>,
        data: &[&'j str],
        output: Option<&'j OutputShape>,
    ) {
        if json_type(text) != "object" {
            self.record(Difference::OtherType, Some("an object".to_owned()), json_type(text));
            return;
        }
        let shapes = self.shapes;
        each_member(text, &mut |name, value| {
            above.push(name.to_owned());
            let is_above = |path: &[String]| path.starts_with(above);
            let is_data = *above == data;
            let leads_to_data = data.len() > above.len() && above == &data[..above.len()];
            let is_head = shapes.head.iter().any(|path| path == above);
            let leads_to_head = shapes.head.iter().any(|path| is_above(path));
            if is_data {
                let output = output.map(|output| &output.ty);
                if let Some(ty) = output {
                    self.below(name, |judge| judge.value(value, ty, Permits::NOTHING_ELSE));
                }
            } else if leads_to_data || leads_to_head && !is_head && json_type(value) == "object" {
                self.below(name, |judge| judge.envelope(value, above, data, output));
            } else if !leads_to_head {
                self.unknown(name, value, 0);
            }
            above.pop();
        });
    }

    fn delivery(&mut self, text: &str, union: &'j str) {
        let Some(shape) = self.shapes.schema(union) else { return };
        let ShapeKind::Union { tags, variants } = &shape.kind else { return };
        let tag = tag(text, tags);
        let known = tag.as_ref().filter(|(_, tag)| variants.contains_key(tag));
        let event = known.map_or(NOT_SHOWN, |(_, tag)| tag);
        self.event = Some(event.to_owned());
        match json_type(text) {
            "object" => self.union(text, union),
            other => self.other_type(union, other),
        }
    }

    fn value(&mut self, text: &str, ty: &'j TypeShape, permits: Permits<'j>) {
        self.value_beside(text, ty, permits, &[]);
    }

    /// Looks at a value; members of its object that `beside` names are not part of it.
    fn value_beside(
        &mut self,
        text: &str,
        ty: &'j TypeShape,
        permits: Permits<'j>,
        beside: &[&str],
    ) {
        if self.levels >= MOST_LEVELS {
            return;
        }
        let found = json_type(text);
        match (ty.collection, found) {
            (None, "null") if ty.name == "Json" => {}
            (_, "null") if permits.null => {}
            (_, "null") => self.record(Difference::Null, Some(ty.phrase()), found),
            (Some(CollectionShape::List), "array" | "empty array") => {
                each_element(text, &mut |element| {
                    self.below(NOT_SHOWN, |judge| judge.member(element, ty, permits));
                });
            }
            (Some(CollectionShape::Map), "object") => each_member(text, &mut |_, value| {
                self.below(NOT_SHOWN, |judge| judge.member(value, ty, permits));
            }),
            (None, _) => {
                let own = permits.formats.map(|formats| formats.own.as_slice());
                self.one(text, &ty.name, permits, own, beside);
            }
            _ => self.record(Difference::OtherType, Some(ty.phrase()), found),
        }
    }

    /// Looks at one member of a list or a map.
    fn member(&mut self, text: &str, ty: &'j TypeShape, permits: Permits<'j>) {
        if json_type(text) == "null" && ty.name != "Json" {
            self.record(Difference::Null, Some(ty.name.clone()), "null");
        } else if json_type(text) != "null" && self.levels < MOST_LEVELS {
            let each = permits.formats.map(|formats| formats.each.as_slice());
            self.one(text, &ty.name, Permits { null: false, ..permits }, each, &[]);
        }
    }

    /// Looks at a single value that is not null.
    fn one(
        &mut self,
        text: &str,
        name: &'j str,
        permits: Permits<'j>,
        formats: Option<&'j [String]>,
        beside: &[&str],
    ) {
        let found = json_type(text);
        let is_permitted = match name {
            "Json" => true,
            "String" if found == "string" => {
                return self.moment(text, formats.unwrap_or_default());
            }
            "Integer" => found == "integer",
            "Number" => matches!(found, "integer" | "number"),
            "Boolean" => found == "boolean",
            "String" => false,
            _ => return self.schema(text, name, permits, beside),
        };
        let is_numeric = matches!(name, "Integer" | "Number")
            && found == "string"
            && unquoted(text).is_some_and(|text| holds_number(&text));
        match (is_permitted, is_numeric) {
            (true, _) => {}
            (_, true) if permits.number_as_text => {}
            (_, true) => self.other_type(name, "string of a number"),
            (_, false) => self.other_type(name, found),
        }
    }

    fn other_type(&mut self, expected: &str, found: &str) {
        self.record(Difference::OtherType, Some(expected.to_owned()), found);
    }

    /// Looks at the form of a text that holds a moment.
    fn moment(&mut self, text: &str, formats: &[String]) {
        let Some(text) = unquoted(text).filter(|_| !formats.is_empty()) else { return };
        let form = moment_form(&text);
        let format = format_of(&form);
        if !formats.iter().any(|known| Some(known.as_str()) == format) {
            let shown = if self.scope.secrecy == Secrecy::None { &form } else { NOT_SHOWN };
            self.record(Difference::OtherForm, Some(formats.join(", ")), shown);
        }
    }

    fn schema(&mut self, text: &str, name: &'j str, permits: Permits<'j>, beside: &[&str]) {
        let Some(shape) = self.shapes.schema(name) else { return };
        let scope = self.scope;
        self.scope.secrecy = scope.secrecy.max(shape.secrecy);
        match &shape.kind {
            ShapeKind::Scalar(ty, formats) => {
                let own = permits.formats.filter(|own| **own != Formats::default());
                let formats = Some(own.unwrap_or(formats));
                self.value_beside(text, ty, Permits { formats, ..permits }, beside);
            }
            ShapeKind::Object(_) if json_type(text) == "object" => {
                self.object(text, name, beside);
            }
            ShapeKind::Enum { is_integer, values } => {
                self.enum_value(text, name, *is_integer, &|value| values.contains(value));
            }
            ShapeKind::Union { .. } if json_type(text) == "object" => {
                self.union(text, name);
            }
            ShapeKind::Object(_) | ShapeKind::Union { .. } => {
                self.other_type(name, json_type(text));
            }
        }
        self.scope = scope;
    }

    fn enum_value(&mut self, text: &str, name: &str, is_integer: bool, has: &dyn Fn(&str) -> bool) {
        let found = json_type(text);
        let value = match (is_integer, found) {
            (true, "integer") => text.to_owned(),
            (false, "string") => unquoted(text).unwrap_or_default(),
            _ => return self.other_type(name, found),
        };
        if has(&value) {
            return;
        }
        let shown =
            if self.scope.secrecy == Secrecy::None { shown_code(&value) } else { NOT_SHOWN };
        self.record(Difference::UnknownValue, Some(name.to_owned()), shown);
    }

    /// Looks at the members of an object but for those that `beside` names.
    fn object(&mut self, text: &str, name: &'j str, beside: &[&str]) {
        let Some(shape) = self.shapes.schema(name) else { return };
        let ShapeKind::Object(fields) = &shape.kind else { return };
        let scope = self.scope;
        self.scope.schema = Some(name);
        self.scope.start = self.pointer.len();
        each_member(text, &mut |member, value| match fields
            .get(member)
            .filter(|field| !field.is_sent_only)
        {
            _ if beside.contains(&member) => {}
            Some(field) => self.below(member, |judge| judge.field(value, field)),
            None => self.unknown(member, value, 0),
        });
        self.scope = scope;
    }

    fn field(&mut self, text: &str, field: &'j FieldShape) {
        self.scope.secrecy = self.scope.secrecy.max(field.secrecy);
        let permits = Permits {
            null: field.is_nullable,
            number_as_text: field.takes_text,
            formats: Some(&field.formats),
        };
        self.value(text, &field.ty, permits);
    }

    fn union(&mut self, text: &str, name: &'j str) {
        let Some(shape) = self.shapes.schema(name) else { return };
        let ShapeKind::Union { tags, variants } = &shape.kind else { return };
        let names: Vec<&str> = tags.iter().map(String::as_str).collect();
        match tag(text, tags) {
            None => self.other_type(name, "an object without its tag"),
            Some((member, tag)) => match variants.get(&tag) {
                Some(variant) => self.object(text, variant, &names),
                None => {
                    let hides = self.scope.secrecy != Secrecy::None;
                    let shown = if hides { NOT_SHOWN } else { shown_code(&tag) };
                    let (name, shown) = (name.to_owned(), shown.to_owned());
                    self.below(&member, |judge| {
                        judge.record(Difference::UnknownValue, Some(name), &shown);
                    });
                }
            },
        }
    }

    /// Counts an undeclared member, and what is in it.
    fn unknown(&mut self, name: &str, value: &str, level: usize) {
        let hides = self.scope.secrecy == Secrecy::Sensitive;
        let shown = if hides { NOT_SHOWN } else { shown_name(name) };
        self.below(shown, |judge| judge.unknown_value(value, level));
    }

    fn unknown_value(&mut self, value: &str, level: usize) {
        let found = json_type(value);
        let form = unquoted(value).filter(|_| self.scope.secrecy == Secrecy::None);
        let form = form.map(|text| moment_form(&text)).filter(|form| format_of(form).is_some());
        match form {
            Some(form) => self.record(Difference::UnknownField, None, &format!("string {form}")),
            None => self.record(Difference::UnknownField, None, found),
        }
        if level >= MOST_UNKNOWN_LEVELS || self.scope.secrecy == Secrecy::Sensitive {
            return;
        }
        match found {
            "object" => each_member(value, &mut |name, value| self.unknown(name, value, level + 1)),
            "array" => each_element(value, &mut |value| {
                self.below(NOT_SHOWN, |judge| judge.unknown_value(value, level + 1));
            }),
            _ => {}
        }
    }
}

/// The member that holds the tag of an object, and the tag.
fn tag(text: &str, tags: &[String]) -> Option<(String, String)> {
    let mut found: Vec<Option<String>> = vec![None; tags.len()];
    each_member(text, &mut |name, value| {
        if let Some(index) = tags.iter().position(|tag| tag == name) {
            found[index] = unquoted(value);
        }
    });
    tags.iter().zip(found).find_map(|(member, tag)| Some((member.clone(), tag?)))
}

/// The text that a JSON string holds; `None` for other values.
fn unquoted(text: &str) -> Option<String> {
    text.starts_with('"').then(|| serde_json::from_str(text).ok()).flatten()
}

/// Passes each member of an object to a function; none if the text is no object.
fn each_member(text: &str, look: &mut dyn FnMut(&str, &str)) {
    // The whole body was read as JSON before; only a name that is no Unicode ends it here.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(EachMember(look));
}

/// Passes each element of a list to a function; none if the text is no list.
fn each_element(text: &str, look: &mut dyn FnMut(&str)) {
    let _ = serde_json::Deserializer::from_str(text).deserialize_seq(EachElement(look));
}

struct EachMember<'v>(&'v mut dyn FnMut(&str, &str));

impl<'de> Visitor<'de> for EachMember<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            (self.0)(&name, value.get());
        }
        Ok(())
    }
}

struct EachElement<'v>(&'v mut dyn FnMut(&str));

impl<'de> Visitor<'de> for EachElement<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<&RawValue>()? {
            (self.0)(value.get());
        }
        Ok(())
    }
}
