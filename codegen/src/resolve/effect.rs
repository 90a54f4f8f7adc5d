//! Effects: what each operation does to what the server keeps.

use indexmap::IndexMap;

use super::async_effect::resolve_async_effect;
use super::fault::refuse_empty;
use super::lifetime::Placed;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::reference::{ExpressionScope, ImplicitRoot};
use super::scope::Scope;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{
    Act, ActKind, Add, Assignment, AsyncEffect, Condition, Effect, Expression, Find,
    ParameterLocation, Predicate, Reference, Refusal, Root, SchemaId, Search, Select, Shape,
    Stored, Type, TypeName, Unique,
};
use crate::source::Pointer;
use crate::spec;

/// Resolves what each operation does.
pub fn resolve_effects(
    outlines: &Outlines<'_>,
    records: &[Option<Stored>],
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Effect>> {
    let operations = outlines.operations.iter().map(|operation| {
        let node = operation.written.node.effect.as_ref()?;
        let at = operation.written.at.key("effect");
        let Placed { node: effect, at } = outlines.scope.versions.pick(node, &at, diagnostics)?;
        let expressions = ExpressionScope::of_operation(outlines, operation);
        EffectResolver { expressions, operation, records, effect, at, diagnostics }.resolve()
    });
    operations.collect()
}

/// Resolves the effect of one operation.
struct EffectResolver<'a, 'd> {
    expressions: ExpressionScope<'a>,
    operation: &'a OperationOutline<'a>,
    records: &'a [Option<Stored>],
    effect: &'a spec::Effect,
    at: Pointer,
    diagnostics: &'d mut Diagnostics,
}

/// An act as written.
struct WrittenAct<'a> {
    key: &'static str,
    kind: ActKind,
    schema: &'a str,
}

