//! Of each operation: method, path, status, requests a second, whether it may be repeated, and the
//! codes of the errors that it may answer with in addition to those of all operations.

use std::collections::BTreeMap;
use std::time::Duration;

use optima_courier::rate_limit::Quota;
use optima_courier::request::OperationInfo;
use optima_courier::request::RetryClass::{self, Guarded, Idempotent, Never, Safe};

use crate::emitted;
use crate::wire;

struct Fact {
    id: &'static str,
    http: &'static str,
    status: u16,
    rate: u32,
    retry: RetryClass,
    errors: &'static [i64],
}

const fn fact(
    id: &'static str,
    (http, status): (&'static str, u16),
    (rate, retry): (u32, RetryClass),
    errors: &'static [i64],
) -> Fact {
    Fact { id, http, status, rate, retry, errors }
}

/// Sections 3.4, 3.5 and 5; which may be repeated is section 14.
const FACTS: &[Fact] = &[
    fact(
        "create_tracking",
        ("POST /trackings", 201),
        (20, Guarded),
        &[4001, 4003, 4005, 4007, 4010, 4011, 4012, 4017],
    ),
    fact("list_trackings", ("GET /trackings", 200), (6, Safe), &[]),
    fact("get_tracking", ("GET /trackings/{id}", 200), (5, Safe), &[4004, 4015]),
    fact(
        "update_tracking",
        ("PUT /trackings/{id}", 200),
        (5, Idempotent),
        &[4001, 4004, 4010, 4011, 4015],
    ),
    fact("delete_tracking", ("DELETE /trackings/{id}", 200), (5, Idempotent), &[4004, 4015]),
    fact(
        "retrack_tracking",
        ("POST /trackings/{id}/retrack", 200),
        (5, Never),
        &[4004, 4013, 4015, 4016],
    ),
    fact(
        "mark_tracking_completed",
        ("POST /trackings/{id}/mark-as-completed", 200),
        (5, Idempotent),
        &[4001, 4004, 4015],
    ),
    fact("list_couriers", ("GET /couriers", 200), (5, Safe), &[]),
    fact("detect_couriers", ("POST /couriers/detect", 200), (3, Safe), &[4001, 4005, 4007, 4010]),
    fact(
        "predict_delivery_date",
        ("POST /estimated-delivery-date/predict", 200),
        (5, Safe),
        &[4001],
    ),
    fact(
        "predict_delivery_dates",
        ("POST /estimated-delivery-date/predict-batch", 200),
        (20, Safe),
        &[4001],
    ),
    fact("list_courier_connections", ("GET /courier-connections", 200), (5, Safe), &[]),
    fact("create_courier_connection", ("POST /courier-connections", 201), (5, Never), &[4001]),
    fact("get_courier_connection", ("GET /courier-connections/{id}", 200), (5, Safe), &[]),
    fact(
        "update_courier_connection",
        ("PATCH /courier-connections/{id}", 200),
        (5, Idempotent),
        &[4001],
    ),
    fact(
        "delete_courier_connection",
        ("DELETE /courier-connections/{id}", 200),
        (5, Idempotent),
        &[],
    ),
];

/// The codes that a text explains, in their order.
fn codes(text: &str) -> Vec<i64> {
    let after = text.split("), code ").skip(1);
    let mut codes: Vec<i64> = after
        .map(|rest| rest.split(':').next().and_then(|code| code.parse().ok()).expect("a code"))
        .collect();
    codes.sort_unstable();
    codes
}

#[test]
fn there_are_these_operations_and_no_others() {
    let cases = wire::least();
    let emitted: BTreeMap<&str, &OperationInfo> =
        cases.iter().map(|case| (case.info.id, case.info)).collect();
    assert_eq!(emitted.len(), FACTS.len());
    for Fact { id, http, rate, retry, .. } in FACTS {
        let info = emitted[id];
        assert_eq!(format!("{} {}", info.method, info.path), *http, "{id}");
        assert_eq!(info.retry, *retry, "{id}");
        let own = Quota { name: id, count: *rate, per: Duration::from_secs(1) };
        assert_eq!(info.quotas, [own], "{id}");
    }
}

#[test]
fn each_operation_documents_its_status_its_rate_and_its_errors() {
    let documented = emitted::documentation();
    for Fact { id, http, status, rate, errors, .. } in FACTS {
        let text = &documented[*id];
        let answered = format!("`{http}`, answered with status {status}.");
        assert!(text.contains(&answered), "{id}: {answered}");
        let limit = format!("Rate limit: {rate} requests a second.");
        assert!(text.contains(&limit), "{id}: {limit}");
        assert_eq!(codes(text), *errors, "{id}");
    }
}

#[test]
fn each_operation_documents_the_errors_that_all_have() {
    let all = [
        "BadRequest",
        "FieldInvalid",
        "FieldRequired",
        "Unauthorized",
        "Forbidden",
        "NotFound",
        "TooManyRequests",
        "InternalError",
    ];
    let documented = emitted::documentation();
    for Fact { id, .. } in FACTS {
        let (_, common) =
            documented[*id].split_once("As every operation: ").expect("common errors");
        let names: Vec<_> = common.split('`').skip(1).step_by(2).collect();
        assert_eq!(names, all, "{id}");
    }
}
