//! The control paths.

use serde_json::json;

use super::client::{BOOK, Client, add_book};
use super::world::{builder, start};

#[test]
fn control_paths_do_what_the_handle_does() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    let overview = client.call_with("GET", "/_simulator", &[], "").json();
    assert_eq!(overview["apis"][0]["api"], "library/v1");
    assert_eq!(overview["apis"][0]["paths"], json!(["/library/v1", "/try/v1"]));
    add_book(&mut client);
    let records = client.call_with("GET", "/_simulator/records/library/v1/Book", &[], "").json();
    assert_eq!(records["records"][0]["title"], "Emma");
    let records = client.call_with("GET", "/_simulator/records/archive/Letter", &[], "").json();
    assert_eq!(records["records"], json!([]));
    let fault = r#"{"fault":{"error":"InternalError"},"on":"add_book"}"#;
    assert_eq!(client.call_with("POST", "/_simulator/faults", &[], fault).status, 200);
    assert_eq!(client.call("POST", "/library/v1/books", BOOK).status, 500);
    assert_eq!(client.call_with("DELETE", "/_simulator/faults", &[], "").status, 200);
    add_book(&mut client);
    let requests = client.call_with("GET", "/_simulator/requests", &[], "").json();
    assert_eq!(requests["requests"].as_array().map(Vec::len), Some(3));
    assert_eq!(requests["requests"][1]["body"]["book"]["title"], "Emma");
    let before = simulator.now();
    assert_eq!(client.call_with("POST", "/_simulator/advance", &[], r#"{"by":"30d"}"#).status, 200);
    assert!(simulator.now().since(before).as_secs() >= 30 * 86_400);
}

#[test]
fn a_wrong_control_request_is_told_what_is_wrong() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    for (method, path, body, status, text) in [
        ("GET", "/_simulator/", "", 200, "control"),
        ("GET", "/_simulator/nonsense", "", 404, "no such control path"),
        ("GET", "/_simulator/advance", "", 405, "only POST"),
        ("PUT", "/_simulator/faults", "{}", 405, "DELETE, POST"),
        ("POST", "/_simulator/advance", r#"{"by":"30 days"}"#, 400, "no duration"),
        ("POST", "/_simulator/advance", r#"{"for":"30d"}"#, 400, "unknown field"),
        ("POST", "/_simulator/faults", r#"{"fault":{"error":"Nonsense"}}"#, 400, "no API"),
        ("POST", "/_simulator/faults", "", 400, "can't be read"),
        ("GET", "/_simulator/records/library/v1/BookId", "", 400, "it stores Book"),
        ("GET", "/_simulator/records/library/v2/Book", "", 400, "there are library/v1, archive"),
        (
            "POST",
            "/_simulator/webhooks",
            r#"{"url":"http://192.0.2.1/"}"#,
            400,
            "not on this machine",
        ),
    ] {
        let answer = client.call_with(method, path, &[], body);
        let said = String::from_utf8_lossy(&answer.body).into_owned();
        assert_eq!(answer.status, status, "{method} {path}: {said}");
        assert!(said.contains(text), "{method} {path}: {said}");
    }
}
