//! Constraints: short forms spelled out, sources handed down, predicted errors found.

use super::fault::Fault;
use super::lifetime::Placed;
use super::range::{MISSING_IS, resolve_chars, resolve_items, resolve_multiple, resolve_range};
use super::scope::Scope;
use super::source::{Inherited, resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Constraint, ConstraintKind, ErrorId, Format, Subject};
use crate::openapi;
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Constraints, Each, Node, ShortForm};

/// Resolves every constraint of a schema or field at `at`.
pub fn resolve_constraints(
    scope: &Scope<'_>,
    constraints: &Constraints<'_>,
    at: &Pointer,
    inherited: Inherited,
    diagnostics: &mut Diagnostics,
) -> Vec<Constraint> {
    let inherited = inherited.with(None, constraints.mode);
    let mut resolver = Resolver::new(scope, Subject::Value, inherited, diagnostics);
    resolver.predict(constraints.error, at);
    resolver.resolve_value(constraints, at);
    let (inherited, mut found) = (resolver.inherited, resolver.found);
    for (key, each, subject) in
        [("each", constraints.each, Subject::Each), ("keys", constraints.keys, Subject::Keys)]
    {
        if let Some(each) = each {
            let inherited = inherited.with(each.source, each.mode);
            let mut resolver = Resolver::new(scope, subject, inherited, diagnostics);
            resolver.resolve_each(each, &at.key(key));
            found.extend(resolver.found);
        }
    }
    found
}

/// Collects the constraints on one subject of one node.
struct Resolver<'s, 'd> {
    scope: &'s Scope<'s>,
    subject: Subject,
    inherited: Inherited,
    /// Whether the node around the constraints names the error that they predict.
    names_error: bool,
    diagnostics: &'d mut Diagnostics,
    found: Vec<Constraint>,
}

impl<'s, 'd> Resolver<'s, 'd> {
    fn new(
        scope: &'s Scope<'s>,
        subject: Subject,
        inherited: Inherited,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self { scope, subject, inherited, names_error: false, diagnostics, found: Vec::new() }
    }

    /// Lets all constraints predict the error that the node around them names.
    fn predict(&mut self, error: &Option<String>, at: &Pointer) {
        self.inherited.predicts = self.predicted(self.inherited, error, at);
    }

    fn predicted(
        &mut self,
        inherited: Inherited,
        error: &Option<String>,
        at: &Pointer,
    ) -> Option<ErrorId> {
        let at = at.key("error");
        self.scope.errors.find_or(inherited.predicts, error.as_deref(), &at, self.diagnostics)
    }

    fn resolve_value(&mut self, constraints: &Constraints<'_>, at: &Pointer) {
        self.constraint("chars", constraints.chars, at, |one| resolve_chars(is(one)?).map(Some));
        self.constraint("items", constraints.items, at, |one| resolve_items(is(one)?).map(Some));
        self.constraint("range", constraints.range, at, |one| resolve_range(one).map(Some));
        self.constraint("pattern", constraints.pattern, at, resolve_pattern);
        self.constraint("multiple", constraints.multiple, at, |one| {
            resolve_multiple(is(one)?).map(Some)
        });
        self.constraint("unique", constraints.unique, at, |one| {
            Ok(is(one)?.then_some(ConstraintKind::Unique))
        });
        self.formats(constraints.format, &at.key("format"));
    }

    fn resolve_each(&mut self, each: &Each, at: &Pointer) {
        self.predict(&each.error, at);
        self.names_error = each.error.is_some();
        self.constraint("chars", &each.chars, at, |one| resolve_chars(is(one)?).map(Some));
        self.constraint("range", &each.range, at, |one| resolve_range(one).map(Some));
        self.constraint("pattern", &each.pattern, at, resolve_pattern);
        self.constraint("multiple", &each.multiple, at, |one| resolve_multiple(is(one)?).map(Some));
        self.formats(&each.format, &at.key("format"));
    }

    /// Adds the constraint under `key`; `resolve` gives none where it demands nothing.
    fn constraint<T: ShortForm>(
        &mut self,
        key: &str,
        node: &Option<Node<spec::Constraint<T>>>,
        at: &Pointer,
        resolve: impl Fn(&spec::Constraint<T>) -> Result<Option<ConstraintKind>, Fault>,
    ) {
        let Some(node) = node else { return };
        let picked = self.scope.versions.pick(node, &at.key(key), self.diagnostics);
        let Some(Placed { node: written, at }) = picked else { return };
        if key != "range" {
            self.refuse_bounds(written, &at);
        }
        match resolve(written) {
            Ok(Some(kind)) => {
                let inherited = self.inherited.with(written.source, written.mode);
                self.add(kind, inherited, &written.error, at);
            }
            Ok(None) => {}
            Err(fault) => fault.report(&at, self.diagnostics),
        }
    }

    fn add(
        &mut self,
        kind: ConstraintKind,
        inherited: Inherited,
        error: &Option<String>,
        at: Pointer,
    ) {
        let predicts = self.predicted(inherited, error, &at);
        self.found.push(Constraint {
            kind,
            subject: self.subject,
            severity: inherited.severity(),
            evidence: resolve_evidence(inherited.source),
            source: resolve_source(inherited.source),
            predicts,
            names_error: self.names_error || error.is_some(),
            at,
        });
    }

    fn refuse_bounds<T>(&mut self, written: &spec::Constraint<T>, at: &Pointer) {
        for (key, bound) in [("above", &written.above), ("below", &written.below)] {
            if bound.is_some() {
                let message = format!("`{key}` has no effect here");
                self.diagnostics
                    .error(codes::KEY_WITHOUT_EFFECT, DiagnosticPlace::Key(at.key(key)), message)
                    .help("remove it: it belongs beside the `is` of `range`");
            }
        }
    }

    fn formats(&mut self, formats: &Option<spec::Formats>, at: &Pointer) {
        let Some(spec::Formats { names, source, mode, error }) = formats else { return };
        let mut known = Vec::new();
        for (index, name) in names.iter().enumerate() {
            match Format::ALL.iter().find(|(word, _)| word == name) {
                Some((_, format)) => known.push(*format),
                None if names.len() > 1 => self.unknown_format(name, &at.index(index)),
                None => self.unknown_format(name, at),
            }
        }
        if !known.is_empty() {
            let inherited = self.inherited.with(*source, *mode);
            self.add(ConstraintKind::Format(known), inherited, error, at.clone());
        }
    }

    fn unknown_format(&mut self, name: &str, at: &Pointer) {
        let words = Format::ALL.iter().map(|(word, _)| *word);
        let help = match (openapi::format(name), nearest(name, words.clone())) {
            (Some(help), _) => help.to_owned(),
            (None, Some(near)) => format!("did you mean `{near}`?"),
            (None, None) => format!(
                "the formats are {}; any other form is a `pattern`",
                words.collect::<Vec<_>>().join(", ")
            ),
        };
        let message = format!("`{name}` is not a format");
        self.diagnostics.error(codes::UNKNOWN_WORD, at, message).help(help);
    }
}

/// The limit itself, which only `range` may leave out.
fn is<T>(written: &spec::Constraint<T>) -> Result<&T, Fault> {
    written.is.as_ref().ok_or(MISSING_IS)
}

fn resolve_pattern(written: &spec::Constraint<String>) -> Result<Option<ConstraintKind>, Fault> {
    Ok(Some(ConstraintKind::Pattern(is(written)?.clone())))
}
