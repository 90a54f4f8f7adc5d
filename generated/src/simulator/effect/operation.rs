//! Operations, with everything that their effects name looked up.

use std::collections::HashMap;

use super::super::descriptor::{self, ActKind, ConstraintKind, PageStyle, Shape};
use super::super::state::{Assumed, Field, Schemas, Type};
use super::compile::{Root, Scope, Target};
use super::condition::{Condition, Predicate};
use super::expression::{Assignment, Expression};
use super::program::Names;

/// What an operation does and answers.
#[derive(Debug, Default)]
pub struct Operation {
    pub id: String,
    body: Vec<Field>,
    path: Vec<Field>,
    query: Vec<Field>,
    header: Vec<Field>,
    /// The fields of the body that fields of the record take their values from.
    pub takes: Takes,
    /// The type of a successful answer.
    pub returns: Option<Type>,
    pub pages: Option<Pages>,
    pub effect: Effect,
}

/// The fields of a body that fields of a record take their values from: pairs of the position in the
/// body and that in the record.
#[derive(Debug, Default)]
pub struct Takes {
    pub all: Vec<(usize, usize)>,
    pub by_name: HashMap<String, (usize, usize)>,
    /// Those for which something is assumed where they are absent.
    pub assumed: Vec<(usize, usize)>,
}

/// How a list is paged.
#[derive(Debug)]
pub struct Pages {
    pub style: ListStyle,
    /// The query parameter with the number of items on a page.
    pub size: Option<String>,
    pub items: Target,
    pub total: Option<Target>,
    pub next: Option<Target>,
    /// Whether null says that there is no next page; else it is an empty text.
    pub ends_with_null: bool,
    pub more: Option<Target>,
    pub most: Option<u64>,
}

/// The query parameter that selects the page.
#[derive(Debug)]
pub enum ListStyle {
    /// By a number; the first page has this one.
    Number {
        parameter: String,
        first: i64,
    },
    Cursor {
        parameter: String,
    },
}

/// What is done to records of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    pub kind: ActKind,
    pub schema: usize,
}

/// What an operation does, in the order in which it is done.
#[derive(Debug, Default)]
pub struct Effect {
    pub act: Option<Act>,
    pub finds: Vec<Find>,
    pub by: Vec<Condition>,
    pub refusals: Vec<Refusal>,
    pub unique: Option<Unique>,
    pub set: Vec<Assignment>,
    /// The list that an item is added to, and the members of the item.
    pub add: Option<(Target, Vec<Assignment>)>,
    /// The position of the counter that is incremented.
    pub count: Option<usize>,
    pub async_effect: Option<AsyncEffect>,
    pub compute: Option<usize>,
    pub answer: Vec<Assignment>,
    pub filter: Vec<Condition>,
    pub search: Option<Search>,
    pub newest: Option<Target>,
    pub select: Option<Select>,
}

/// Other records, under a name for expressions.
#[derive(Debug)]
pub struct Find {
    pub name: String,
    pub schema: usize,
    pub all: bool,
    pub conditions: Vec<Condition>,
    /// The code of the error when there is none.
    pub missing: Option<i64>,
}

/// When an operation is refused, and with which code.
#[derive(Debug)]
pub struct Refusal {
    pub when: Vec<Condition>,
    pub error: i64,
}

/// The number of a unique set among those of its store, and the code of the error.
#[derive(Clone, Copy, Debug)]
pub struct Unique {
    pub set: usize,
    pub error: i64,
}

/// A text search in several fields.
#[derive(Debug)]
pub struct Search {
    pub text: Expression,
    pub fields: Vec<Target>,
}

/// The fields that the caller asked for, and the member of the answer that is cut down to them.
#[derive(Debug)]
pub struct Select {
    pub fields: Expression,
    pub of: Option<Target>,
}

