//! How often an operation may be called, in a sentence for users.

use super::words::{code, evidence, rate};
use crate::lower::quota::each_once;
use crate::lower::types::Lowering;
use crate::model::Quota;

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
