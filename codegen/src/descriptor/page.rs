//! Pages of lists, and rate limits.

use simulator::descriptor;

use super::constraint::describe_evidence;
use super::expression::describe_reference;
use crate::model;

/// Describes how an operation pages its list.
pub fn describe_pages(api: &model::Api, pages: &model::Pages) -> descriptor::Pages {
    let reference = |member: &model::Reference| describe_reference(api, member);
    descriptor::Pages {
        by: match &pages.style {
            model::PageStyle::Number(name) => descriptor::PageStyle::Number(name.clone()),
            model::PageStyle::Cursor(name) => descriptor::PageStyle::Cursor(name.clone()),
        },
        size: pages.size.clone(),
        items: reference(&pages.items),
        total: pages.total.as_ref().map(reference),
        next: pages.next.as_ref().map(reference),
        more: pages.more.as_ref().map(reference),
        most: pages.most,
        window: pages.window.as_ref().map(reference),
        evidence: describe_evidence(pages.evidence),
    }
}

/// Describes a number of requests in a time.
pub fn describe_rate(rate: model::Rate) -> descriptor::Rate {
    descriptor::Rate { count: rate.count, per: rate.per }
}

/// Describes what a call counts towards.
pub fn describe_quota(api: &model::Api, quota: model::Quota) -> descriptor::Quota {
    match quota {
        model::Quota::Own(rate, evidence) => descriptor::Quota::Own {
            rate: describe_rate(rate),
            evidence: describe_evidence(evidence),
        },
        model::Quota::Shared(model::BucketId(index)) => {
            descriptor::Quota::Shared(api.buckets[index].name.clone())
        }
    }
}
