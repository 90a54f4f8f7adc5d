//! The fields of emitted objects, as static tables.

/// An emitted object: the fields that the codec, the URL and `Debug` read, in their order.
#[derive(Debug)]
pub struct ObjectInfo {
    /// The name of the type.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

impl ObjectInfo {
    /// Whether `Debug` leaves something out.
    pub(crate) fn hides(&self) -> bool {
        self.fields.iter().any(|field| field.hidden)
    }

    /// Returns the name of a field where all of the object is written as one: that on the wire, or
    /// that in Rust for one that shares its wire name with another field, in another place.
    pub(crate) fn key(&self, field: &Field) -> &'static str {
        let shared = || self.fields.iter().filter(|other| other.wire == field.wire).count() > 1;
        if field.name != field.wire && shared() { field.name } else { field.wire }
    }
}

/// One field of an emitted object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name in Rust.
    pub name: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// Further names under which an answer may hold it.
    pub aliases: &'static [&'static str],
    /// Where a request carries it.
    pub place: Place,
    /// How a request clears it.
    pub cleared: Cleared,
    /// Whether a number may come as text.
    pub text_number: bool,
    /// Whether its value is sensitive or personal, and never printed.
    pub hidden: bool,
}

/// Where a request carries a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// As a member of the body.
    Body,
    /// As the body itself.
    WholeBody,
    /// As a segment of the path.
    Path,
    /// As a query parameter; a list is sent as one comma-separated value.
    Query,
    /// As a query parameter for each member of the list.
    QueryRepeat,
    /// As a header; a list is sent as one comma-separated value.
    Header,
}

/// How a cleared field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// As `null`.
    Null,
    /// As `""`.
    EmptyText,
    /// As `[]`.
    EmptyList,
}

impl Field {
    /// Describes a member of a body by its name in Rust, which is its name on the wire too.
    pub const fn new(name: &'static str) -> Field {
        Field {
            name,
            wire: name,
            aliases: &[],
            place: Place::Body,
            cleared: Cleared::Null,
            text_number: false,
            hidden: false,
        }
    }

    /// Sets another name on the wire.
    pub const fn wire(self, wire: &'static str) -> Field {
        Field { wire, ..self }
    }

    /// Adds names under which an answer may hold the field too.
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Field {
        Field { aliases, ..self }
    }

    /// Accepts a number that is written as text.
    pub const fn text_number(self) -> Field {
        Field { text_number: true, ..self }
    }

    /// Keeps the value out of what is printed.
    pub const fn hidden(self) -> Field {
        Field { hidden: true, ..self }
    }

    /// Sets how a request clears the field.
    pub const fn cleared(self, cleared: Cleared) -> Field {
        Field { cleared, ..self }
    }

    /// Carries the field elsewhere than in a member of the body.
    pub const fn place(self, place: Place) -> Field {
        Field { place, ..self }
    }
}
