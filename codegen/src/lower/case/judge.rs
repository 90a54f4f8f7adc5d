//! What the validators have to say of a value, read off the model: each limit and rule that it
//! breaks, in the order of the checks.

use crate::lower::constraint::{KNOWN, STYLE, rule_id};
use crate::lower::request::required_first;
use crate::lower::segment;
use crate::model::{
    Api, Behind, Condition, Constraint, Direction, ErrorId, Field, Limit, Literal, Object, Operand,
    Rule, RuleKind, Ruled, Scalar, SchemaKind, Severity, Shape, Target, Type, TypeName, When,
};
use crate::text::permit::{descends, is_unusual, member_can_hold, permits};

/// One broken limit or rule.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// As in the request.
    pub pointer: String,
    pub id: &'a str,
    pub severity: Severity,
    pub predicts: Option<ErrorId>,
    /// What is broken, of which one says so for all that an empty text breaks.
    of: Vec<Of<'a>>,
    /// Whether the value is an empty text.
    empty: bool,
}

/// What is broken.
#[derive(Clone, Copy, Debug)]
enum Of<'a> {
    Constraint(&'a Constraint),
    Rule(&'a Rule),
    Enum,
    Style,
}

impl Found<'_> {
    /// Whether it is this constraint that is broken.
    pub fn breaks(&self, constraint: &Constraint) -> bool {
        let is = |of: &Of<'_>| matches!(of, Of::Constraint(one) if std::ptr::eq(*one, constraint));
        self.of.iter().any(is)
    }

    /// Whether it is this rule that is broken.
    pub fn breaks_rule(&self, rule: &Rule) -> bool {
        self.of.iter().any(|of| matches!(of, Of::Rule(broken) if std::ptr::eq(*broken, rule)))
    }
}

/// Gathers what a value breaks.
pub struct Judge<'a> {
    api: &'a Api,
    pub found: Vec<Found<'a>>,
}

/// Constraints with the type that they limit.
#[derive(Clone, Copy)]
struct Looked<'a> {
    ty: Type,
    constraints: &'a [Constraint],
    /// An error that takes the place of what the constraints predict.
    error: Option<ErrorId>,
    /// The same for the limits of the type.
    error_behind: Option<ErrorId>,
}

