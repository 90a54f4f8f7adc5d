//! The cases of one object or operation: a base in which as little as possible is given, and what
//! each case changes of it.

use super::judge::{Found, Judge, is_sent};
use super::place::Limited;
use super::rule::rule_trials;
use super::sample::stranger;
use super::trial::{Trial, trials};
use super::{boundary, unsent_constraint, violation};
use crate::ir::{Boundary, Case, Change, Expr};
use crate::lower::literal::{field_expr, new_expr};
use crate::lower::request::presence;
use crate::lower::types::Lowering;
use crate::lower::{literal, segment, snake};
use crate::model::{
    Field, Literal, Object, RuleSet, SchemaId, SchemaKind, Shape, Subject, Type, TypeName,
};

/// What each field of a site is given.
pub type Values = Vec<Option<Literal>>;

/// Fields by their index, and what they are given instead.
pub type Changes = Vec<(usize, Option<Literal>)>;

/// An object or operation, with the plainest request.
pub struct Site<'a> {
    pub lowering: &'a Lowering<'a>,
    /// The rules across them.
    pub ruled: Vec<RuleSet<'a>>,
    /// Parameters and fields in the order of the checks.
    pub fields: Vec<&'a Field>,
    pub owner: Option<SchemaId>,
    pub update: bool,
    pub base: Values,
    /// What is wrong with each field of the base.
    found: Vec<Vec<Found<'a>>>,
}

impl<'a> Site<'a> {
    /// None where a recursion never ends.
    pub fn new(
        lowering: &'a Lowering<'a>,
        ruled: Vec<RuleSet<'a>>,
        fields: Vec<&'a Field>,
        owner: Option<SchemaId>,
    ) -> Option<Self> {
        let base = lowering.base(&ruled, &fields, 0)?;
        let found = Vec::new();
        let mut site = Self { lowering, ruled, fields, owner, update: false, base, found };
        let judged = site.fields.iter().zip(&site.base);
        site.found = judged
            .map(|(field, value)| value.as_ref().map(|value| site.judged(field, value)))
            .map(Option::unwrap_or_default)
            .collect();
        Some(site)
    }

    /// The base as a value of Rust, and every case.
    pub fn cases(
        &self,
        name: proc_macro2::Ident,
        boundaries: &mut Vec<Boundary>,
    ) -> (Expr, Vec<Case>) {
        let mut cases = vec![self.case("nothing but what is required", Vec::new())];
        for (index, field) in self.fields.iter().enumerate() {
            if !is_sent(field) {
                boundaries.extend(field.constraints.iter().map(unsent_constraint));
                continue;
            }
            let (first, prefix) = (boundaries.len(), format!("{}: ", field.wire_name));
            let trials = self.field_trials(field, boundaries);
            for boundary in &mut boundaries[first..] {
                boundary.prefix.clone_from(&prefix);
            }
            for Trial { name, value, .. } in trials {
                let name = format!("{prefix}{name}");
                cases.push(self.case(&name, vec![(index, Some(value))]));
            }
        }
        for ruled in &self.ruled {
            for rule in ruled.rules {
                let (trials, boundary) = rule_trials(self, rule, &ruled.fields);
                for (name, changes) in trials {
                    cases.push(self.case(&format!("{}{name}", boundary.prefix), changes));
                }
                boundaries.push(boundary);
            }
        }
        (new_expr(self.lowering, name, (&self.fields, self.owner), &self.base), cases)
    }

    /// Trials of a field's own constraints, and one break of each that stands behind its type.
    fn field_trials(&self, field: &'a Field, boundaries: &mut Vec<Boundary>) -> Vec<Trial<'a>> {
        let limited = Limited::new(self.lowering, field.ty, &field.constraints);
        let mut found = Vec::new();
        for (index, (target, constraint)) in limited.constraints.iter().enumerate() {
            let judge = |value: &Literal| self.judged(field, value);
            let (mut trials, gaps) = trials(&limited, (*target, constraint), judge);
            if index < field.constraints.len() {
                boundaries.push(boundary(constraint, &trials, gaps));
            } else {
                trials.retain(|trial| !trial.kept);
                trials.truncate(1);
            }
            found.extend(trials);
        }
        found.extend(self.behind(field, &limited));
        found.extend(self.separators(field, &limited));
        found
    }

    /// A member that holds what its list is joined by.
    fn separators(&self, field: &'a Field, limited: &Limited<'a>) -> Option<Trial<'a>> {
        let separator = self.lowering.ambiguous_separator(field)?;
        let member = Literal::Text(format!("one{separator}two"));
        let value = limited.placed(Subject::Each, &member).into_iter().next()?;
        let name = "a separator in a member".to_owned();
        Some(Trial { name, found: Vec::new(), value, kept: false })
    }

