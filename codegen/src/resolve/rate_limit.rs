//! Rate limits: shared buckets, and what each operation draws from.

use super::constraint::evidence;
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{Bucket, Quota, Rate};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part};

/// The buckets that live in the version.
pub fn resolve_buckets(
    scope: &Scope<'_>,
    main: &Part,
    diagnostics: &mut Diagnostics,
) -> Vec<Bucket> {
    let buckets = main.sections.limits.iter().filter_map(|(name, node)| {
        let at = main.at.key("limits").key(name);
        let (bucket, at) = scope.versions.pick(node, &at, diagnostics)?;
        let (name, doc) = (name.clone(), bucket.doc.clone());
        Some(Bucket { name, rate: rate(bucket.rate), doc, evidence: evidence(bucket.source), at })
    });
    buckets.collect()
}

/// What a call draws from by this node, which stands on an operation or for all of them.
pub fn resolve_quota(
    scope: &Scope<'_>,
    node: &Node<spec::Quota>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Quota> {
    let (quota, at) = scope.versions.pick(node, at, diagnostics)?;
    match (quota.rate, &quota.shared) {
        (Some(own), None) => Some(Quota::Own(rate(own), evidence(quota.source))),
        (None, Some(name)) => scope.bucket(name, &at.key("shared"), diagnostics).map(Quota::Shared),
        _ => {
            diagnostics
                .error(codes::WRONG_SHAPE, At::Key(at), "a limit has a rate or a name")
                .help("write `rate: 20/s`, or `shared:` with a name of `limits`");
            None
        }
    }
}

fn rate(written: spec::Rate) -> Rate {
    Rate { count: written.count, per: written.per }
}
