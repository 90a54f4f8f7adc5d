//! Requests for the last checkpoint: an underscore in the path, and two ways to name a tracking.

use optima_courier::tracking::v2024_04::{
    CheckpointField, Client, EnglishFromChinese, GetLastCheckpoint, GetLastCheckpointByNumber,
    GetLastCheckpointByNumberRequired,
};

use crate::case::{Case, check_cases};
use crate::wire::{ADDITIONAL, ID, NUMBER, SLUG};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(
            GetLastCheckpoint::new(ID),
            Client::get_last_checkpoint,
            "GET /last_checkpoint/5b7658cec7c33c0e007de3c5",
            "",
        ),
        Case::new(
            GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
                slug: SLUG,
                tracking_number: NUMBER,
            }),
            Client::get_last_checkpoint_by_number,
            "GET /last_checkpoint/fedex/1234567890",
            "",
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let fields = [CheckpointField::City, CheckpointField::Tag];
    let english = EnglishFromChinese::English;
    let by_number = GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
        slug: SLUG,
        tracking_number: NUMBER,
    })
    .fields(fields.clone())
    .lang(english.clone())
    .tracking_account_number("acc1")
    .tracking_key("key1")
    .tracking_ship_date("20240501")
    .tracking_origin_country("DEU")
    .tracking_destination_country("FRA")
    .tracking_postal_code("750 01")
    .tracking_state("Île-de-France");
    vec![
        Case::new(
            GetLastCheckpoint::new(ID).fields(fields).lang(english),
            Client::get_last_checkpoint,
            "GET /last_checkpoint/5b7658cec7c33c0e007de3c5?fields=city%2Ctag&lang=en",
            "",
        ),
        Case::new(
            by_number,
            Client::get_last_checkpoint_by_number,
            &format!(
                "GET /last_checkpoint/fedex/1234567890?fields=city%2Ctag&lang=en&{ADDITIONAL}"
            ),
            "",
        ),
    ]
}

#[tokio::test]
async fn selects_each_field_by_its_name() {
    let all = "slug%2Ccreated_at%2Ccheckpoint_time%2Ccity%2Ccoordinates%2Ccountry_iso3%2C\
               country_name%2Cmessage%2Cstate%2Ctag%2Czip";
    check_cases(&[Case::new(
        GetLastCheckpoint::new(ID).fields(CheckpointField::ALL.to_vec()),
        Client::get_last_checkpoint,
        &format!("GET /last_checkpoint/{ID}?fields={all}"),
        "",
    )])
    .await;
}
