//! Lifetimes: which nodes live in the version that is being resolved.

use crate::diagnostic::{At, Diagnostics, codes};
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

/// A node that may live in some versions only.
pub trait Lifetime {
    /// `since` and `until`, both included.
    fn lifetime(&self) -> (Option<&str>, Option<&str>);
}

macro_rules! lifetime {
    ($($type:ty),*) => {$(
        impl Lifetime for $type {
            fn lifetime(&self) -> (Option<&str>, Option<&str>) {
                (self.since.as_deref(), self.until.as_deref())
            }
        }
    )*};
}

lifetime!(
    spec::Add,
    spec::Body,
    spec::Bucket,
    spec::Effect,
    spec::ErrorNode,
    spec::Event,
    spec::Field,
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

impl<T> Lifetime for spec::Constraint<T> {
    fn lifetime(&self) -> (Option<&str>, Option<&str>) {
        (self.since.as_deref(), self.until.as_deref())
    }
}

impl Versions<'_> {
    /// Whether `node` lives in the current version.
    pub fn lives(&self, node: &impl Lifetime, at: &Pointer, diagnostics: &mut Diagnostics) -> bool {
        let (since, until) = node.lifetime();
        let first = since.map(|name| self.index(name, &at.key("since"), diagnostics));
        let last = until.map(|name| self.index(name, &at.key("until"), diagnostics));
        if let (Some(Some(first)), Some(Some(last))) = (first, last)
            && first > last
        {
            diagnostics
                .error(codes::EMPTY_LIFETIME, at.key("since"), "this lives in no version")
                .help("`since` comes before `until` in the order of `versions`; both are included");
        }
        let Some(current) = self.current else { return true };
        first.flatten().is_none_or(|first| first <= current)
            && last.flatten().is_none_or(|last| current <= last)
    }

    /// The variant of `node` that lives in the current version, with its place.
    pub fn pick<'n, T: Lifetime>(
        &self,
        node: &'n Node<T>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<(&'n T, Pointer)> {
        let mut found: Option<(&T, Pointer)> = None;
        for (index, variant) in node.variants.iter().enumerate() {
            let place = if node.listed { at.index(index) } else { at.clone() };
            if node.listed && variant.lifetime() == (None, None) {
                self.refuse_ageless(&place, node.variants.len(), diagnostics);
                continue;
            }
            if !self.lives(variant, &place, diagnostics) {
                continue;
            }
            match &found {
                None => found = Some((variant, place)),
                Some((_, first)) => {
                    diagnostics
                        .error(codes::VARIANTS_OVERLAP, &place, "two variants live in one version")
                        .related(At::from(first), "the other one")
                        .help("let one end, with `until`, before the next begins, with `since`");
                }
            }
        }
        found
    }

    /// A variant that says no version is either for all of them, or there is another one too many.
    fn refuse_ageless(&self, at: &Pointer, count: usize, diagnostics: &mut Diagnostics) {
        let help = match (count, self.all.is_empty()) {
            (1, _) => "write the mapping alone, without a list around it",
            (_, true) => "keep one of them, without a list around it: the API has no `versions`",
            (_, false) => "add `since`, `until` or both, so that one of them lives in each version",
        };
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                at,
                "a list holds variants by version, and this names no version",
            )
            .help(help);
    }

    fn index(&self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<usize> {
        let index = self.all.iter().position(|version| version == name);
        if index.is_none() {
            // Versions look too much alike to guess which was meant.
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