/// The part of an effect that completes after the answer.
#[derive(Debug)]
pub struct AsyncEffect {
    pub when: Vec<Condition>,
    pub pending: Vec<Assignment>,
    pub done: Vec<Assignment>,
    pub compute: Option<usize>,
    pub failed: Vec<Assignment>,
    pub error: Option<i64>,
}

impl Operation {
    /// Looks up everything that an operation names.
    pub fn new(names: &Names<'_>, operation: &descriptor::Operation) -> Result<Self, String> {
        let made = Self::build(names, operation);
        made.map_err(|error| format!("operation `{}`: {error}", operation.id))
    }

    fn build(names: &Names<'_>, operation: &descriptor::Operation) -> Result<Self, String> {
        let at = |location| {
            let fields = operation.parameters.iter().filter(|one| one.location == location);
            let fields: Vec<_> = fields.map(|parameter| parameter.field.clone()).collect();
            names.schemas.fields(names.descriptor, &fields)
        };
        let body = operation.body.as_ref().map_or(&[][..], |body| &body.object.fields);
        let mut made = Self {
            id: operation.id.clone(),
            body: names.schemas.fields(names.descriptor, body)?,
            path: at(descriptor::ParameterLocation::Path)?,
            query: at(descriptor::ParameterLocation::Query)?,
            header: at(descriptor::ParameterLocation::Header)?,
            takes: Takes::default(),
            returns: operation
                .returns
                .as_ref()
                .map(|returns| names.schemas.ty(&returns.ty))
                .transpose()?,
            pages: None,
            effect: Effect::default(),
        };
        let scope = made.scope(names);
        let pages = operation.pages.as_ref().map(|pages| made.pages(&scope, operation, pages));
        let pages = pages.transpose()?;
        let effect = operation.effect.as_ref().map(|effect| Effect::new(names, scope, effect));
        let effect = effect.transpose()?.unwrap_or_default();
        made.takes = made.takes(names.schemas, effect.act);
        made.pages = pages;
        made.effect = effect;
        Ok(made)
    }

    fn takes(&self, schemas: &Schemas, act: Option<Act>) -> Takes {
        let Some(act) = act else { return Takes::default() };
        let fields = schemas.object(act.schema);
        let pairs = self.body.iter().enumerate().filter_map(|(from, field)| {
            let to = fields.iter().position(|one| one.wire_name == field.wire_name)?;
            Some((from, to))
        });
        let pairs: Vec<_> = pairs.collect();
        let by_name =
            pairs.iter().map(|&(from, to)| (self.body[from].wire_name.clone(), (from, to)));
        let is_assumed = |&(from, _): &(usize, usize)| {
            self.body[from].preset.is_some() || self.body[from].default.is_some()
        };
        Takes {
            by_name: by_name.collect(),
            assumed: pairs.iter().copied().filter(is_assumed).collect(),
            all: pairs,
        }
    }

    fn scope<'a>(&'a self, names: &Names<'a>) -> Scope<'a> {
        Scope {
            body: &self.body,
            path: &self.path,
            query: &self.query,
            header: &self.header,
            answer: self.returns,
            ..Scope::new(names.schemas, names.computed, names.counters)
        }
    }

    /// The fields of the body.
    pub fn body(&self) -> &[Field] {
        &self.body
    }

    /// The parameters of the path.
    pub fn path(&self) -> &[Field] {
        &self.path
    }

    /// The parameters of the query.
    pub fn query(&self) -> &[Field] {
        &self.query
    }

    /// The parameters in headers.
    pub fn header(&self) -> &[Field] {
        &self.header
    }

    fn pages(
        &self,
        scope: &Scope<'_>,
        operation: &descriptor::Operation,
        pages: &descriptor::Pages,
    ) -> Result<Pages, String> {
        let target = |reference: &Option<descriptor::Reference>| {
            reference.as_ref().map(|reference| scope.reference(reference)).transpose()
        };
        let style = match &pages.by {
            PageStyle::Cursor(parameter) => ListStyle::Cursor { parameter: parameter.clone() },
            PageStyle::Number(parameter) => ListStyle::Number {
                parameter: parameter.clone(),
                first: self.first_page(operation, parameter),
            },
        };
        let next = target(&pages.next)?;
        Ok(Pages {
            style,
            size: pages.size.clone(),
            items: scope.reference(&pages.items)?,
            total: target(&pages.total)?,
            ends_with_null: next.as_ref().is_none_or(|next| is_nullable(scope, self.returns, next)),
            next,
            more: target(&pages.more)?,
            most: pages.most,
        })
    }

