//! Dates, times and money as types of your libraries: jiff for the parcels, chrono for the pickup,
//! and decimals for the prices. It runs on the simulator in this process.

mod shop;

use chrono::{NaiveDate, NaiveTime};
use jiff::{Timestamp, ToSpan};
use optima_courier::shipping::v3::{self as shipping, CreateRate};
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};
use optima_courier::value::{Date, DateTime, LocalDateTime};
use rust_decimal::Decimal;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let client: Client = simulator.client()?;

    // A setter takes a moment of jiff, of chrono, or text.
    let ordered: Timestamp = "2026-11-20T08:30:00Z".parse()?;
    let request = CreateTracking::new("1234567890").order_date(ordered);
    let tracking = client.create_tracking(request.tracking_ship_date("2026-11-21")).await?;
    let order_date = tracking.order_date.as_ref().ok_or("a tracking without an order date")?;
    println!("ordered {order_date}, a week later it is {}", order_date.to_jiff()? + 1.week());
    let shipped = tracking.tracking_ship_date.as_ref().ok_or("a tracking without a ship date")?;
    println!("shipped {shipped}, which is {:?}", shipped.form());

    // Moments compare as moments, whatever their offsets; what can't be compared is not ordered.
    let (noon, lunch) = ("2026-11-20T12:00:00+00:00", "2026-11-20T12:00:00+01:00");
    println!("lunch before noon: {}", DateTime::from(lunch) < DateTime::from(noon));

    // Without an offset a text is no point in time, until you name the zone.
    let scan = LocalDateTime::from("2027-03-28T02:30:00");
    println!("in Berlin, where clocks skip it, {scan} is {}", scan.to_jiff_in("Europe/Berlin")?);
    println!("as a point in time: {}", DateTime::from(scan.as_str()).to_jiff().unwrap_err());
    println!("in Berlln: {}", scan.to_jiff_in("Europe/Berlln").unwrap_err());
    println!("on no day: {}", "2026-02-29".parse::<Date>().unwrap_err());

    let client: shipping::Client = simulator.client()?;
    println!("collected {}", collect(&client).await?);
    println!("the prices of ten such parcels: {} USD", price(&client).await? * Decimal::TEN);
    Ok(())
}

async fn collect(client: &shipping::Client) -> Result<String, Box<dyn std::error::Error>> {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).ok_or("no such hour");
    let request = shipping::CreatePickup::new(shipping::CreatePickupRequired {
        pickup_start_time: hour(9)?,
        pickup_end_time: hour(17)?,
        pickup_from: shop::dock(),
    });
    let weight = shipping::WeightInput::new(shipping::WeightUnit::Pounds, 3.2);
    let pickup = request
        .pickup_date(NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?)
        .pickup_parcels([shipping::PickupParcelInput::new(weight, 1)])
        .shipper_account(shop::account(client).await?);
    let pickup = client.create_pickup(pickup).await?;
    let date = pickup.pickup_date.as_ref().ok_or("a pickup without a date")?.to_chrono()?;
    let from = pickup.pickup_start_time.as_ref().ok_or("a pickup without a time")?.to_chrono()?;
    Ok(date.and_time(from).format("on %A, %-d %B, from %-I %p").to_string())
}

async fn price(client: &shipping::Client) -> Result<Decimal, Box<dyn std::error::Error>> {
    let accounts = [shop::account(client).await?];
    let rates = CreateRate::new(shop::shipment()).shipper_accounts(accounts);
    let answer = client.create_rate(rates).await?;
    let charges = answer.rates.iter().flatten().filter_map(|rate| rate.total_charge.as_ref());
    let mut total = Decimal::ZERO;
    for amount in charges.filter_map(|charge| charge.amount) {
        total += amount.to_decimal()?;
    }
    Ok(total)
}
