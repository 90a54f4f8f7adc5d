//! Validators: which checks run in which order, and the facts that violations carry.

use proc_macro2::Ident;

use super::{Expr, Literal, Presence, Type};

/// The facts that violations of a constraint or rule carry, as a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFacts {
    pub constant: Ident,
    pub id: Literal,
    pub enforced: bool,
    /// The constant of the predicted error.
    pub predicts: Option<Ident>,
}

/// The checks of one field.
#[derive(Clone, Debug)]
pub struct FieldCheck {
    pub field: Ident,
    /// Its part of a JSON Pointer, with the slash.
    pub segment: Literal,
    pub presence: Presence,
    pub checks: Vec<ValueCheck>,
}

/// A check of one value.
#[derive(Clone, Debug)]
pub enum ValueCheck {
    Chars {
        min: u64,
        max: Option<u64>,
        rule: Ident,
    },
    Items {
        min: u64,
        max: Option<u64>,
        rule: Ident,
    },
    IntegerRange {
        min: Option<i64>,
        max: Option<i64>,
        rule: Ident,
    },
    NumberRange {
        min: Option<(f64, bool)>,
        max: Option<(f64, bool)>,
        rule: Ident,
    },
    Finite {
        rule: Ident,
    },
    IntegerMultiple {
        of: i64,
        rule: Ident,
    },
    Multiple {
        of: f64,
        integer: bool,
        rule: Ident,
    },
    Matches {
        matcher: Matcher,
        pattern: Literal,
        rule: Ident,
    },
    /// Variants of the runtime's `Format`.
    Formats {
        formats: Vec<Ident>,
        rule: Ident,
    },
    Unique {
        rule: Ident,
    },
    /// The value of an enum.
    Known {
        /// The enum's type.
        ty: Ident,
        /// Whether messages must not hint at the value.
        redacted: bool,
        rule: Ident,
    },
    /// A list that is sent as one text.
    Joined {
        separator: char,
        rule: Ident,
    },
    /// The value's own validator.
    Nested,
    /// The text of an identity, for checks that are not its own.
    Text(Vec<ValueCheck>),
    /// The validator of a named scalar.
    Scalar(Ident),
    /// Every member of a list.
    Each(Vec<ValueCheck>),
    /// Every value of a map.
    Values(Vec<ValueCheck>),
    /// Every key of a map.
    Keys(Vec<ValueCheck>),
}

/// How a pattern is matched.
#[derive(Clone, Debug)]
pub enum Matcher {
    /// Every byte is of one class; `min` and `max` bound their number.
    Bytes { class: Class, min: u32, max: Option<u32> },
    /// A regular expression.
    Regex,
}

/// Ranges of bytes, both ends included.
pub type Class = Vec<(u8, u8)>;

/// A rule across fields.
#[derive(Clone, Debug)]
pub struct RuleCheck {
    /// A function of the runtime.
    pub function: Ident,
    /// Whether it compares values, instead of asking whether they are there.
    pub compares: bool,
    /// The member below which the violations lie.
    pub inside: Option<Literal>,
    pub fields: Vec<RuleField>,
    pub when: Vec<When>,
    pub rule: Ident,
}

/// A field that a rule names.
#[derive(Clone, Debug)]
pub struct RuleField {
    pub name: Ident,
    pub wire: Literal,
    pub presence: Presence,
    /// What of the field the rule looks at, if not the field itself.
    pub behind: Option<Behind>,
    /// The type of what it looks at.
    pub ty: Type,
}

/// What a rule looks at behind a field.
#[derive(Clone, Debug)]
pub enum Behind {
    /// A field of the object in it.
    Member { name: Ident, presence: Presence },
    /// A column of the data of its value, by its getter.
    Column(Ident),
}

/// A condition on one field.
#[derive(Clone, Debug)]
pub struct When {
    pub field: Ident,
    pub presence: Presence,
    pub condition: Condition,
}

/// What the field has to be.
#[derive(Clone, Debug)]
pub enum Condition {
    Present,
    Absent,
    OneOf(Vec<Expr>),
}
