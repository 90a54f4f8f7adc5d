//! Quotas: the buckets that calls of an operation draw from.

use super::doc::{code, evidence, rate};
use super::literal;
use super::types::Lowering;
use crate::ir;
use crate::model::{Operation, Quota, Rate};

/// Every bucket that a call of the operation draws from, each once.
pub fn lower_quotas(lowering: &Lowering<'_>, operation: &Operation) -> Vec<ir::Quota> {
    let mut own = 0;
    let mut lower = |quota: &Quota| match quota {
        Quota::Shared(id) => {
            let bucket = &lowering.api.buckets[id.0];
            lower_quota(&bucket.name, bucket.rate)
        }
        Quota::Own(rate, _) => {
            own += 1;
            match own {
                1 => lower_quota(&operation.id, *rate),
                _ => lower_quota(&format!("{} {own}", operation.id), *rate),
            }
        }
    };
    each_once(&operation.quotas).map(&mut lower).collect()
}

/// A limit of every operation may be the operation's own, too.
fn each_once(quotas: &[Quota]) -> impl Iterator<Item = &Quota> {
    let all = quotas.iter().enumerate();
    all.filter(|(index, quota)| !quotas[..*index].contains(quota)).map(|(_, quota)| quota)
}

fn lower_quota(name: &str, rate: Rate) -> ir::Quota {
    ir::Quota { name: literal(name), count: rate.count, per: rate.per }
}

/// How often an operation can be called.
pub fn quota_sentence(lowering: &Lowering<'_>, quotas: &[Quota]) -> Option<String> {
    let texts = each_once(quotas).map(|quota| match quota {
        Quota::Own(own, _) => rate(*own),
        Quota::Shared(id) => {
            let bucket = &lowering.api.buckets[id.0];
            format!("{}, shared with other calls as {}", rate(bucket.rate), code(&bucket.name))
        }
    });
    let texts: Vec<String> = texts.collect();
    let sure = quotas.iter().find_map(|quota| match quota {
        Quota::Own(_, evidence) => *evidence,
        Quota::Shared(_) => None,
    });
    (!texts.is_empty()).then(|| format!("Rate limit: {}.{}", texts.join("; "), evidence(sure)))
}
