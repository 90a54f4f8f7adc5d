//! Constraints: the checks of a value, outermost first, each with what its violation says.

use super::types::Lowering;
use super::usage::Side;
use super::{error_constant, literal, runtime, snake, spelled};
use crate::ir::{self, Float, Matcher, RuleFacts, ValueCheck};
use crate::model::{
    Api, Bound, Constraint, ConstraintKind, ErrorId, Format, Primitive, Scalar, Schema, SchemaKind,
    Severity, Shape, Subject, Type, TypeName,
};
use crate::text::identifier::Identifier;
use crate::text::name;
use crate::text::pattern::TextPattern;
use crate::text::permit::is_whole;

/// Whether any pattern is more than a loop over bytes.
pub fn needs_regex(api: &Api) -> bool {
    api.constraints().any(|(constraint, _)| match &constraint.kind {
        ConstraintKind::Pattern(text) => {
            TextPattern::parse(text).is_ok_and(|pattern| pattern.byte_class().is_none())
        }
        _ => false,
    })
}

/// The name of the function that checks a scalar.
pub fn scalar_function(schema: &Schema) -> Identifier {
    name::prefixed("validate", &snake(&schema.name))
}

impl Lowering<'_> {
    /// All checks of a value of `ty` that has constraints of its own.
    ///
    /// An `error` replaces those that the constraints of the type predict, unless a constraint
    /// names one itself.
    pub fn value_checks(
        &self,
        ty: Type,
        constraints: &[Constraint],
        error: Option<ErrorId>,
    ) -> Vec<ValueCheck> {
        let mut checks = Vec::new();
        let (mut each, mut keys) = (Vec::new(), Vec::new());
        let resolved = self.resolved(ty);
        for constraint in constraints {
            let looked_at = match constraint.subject {
                Subject::Value => resolved,
                Subject::Each => Type { shape: Shape::One, ..resolved },
                Subject::Keys => TEXT,
            };
            let check = self.limit_check(constraint, self.resolved(looked_at));
            let named = if constraint.subject == Subject::Value { ty } else { looked_at };
            let check = match self.is_newtype(named) {
                true => ValueCheck::Text(vec![check]),
                false => check,
            };
            match constraint.subject {
                Subject::Value => checks.push(check),
                Subject::Each => each.push(check),
                Subject::Keys => keys.push(check),
            }
        }
        let one = Type { shape: Shape::One, ..ty };
        match ty.shape {
            Shape::One => checks.extend(self.one_checks(ty, error)),
            Shape::List | Shape::Map => each.extend(self.one_checks(one, error)),
        }
        if !keys.is_empty() {
            checks.push(ValueCheck::Keys(keys));
        }
        if !each.is_empty() {
            checks.push(match resolved.shape {
                Shape::Map => ValueCheck::Values(each),
                Shape::One | Shape::List => ValueCheck::Each(each),
            });
        }
        checks
    }

    /// Whether values are of an identity's own type, in which their text stands.
    fn is_newtype(&self, ty: Type) -> bool {
        let behind =
            |(_, scalar): (&Schema, &Scalar)| scalar.identity || self.is_newtype(scalar.ty);
        ty.shape == Shape::One && self.scalar(ty).is_some_and(behind)
    }

    /// What the name itself demands of one value.
    fn one_checks(&self, ty: Type, error: Option<ErrorId>) -> Vec<ValueCheck> {
        let schema = match ty.name {
            TypeName::Primitive(Primitive::Number) => {
                let rule = self.rule("finite", Severity::Error, None);
                return vec![ValueCheck::Finite { rule }];
            }
            TypeName::Primitive(_) => return Vec::new(),
            TypeName::Schema(id) => self.api.schema(id),
        };
        match &schema.kind {
            SchemaKind::Scalar(scalar) => self.scalar_checks(schema, scalar, error),
            SchemaKind::Enum(enum_) => {
                let rule = self.rule(KNOWN, enum_.severity(), error.or(enum_.predicts));
                let redacted = schema.sensitive || schema.personal;
                vec![ValueCheck::Known { redacted, rule }]
            }
            SchemaKind::Object(_) | SchemaKind::Union(_) => vec![ValueCheck::Nested],
        }
    }

    /// A call of the scalar's validator, or its checks inlined where they predict another error.
    fn scalar_checks(
        &self,
        schema: &Schema,
        scalar: &Scalar,
        error: Option<ErrorId>,
    ) -> Vec<ValueCheck> {
        let Some(error) = error else {
            return match self.value_checks(scalar.ty, &scalar.constraints, None).is_empty() {
                true => Vec::new(),
                false if scalar.identity => vec![ValueCheck::Nested],
                false => {
                    let ty = self.ty(scalar.ty, Side::Request);
                    let text = matches!(ty, ir::Type::String | ir::Type::Moment(_));
                    vec![ValueCheck::Scalar { function: scalar_function(schema), text }]
                }
            };
        };
        let mut constraints = scalar.constraints.clone();
        for constraint in constraints.iter_mut().filter(|constraint| !constraint.names_error) {
            constraint.predicts = Some(error);
        }
        let checks = self.value_checks(scalar.ty, &constraints, Some(error));
        match scalar.identity && !checks.is_empty() {
            true => vec![ValueCheck::Text(checks)],
            false => checks,
        }
    }

    fn limit_check(&self, constraint: &Constraint, ty: Type) -> ValueCheck {
        let id = constraint.kind.key();
        let rule = self.rule(id, constraint.severity, constraint.predicts);
        let integer = ty.name == TypeName::Primitive(Primitive::Integer);
        match &constraint.kind {
            ConstraintKind::Chars { min, max } => ValueCheck::Chars { min: *min, max: *max, rule },
            ConstraintKind::Items { min, max } => ValueCheck::Items { min: *min, max: *max, rule },
            ConstraintKind::Range { min, max } if integer => ValueCheck::IntegerRange {
                min: min.and_then(Bound::least),
                max: max.and_then(Bound::greatest),
                rule,
            },
            ConstraintKind::Range { min, max } => {
                let bound =
                    |end: &Option<Bound>| end.map(|end| (Float::new(end.value), end.inclusive));
                ValueCheck::NumberRange { min: bound(min), max: bound(max), rule }
            }
            ConstraintKind::Multiple(of) if integer && is_whole(*of) => {
                ValueCheck::IntegerMultiple { of: *of as i64, rule }
            }
            ConstraintKind::Multiple(of) => ValueCheck::Multiple { of: Float::new(*of), rule },
            ConstraintKind::Pattern(pattern) => {
                let class =
                    TextPattern::parse(pattern).ok().and_then(|pattern| pattern.byte_class());
                let matcher = match class {
                    Some((class, min, max)) => Matcher::Bytes { class, min, max },
                    None => Matcher::Regex,
                };
                ValueCheck::Matches { matcher, pattern: literal(pattern), rule }
            }
            ConstraintKind::Format(formats) => {
                let formats = formats.iter().map(|format| format_variant(*format)).collect();
                ValueCheck::Formats { formats, rule }
            }
            ConstraintKind::Unique => ValueCheck::Unique { rule },
        }
    }

    /// The constant with the facts that violations of a constraint or rule carry.
    pub fn rule(&self, id: &str, severity: Severity, predicts: Option<ErrorId>) -> Identifier {
        let enforced = severity == Severity::Error;
        let predicts = predicts.map(|id| error_constant(self.api.error(id)));
        let mut rules = self.rules.borrow_mut();
        let same = |facts: &&RuleFacts| {
            facts.id == literal(id) && facts.enforced == enforced && facts.predicts == predicts
        };
        if let Some(known) = rules.iter().find(same) {
            return known.constant.clone();
        }
        let mut words = vec![id.to_owned()];
        words.extend(predicts.as_ref().map(Identifier::to_string));
        words.extend((!enforced).then(|| "warns".to_owned()));
        let mut constant = spelled(name::shouty(&words.join("_")));
        // Different words may become the same name.
        while rules.iter().any(|facts| facts.constant == constant) {
            constant = name::suffixed(&constant, "_TOO");
        }
        rules.push(RuleFacts { constant: constant.clone(), id: literal(id), enforced, predicts });
        constant
    }
}

/// The id of violations by a member that holds the separator of its list.
pub const STYLE: &str = "style";

/// The id of violations by a value that an enum doesn't list.
pub const KNOWN: &str = "known";

/// Keeps checks of a redacted field from naming the known value that is nearest.
pub fn redact(checks: &mut [ValueCheck]) {
    for check in checks {
        match check {
            ValueCheck::Known { redacted, .. } => *redacted = true,
            ValueCheck::Each(inner) | ValueCheck::Values(inner) => redact(inner),
            _ => {}
        }
    }
}

const TEXT: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) };

fn format_variant(format: Format) -> Identifier {
    runtime(match format {
        Format::Date => "Date",
        Format::CompactDate => "CompactDate",
        Format::LocalDateTime => "LocalDateTime",
        Format::DateTime => "DateTime",
        Format::Time => "Time",
        Format::Email => "Email",
        Format::E164 => "E164",
        Format::Uri => "Uri",
        Format::Uuid => "Uuid",
        Format::CountryAlpha3 => "CountryAlpha3",
        Format::Currency => "Currency",
        Format::Language => "Language",
        Format::TimeZone => "TimeZone",
        Format::Base64 => "Base64",
    })
}
