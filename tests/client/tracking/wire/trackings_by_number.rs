//! Requests about trackings by courier and number: one segment each, and what tells two apart.

use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, DeleteTrackingByNumber, DeleteTrackingByNumberRequired,
    EnglishFromChinese, GetTrackingByNumber, GetTrackingByNumberRequired,
    MarkTrackingCompletedByNumber, MarkTrackingCompletedByNumberRequired, RetrackTrackingByNumber,
    RetrackTrackingByNumberRequired, TrackingField, UpdateTrackingByNumber,
    UpdateTrackingByNumberRequired,
};

use crate::case::{Case, check_cases};
use crate::wire::details::{WRITTEN, set_every_detail};
use crate::wire::{ADDITIONAL, NUMBER, SLUG};

const DELIVERED: CompletionReason = CompletionReason::Delivered;
const CLOSED: &str = r#"{"reason":"DELIVERED"}"#;
const BY_NUMBER: &str = "/trackings/fedex/1234567890";

pub fn least() -> Vec<Case> {
    vec![
        Case::new(
            GetTrackingByNumber::new(GetTrackingByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::get_tracking_by_number,
            &format!("GET {BY_NUMBER}"),
            "",
        ),
        Case::new(
            DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::delete_tracking_by_number,
            &format!("DELETE {BY_NUMBER}"),
            "",
        ),
        Case::new(
            RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::retrack_tracking_by_number,
            &format!("POST {BY_NUMBER}/retrack"),
            "",
        ),
        Case::new(
            MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
                reason: DELIVERED,
            }),
            Client::mark_tracking_completed_by_number,
            &format!("POST {BY_NUMBER}/mark-as-completed"),
            CLOSED,
        ),
        Case::new(
            UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::update_tracking_by_number,
            &format!("PUT {BY_NUMBER}"),
            r#"{"tracking":{}}"#,
        ),
    ]
}

pub fn most() -> Vec<Case> {
    vec![get(), delete(), retrack(), mark_completed(), update()]
}

fn get() -> Case {
    let request = GetTrackingByNumber::new(GetTrackingByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .fields([TrackingField::Title, TrackingField::Tag])
    .lang(EnglishFromChinese::English)
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France");
    let line = format!("GET {BY_NUMBER}?fields=title%2Ctag&lang=en&{ADDITIONAL}");
    Case::new(request, Client::get_tracking_by_number, &line, "")
}

fn delete() -> Case {
    let request = DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
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
    let line = format!("DELETE {BY_NUMBER}?{ADDITIONAL}");
    Case::new(request, Client::delete_tracking_by_number, &line, "")
}

fn retrack() -> Case {
    let request = RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
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
    let line = format!("POST {BY_NUMBER}/retrack?{ADDITIONAL}");
    Case::new(request, Client::retrack_tracking_by_number, &line, "")
}

fn mark_completed() -> Case {
    let request = MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
        reason: DELIVERED,
    })
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France");
    let line = format!("POST {BY_NUMBER}/mark-as-completed?{ADDITIONAL}");
    Case::new(request, Client::mark_tracking_completed_by_number, &line, CLOSED)
}

/// The courier and the additional fields occur twice: to find the tracking, and as its new values.
fn update() -> Case {
    let request = set_every_detail!(UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER
    }))
    .current_account_number("acc1")
    .current_key("key1")
    .current_ship_date("20240501")
    .current_origin_country("DEU")
    .current_destination_country("FRA")
    .current_postal_code("750 01")
    .current_state("Île-de-France")
    .new_slug("dhl");
    let body = format!(r#"{{"tracking":{{{WRITTEN},"slug":"dhl"}}}}"#);
    let line = format!("PUT {BY_NUMBER}?{ADDITIONAL}");
    Case::unchecked(request, Client::update_tracking_by_number, &line, &body)
}

#[tokio::test]
async fn clears_fields_of_a_tracking_that_is_named_by_its_number() {
    let request = UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .clear_note()
    .clear_custom_fields();
    check_cases(&[Case::new(
        request.clear_emails().clear_smses(),
        Client::update_tracking_by_number,
        &format!("PUT {BY_NUMBER}"),
        r#"{"tracking":{"custom_fields":null,"note":"","emails":[],"smses":[]}}"#,
    )])
    .await;
}
