//! Lifetimes: which nodes exist in the version that is being resolved.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Node;

/// The versions of an API in order, and the one that is being resolved.
#[derive(Clone, Copy)]
pub struct Versions<'a> {
    pub all: &'a [String],
    /// Index into `all`; none where the API has no versions.
    pub current: Option<usize>,
}

/// The first and the last version that has a node; an absent end is open.
pub struct Lifetime<'a> {
    since: Option<&'a str>,
    until: Option<&'a str>,
}

/// A node that may exist in some versions only.
pub trait Versioned {
    /// Its `since` and `until`.
    fn lifetime(&self) -> Lifetime<'_>;
}

macro_rules! versioned {
    ($($type:ty),*) => {$(
        impl Versioned for $type {
            fn lifetime(&self) -> Lifetime<'_> {
                Lifetime { since: self.since.as_deref(), until: self.until.as_deref() }
            }
        }
    )*};
}

versioned!(
    spec::Add,
    spec::Body,
    spec::Bucket,
    spec::Effect,
    spec::ErrorNode,
    spec::Event,
    spec::Field,
    spec::IllTypedIgnored,
    spec::Operation,
    spec::Pages,
    spec::Quota,
    spec::Refusal,
    spec::Returns,
    spec::Row,
    spec::Rule,
    spec::Schema,
    spec::Select,
    spec::SignatureHeader,
    spec::Timer,
    spec::Unique,
    spec::Wrap
);

impl<T> Versioned for spec::Constraint<T> {
    fn lifetime(&self) -> Lifetime<'_> {
        Lifetime { since: self.since.as_deref(), until: self.until.as_deref() }
    }
}

/// A node and its place.
pub struct Placed<'a, T> {
    pub node: &'a T,
    pub at: Pointer,
}

impl<'a> Versions<'a> {
    /// The name of the current version.
    pub fn name(self) -> Option<&'a str> {
        self.current.map(|index| self.all[index].as_str())
    }

    /// Whether the current version has `node`.
    pub fn has(self, node: &impl Versioned, at: &Pointer, diagnostics: &mut Diagnostics) -> bool {
        let Lifetime { since, until } = node.lifetime();
        let first = since.map(|name| self.index(name, &at.key("since"), diagnostics));
        let last = until.map(|name| self.index(name, &at.key("until"), diagnostics));
        if let (Some(Some(first)), Some(Some(last))) = (first, last)
            && first > last
        {
            diagnostics
                .error(codes::EMPTY_LIFETIME, at.key("since"), "no version has this")
                .help("`since` comes before `until` in the order of `versions`; both are included");
        }
        let Some(current) = self.current else { return true };
        first.flatten().is_none_or(|first| first <= current)
            && last.flatten().is_none_or(|last| current <= last)
    }

    /// The variant of `node` that the current version has.
    pub fn pick<'n, T: Versioned>(
        self,
        node: &'n Node<T>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<'n, T>> {
        let mut picked: Option<Placed<'n, T>> = None;
        for (index, variant) in node.variants.iter().enumerate() {
            let at = if node.listed { at.index(index) } else { at.clone() };
            let Lifetime { since, until } = variant.lifetime();
            if node.listed && since.is_none() && until.is_none() {
                self.refuse_unversioned(&at, node.variants.len(), diagnostics);
                continue;
            }
            if !self.has(variant, &at, diagnostics) {
                continue;
            }
            match &picked {
                None => picked = Some(Placed { node: variant, at }),
                Some(first) => {
                    diagnostics
                        .error(codes::VARIANTS_OVERLAP, &at, "two variants apply to one version")
                        .related(DiagnosticPlace::from(&first.at), "the other variant")
                        .help("end one with `until` before the next begins with `since`");
                }
            }
        }
        picked
    }

    /// A variant without a version is either the only one, or one too many.
    fn refuse_unversioned(self, at: &Pointer, variants: usize, diagnostics: &mut Diagnostics) {
        let help = match (variants, self.all.is_empty()) {
            (1, _) => "write the mapping alone, without a list around it",
            (_, true) => "keep one of them, without a list around it: the API has no `versions`",
            (_, false) => "add `since`, `until` or both, so that each version has one of them",
        };
        let message = "a list holds variants by version, but this one names no version";
        diagnostics.error(codes::WRONG_SHAPE, at, message).help(help);
    }

    fn index(self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<usize> {
        let index = self.all.iter().position(|version| version == name);
        if index.is_none() {
            // Versions look too much alike to guess which one was meant.
            let help = match self.all.is_empty() {
                true => "remove it: the API has no `versions`".to_owned(),
                false => format!("the versions are {}", self.all.join(", ")),
            };
            diagnostics
                .error(codes::UNKNOWN_VERSION, at, format!("there is no version `{name}`"))
                .help(help);
        }
        index
    }
}