impl<'a> EffectResolver<'a, '_> {
    fn resolve(mut self) -> Option<Effect> {
        let act = match &self.given_acts()[..] {
            [] => None,
            [act] => Some(Act { kind: act.kind, schema: self.kept(act.schema, act.key)? }),
            [first, second, ..] => {
                self.refuse_second_act(first, second);
                return None;
            }
        };
        let record = act.and_then(|act| self.records[act.schema.0].as_ref());
        self.expressions.record = act.map(|act| act.schema);
        self.expressions.counters = record.map_or(&[], |record| &record.counters);
        let finds = self.finds();
        let by = match self.effect.by.is_empty() {
            true => self.by_path(act),
            false => self.by(),
        };
        self.counter_exists();
        self.only_lists_are_filtered();
        let effect = self.effect;
        let compute = effect.compute.as_deref();
        let computed = &self.scope().computed;
        Some(Effect {
            act,
            by,
            finds,
            refusals: self.refusals(),
            unique: self.unique(),
            set: self.assignments(ImplicitRoot::Record, &effect.set, "set"),
            add: self.add(),
            count: effect.count.clone(),
            async_effect: self.async_effect(),
            answer: self.assignments(ImplicitRoot::Answer, &effect.answer, "answer"),
            compute: computed.find_or(None, compute, &self.at.key("compute"), self.diagnostics),
            filter: self.conditions(&effect.filter, "where"),
            search: self.search(),
            newest: self.newest(),
            select: self.select(),
            evidence: resolve_evidence(effect.source),
            source: resolve_source(self.source(None)),
            at: self.at,
        })
    }

    /// What can be named in the version.
    fn scope(&self) -> &'a Scope<'a> {
        self.expressions.scope()
    }

    /// The source of a part of the effect, its own or inherited.
    fn source(&self, own: Option<spec::Source>) -> Option<spec::Source> {
        own.or(self.effect.source).or(self.operation.source())
    }

    fn conditions(&mut self, written: &spec::Conditions, key: &str) -> Vec<Condition> {
        let at = self.at.key(key);
        self.expressions.conditions(ImplicitRoot::Record, written, &at, self.diagnostics)
    }

    fn assignments(
        &mut self,
        root: ImplicitRoot,
        written: &IndexMap<String, spec::Expression>,
        key: &str,
    ) -> Vec<Assignment> {
        self.expressions.assignments(root, written, &self.at.key(key), self.diagnostics)
    }

    fn given_acts(&self) -> Vec<WrittenAct<'a>> {
        let acts = [
            ("create", ActKind::Create, &self.effect.create),
            ("read", ActKind::Read, &self.effect.read),
            ("update", ActKind::Update, &self.effect.update),
            ("replace", ActKind::Replace, &self.effect.replace),
            ("delete", ActKind::Delete, &self.effect.delete),
            ("list", ActKind::List, &self.effect.list),
        ];
        let acts = acts.into_iter().filter_map(|(key, kind, schema)| {
            Some(WrittenAct { key, kind, schema: schema.as_ref()? })
        });
        acts.collect()
    }

    fn refuse_second_act(&mut self, first: &WrittenAct<'_>, second: &WrittenAct<'_>) {
        self.diagnostics
            .error(
                codes::EFFECT_KIND,
                At::Key(self.at.key(second.key)),
                "an effect does only one thing",
            )
            .related(At::Key(self.at.key(first.key)), "the other one")
            .help("keep one of the two; other records are reached by `finds` and `set`");
    }

    /// The schema named under `key`, of which the server must keep records.
    fn kept(&mut self, name: &str, key: &str) -> Option<SchemaId> {
        kept(&self.expressions, name, &self.at.key(key), self.diagnostics)
    }

    fn by(&mut self) -> Vec<Condition> {
        let at = self.at.key("by");
        equal(&self.expressions, &self.effect.by, &at, self.diagnostics)
    }

    /// The record whose key is the path parameter of its name, or the only path parameter.
    fn by_path(&mut self, act: Option<Act>) -> Vec<Condition> {
        let act = act.filter(|act| !matches!(act.kind, ActKind::Create | ActKind::List));
        let record = act.and_then(|act| self.records[act.schema.0].as_ref());
        let Some(record) = record else { return Vec::new() };
        let parameters = self.operation.parameters.iter();
        let path = parameters.filter(|one| one.location == ParameterLocation::Path);
        let path: Vec<_> = path.collect();
        let same = path.iter().find(|one| record.key.members == [one.field.wire_name.clone()]);
        let Some(parameter) = same.or(path.first().filter(|_| path.len() == 1)) else {
            self.diagnostics
                .error(codes::EFFECT_KIND, At::Key(self.at.clone()), "which record is meant?")
                .help("add `by: { field: $path.parameter }`");
            return Vec::new();
        };
        let members = vec![parameter.field.wire_name.clone()];
        let value = Reference { root: Root::Path, members, ty: parameter.field.ty };
        let predicate = Predicate::Equals(Expression::Reference(value));
        vec![Condition { member: record.key.clone(), predicate, at: self.at.clone() }]
    }

    /// Resolves what is found, each with what was found before it.
    fn finds(&mut self) -> Vec<Find> {
        let mut finds = Vec::new();
        for (name, written) in &self.effect.finds {
            let at = self.at.key("finds").key(name);
            let find = Placed { node: written, at };
            let find = resolve_find(&self.expressions, name, &find, self.records, self.diagnostics);
            let Some(find) = find else { continue };
            let shape = if find.all { Shape::List } else { Shape::One };
            let ty = Type { shape, name: TypeName::Schema(find.schema) };
            self.expressions.found.push((name, ty));
            finds.push(find);
        }
        finds
    }

    fn refusals(&mut self) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for (index, written) in self.effect.refuse.iter().enumerate() {
            let at = self.at.key("refuse").index(index);
            refusals.extend(self.refusal(written, at));
        }
        refusals
    }

    fn refusal(&mut self, written: &spec::Refusal, at: Pointer) -> Option<Refusal> {
        let scope = self.scope();
        let is_current = scope.versions.has(written, &at, self.diagnostics);
        let at_when = at.key("when");
        refuse_empty(written.when.is_empty(), At::Key(at_when.clone()), self.diagnostics);
        let (root, diagnostics) = (ImplicitRoot::Record, &mut *self.diagnostics);
        let when = self.expressions.conditions(root, &written.when, &at_when, diagnostics);
        let error = scope.errors.find(&written.error, &at.key("error"), diagnostics)?;
        // Without a condition that only other versions have, it would refuse too much.
        let is_complete = when.len() == written.when.len();
        (is_current && is_complete).then(|| Refusal {
            when,
            error,
            evidence: resolve_evidence(written.source),
            source: resolve_source(self.source(written.source)),
            at,
        })
    }

    fn unique(&mut self) -> Option<Unique> {
        let written = self.effect.unique.as_ref()?;
        let at = self.at.key("unique");
        let scope = self.scope();
        let is_current = scope.versions.has(written, &at, self.diagnostics);
        let fields = self.members(&written.fields, &at.key("fields"));
        let error = scope.errors.find(&written.error, &at.key("error"), self.diagnostics)?;
        (is_current && !fields.is_empty()).then(|| Unique {
            fields,
            error,
            evidence: resolve_evidence(written.source),
            source: resolve_source(self.source(written.source)),
            at,
        })
    }

    /// Members of the record, at least one.
    fn members(&mut self, names: &[String], at: &Pointer) -> Vec<Reference> {
        refuse_empty(names.is_empty(), At::Key(at.clone()), self.diagnostics);
        let members = names.iter().enumerate().filter_map(|(index, name)| {
            let at = at.index(index);
            self.expressions.member(ImplicitRoot::Record, name, at, self.diagnostics)
        });
        members.collect()
    }

    fn add(&mut self) -> Option<Add> {
        let (node, at) = (self.effect.add.as_ref()?, self.at.key("add"));
        let Placed { node: add, at } = self.scope().versions.pick(node, &at, self.diagnostics)?;
        let at_list = at.key("to");
        let expressions = &self.expressions;
        let to = expressions.member(ImplicitRoot::Record, &add.to, &at_list, self.diagnostics)?;
        let item = expressions.item_of(&to, &at_list, self.diagnostics)?;
        let items = ExpressionScope { item: Some(item), ..expressions.clone() };
        let set = items.assignments(ImplicitRoot::Item, &add.set, &at.key("set"), self.diagnostics);
        Some(Add { to, set, evidence: resolve_evidence(add.source) })
    }

    fn async_effect(&mut self) -> Option<AsyncEffect> {
        let (written, at) = (self.effect.async_effect.as_ref()?, self.at.key("async"));
        let written = Placed { node: written, at };
        let source = self.source(written.node.source);
        Some(resolve_async_effect(&self.expressions, written, source, self.diagnostics))
    }

    fn search(&mut self) -> Option<Search> {
        let search = self.effect.search.as_ref()?;
        let at = self.at.key("search");
        let fields = self.members(&search.fields, &at.key("in"));
        let text = self.expressions.expression(&search.text, &at.key("for"), self.diagnostics)?;
        Some(Search { text, fields, evidence: resolve_evidence(search.source) })
    }

    fn newest(&mut self) -> Option<Reference> {
        let (name, at) = (self.effect.newest.as_ref()?, self.at.key("newest"));
        self.expressions.member(ImplicitRoot::Record, name, at, self.diagnostics)
    }

    fn select(&mut self) -> Option<Select> {
        let (node, at) = (self.effect.select.as_ref()?, self.at.key("select"));
        let Placed { node: select, at } =
            self.scope().versions.pick(node, &at, self.diagnostics)?;
        let expressions = &self.expressions;
        let at_fields = at.key("fields");
        let fields = expressions.expression(&select.fields, &at_fields, self.diagnostics)?;
        let of = select.of.as_ref().and_then(|of| {
            expressions.member(ImplicitRoot::Answer, of, at.key("of"), self.diagnostics)
        });
        Some(Select { fields, of, evidence: resolve_evidence(select.source) })
    }

    /// What chooses or orders records belongs beside `list`.
    fn only_lists_are_filtered(&mut self) {
        let effect = self.effect;
        let given = [
            ("where", !effect.filter.is_empty()),
            ("search", effect.search.is_some()),
            ("newest", effect.newest.is_some()),
        ];
        for (key, _) in given.into_iter().filter(|(_, given)| *given && effect.list.is_none()) {
            let message = format!("`{key}` has no effect here");
            self.diagnostics
                .error(codes::EFFECT_KIND, At::Key(self.at.key(key)), message)
                .help("it belongs beside `list`");
        }
    }

    /// The counter that goes up is one of the record's.
    fn counter_exists(&mut self) {
        let Some(name) = &self.effect.count else { return };
        let counters = self.expressions.counters;
        if !counters.contains(name) {
            let help = match counters {
                [] => "declare it: `stored: { counters: [...] }`".to_owned(),
                counters => format!("the counters are {}", counters.join(", ")),
            };
            let message = format!("no counter is called `{name}`");
            self.diagnostics
                .error(codes::UNKNOWN_REFERENCE, self.at.key("count"), message)
                .help(help);
        }
    }
}

