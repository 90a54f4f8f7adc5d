//! Expressions, and the members that they are assigned to.

use indexmap::IndexMap;

use super::expression_scope::ExpressionScope;
use super::literal::resolve_literal;
use super::reference::ImplicitRoot;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Assignment, Expression, Reference, Root, Shape, Type};
use crate::source::Pointer;
use crate::spec;

impl ExpressionScope<'_> {
    /// Resolves an expression; none, without a diagnostic, where it refers to what only other
    /// versions have.
    pub fn expression(
        &self,
        written: &spec::Expression,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        Some(match written {
            spec::Expression::Literal(literal) => Expression::Literal(resolve_literal(literal)),
            spec::Expression::Now(offset) => Expression::Now(*offset),
            spec::Expression::Reference(reference) => Expression::Reference(self.reference(
                reference,
                &DiagnosticPlace::from(at),
                diagnostics,
            )?),
            spec::Expression::FirstOf(parts) => {
                let parts = parts.iter().filter_map(|part| self.expression(part, at, diagnostics));
                let mut parts: Vec<Expression> = parts.collect();
                match parts.len() {
                    0 => return None,
                    1 => parts.remove(0),
                    _ => Expression::FirstOf(parts),
                }
            }
            spec::Expression::Derived(derived) => self.derived(derived, at, diagnostics)?,
        })
    }

    fn derived(
        &self,
        derived: &spec::Derived,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        let spec::Derived { newest, each, union, difference, .. } = derived;
        match (newest, each, union, difference) {
            (Some(list), None, None, None) => self.newest(derived, list, at, diagnostics),
            (None, Some(list), None, None) => self.each(derived, list, at, diagnostics),
            (None, None, Some(lists), None) => {
                let lists = self.lists(lists, &at.key("union"), diagnostics);
                let lists: Vec<Reference> = lists.into_iter().flatten().collect();
                (!lists.is_empty()).then_some(Expression::Union(lists))
            }
            (None, None, None, Some(lists)) => {
                let mut lists = self.lists(lists, &at.key("difference"), diagnostics).into_iter();
                let first = lists.next()??;
                let lists = std::iter::once(first).chain(lists.flatten());
                Some(Expression::Difference(lists.collect()))
            }
            _ => {
                diagnostics.error(codes::WRONG_SHAPE, at, "this derives a value in one way").help(
                    "write `newest` with `by`, `each` with `compute` or `set`, `union`, or \
                         `difference`",
                );
                None
            }
        }
    }

    /// The lists that expressions refer to, two or more; none for one that only other versions
    /// have.
    fn lists(
        &self,
        lists: &[spec::Expression],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Option<Reference>> {
        if lists.len() < 2 {
            diagnostics
                .error(codes::WRONG_SHAPE, at, "this needs two lists or more")
                .help("write `[$stored.tags, $body.tags]`");
        }
        let lists = lists.iter().enumerate();
        let lists =
            lists.map(|(index, list)| Some(self.items(list, &at.index(index), diagnostics)?.0));
        lists.collect()
    }

    fn newest(
        &self,
        derived: &spec::Derived,
        list: &spec::Expression,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        let (of, items) = self.items(list, &at.key("newest"), diagnostics)?;
        let Some(by) = &derived.by else {
            diagnostics
                .error(codes::MISSING_KEY, at, "by which member is it the newest?")
                .help("add `by:` with a member of the items");
            return None;
        };
        let by = items.member(ImplicitRoot::Item, by, at.key("by"), diagnostics)?;
        Some(Expression::Newest { of, by })
    }

    fn each(
        &self,
        derived: &spec::Derived,
        list: &spec::Expression,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        let (of, items) = self.items(list, &at.key("each"), diagnostics)?;
        let name = derived.compute.as_deref();
        let compute = self.scope().computed.find_or(None, name, &at.key("compute"), diagnostics);
        let set =
            items.assignments(ImplicitRoot::NewItem, &derived.set, &at.key("set"), diagnostics);
        Some(Expression::Each { of, compute, set })
    }

    /// The list that an expression refers to, and what can be named for each of its items.
    fn items(
        &self,
        list: &spec::Expression,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Reference, Self)> {
        let spec::Expression::Reference(list) = list else {
            diagnostics
                .error(codes::BAD_EXPRESSION, at, "this is not a list")
                .help("name a list: `$body.books`");
            return None;
        };
        let list = self.reference(list, &DiagnosticPlace::from(at), diagnostics)?;
        let item = self.item_of(&list, at, diagnostics)?;
        Some((list, Self { item: Some(item), ..self.clone() }))
    }

    /// Resolves each pair of a mapping from member to value.
    pub fn assignments(
        &self,
        root: ImplicitRoot,
        written: &IndexMap<String, spec::Expression>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Assignment> {
        let pairs = written.iter().filter_map(|(name, value)| {
            let at = at.key(name);
            let target = self.key(root, name, DiagnosticPlace::Key(at.clone()), diagnostics);
            let target = target.filter(|target| can_be_assigned(target, &at, diagnostics));
            let value = self.assigning(target.as_ref()).expression(value, &at, diagnostics);
            Some(Assignment { target: target?, value: value?, at })
        });
        pairs.collect()
    }

    /// What can be named in a value that is assigned to `target`.
    fn assigning(&self, target: Option<&Reference>) -> Self {
        let ty = target.map(|target| self.plain(target.ty));
        let list = ty.filter(|ty| ty.shape == Shape::List);
        Self { new_item: list.map(|ty| Type { shape: Shape::One, ..ty }), ..self.clone() }
    }
}

/// An effect assigns to members of a record or of the answer, never of the request.
fn can_be_assigned(target: &Reference, at: &Pointer, diagnostics: &mut Diagnostics) -> bool {
    let is_sent = matches!(target.root, Root::Body | Root::Path | Root::Query | Root::Header);
    if is_sent {
        diagnostics
            .error(
                codes::EFFECT_KIND,
                DiagnosticPlace::Key(at.clone()),
                "an effect can't change the request",
            )
            .help("name a member of the record, or `$found.member`");
    }
    !is_sent
}
