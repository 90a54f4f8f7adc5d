//! What `{:?}`, errors and notes show: never a personal value, and never a credential.

mod accounts;
mod labels;
mod places;

use std::fmt::Debug;

use optima_courier::request::Operation;
use optima_courier::{Call, Error};
use serde::Serialize;
use serde_json::{Value, json};

use crate::server::answer;
use crate::support::{Client, call};

/// The value of every personal or sensitive field.
const HIDDEN: &str = "HIDE-ME";

#[track_caller]
fn check_hidden(value: &(impl Debug + ?Sized)) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

/// Nothing is hidden but what has to be.
#[track_caller]
fn check_request(request: &(impl Debug + ?Sized)) {
    check_hidden(request);
    let text = format!("{request:?}");
    assert!(text.contains("***") && text.contains("shown"), "{text}");
}

/// Neither the error nor anything that it stems from.
#[track_caller]
fn check_error(error: &Error) {
    check_hidden(error);
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(one) = cause {
        check_hidden(one);
        assert!(!one.to_string().contains(HIDDEN), "{one}");
        cause = one.source();
    }
}

/// Neither the response to this data nor its output nor its notes show what is hidden.
async fn check_answer<O>(data: Value, start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>)
where
    O: Operation,
    O::Output: Debug + Serialize,
{
    let body = json!({"meta": {"code": 200}, "data": data}).to_string();
    let response = call(answer(200, &body), start).await.1.expect("an answer");
    check_hidden(&response);
    check_hidden(&*response);
    for note in response.notes() {
        check_hidden(note);
        assert!(!note.to_string().contains(HIDDEN), "{note}");
    }
    assert!(format!("{response:?}").contains("shown"), "{response:?}");
    assert_eq!(json!(*response), data, "hidden is not lost");
}

/// The values of hidden fields, most of which have another type.
fn values() -> [Value; 4] {
    [json!(HIDDEN), json!({"text": HIDDEN}), json!([HIDDEN]), json!([[HIDDEN]])]
}

/// An address with this value in all personal fields.
fn address(value: &Value) -> Value {
    json!({
        "state": "shown", "street1": value, "contact_name": value, "phone": value, "fax": value,
        "email": value, "company_name": value, "street2": value, "street3": value, "city": value,
        "postal_code": value, "tax_id": value, "identification_number": value,
        "eori_number": value, "location": value, "later": value,
    })
}
