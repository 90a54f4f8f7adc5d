//! References: `$root.member.member`, and bare names whose root is implied.

use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::member_path::PathStart;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{ParameterLocation, Reference, Root};
use crate::source::Pointer;
use crate::spec;

/// What a bare name, without a `$root` before it, is a member of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ImplicitRoot {
    Record,
    Answer,
    Item,
    NewItem,
}

impl ExpressionScope<'_> {
    /// What `$root.member.member` leads to; none, without a diagnostic, where only other versions
    /// have it.
    pub fn reference(
        &self,
        written: &spec::Reference,
        at: &DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let (root, members) = (written.root.as_str(), &written.members);
        let start = match (root, self.operation) {
            ("path", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Path))
            }
            ("query", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Query))
            }
            ("header", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Header))
            }
            ("body", Some(operation)) => Some(PathStart::body(self.scope(), operation)),
            _ => None,
        };
        if let Some(start) = start {
            return self.follow_from(start, members, at, diagnostics);
        }
        let (root, ty) = match root {
            "stored" if self.record.is_some() => (Root::Stored, self.record_type()),
            "item" if self.item.is_some() => (Root::Item, self.item),
            root => match self.found.iter().find(|(name, _)| *name == root) {
                Some((name, ty)) => (Root::Found((*name).to_owned()), Some(*ty)),
                None => {
                    self.unknown_root(root, at, diagnostics);
                    return None;
                }
            },
        };
        self.follow(root, ty, members, at, diagnostics)
    }

    fn unknown_root(&self, root: &str, at: &DiagnosticPlace, diagnostics: &mut Diagnostics) {
        let mut known: Vec<&str> = Vec::new();
        if self.operation.is_some() {
            known.extend(["body", "path", "query", "header"]);
        }
        known.extend(self.record.map(|_| "stored"));
        known.extend(self.item.map(|_| "item"));
        known.extend(["now", "present", "absent"]);
        known.extend(self.found.iter().map(|(name, _)| *name));
        let help = match nearest(root, known.iter().copied()) {
            Some(near) => format!("did you mean `${near}`?"),
            None => {
                let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                format!("an expression may begin here with {}", known.join(", "))
            }
        };
        let message = format!("nothing here is called `${root}`");
        diagnostics.error(codes::UNKNOWN_REFERENCE, at.clone(), message).help(help);
    }

    /// What a bare name with its members leads to.
    pub fn member(
        &self,
        root: ImplicitRoot,
        text: &str,
        at: impl Into<DiagnosticPlace>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let members: Vec<String> = text.split('.').map(str::to_owned).collect();
        let (root, ty) = match root {
            ImplicitRoot::Record => (Root::Stored, self.record_type()),
            ImplicitRoot::Answer => (Root::Answer, self.answer),
            ImplicitRoot::Item => (Root::Item, self.item),
            ImplicitRoot::NewItem => (Root::Item, self.new_item.or(self.item)),
        };
        self.follow(root, ty, &members, &at.into(), diagnostics)
    }

    /// What each of several members of the record at hand leads to, at least one.
    pub fn record_members(
        &self,
        names: &[String],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Reference> {
        refuse_empty(names.is_empty(), DiagnosticPlace::Key(at.clone()), diagnostics);
        let members = names.iter().enumerate().filter_map(|(index, name)| {
            self.member(ImplicitRoot::Record, name, at.index(index), diagnostics)
        });
        members.collect()
    }

    /// What a key leads to: `$root.member`, or a bare name.
    pub fn key(
        &self,
        root: ImplicitRoot,
        text: &str,
        at: DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        if !text.starts_with('$') {
            return self.member(root, text, at, diagnostics);
        }
        match spec::Expression::parse(text) {
            Ok(spec::Expression::Reference(reference)) => {
                self.reference(&reference, &at, diagnostics)
            }
            _ => {
                let message = format!("`{text}` does not refer to a value");
                diagnostics
                    .error(codes::BAD_EXPRESSION, at, message)
                    .help("write `$root.member`, or the name of a field");
                None
            }
        }
    }
}