    /// The number of the first page: the preset or default, or 0 if the range begins there, or else 1.
    fn first_page(&self, operation: &descriptor::Operation, parameter: &str) -> i64 {
        let field = self.query.iter().find(|field| field.wire_name == parameter);
        let given = field.and_then(|field| match (&field.preset, &field.default) {
            (Some(value), _) | (None, Some(Assumed::Value(value))) => value.as_i64(),
            _ => None,
        });
        if let Some(first) = given {
            return first;
        }
        let mut parameters = operation.parameters.iter();
        let written = parameters.find(|one| one.field.wire_name == parameter);
        let begins_at_0 = written.is_some_and(|written| {
            written.field.constraints.iter().any(|constraint| match &constraint.demands {
                ConstraintKind::Range { min: Some(min), .. } => min.is.as_i64() == Some(0),
                _ => false,
            })
        });
        i64::from(!begins_at_0)
    }
}

/// Whether the last member of a path into an answer may be null.
fn is_nullable(scope: &Scope<'_>, returns: Option<Type>, target: &Target) -> bool {
    use super::super::state::Step;
    let mut ty = returns;
    let mut nullable = true;
    for step in &target.path.steps {
        let (Some(outer), Step::Member(name)) = (ty, step) else { return true };
        let Some(schema) = scope.schemas.object_of(outer) else { return true };
        let field = scope.schemas.object(schema).iter().find(|field| field.wire_name == *name);
        let Some(field) = field else { return true };
        (ty, nullable) = (Some(field.ty), field.nullable);
    }
    nullable
}

impl Effect {
    fn new(
        names: &Names<'_>,
        scope: Scope<'_>,
        effect: &descriptor::Effect,
    ) -> Result<Self, String> {
        let act = effect.act.as_ref().map(|act| {
            let schema = scope.schemas.number(&act.schema)?;
            Ok::<_, String>(Act { kind: act.kind, schema })
        });
        let act = act.transpose()?;
        let scope = Scope { record: act.map(|act| act.schema), ..scope };
        let found: Result<Vec<_>, String> = effect
            .finds
            .iter()
            .map(|find| Ok((find.name.clone(), scope.schemas.number(&find.schema)?)))
            .collect();
        let found = found?;
        let finds = finds(names, &scope, &found, effect)?;
        let scope = Scope { found: &found, ..scope };
        let counter = effect.count.as_ref().zip(act).and_then(|(name, act)| {
            names.counters[act.schema].iter().position(|counter| counter == name)
        });
        Ok(Self {
            act,
            finds,
            by: scope.conditions(&effect.by)?,
            refusals: refusals(&scope, effect)?,
            unique: unique(names, act, effect)?,
            set: scope.assignments(&effect.set)?,
            add: add(&scope, effect)?,
            count: counter,
            async_effect: async_effect(&scope, effect)?,
            compute: effect.compute.as_ref().map(|name| scope.computed(name)).transpose()?,
            answer: scope.assignments(&effect.answer)?,
            filter: scope.conditions(&effect.filter)?,
            search: search(&scope, effect)?,
            newest: effect.newest.as_ref().map(|one| scope.reference(one)).transpose()?,
            select: select(&scope, effect)?,
        })
    }
}

