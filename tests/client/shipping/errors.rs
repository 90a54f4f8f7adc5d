//! The table of errors, copied by hand, and for each row an operation that may answer with it.

use optima_courier::ErrorKind::{
    self, AlreadyExists, Conflict, Invalid, NotFound, Pending, RateLimited, Server, Unauthorized,
};
use optima_courier::error::ErrorRow;
use optima_courier::shipping::v3::errors;
use optima_courier::{Error, Json};
use serde_json::{Value, json};

use crate::emitted;
use crate::server::{answer, answer_with};
use crate::support::{call, client_of, reported, serve};
use crate::wire;

/// HTTP status, code, name, whether a repeat may help, kind, and an operation that answers with it.
///
/// The status decides the kind, but for the codes of keys, of quotas and of what is there already.
#[rustfmt::skip]
const TABLE: &[(u16, i64, &str, bool, ErrorKind, &str)] = &[
    (401, 401, "Unauthorized", false, Unauthorized, "list_rates"),
    (429, 429, "TooManyRequests", true, RateLimited, "create_rate"),
    (500, 500, "InternalServerError", false, Server, "get_rate"),
    (502, 502, "BadGateway", false, Server, "list_labels"),
    (503, 503, "ServiceUnavailable", false, Server, "create_label"),
    (504, 504, "GatewayTimeout", false, Server, "get_label"),
    (200, 3001, "Pending", false, Pending, "create_label"),
    (200, 4100, "InternalError", false, Server, "list_manifests"),
    (200, 4101, "InternalErrorRetry", true, Server, "create_manifest"),
    (200, 4104, "BadRequest", false, Invalid, "create_label"),
    // The HTTP status of this one is not documented.
    (200, 4105, "InvalidKeyOrUrl", false, Unauthorized, "get_manifest"),
    (200, 4109, "InvalidJson", false, Invalid, "cancel_label"),
    (200, 4140, "ShipperAccountNotFound", false, NotFound, "create_manifest"),
    (200, 4153, "RecordNotFound", false, NotFound, "get_label"),
    (200, 4155, "ShipperAccountLocked", true, Conflict, "cancel_label"),
    (200, 4157, "RateNotFound", false, NotFound, "get_rate"),
    (200, 4159, "PrepaidAccountDisabled", true, Invalid, "create_label"),
    (200, 4161, "PaymentCardError", false, Invalid, "create_label"),
    (200, 4162, "PaymentApiError", false, Invalid, "create_label"),
    (200, 4163, "PaymentInvalidRequestAmountError", false, Invalid, "create_label"),
    (200, 4164, "PaymentInvalidRequestError", false, Invalid, "create_label"),
    (200, 4171, "OperationNotAllowedCourier", false, Invalid, "create_rate"),
    (200, 4172, "TooManyCustomRequests", true, RateLimited, "list_cancel_labels"),
    (200, 4312, "NetworkError", true, Server, "get_cancel_label"),
    (200, 4500, "AccountBalance", false, Invalid, "create_label"),
    // From here on, no source says whether a repeat may help.
    (200, 4703, "ResponseError", false, Server, "create_rate"),
    (200, 4705, "NoResponse", false, Server, "create_label"),
    (200, 4713, "RateRequestFailed", false, Invalid, "create_rate"),
    (200, 4715, "CourierError", false, Invalid, "create_manifest"),
    (200, 4716, "AddressTooLong", false, Invalid, "create_label"),
    (200, 4722, "AlreadyCanceled", false, Conflict, "cancel_label"),
    (200, 4723, "DoesNotExist", false, Invalid, "cancel_label"),
    (200, 4724, "AlreadyManifested", false, Conflict, "cancel_label"),
    (200, 4725, "NoShipmentsManifest", false, Invalid, "create_manifest"),
    (200, 4730, "NoAvailableNumber", false, Invalid, "create_label"),
    (200, 4732, "CredentialsError", false, Invalid, "create_rate"),
    (200, 4733, "PayloadError", false, Invalid, "create_rate"),
    (200, 4801, "DuplicateOrderNumber", false, AlreadyExists, "create_label"),
    (200, 4802, "UnavailableServiceType", false, Invalid, "create_label"),
    (200, 4803, "UnavailableServiceTypeServiceOption", false, Invalid, "create_label"),
    (200, 4804, "MaxWeight", false, Invalid, "create_label"),
];

/// A code that is not a failure if the answer has data.
const PARTIAL: i64 = 4713;

fn row_of(code: i64) -> &'static ErrorRow {
    let row = errors::ALL.iter().find(|row| row.code == code);
    row.unwrap_or_else(|| panic!("no row for {code}"))
}

fn details() -> Value {
    json!([{"path": "data.shipment.ship_from.country", "info": "is a required property"}])
}

