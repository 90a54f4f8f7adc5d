//! Requests about recipients of notifications: the body is wrapped in `notification`.

use optima_courier::tracking::v2024_04::{
    AddNotification, AddNotificationByNumber, AddNotificationByNumberRequired, Client,
    GetNotification, GetNotificationByNumber, GetNotificationByNumberRequired, RemoveNotification,
    RemoveNotificationByNumber, RemoveNotificationByNumberRequired,
};

use crate::case::{Case, check_cases};
use crate::wire::{ADDITIONAL, ID, NUMBER, SLUG};

/// An empty object, which is sent all the same.
const NOBODY: &str = r#"{"notification":{}}"#;
const BOTH: &str = r#"{"notification":{
    "emails":["a@example.com","b@example.com"],
    "smses":["+12025550123"]
}}"#;
const EMAILS: [&str; 2] = ["a@example.com", "b@example.com"];
const SMSES: [&str; 1] = ["+12025550123"];

pub fn least() -> Vec<Case> {
    let by_id = "/notifications/5b7658cec7c33c0e007de3c5";
    let by_number = "/notifications/fedex/1234567890";
    vec![
        Case::new(GetNotification::new(ID), Client::get_notification, &format!("GET {by_id}"), ""),
        Case::new(
            AddNotification::new(ID),
            Client::add_notification,
            &format!("POST {by_id}/add"),
            NOBODY,
        ),
        Case::new(
            RemoveNotification::new(ID),
            Client::remove_notification,
            &format!("POST {by_id}/remove"),
            NOBODY,
        ),
        Case::new(
            GetNotificationByNumber::new(GetNotificationByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::get_notification_by_number,
            &format!("GET {by_number}"),
            "",
        ),
        Case::new(
            AddNotificationByNumber::new(AddNotificationByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::add_notification_by_number,
            &format!("POST {by_number}/add"),
            NOBODY,
        ),
        Case::new(
            RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::remove_notification_by_number,
            &format!("POST {by_number}/remove"),
            NOBODY,
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let mut cases = by_id();
    cases.extend([get_by_number(), add_by_number(), remove_by_number()]);
    cases
}

fn by_id() -> Vec<Case> {
    vec![
        Case::new(
            AddNotification::new(ID).emails(EMAILS).smses(SMSES),
            Client::add_notification,
            "POST /notifications/5b7658cec7c33c0e007de3c5/add",
            BOTH,
        ),
        Case::new(
            RemoveNotification::new(ID).emails(EMAILS).smses(SMSES),
            Client::remove_notification,
            "POST /notifications/5b7658cec7c33c0e007de3c5/remove",
            BOTH,
        ),
    ]
}

fn get_by_number() -> Case {
    let request = GetNotificationByNumber::new(GetNotificationByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France");
    let line = format!("GET /notifications/fedex/1234567890?{ADDITIONAL}");
    Case::new(request, Client::get_notification_by_number, &line, "")
}

fn add_by_number() -> Case {
    let request = AddNotificationByNumber::new(AddNotificationByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France")
    .emails(EMAILS)
    .smses(SMSES);
    let line = format!("POST /notifications/fedex/1234567890/add?{ADDITIONAL}");
    Case::new(request, Client::add_notification_by_number, &line, BOTH)
}

fn remove_by_number() -> Case {
    let request = RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France")
    .emails(EMAILS)
    .smses(SMSES);
    let line = format!("POST /notifications/fedex/1234567890/remove?{ADDITIONAL}");
    Case::new(request, Client::remove_notification_by_number, &line, BOTH)
}

#[tokio::test]
async fn sends_an_empty_list_as_a_list() {
    check_cases(&[Case::new(
        RemoveNotification::new(ID).emails([""; 0]),
        Client::remove_notification,
        "POST /notifications/5b7658cec7c33c0e007de3c5/remove",
        r#"{"notification":{"emails":[]}}"#,
    )])
    .await;
}
