//! Label: buy a label exactly once, poll until the courier has sold it, and print its URL.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;
use std::time::Duration;

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, AddressType, Billing, Client, CreateLabel, DimensionInput,
    DimensionInputRequired, DimensionUnit, FileType, Item, LabelStatus, MoneyInput, Parcel, Payer,
    ReferenceInput, Shipment, ShipmentRequired, WeightInput, WeightUnit, errors,
};
use tokio::time::sleep;

/// The courier account that pays.
const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    // The order number prevents a retry from buying a second label.
    let account = ReferenceInput::new(ACCOUNT);
    let request = CreateLabel::new("optimacourier_standard", account, shipment())
        .order_number("SO-1001")
        .references(["PO-77"])
        .paper_size("4x6")
        .file_type(FileType::Pdf)
        .billing(Billing::new(Payer::Shipper))
        .custom_fields([("channel", "web")])
        .async_(true);
    let mut label = match client.create_label(request).await {
        Err(error) if error.is(&errors::DUPLICATE_ORDER_NUMBER) => {
            println!("SO-1001 has its label already");
            return Ok(());
        }
        answer => answer?,
    };
    for seconds in [1, 2, 4, 8, 10] {
        if !label.is_pending() && label.status != Some(LabelStatus::Creating) {
            break;
        }
        println!("label {} is being bought", label.id()?);
        sleep(Duration::from_secs(seconds)).await;
        label = client.get_label(label.id()?).await?;
    }

    let numbers = label.tracking_numbers.as_deref().unwrap_or_default();
    let file = label.files.as_ref().and_then(|files| files.label.as_ref());
    let url = file.and_then(|file| file.url.as_deref());
    println!("{}: {}", numbers.join(" and "), url.unwrap_or("no file"));
    Ok(())
}

fn shipment() -> Shipment {
    let from = AddressInput::new(AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
    .company_name("Maple Goods")
    .city("Atlanta")
    .state("GA")
    .postal_code("30328")
    .phone("4045550100")
    .email("dock@example.com")
    .ty(AddressType::Business);
    let to = AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701")
    .phone("5125550144")
    .ty(AddressType::Residential);
    let mugs = Item::new(2, "Mug")
        .price(MoneyInput::new("USD", 9.5))
        .weight(WeightInput::new(WeightUnit::Pounds, 1.2))
        .origin_country("USA")
        .sku("MUG-1")
        .hs_code("691110");
    let dimension = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    let parcel =
        Parcel::new("custom", dimension, [mugs]).weight(WeightInput::new(WeightUnit::Pounds, 3.2));
    Shipment::new(ShipmentRequired { ship_from: from, ship_to: to, parcels: [parcel] })
}
