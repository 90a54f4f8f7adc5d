//! Retries: whether operations may be repeated, and what guards those that must not be done twice.

use indexmap::IndexMap;

use super::expression_scope::ExpressionScope;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Expression, Guard, Method, Pages, ReadBack, Retry, Shape, Type};
use crate::source::Pointer;
use crate::spec;

/// Resolves whether each operation may be repeated; reading back may go through pages.
pub fn resolve_retries(
    outlines: &Outlines<'_>,
    pages: &[Option<Pages>],
    diagnostics: &mut Diagnostics,
) -> Vec<Retry> {
    let operations = outlines.operations.iter();
    operations.map(|operation| resolve_retry(outlines, operation, pages, diagnostics)).collect()
}

/// What is said, or what the method promises: GET is safe, PUT and DELETE are idempotent.
fn resolve_retry(
    outlines: &Outlines<'_>,
    operation: &OperationOutline<'_>,
    pages: &[Option<Pages>],
    diagnostics: &mut Diagnostics,
) -> Retry {
    match (&operation.written.node.retry, operation.method) {
        (Some(spec::Retry::Class(class)), _) => match class {
            spec::RetryClass::Safe => Retry::Safe,
            spec::RetryClass::Idempotent => Retry::Idempotent,
            spec::RetryClass::Never => Retry::Never,
        },
        (Some(spec::Retry::Guarded(guard)), _) => {
            // A guard whose error the version lacks guards nothing there.
            resolve_guard(outlines, operation, guard, pages, diagnostics)
                .map_or(Retry::Never, Retry::Guarded)
        }
        (None, Method::Get) => Retry::Safe,
        (None, Method::Put | Method::Delete) => Retry::Idempotent,
        (None, Method::Post | Method::Patch) => {
            let at = DiagnosticPlace::Key(operation.written.at.clone());
            diagnostics.error(codes::RETRY_IS_STATED, at, "may this call be repeated?").help(
                "add `retry:` with `safe` (changes nothing), `idempotent` (a second time changes \
                 nothing more), `{ guarded_by: Error }` (a second time is refused) or `never`",
            );
            Retry::Never
        }
    }
}

fn resolve_guard(
    outlines: &Outlines<'_>,
    operation: &OperationOutline<'_>,
    guard: &spec::Guard,
    pages: &[Option<Pages>],
    diagnostics: &mut Diagnostics,
) -> Option<Guard> {
    let at = operation.written.at.key("retry");
    let errors = &outlines.scope.errors;
    let error = errors.find(&guard.guarded_by, &at.key("guarded_by"), diagnostics)?;
    let expressions = ExpressionScope::of_operation(outlines, operation);
    let when =
        expressions.conditions(ImplicitRoot::Record, &guard.when, &at.key("when"), diagnostics);
    let read_back = guard.read_back.as_ref().and_then(|read_back| {
        resolve_read_back(&expressions, read_back, pages, &at.key("read_back"), diagnostics)
    });
    Some(Guard { error, when, read_back, evidence: resolve_evidence(guard.source) })
}

fn resolve_read_back(
    expressions: &ExpressionScope<'_>,
    read_back: &spec::ReadBack,
    pages: &[Option<Pages>],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<ReadBack> {
    let at_call = at.key("call");
    let names = &expressions.scope().operations;
    let index = names.find(&read_back.call, &at_call, diagnostics)?;
    let called = &expressions.outlines.operations[index];
    let with =
        resolve_arguments(expressions, &read_back.with, called, &at.key("with"), diagnostics);
    arguments_are_complete(read_back, called, &at_call, diagnostics);
    let item = match &pages[index] {
        Some(pages) => expressions.item_of(&pages.items, at_call, diagnostics),
        None => {
            let returns = called.returns.as_ref();
            returns.map(|returns| Type { shape: Shape::One, ..returns.ty })
        }
    };
    let items = ExpressionScope { item, ..expressions.clone() };
    let conditions =
        items.conditions(ImplicitRoot::Item, &read_back.matches, &at.key("match"), diagnostics);
    Some(ReadBack { call: read_back.call.clone(), with, conditions, at: at.clone() })
}

/// The call that reads back has every argument that it needs.
fn arguments_are_complete(
    read_back: &spec::ReadBack,
    called: &OperationOutline<'_>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    for field in called.parameters.iter().map(|parameter| &parameter.field) {
        let is_needed = field.required && field.preset.is_none();
        if is_needed && !read_back.with.contains_key(&field.name) {
            let message = format!("`{}` needs `{}`", read_back.call, field.name);
            diagnostics
                .error(codes::MISSING_KEY, at, message)
                .help(format!("add `with: {{ {}: $body.field }}`", field.name));
        }
    }
}

fn resolve_arguments(
    expressions: &ExpressionScope<'_>,
    written: &IndexMap<String, spec::Expression>,
    called: &OperationOutline<'_>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Expression)> {
    let arguments = written.iter().filter_map(|(name, value)| {
        let at = at.key(name);
        let mut names = called.parameters.iter().map(|parameter| parameter.field.name.as_str());
        if names.any(|known| known == name) {
            let value = expressions.expression(value, &at, diagnostics)?;
            return Some((name.clone(), value));
        }
        let names = called.parameters.iter().map(|parameter| parameter.field.name.as_str());
        let help = match nearest(name, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("declare it on `{}`", called.written.name),
        };
        let message = format!("`{}` has no parameter `{name}`", called.written.name);
        diagnostics.error(codes::UNKNOWN_REFERENCE, DiagnosticPlace::Key(at), message).help(help);
        None
    });
    arguments.collect()
}
