//! Requests about courier connections.

use optima_courier::tracking::v2026_07::{
    Client, CreateCourierConnection, DeleteCourierConnection, GetCourierConnection,
    ListCourierConnections, UpdateCourierConnection,
};

use crate::case::{Case, check_cases};

const ID: &str = "cc-6f1d0a44";
const BY_ID: &str = "/courier-connections/cc-6f1d0a44";

pub fn least() -> Vec<Case> {
    let credentials = [("api_key", "k"), ("account_number", "7")];
    vec![
        Case::new(
            ListCourierConnections::new(),
            Client::list_courier_connections,
            "GET /courier-connections",
            "",
        ),
        Case::new(
            CreateCourierConnection::new("fedex", credentials),
            Client::create_courier_connection,
            "POST /courier-connections",
            r#"{"courier_slug":"fedex","credentials":{"account_number":"7","api_key":"k"}}"#,
        ),
        Case::new(
            GetCourierConnection::new(ID),
            Client::get_courier_connection,
            &format!("GET {BY_ID}"),
            "",
        ),
        Case::new(
            UpdateCourierConnection::new(ID, [("api_key", "k2")]),
            Client::update_courier_connection,
            &format!("PATCH {BY_ID}"),
            r#"{"credentials":{"api_key":"k2"}}"#,
        ),
        Case::new(
            DeleteCourierConnection::new(ID),
            Client::delete_courier_connection,
            &format!("DELETE {BY_ID}"),
            "",
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListCourierConnections::new().courier_slug("fedex").limit(200).cursor("a b+c/=");
    let line = "GET /courier-connections?courier_slug=fedex&limit=200&cursor=a%20b%2Bc%2F%3D";
    vec![Case::new(list, Client::list_courier_connections, line, "")]
}

#[tokio::test]
async fn writes_credentials_as_they_are() {
    let credentials = [("pass \"word\"", "Zoë\n\\📦"), ("empty", "")];
    check_cases(&[Case::new(
        UpdateCourierConnection::new(ID, credentials),
        Client::update_courier_connection,
        &format!("PATCH {BY_ID}"),
        r#"{"credentials":{"empty":"","pass \"word\"":"Zoë\n\\📦"}}"#,
    )])
    .await;
}
