//! Label: buy a label exactly once, wait until the courier has sold it, and save its file.

#[path = "shop/files.rs"]
mod files;
mod shop;

use std::time::Duration;

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, AddressType, Billing, Client, CreateLabel, DimensionInput,
    DimensionInputRequired, DimensionUnit, FileType, Item, MoneyInput, Parcel, Payer, Shipment,
    ShipmentRequired, WeightInput, WeightUnit, errors,
};
use optima_courier::simulator::Simulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    // The order number prevents a retry from buying a second label.
    let account = shop::account(&client).await?;
    let request = CreateLabel::new("optimacourier_standard", account, shipment())
        .order_number("SO-1001")
        .references(["PO-77"])
        .paper_size("4x6")
        .file_type(FileType::Pdf)
        .billing(Billing::new(Payer::Shipper))
        .custom_fields([("channel", "web")])
        .async_(true);
    let pending = client.create_label(request.clone());
    let label = pending.until_done(Duration::from_secs(90)).await?;
    let numbers = label.tracking_numbers.as_deref().unwrap_or_default();
    let file = label.files.as_ref().and_then(|files| files.label.as_ref());
    let url = file.and_then(|file| file.url.as_deref());
    let order = label.order_number.as_deref().unwrap_or("no order");
    println!("{} for {order}: {}", numbers.join(" and "), url.unwrap_or("no file"));
    // With the real service, this is the URL above; it is that of a file on this machine here.
    let url = files::serve("label.pdf")?;
    files::save(&client, &url).await?;

    match client.create_label(request).await {
        Err(error) if error.is(&errors::DUPLICATE_ORDER_NUMBER) => {
            println!("SO-1001 has its label already");
        }
        answer => println!("bought a second label: {}", answer?.id()?),
    }
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