impl<'a> Judge<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self { api, found: Vec::new() }
    }

    /// A value of a field, at the place of the field.
    pub fn field(&mut self, field: &'a Field, value: &Literal, at: &str) {
        let Field { ty, constraints, error, .. } = field;
        let looked = Looked { ty: *ty, constraints, error: None, error_behind: *error };
        self.value(looked, value, at);
        if let Some(separator) = field.separator {
            self.joined(field, separator, value, at);
        }
    }

    /// A list that is sent as one text.
    fn joined(&mut self, field: &'a Field, separator: char, value: &Literal, at: &str) {
        let Literal::List(members) = value else { return };
        for (index, member) in members.iter().enumerate() {
            let holds = matches!(member, Literal::Text(text) if text.contains(separator));
            if holds && member_can_hold(self.api, field, separator) {
                self.found.push(Found {
                    pointer: format!("{at}/{index}"),
                    id: STYLE,
                    severity: Severity::Error,
                    predicts: None,
                    of: vec![Of::Style],
                    empty: false,
                });
            }
        }
    }

    /// Of all that an empty text breaks, the gravest counts, and of equals the first.
    fn add(&mut self, mut found: Found<'a>) {
        let is_same =
            |last: &&mut Found<'_>| last.empty && found.empty && last.pointer == found.pointer;
        match self.found.last_mut().filter(is_same) {
            Some(last)
                if last.severity == Severity::Warning && found.severity == Severity::Error =>
            {
                found.of.append(&mut last.of);
                *last = found;
            }
            Some(last) => last.of.append(&mut found.of),
            None => self.found.push(found),
        }
    }

    /// A value of a named scalar.
    pub fn scalar(&mut self, scalar: &'a Scalar, value: &Literal, at: &str) {
        self.scalar_with(scalar, None, value, at);
    }

    fn scalar_with(
        &mut self,
        scalar: &'a Scalar,
        error: Option<ErrorId>,
        value: &Literal,
        at: &str,
    ) {
        let Scalar { ty, constraints, .. } = scalar;
        let looked = Looked { ty: *ty, constraints, error, error_behind: error };
        self.value(looked, value, at);
    }

    fn value(&mut self, looked: Looked<'a>, value: &Literal, at: &str) {
        let Looked { ty, constraints, error_behind, .. } = looked;
        let of = |target| constraints.iter().filter(move |one| one.target == target);
        for constraint in of(Target::Whole) {
            self.limit(looked, constraint, value, at);
        }
        if ty.shape == Shape::One {
            self.one(ty, error_behind, value, at);
        }
        if self.plain_shape(ty) == Shape::One {
            return;
        }
        let members = members(value, at);
        for (key, _, at) in &members {
            for constraint in of(Target::Keys) {
                let key = Literal::Text((*key).to_owned());
                self.limit(looked, constraint, &key, &format!("{at}:key"));
            }
        }
        for (_, member, at) in &members {
            for constraint in of(Target::Each) {
                self.limit(looked, constraint, member, at);
            }
            if ty.shape != Shape::One {
                self.one(Type { shape: Shape::One, ..ty }, error_behind, member, at);
            }
        }
    }

    fn plain_shape(&self, ty: Type) -> Shape {
        match (ty.shape, ty.name) {
            (Shape::One, TypeName::Schema(id)) => match &self.api.schema(id).kind {
                SchemaKind::Scalar(scalar) => self.plain_shape(scalar.ty),
                _ => Shape::One,
            },
            (shape, _) => shape,
        }
    }

    fn limit(&mut self, looked: Looked<'a>, constraint: &'a Constraint, value: &Literal, at: &str) {
        let times = match (&constraint.limit, value) {
            // Each repetition is one violation.
            (Limit::Unique, Literal::List(values)) => {
                let indices = 0..values.len();
                indices.filter(|index| values[..*index].contains(&values[*index])).count()
            }
            (limit, value) => usize::from(!permits(limit, Target::Whole, value)),
        };
        let error = looked.error.filter(|_| !constraint.names_error);
        let severity = match is_unusual(&constraint.limit, value) {
            true => Severity::Warning,
            false => constraint.severity,
        };
        for _ in 0..times {
            self.add(Found {
                pointer: at.to_owned(),
                id: rule_id(&constraint.limit),
                severity,
                predicts: error.or(constraint.predicts),
                of: vec![Of::Constraint(constraint)],
                empty: matches!(value, Literal::Text(text) if text.is_empty()),
            });
        }
    }

    /// What the name of a type demands.
    fn one(&mut self, ty: Type, error: Option<ErrorId>, value: &Literal, at: &str) {
        let api = self.api;
        let TypeName::Schema(id) = ty.name else { return };
        let schema = api.schema(id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) => self.scalar_with(scalar, error, value, at),
            SchemaKind::Enum(enum_) => {
                if enum_.values.iter().all(|row| row.wire != wire(value)) {
                    self.found.push(Found {
                        pointer: at.to_owned(),
                        id: KNOWN,
                        severity: enum_.severity(),
                        predicts: error.or(enum_.predicts),
                        of: vec![Of::Enum],
                        empty: false,
                    });
                }
            }
            SchemaKind::Object(object) => self.object(object, value, at),
            SchemaKind::Union(union) => {
                let Literal::Map(tagged) = value else { return };
                let chosen = tagged.first().and_then(|(tag, inner)| {
                    let variant = union.variants.iter().find(|variant| variant.wire == *tag)?;
                    Some((&api.schema(variant.schema).kind, inner))
                });
                if let Some((SchemaKind::Object(object), inner)) = chosen {
                    self.object(object, inner, at);
                }
            }
        }
    }

    fn object(&mut self, object: &'a Object, value: &Literal, at: &str) {
        let Literal::Map(members) = value else { return };
        let given = |field: &Field| {
            let found = members.iter().find(|(name, _)| *name == field.name);
            found.map(|(_, value)| value)
        };
        for field in required_first(object).into_iter().filter(|field| is_sent(field)) {
            if let Some(value) = given(field) {
                self.field(field, value, &format!("{at}{}", segment(field)));
            }
        }
        let given: Vec<_> = object.fields.iter().map(given).collect();
        self.rules(&object.ruled(), &given, at);
    }

    /// The rules across fields that have these values.
    pub fn rules(&mut self, ruled: &Ruled<'a>, given: &[Option<&Literal>], at: &str) {
        for rule in ruled.rules {
            let looked = Across { api: self.api, fields: &ruled.fields, given };
            for below in looked.broken_places(rule) {
                self.found.push(Found {
                    pointer: format!("{at}{below}"),
                    id: &rule.id,
                    severity: rule.severity,
                    predicts: rule.predicts,
                    of: vec![Of::Rule(rule)],
                    empty: false,
                });
            }
        }
    }
}

