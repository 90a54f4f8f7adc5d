//! The parts of an effect, with everything that they name looked up.

use super::super::descriptor::{self, ActKind, Shape};
use super::super::state::{First, Type};
use super::compile::{Root, Scope, Target};
use super::condition::{Condition, Predicate};
use super::expression::{Assignment, Expression};
use super::program::Names;

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

impl Effect {
    /// Looks up everything that an effect names.
    pub fn new(
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
        let is_key = self.member.root == Root::Stored
            && self.member.path.first == Some(First::Field(key))
            && self.member.path.steps.is_empty();
        match &self.is {
            Predicate::Equals(value) if is_key => Some(value),
            _ => None,
        }
    }
}