    /// A value outside an enum, or an object with something wrong in it.
    fn behind(&self, field: &'a Field, limited: &Limited<'a>) -> Vec<Trial<'a>> {
        let TypeName::Schema(id) = self.lowering.resolved(field.ty).name else { return Vec::new() };
        let target = match self.lowering.resolved(field.ty).shape {
            Shape::One => Subject::Value,
            Shape::List | Shape::Map => Subject::Each,
        };
        let trial = |name: &str, value: &Literal, kept: bool| {
            let value = limited.placed(target, value).into_iter().next()?;
            Some(Trial { name: name.to_owned(), found: Vec::new(), value, kept })
        };
        let one = Type { shape: Shape::One, name: TypeName::Schema(id) };
        let trials = match &self.lowering.api.schema(id).kind {
            SchemaKind::Enum(enum_) => {
                let known = self.lowering.samples(one, &[], (1, 0)).into_iter().next();
                let known = known.and_then(|known| trial("a value that is known", &known, true));
                let strange = stranger(enum_, 0);
                vec![known, trial("a value that is not known", &strange, false)]
            }
            SchemaKind::Object(object) => {
                let broken = self.broken_object(object);
                vec![broken.and_then(|value| trial("something wrong inside", &value, false))]
            }
            SchemaKind::Union(union) => {
                let broken = union.variants.iter().find_map(|variant| {
                    let kind = &self.lowering.api.schema(variant.schema).kind;
                    let SchemaKind::Object(object) = kind else { return None };
                    Some((variant.wire.clone(), self.broken_object(object)?))
                });
                let broken = broken.map(|broken| Literal::Map(vec![broken]));
                vec![broken.and_then(|value| trial("something wrong inside", &value, false))]
            }
            SchemaKind::Scalar(_) => Vec::new(),
        };
        trials.into_iter().flatten().collect()
    }

    /// The plainest object, but for the first field that can be broken.
    fn broken_object(&self, object: &'a Object) -> Option<Literal> {
        let fields: Vec<&'a Field> = object.fields.iter().collect();
        let site = Site::new(self.lowering, vec![object.rule_set()], fields, None)?;
        let broken = site.fields.iter().enumerate().find_map(|(index, field)| {
            let limited = Limited::new(self.lowering, field.ty, &field.constraints);
            let (target, constraint) = *limited.constraints.first().filter(|_| is_sent(field))?;
            let judge = |value: &Literal| site.judged(field, value);
            let (trials, _) = trials(&limited, (target, constraint), judge);
            Some((index, trials.into_iter().find(|trial| !trial.kept)?.value))
        });
        let (index, value) = broken?;
        let mut values = site.base.clone();
        values[index] = Some(value);
        let given = site.fields.iter().zip(values);
        let members = given.filter_map(|(field, value)| Some((field.name.clone(), value?)));
        Some(Literal::Map(members.collect()))
    }

    fn judged(&self, field: &'a Field, value: &Literal) -> Vec<Found<'a>> {
        let mut judge = Judge::new(self.lowering.api);
        judge.field(field, value, &segment(field));
        judge.found
    }

    /// All that is broken after some changes.
    pub fn judge(&self, changes: &Changes) -> Vec<Found<'a>> {
        let mut values = self.base.clone();
        let mut found = self.found.clone();
        for (index, value) in changes {
            values[*index].clone_from(value);
            let judged = value.as_ref().map(|value| self.judged(self.fields[*index], value));
            found[*index] = judged.unwrap_or_default();
        }
        let mut judge = Judge::new(self.lowering.api);
        judge.found = found.into_iter().flatten().collect();
        for ruled in &self.ruled {
            let given = ruled.fields.iter().map(|field| values[self.index(field)?].as_ref());
            judge.rules(ruled, &given.collect::<Vec<_>>(), "");
        }
        judge.found
    }

    /// The index among all fields.
    pub fn index(&self, field: &Field) -> Option<usize> {
        self.fields.iter().position(|other| std::ptr::eq(*other, field))
    }

    fn case(&self, name: &str, changes: Changes) -> Case {
        let found = self.judge(&changes);
        let expected = found.iter().map(|found| violation(self.lowering, found)).collect();
        let differing = changes.into_iter().filter(|(index, value)| self.base[*index] != *value);
        let settings = differing.map(|(index, value)| {
            let field = self.fields[index];
            let value = value.map(|value| field_expr(self.lowering, field, self.owner, &value));
            (snake(&field.name), presence(field, self.update), value)
        });
        Case { name: literal(name), change: Change::Fields(settings.collect()), expected }
    }
}
