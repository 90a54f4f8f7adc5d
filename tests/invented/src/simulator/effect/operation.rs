//! Operations, with everything that their effects name looked up.

use std::collections::HashMap;

use super::super::descriptor::{self, ActKind, ConstraintKind, PageStyle, Shape};
use super::super::state::{Assumed, Field, First, Schemas, Step, Type};
use super::compile::{Root, Scope, Target};
use super::parts::Effect;
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
        made.takes = made.takes(names.schemas, &effect);
        made.pages = pages;
        made.effect = effect;
        Ok(made)
    }

    fn takes(&self, schemas: &Schemas, effect: &Effect) -> Takes {
        let Some(act) = effect.act else { return Takes::default() };
        let is_set = |to: usize| act.kind != ActKind::Create && sets(effect, to);
        let fields = schemas.object(act.schema);
        let pairs = self.body.iter().enumerate().filter_map(|(from, field)| {
            let to = fields.iter().position(|one| one.wire_name == field.wire_name)?;
            (!is_set(to)).then_some((from, to))
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

/// Whether an effect sets an entire field of the record.
fn sets(effect: &Effect, field: usize) -> bool {
    let mut targets = effect.set.iter().map(|set| &set.target);
    targets.any(|Target { root, path }| {
        *root == Root::Stored && path.first == Some(First::Field(field)) && path.steps.is_empty()
    })
}

/// Whether the last member of a path into an answer may be null.
fn is_nullable(scope: &Scope<'_>, returns: Option<Type>, target: &Target) -> bool {
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

/// The field of an answer that holds the records of a list without pages.
pub fn list_field(schemas: &Schemas, returns: Type, item: usize) -> Option<&str> {
    let fields = schemas.object(schemas.object_of(returns)?);
    let list = fields.iter().find(|field| {
        let ty = schemas.plain(field.ty);
        ty.shape == Shape::List && schemas.object_of(ty) == Some(item)
    });
    list.map(|field| field.wire_name.as_str())
}