fn finds(
    names: &Names<'_>,
    scope: &Scope<'_>,
    found: &[(String, usize)],
    effect: &descriptor::Effect,
) -> Result<Vec<Find>, String> {
    let finds =
        effect.finds.iter().zip(found).enumerate().map(|(position, (find, (_, schema)))| {
            // What was found before can be named.
            let scope = Scope { record: Some(*schema), found: &found[..position], ..*scope };
            Ok(Find {
                name: find.name.clone(),
                schema: *schema,
                all: find.all,
                conditions: scope.conditions(&find.conditions)?,
                missing: find.missing.or(names.missing[*schema]),
            })
        });
    finds.collect()
}

fn refusals(scope: &Scope<'_>, effect: &descriptor::Effect) -> Result<Vec<Refusal>, String> {
    let refusals = effect.refusals.iter().map(|refusal| {
        Ok(Refusal { when: scope.conditions(&refusal.when)?, error: refusal.error })
    });
    refusals.collect()
}

fn unique(
    names: &Names<'_>,
    act: Option<Act>,
    effect: &descriptor::Effect,
) -> Result<Option<Unique>, String> {
    let (Some(unique), Some(act)) = (&effect.unique, act) else { return Ok(None) };
    let fields = names.unique_fields(act.schema, unique)?;
    let sets = &names.unique[act.schema];
    let set = sets.iter().position(|one| *one == fields);
    Ok(set.map(|set| Unique { set, error: unique.error }))
}

fn add(
    scope: &Scope<'_>,
    effect: &descriptor::Effect,
) -> Result<Option<(Target, Vec<Assignment>)>, String> {
    let Some(add) = &effect.add else { return Ok(None) };
    let to = scope.reference(&add.to)?;
    let item = Type { shape: Shape::One, ..scope.schemas.plain(to.path.ty) };
    let items = Scope { item: Some(item), ..*scope };
    let set = items.assignments(&add.set)?;
    Ok(Some((to, set)))
}

fn async_effect(
    scope: &Scope<'_>,
    effect: &descriptor::Effect,
) -> Result<Option<AsyncEffect>, String> {
    let Some(written) = &effect.async_effect else { return Ok(None) };
    Ok(Some(AsyncEffect {
        when: scope.conditions(&written.when)?,
        pending: scope.assignments(&written.pending)?,
        done: scope.assignments(&written.done)?,
        compute: written.compute.as_ref().map(|name| scope.computed(name)).transpose()?,
        failed: scope.assignments(&written.failed)?,
        error: written.error,
    }))
}

fn search(scope: &Scope<'_>, effect: &descriptor::Effect) -> Result<Option<Search>, String> {
    let Some(search) = &effect.search else { return Ok(None) };
    let fields = search.fields.iter().map(|field| scope.reference(field));
    let fields = fields.collect::<Result<_, _>>()?;
    Ok(Some(Search { text: scope.expression(&search.text, None)?, fields }))
}

fn select(scope: &Scope<'_>, effect: &descriptor::Effect) -> Result<Option<Select>, String> {
    let Some(select) = &effect.select else { return Ok(None) };
    let of = select.of.as_ref().map(|of| scope.reference(of)).transpose()?;
    Ok(Some(Select { fields: scope.expression(&select.fields, None)?, of }))
}

impl Condition {
    /// The value that the key of a record has to equal, if this is a condition on it.
    pub fn on_key(&self, key: usize) -> Option<&Expression> {
        use super::super::state::First;
        let is_key = self.member.root == Root::Stored
            && self.member.path.first == Some(First::Field(key))
            && self.member.path.steps.is_empty();
        match &self.is {
            Predicate::Equals(value) if is_key => Some(value),
            _ => None,
        }
    }
}

/// The schemas of lists in an answer, which hold the records of a list without pages.
pub fn list_field(schemas: &Schemas, returns: Type, item: usize) -> Option<&str> {
    let fields = schemas.object(schemas.object_of(returns)?);
    let list = fields.iter().find(|field| {
        let ty = schemas.plain(field.ty);
        ty.shape == Shape::List && schemas.object_of(ty) == Some(item)
    });
    list.map(|field| field.wire_name.as_str())
}
