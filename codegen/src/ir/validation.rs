//! Validators: which checks run in which order, and the facts that violations carry.

use super::{Expr, Float, Identifier, Literal, Presence, Type};

/// The facts that violations of a constraint or rule carry, as a constant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleFacts {
    pub constant: Identifier,
    pub id: Literal,
    pub enforced: bool,
    /// The constant of the predicted error.
    pub predicts: Option<Identifier>,
}

/// The checks of one field.
#[derive(Clone, Debug, Hash)]
pub struct FieldCheck {
    pub field: Identifier,
    /// Its part of a JSON Pointer, if that is not a slash and the name of the field.
    pub segment: Option<Literal>,
    pub presence: Presence,
    pub checks: Vec<ValueCheck>,
}

/// A check of one value.
#[derive(Clone, Debug, Hash)]
pub enum ValueCheck {
    Chars {
        min: u64,
        max: Option<u64>,
        rule: Identifier,
    },
    Items {
        min: u64,
        max: Option<u64>,
        rule: Identifier,
    },
    IntegerRange {
        min: Option<i64>,
        max: Option<i64>,
        rule: Identifier,
    },
    NumberRange {
        min: Option<(Float, bool)>,
        max: Option<(Float, bool)>,
        rule: Identifier,
    },
    Finite {
        rule: Identifier,
    },
    IntegerMultiple {
        of: i64,
        rule: Identifier,
    },
    Multiple {
        of: Float,
        rule: Identifier,
    },
    Matches {
        matcher: Matcher,
        pattern: Literal,
        rule: Identifier,
    },
    /// Variants of the runtime's `Format`.
    Formats {
        formats: Vec<Identifier>,
        rule: Identifier,
    },
    Unique {
        rule: Identifier,
    },
    /// The value of an enum.
    Known {
        /// Whether messages must not hint at the value.
        redacted: bool,
        rule: Identifier,
    },
    /// A list that is sent as one text.
    Joined {
        separator: char,
        rule: Identifier,
    },
    /// The value's own validator.
    Nested,
    /// The text of an identity, for checks that are not its own.
    Text(Vec<ValueCheck>),
    /// The validator of a named scalar.
    Scalar {
        function: Identifier,
        /// Whether the function takes text.
        text: bool,
    },
    /// Every member of a list.
    Each(Vec<ValueCheck>),
    /// Every value of a map.
    Values(Vec<ValueCheck>),
    /// Every key of a map.
    Keys(Vec<ValueCheck>),
}

/// How a pattern is matched.
#[derive(Clone, Debug, Hash)]
pub enum Matcher {
    /// Every byte is of one class; `min` and `max` bound their number.
    Bytes { class: Class, min: u32, max: Option<u32> },
    /// A regular expression.
    Regex,
}

/// Ranges of bytes, both ends included.
pub type Class = Vec<(u8, u8)>;

/// A rule across fields.
#[derive(Clone, Debug, Hash)]
pub struct RuleCheck {
    /// A function of the runtime.
    pub function: Identifier,
    /// Whether it compares values, instead of asking whether they are there.
    pub compares: bool,
    /// The member below which the violations lie.
    pub inside: Option<Literal>,
    pub fields: Vec<RuleField>,
    pub when: Vec<When>,
    pub rule: Identifier,
    /// For exactly one of several fields, the rule that more of them violate.
    pub excess: Option<Identifier>,
}

/// A field that a rule names.
#[derive(Clone, Debug, Hash)]
pub struct RuleField {
    pub name: Identifier,
    pub wire: Literal,
    pub presence: Presence,
    /// What of the field the rule looks at, if not the field itself.
    pub behind: Option<Behind>,
    /// The type of what it looks at.
    pub ty: Type,
}

/// What a rule looks at behind a field.
#[derive(Clone, Debug, Hash)]
pub enum Behind {
    /// A field of the object in it.
    Member { name: Identifier, presence: Presence },
    /// A column of the data of its value, by its getter.
    Column(Identifier),
}

/// A condition on one field.
#[derive(Clone, Debug, Hash)]
pub struct When {
    pub field: Identifier,
    pub presence: Presence,
    pub condition: Condition,
}

/// What the field has to be.
#[derive(Clone, Debug, Hash)]
pub enum Condition {
    Present,
    Absent,
    OneOf(Vec<Expr>),
}