/// Whether requests carry the field.
pub fn is_sent(field: &Field) -> bool {
    field.direction != Direction::ReadOnly
}

/// Key, value and place of each member, in the order of a list or of the keys.
fn members<'v>(value: &'v Literal, at: &str) -> Vec<(&'v str, &'v Literal, String)> {
    match value {
        Literal::List(values) => {
            let member = |(index, value)| ("", value, format!("{at}/{index}"));
            values.iter().enumerate().map(member).collect()
        }
        Literal::Map(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.as_str(), value, String::new())).collect();
            members.sort_by_key(|(key, ..)| *key);
            for (index, (.., place)) in members.iter_mut().enumerate() {
                *place = format!("{at}/#{index}");
            }
            members
        }
        _ => Vec::new(),
    }
}

/// An enum's value as it is sent.
fn wire(value: &Literal) -> String {
    match value {
        Literal::Text(text) => text.clone(),
        Literal::Integer(integer) => integer.to_string(),
        _ => String::new(),
    }
}

/// Fields side by side with their values.
struct Across<'a, 'v> {
    api: &'a Api,
    fields: &'v [&'a Field],
    given: &'v [Option<&'v Literal>],
}

impl Across<'_, '_> {
    /// Where a rule is broken, below what holds the fields.
    fn broken_places(&self, rule: &Rule) -> Vec<String> {
        let sent = |operand: &&Operand| operand_is_sent(self.api, self.fields, operand);
        let named: Vec<&Operand> = rule.operands.iter().filter(sent).collect();
        if !rule.when.iter().all(|when| self.holds(when)) || named.is_empty() {
            return Vec::new();
        }
        let values: Vec<_> = named.iter().map(|operand| self.value(operand)).collect();
        let count = values.iter().flatten().count();
        let whole = |broken: bool| if broken { vec![String::new()] } else { Vec::new() };
        let each = |there: bool| {
            let found = named.iter().zip(&values).filter(|(_, value)| value.is_some() == there);
            found.map(|(operand, _)| self.place(operand)).collect()
        };
        match rule.kind {
            RuleKind::AtLeastOneOf => whole(count == 0),
            RuleKind::ExactlyOneOf => whole(count != 1),
            RuleKind::AtMostOneOf => whole(count > 1),
            RuleKind::Requires => each(false),
            RuleKind::Forbids => each(true),
            RuleKind::Ordered => {
                let values: Vec<&Literal> = values.into_iter().flatten().collect();
                let pairs = values.windows(2).filter(|pair| descends(pair[0], pair[1]));
                pairs.map(|_| String::new()).collect()
            }
        }
    }

    fn holds(&self, when: &When) -> bool {
        let given = self.given[when.field];
        is_sent(self.fields[when.field])
            && match &when.condition {
                Condition::Present => given.is_some(),
                Condition::Absent => given.is_none(),
                Condition::OneOf(values) => given.is_some_and(|given| values.contains(given)),
            }
    }

    fn value(&self, operand: &Operand) -> Option<&Literal> {
        let given = self.given[operand.field]?;
        match self.api.behind(self.fields[operand.field], operand) {
            Behind::Itself => Some(given),
            Behind::Member(member) => {
                let Literal::Map(members) = given else { return None };
                let found = members.iter().find(|(name, _)| *name == member.name);
                found.map(|(_, value)| value)
            }
            Behind::Column(enum_, column) => {
                let row = enum_.values.iter().find(|row| row.wire == wire(given))?;
                row.data.get(column)
            }
        }
    }

    fn place(&self, operand: &Operand) -> String {
        let field = self.fields[operand.field];
        let outer = segment(field);
        match self.api.behind(field, operand) {
            Behind::Member(member) => format!("{outer}{}", segment(member)),
            Behind::Itself | Behind::Column(..) => outer,
        }
    }
}

/// Whether requests carry what an operand looks at.
pub fn operand_is_sent(api: &Api, fields: &[&Field], operand: &Operand) -> bool {
    let field = fields[operand.field];
    let inner = match api.behind(field, operand) {
        Behind::Member(member) => is_sent(member),
        Behind::Itself | Behind::Column(..) => true,
    };
    inner && is_sent(field)
}
