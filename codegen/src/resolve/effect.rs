//! Effects: what each operation does to what the server keeps.

use indexmap::IndexMap;

use super::async_effect::resolve_async_effect;
use super::expression_scope::ExpressionScope;
use super::find::{found_types, kept_schema, resolve_finds};
use super::lifetime::Placed;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::refusal::{resolve_refusal, resolve_unique};
use super::scope::Scope;
use super::select::resolve_select;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{
    Act, ActKind, Add, Assignment, AsyncEffect, Condition, Effect, Expression, Find,
    ParameterLocation, Predicate, Reference, Refusal, Root, Search, Select, Stored, Unique,
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
        let effect = outlines.scope.versions.pick(node, &at, diagnostics)?;
        resolve_effect(outlines, operation, effect, records, diagnostics)
    });
    operations.collect()
}

fn resolve_effect(
    outlines: &Outlines<'_>,
    operation: &OperationOutline<'_>,
    written: Placed<'_, spec::Effect>,
    records: &[Option<Stored>],
    diagnostics: &mut Diagnostics,
) -> Option<Effect> {
    let Placed { node: effect, at } = written;
    let expressions = ExpressionScope::of_operation(outlines, operation);
    let act = match &given_acts(effect)[..] {
        [] => None,
        [act] => {
            let schema = kept_schema(&expressions, act.schema, &at.key(act.key), diagnostics)?;
            Some(Act { kind: act.kind, schema })
        }
        [first, second, ..] => {
            refuse_second_act(first, second, &at, diagnostics);
            return None;
        }
    };
    let record = act.and_then(|act| records[act.schema.0].as_ref());
    let expressions = ExpressionScope {
        record: act.map(|act| act.schema),
        counters: record.map_or(&[], |record| &record.counters),
        ..expressions
    };
    let at_finds = at.key("finds");
    let finds = resolve_finds(&expressions, &effect.finds, &at_finds, records, diagnostics);
    let expressions = ExpressionScope { found: found_types(&effect.finds, &finds), ..expressions };
    let resolver = EffectResolver { expressions, operation, effect, at, diagnostics };
    Some(resolver.resolve(act, record, finds))
}

/// An act as written.
struct WrittenAct<'a> {
    key: &'static str,
    kind: ActKind,
    schema: &'a str,
}

fn given_acts(effect: &spec::Effect) -> Vec<WrittenAct<'_>> {
    let acts = [
        ("create", ActKind::Create, &effect.create),
        ("read", ActKind::Read, &effect.read),
        ("update", ActKind::Update, &effect.update),
        ("replace", ActKind::Replace, &effect.replace),
        ("delete", ActKind::Delete, &effect.delete),
        ("list", ActKind::List, &effect.list),
    ];
    let acts = acts
        .into_iter()
        .filter_map(|(key, kind, schema)| Some(WrittenAct { key, kind, schema: schema.as_ref()? }));
    acts.collect()
}

fn refuse_second_act(
    first: &WrittenAct<'_>,
    second: &WrittenAct<'_>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let message = "an effect does only one thing";
    diagnostics
        .error(codes::EFFECT_KIND, DiagnosticPlace::Key(at.key(second.key)), message)
        .related(DiagnosticPlace::Key(at.key(first.key)), "the other one")
        .help("keep one of the two; other records are reached by `finds` and `set`");
}

/// Resolves the parts of one effect, once its act and what it finds are known.
struct EffectResolver<'a, 'd> {
    expressions: ExpressionScope<'a>,
    operation: &'a OperationOutline<'a>,
    effect: &'a spec::Effect,
    at: Pointer,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> EffectResolver<'a, '_> {
    fn resolve(mut self, act: Option<Act>, record: Option<&Stored>, finds: Vec<Find>) -> Effect {
        self.counter_exists();
        self.only_lists_are_filtered();
        let effect = self.effect;
        let compute = effect.compute.as_deref();
        let computed = &self.scope().computed;
        Effect {
            act,
            by: match act {
                _ if !effect.by.is_empty() => self.by(),
                Some(Act { kind: ActKind::Create | ActKind::List, .. }) | None => Vec::new(),
                Some(_) => record.map_or_else(Vec::new, |record| self.by_path(record)),
            },
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
        }
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

    fn by(&mut self) -> Vec<Condition> {
        let at = self.at.key("by");
        self.expressions.equalities(&self.effect.by, &at, self.diagnostics)
    }

    /// The record whose key is the path parameter of its name, or the only path parameter.
    fn by_path(&mut self, record: &Stored) -> Vec<Condition> {
        let parameters = self.operation.parameters.iter();
        let path = parameters.filter(|one| one.location == ParameterLocation::Path);
        let path: Vec<_> = path.collect();
        let same = path.iter().find(|one| record.key.members == [one.field.wire_name.clone()]);
        let Some(parameter) = same.or(path.first().filter(|_| path.len() == 1)) else {
            self.diagnostics
                .error(
                    codes::EFFECT_KIND,
                    DiagnosticPlace::Key(self.at.clone()),
                    "which record is meant?",
                )
                .help("add `by: { field: $path.parameter }`");
            return Vec::new();
        };
        let members = vec![parameter.field.wire_name.clone()];
        let value = Reference { root: Root::Path, members, ty: parameter.field.ty };
        let predicate = Predicate::Equals(Expression::Reference(value));
        vec![Condition { member: record.key.clone(), predicate, at: self.at.clone() }]
    }

    fn refusals(&mut self) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for (index, written) in self.effect.refuse.iter().enumerate() {
            let written = Placed { node: written, at: self.at.key("refuse").index(index) };
            let source = self.source(written.node.source);
            let expressions = &self.expressions;
            refusals.extend(resolve_refusal(expressions, written, source, self.diagnostics));
        }
        refusals
    }

    fn unique(&mut self) -> Option<Unique> {
        let (written, at) = (self.effect.unique.as_ref()?, self.at.key("unique"));
        let source = self.source(written.source);
        let written = Placed { node: written, at };
        resolve_unique(&self.expressions, written, source, self.diagnostics)
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
        let expressions = &self.expressions;
        let fields = expressions.record_members(&search.fields, &at.key("in"), self.diagnostics);
        let text = expressions.expression(&search.text, &at.key("for"), self.diagnostics)?;
        Some(Search { text, fields, evidence: resolve_evidence(search.source) })
    }

    fn newest(&mut self) -> Option<Reference> {
        let (name, at) = (self.effect.newest.as_ref()?, self.at.key("newest"));
        self.expressions.member(ImplicitRoot::Record, name, at, self.diagnostics)
    }

    fn select(&mut self) -> Option<Select> {
        let (node, at) = (self.effect.select.as_ref()?, self.at.key("select"));
        let written = self.scope().versions.pick(node, &at, self.diagnostics)?;
        resolve_select(&self.expressions, written, self.diagnostics)
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
                .error(codes::EFFECT_KIND, DiagnosticPlace::Key(self.at.key(key)), message)
                .help("it belongs beside `list`");
        }
    }

    /// The counter that is incremented is one of the record's.
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
