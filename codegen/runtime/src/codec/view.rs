//! Emitted types as one visitor sees them: values behind one pointer, whatever their types.
//!
//! Encoding, debug output, URLs and headers read these views, so that they are compiled once and
//! not for each type.

use std::collections::BTreeMap;
use std::fmt;

use super::description::ObjectInfo;
use super::value::{
    AnyMoment, CompactDate, Date, DateTime, HIDDEN, Hidden, Hide, Json, LocalDateTime, Number,
    Time, Unknown, Update,
};

/// A value of a field.
pub trait Value: fmt::Debug {
    /// Returns what it holds.
    fn view(&self) -> View<'_>;

    /// Returns what is printed in place of a value that is sensitive or personal.
    fn hidden(&self) -> Hidden {
        match self.view() {
            View::Text("") => Hidden::of("\"\""),
            View::List(list) if list.is_empty() => Hidden::of("[]"),
            View::Map(map) if map.is_empty() => Hidden::of("{}"),
            View::Json(json) => Hide::hidden(json),
            _ => HIDDEN,
        }
    }
}

/// What a value holds.
#[derive(Clone, Copy)]
pub enum View<'v> {
    /// Nothing: the member is left out.
    Absent,
    /// The member is cleared, as its field says.
    Cleared,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(&'v Number),
    /// Text.
    Text(&'v str),
    /// Raw JSON.
    Json(&'v Json),
    /// An object.
    Object(&'v dyn Object),
    /// A variant of a tagged union: the member of its tag, the tag, and the variant's object.
    Tagged(&'static str, &'static str, &'v dyn Object),
    /// The object of a variant whose tag is not known.
    Untagged(&'v Json),
    /// A list.
    List(&'v dyn List),
    /// A map.
    Map(&'v dyn Map),
}

/// An object: its description, and its values in the same order.
pub trait Object: fmt::Debug {
    /// Passes the members to a visitor, once.
    fn visit(&self, visit: &mut dyn FnMut(Members<'_>));
}

/// The description of an emitted type.
pub trait Described {
    /// The static description.
    const INFO: &'static ObjectInfo;
}

/// What a visitor sees of one object.
#[derive(Clone, Copy)]
pub struct Members<'m> {
    /// Their description.
    pub info: &'static ObjectInfo,
    /// A value for each field.
    pub values: &'m [&'m dyn Value],
    /// What an answer held beyond them; `None` for an object of requests.
    pub unknown: Option<&'m Unknown>,
}

/// The members of a list.
pub trait List {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns one of them.
    fn member(&self, index: usize) -> Option<&dyn Value>;
}

/// The entries of a map.
pub trait Map {
    /// Passes each entry to a visitor, in ascending order of the keys.
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Value));

    /// Whether the map has the key.
    fn has(&self, key: &str) -> bool;

    /// Whether there is no entry.
    fn is_empty(&self) -> bool;
}

impl<T: Object> Value for T {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl<T: Object> Object for Box<T> {
    fn visit(&self, visit: &mut dyn FnMut(Members<'_>)) {
        T::visit(self, visit);
    }
}

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

macro_rules! viewed_as_text {
    ($($name:ident),*) => { $(
        impl Value for $name {
            fn view(&self) -> View<'_> {
                View::Text(self.as_str())
            }
        }
    )* };
}

viewed_as_text! { Date, CompactDate, Time, LocalDateTime, DateTime, AnyMoment }

impl Value for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Value for Number {
    fn view(&self) -> View<'_> {
        View::Number(self)
    }
}

impl Value for Json {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    fn hidden(&self) -> Hidden {
        Hide::hidden(self)
    }
}

impl<T: Value> Value for Update<T> {
    fn view(&self) -> View<'_> {
        match self {
            Update::Keep => View::Absent,
            Update::Set(value) => value.view(),
            Update::Clear => View::Cleared,
        }
    }

    fn hidden(&self) -> Hidden {
        Hide::hidden(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(self.get(index)?)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Value)) {
        for (key, value) in self {
            visit(key, value);
        }
    }

    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

/// What a value is in a URL or a header; a list is its members, separated by commas.
impl fmt::Display for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Bool(value) => fmt::Display::fmt(value, f),
            View::Integer(value) => fmt::Display::fmt(value, f),
            View::Number(value) => fmt::Display::fmt(value, f),
            View::Text(text) => f.write_str(text),
            View::Json(json) => fmt::Display::fmt(json, f),
            View::List(list) => display_list(*list, f),
            // No other value stands there.
            _ => Ok(()),
        }
    }
}

fn display_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for index in 0..list.len() {
        if index > 0 {
            f.write_str(",")?;
        }
        if let Some(member) = list.member(index) {
            fmt::Display::fmt(&member.view(), f)?;
        }
    }
    Ok(())
}

/// Writes an object as `derive(Debug)` would, but for what is hidden.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut written = Ok(());
    object.visit(&mut |members| written = debug_members(members, f));
    written
}

fn debug_members(members: Members<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Members { info, values, unknown } = members;
    let mut shown = f.debug_struct(info.name);
    for (field, value) in info.fields.iter().zip(values) {
        match field.hidden {
            true => shown.field(field.name, &value.hidden()),
            false => shown.field(field.name, value),
        };
    }
    match unknown {
        Some(_) if info.hides() => shown.finish_non_exhaustive(),
        Some(unknown) => shown.field("unknown", unknown).finish(),
        None => shown.finish(),
    }
}
