//! Quotas: the buckets that calls of an operation draw from.

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
pub fn each_once(quotas: &[Quota]) -> impl Iterator<Item = &Quota> {
    let all = quotas.iter().enumerate();
    all.filter(|(index, quota)| !quotas[..*index].contains(quota)).map(|(_, quota)| quota)
}

fn lower_quota(name: &str, rate: Rate) -> ir::Quota {
    ir::Quota { name: literal(name), count: rate.count, per: rate.per }
}