/// The schema of that name, of which the server must keep records.
fn kept(
    expressions: &ExpressionScope<'_>,
    name: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<SchemaId> {
    let id = expressions.scope().schema(name, at, diagnostics)?;
    let written = &expressions.outlines.schemas[id.0].written;
    let all = expressions.scope().schemas.get(name)?;
    if all.node.variants.iter().all(|schema| schema.stored.is_none()) {
        diagnostics
            .error(codes::EFFECT_KIND, at, format!("the server keeps no records of `{name}`"))
            .related(At::Key(written.at.clone()), "it is declared here")
            .help("add `stored: { key: id }` to the schema");
        return None;
    }
    Some(id)
}

fn resolve_find(
    expressions: &ExpressionScope<'_>,
    name: &str,
    written: &Placed<'_, spec::Find>,
    records: &[Option<Stored>],
    diagnostics: &mut Diagnostics,
) -> Option<Find> {
    let Placed { node: find, at } = written;
    let (key, all, schema) = match (&find.one, &find.all) {
        (Some(schema), None) => ("one", false, schema),
        (None, Some(schema)) => ("all", true, schema),
        _ => {
            let message = "this finds either one record or all of a schema";
            diagnostics
                .error(codes::EFFECT_KIND, At::Key(at.clone()), message)
                .help("write `one: Schema` or `all: Schema`");
            return None;
        }
    };
    let schema = kept(expressions, schema, &at.key(key), diagnostics)?;
    let is_empty = find.by.is_empty() && find.filter.is_empty();
    refuse_empty(is_empty, At::Key(at.clone()), diagnostics);
    let found = ExpressionScope { record: Some(schema), counters: &[], ..expressions.clone() };
    let mut conditions = equal(&found, &find.by, &at.key("by"), diagnostics);
    let root = ImplicitRoot::Record;
    conditions.extend(found.conditions(root, &find.filter, &at.key("where"), diagnostics));
    let missing = records[schema.0].as_ref().and_then(|record| record.missing);
    let errors = &expressions.scope().errors;
    let missing = errors.find_or(missing, find.error.as_deref(), &at.key("error"), diagnostics);
    Some(Find {
        name: name.to_owned(),
        schema,
        all,
        conditions,
        missing,
        evidence: resolve_evidence(find.source),
        at: at.clone(),
    })
}

/// Members of the record at hand that have to equal something.
fn equal(
    expressions: &ExpressionScope<'_>,
    written: &IndexMap<String, spec::Expression>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Condition> {
    let set = expressions.assignments(ImplicitRoot::Record, written, at, diagnostics);
    let equal = |Assignment { target, value, at }| Condition {
        member: target,
        predicate: Predicate::Equals(value),
        at,
    };
    set.into_iter().map(equal).collect()
}
