//! Rate limits: shared buckets, what each operation draws from, and the headers that tell of them.

use super::declaration::WrittenVersion;
use super::header::check_header_name;
use super::lifetime::Placed;
use super::scope::Scope;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Bucket, Quota, Rate, RateLimit, ResetUnit};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Node;

/// Resolves the buckets that operations share.
pub fn resolve_buckets(written: &WrittenVersion<'_>, diagnostics: &mut Diagnostics) -> Vec<Bucket> {
    let main = written.api.main;
    let buckets = main.sections.limits.iter().filter_map(|(name, node)| {
        let at = main.at.key("limits").key(name);
        let Placed { node, at } = written.versions.pick(node, &at, diagnostics)?;
        Some(Bucket {
            name: name.clone(),
            rate: resolve_rate(node.rate),
            doc: node.doc.clone(),
            evidence: resolve_evidence(node.source),
            at,
        })
    });
    buckets.collect()
}

/// Resolves what a call draws from by a `limit` of its operation or of every operation.
pub fn resolve_quota(
    scope: &Scope<'_>,
    node: Option<&Node<spec::Quota>>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Quota> {
    let Placed { node: quota, at } = scope.versions.pick(node?, at, diagnostics)?;
    match (quota.rate, &quota.shared) {
        (Some(rate), None) => Some(Quota::Own(resolve_rate(rate), resolve_evidence(quota.source))),
        (None, Some(name)) => {
            scope.buckets.find(name, &at.key("shared"), diagnostics).map(Quota::Shared)
        }
        _ => {
            diagnostics
                .error(
                    codes::WRONG_SHAPE,
                    DiagnosticPlace::Key(at),
                    "a limit has either a rate or a name",
                )
                .help("write `rate: 20/s`, or `shared:` with a name of `limits`");
            None
        }
    }
}

fn resolve_rate(rate: spec::Rate) -> Rate {
    Rate { count: rate.count, per: rate.per }
}

/// Resolves the headers that tell how much of a rate limit is left.
pub fn resolve_rate_limit(
    scope: &Scope<'_>,
    written: &WrittenVersion<'_>,
    diagnostics: &mut Diagnostics,
) -> RateLimit {
    let section = written.api.section("rate_limit", |sections| sections.rate_limit.as_ref());
    let Some(Placed { node, at }) = section else { return RateLimit::default() };
    let (error, at_error) = (node.error.as_deref(), at.key("error"));
    let error = scope.errors.find_or(None, error, &at_error, diagnostics);
    let headers = [("limit", &node.limit), ("remaining", &node.remaining), ("reset", &node.reset)];
    for (key, names) in headers {
        for (index, name) in names.iter().enumerate() {
            check_header_name(name, at.key(key).index(index), diagnostics);
        }
    }
    RateLimit {
        limit: node.limit.clone(),
        remaining: node.remaining.clone(),
        reset: node.reset.clone(),
        unit: node.unit.map(|unit| match unit {
            spec::ResetUnit::Epoch => ResetUnit::Epoch,
            spec::ResetUnit::EpochMillis => ResetUnit::EpochMillis,
            spec::ResetUnit::Seconds => ResetUnit::Seconds,
        }),
        error,
    }
}
