//! What `{:?}` and errors show: never a personal value, and never a credential.

use std::fmt::Debug;

use optima_courier::request::Operation;
use optima_courier::tracking::v2026_07::{
    ConnectionPage, CreateCourierConnection, CreateTracking, Customer, CustomerInput,
    DetectCouriers, UpdateCourierConnection, UpdateTracking,
};
use optima_courier::{Call, Error, ErrorKind};
use serde::Serialize;
use serde_json::{Value, json};

use crate::server::answer;
use crate::support::{Client, call, client_of, serve};

/// The value of every personal or sensitive field.
const HIDDEN: &str = "HIDE-ME";

#[track_caller]
fn check_hidden(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

#[track_caller]
fn check_error(error: &Error) {
    check_hidden(error);
    assert!(!error.to_string().contains(HIDDEN), "{error}");
}

fn customer() -> CustomerInput {
    CustomerInput::new().role(HIDDEN).name(HIDDEN).phone_number(HIDDEN).email(HIDDEN)
}

fn connect() -> CreateCourierConnection {
    CreateCourierConnection::new("shown", [("api_key", HIDDEN)])
}

#[test]
fn hides_values_of_requests_and_shows_the_others() {
    let create = CreateTracking::new("1234567890").customers([customer()]).title("shown");
    let create = create.tracking_key(HIDDEN).destination_postal_code(HIDDEN).origin_city(HIDDEN);
    let update = UpdateTracking::new("a1").customers([customer()]).title("shown");
    let detect = DetectCouriers::new("shown").tracking_account_number(HIDDEN).tracking_key(HIDDEN);
    let change = UpdateCourierConnection::new("shown", [("api_key", HIDDEN)]);
    let shown: [&dyn Debug; 5] = [&create, &update, &detect, &change, &connect()];
    for request in shown {
        check_hidden(&request);
        let text = format!("{request:?}");
        assert!(text.contains("***") && text.contains("shown"), "{text}");
    }
}

#[test]
fn hides_all_of_customers_by_themselves_too() {
    let body = json!({"role": HIDDEN, "name": HIDDEN, "phone_number": HIDDEN, "email": [HIDDEN]});
    let found: Customer = serde_json::from_value(body).expect("a customer");
    let shown: [&dyn Debug; 2] = [&found, &customer()];
    for customer in shown {
        check_hidden(&customer);
        assert!(format!("{customer:?}").contains("role: Some(***)"), "{customer:?}");
    }
}

#[test]
fn shows_whether_a_required_map_holds_something_to_hide() {
    let text = |credentials: &[(&str, &str)]| {
        let credentials = credentials.iter().copied();
        format!("{:?}", CreateCourierConnection::new("shown", credentials))
    };
    assert!(text(&[]).contains("credentials: {}"), "{}", text(&[]));
    assert!(text(&[("api_key", HIDDEN)]).contains("credentials: ***"));
}

/// The personal and sensitive fields of a tracking, all of this value.
fn tracking(value: &Value) -> Value {
    json!({
        "title": "shown", "customers": [{"name": value, "email": value, "phone_number": value}],
        "tracking_account_number": value, "tracking_key": value, "signed_by": value,
        "origin_city": value, "origin_postal_code": value, "origin_raw_location": value,
        "destination_city": value, "destination_postal_code": value,
        "destination_raw_location": value, "subscribed_emails": [value],
        "subscribed_smses": [value], "later": value,
    })
}

fn connection(value: &Value) -> Value {
    json!({"courier_slug": "shown", "credentials": {"api_key": value}, "later": value})
}

/// Neither the response to this data nor its output shows what is hidden.
async fn check_answer<O>(data: Value, start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>)
where
    O: Operation,
    O::Output: Debug + Serialize,
{
    let body = json!({"meta": {"code": 200}, "data": data}).to_string();
    let response = call(answer(200, &body), start).await.1.expect("an answer");
    check_hidden(&response);
    check_hidden(&*response);
    assert!(format!("{response:?}").contains("shown"), "{response:?}");
    assert_eq!(json!(*response), data, "hidden is not lost");
}

#[tokio::test]
async fn hides_values_of_answers_even_where_they_do_not_fit() {
    for value in [json!(HIDDEN), json!({"text": HIDDEN}), json!([HIDDEN]), json!([[HIDDEN]])] {
        check_answer(tracking(&value), |client| client.get_tracking("abc")).await;
        check_answer(connection(&value), |client| client.get_courier_connection("abc")).await;
        check_answer(connection(&value), |client| client.create_courier_connection(connect()))
            .await;
    }
    let odd = json!({"courier_slug": "shown", "credentials": [HIDDEN, {"api_key": HIDDEN}]});
    check_answer(odd, |client| client.delete_courier_connection("abc")).await;
}

#[test]
fn hides_the_credentials_of_every_connection_on_a_page() {
    let one = connection(&json!(HIDDEN));
    for members in [json!([one]), json!([one, HIDDEN, [one]]), json!(HIDDEN), json!(one)] {
        let body = json!({"courier_connections": members, "pagination": {"next_cursor": "x"}});
        let found: ConnectionPage = serde_json::from_value(body.clone()).expect("a page");
        check_hidden(&found);
        assert_eq!(json!(found), body);
    }
}

#[tokio::test]
async fn hides_credentials_in_calls_and_in_errors_of_every_kind() {
    let data = connection(&json!(HIDDEN));
    let refusal = |code: u16| {
        let meta = json!({"code": code, "message": "No.", "errors": [{"value": HIDDEN}]});
        answer(code, &json!({"meta": meta, "data": data}).to_string())
    };
    let answers = [
        (refusal(400), ErrorKind::Invalid),
        (refusal(401), ErrorKind::Unauthorized),
        (refusal(500), ErrorKind::OutcomeUnknown),
        (answer(200, &format!("<{HIDDEN}>")), ErrorKind::Decode),
        (answer(200, &json!({"data": HIDDEN}).to_string()), ErrorKind::Decode),
        (
            b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nHIDE-ME".to_vec(),
            ErrorKind::OutcomeUnknown,
        ),
    ];
    for (bytes, kind) in answers {
        let result = call(bytes, |client| client.create_courier_connection(connect())).await.1;
        let error = result.expect_err("an error");
        assert_eq!(error.kind(), kind, "{error}");
        check_error(&error);
    }
}

#[tokio::test]
async fn hides_values_of_a_request_that_is_not_sent() {
    let server = serve([]).await;
    let client = client_of(&server);
    let call = client.create_courier_connection(connect());
    check_hidden(&call);
    drop(call);
    let create = CreateTracking::new("1234567890").customers([customer()]);
    let error = client.create_tracking(create).await.expect_err("no e-mail address");
    check_error(&error);
    check_hidden(&client);
    assert_eq!(server.requests(), [""; 0]);
}