fn refusal_of(status: u16, code: i64) -> Vec<u8> {
    let meta = json!({"code": code, "message": "No.", "details": details(), "retryable": true});
    let body = json!({"meta": meta, "data": {}}).to_string();
    answer_with(status, &[("as-trace-id", "t-1")], body)
}

#[test]
fn each_documented_code_has_its_row_and_there_is_no_other() {
    for &(http, code, name, retryable, _, _) in TABLE {
        let row = row_of(code);
        assert_eq!((row.http, row.name, row.retryable), (http, name, retryable), "{code}");
        assert!(row.doc.len() > 10 && row.help.len() > 10, "{code}");
    }
    let codes: Vec<_> = errors::ALL.iter().map(|row| row.code).collect();
    assert_eq!(codes, TABLE.iter().map(|line| line.1).collect::<Vec<_>>());
}

#[tokio::test]
async fn knows_every_row_from_an_operation_that_answers_with_it() {
    let lines: Vec<_> = TABLE.iter().filter(|line| line.1 != PARTIAL).collect();
    let server = serve(lines.iter().map(|line| refusal_of(line.0, line.1))).await;
    let (client, cases) = (client_of(&server), wire::least());
    for &&(status, code, name, _, kind, operation) in &lines {
        let case = cases.iter().find(|case| case.info.id == operation);
        let case = case.expect("an operation");
        let error = case.ask(&client).await.expect_err("a refusal");
        let kind = reported(kind, case.info);
        assert_eq!((error.kind(), error.name()), (kind, Some(name)), "{code}");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
        assert_eq!((error.message(), error.details()), (Some("No."), Some(&details().into())));
        assert_eq!((error.request_id(), error.help()), (Some("t-1"), row_of(code).help));
        let line = format!("{operation}: {status}, code {code} {name}: No (request t-1). ");
        assert_eq!(error.to_string(), format!("{line}{}", error.help()));
        let same = errors::ALL.iter().filter(|row| error.is(row)).map(|row| row.code);
        assert_eq!(same.collect::<Vec<_>>(), [code]);
    }
}

#[test]
fn every_operation_of_the_table_documents_its_row() {
    let documented = emitted::documentation();
    for (_, code, name, _, _, operation) in TABLE {
        let text = &documented[*operation];
        assert!(text.contains(&format!("[`{name}`]")), "{operation} says nothing of {code}");
    }
}

#[test]
fn every_operation_documents_what_any_may_answer() {
    let any = [
        "Unauthorized",
        "TooManyRequests",
        "InternalServerError",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "InternalError",
        "InternalErrorRetry",
        "BadRequest",
        "InvalidKeyOrUrl",
        "TooManyCustomRequests",
        "NetworkError",
    ];
    let documented = emitted::documentation();
    for operation in emitted::operations().keys() {
        let text = &documented[operation];
        for name in any {
            assert!(text.contains(&format!("[`{name}`]")), "{operation} says nothing of {name}");
        }
    }
}

async fn refusal(bytes: Vec<u8>) -> Error {
    call(bytes, |client| client.get_label("l1")).await.1.expect_err("a refusal")
}

#[tokio::test]
async fn finds_the_particulars_in_either_place() {
    let errors = json!([{"field": "as-api-key"}]);
    for (meta, expected) in [
        (json!({"code": 4104, "details": details()}), Some(details())),
        (json!({"code": 401, "errors": errors}), Some(errors.clone())),
        (json!({"code": 401, "details": [], "errors": errors}), Some(errors.clone())),
        (json!({"code": 401, "details": null, "errors": errors}), Some(errors.clone())),
        (json!({"code": 4104, "details": details(), "errors": errors}), Some(details())),
        (json!({"code": 4153, "details": []}), Some(json!([]))),
        (json!({"code": 4153}), None),
    ] {
        let error = refusal(answer(200, &json!({"meta": meta, "data": {}}).to_string())).await;
        assert_eq!(error.details(), expected.map(Json::from).as_ref(), "{meta}");
    }
}

#[tokio::test]
async fn knows_the_samples_of_the_documents() {
    let missing = r#"{"meta":{"code":4153,"message":"Item does not exist.","details":[],
        "retryable":false},"data":{}}"#;
    let error = refusal(answer(200, missing)).await;
    assert!(error.is(&errors::RECORD_NOT_FOUND));
    let line = "get_label: 200, code 4153 RecordNotFound: Item does not exist. Check the id";
    assert!(error.to_string().starts_with(line), "{error}");
    let invalid = r#"{"meta":{"code":4104,"message":"invalid request","details":[
        {"path":"data.shipment.ship_from.country","info":"is a required property"}],
        "retryable":false},"data":{}}"#;
    let error = refusal(answer(200, invalid)).await;
    assert!(error.is(&errors::BAD_REQUEST));
    assert_eq!(*error.details().expect("details"), details());
}
