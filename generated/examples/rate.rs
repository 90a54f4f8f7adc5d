//! Rate: request the prices for a parcel, and print which couriers have none.

mod shop;

use optima_courier::shipping::v3::{Client, CreateRate, Rate};
use optima_courier::simulator::Simulator;
use optima_courier::simulator::script::{PlannedOutcome, Plot};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let accounts = [shop::account(&client).await?, shop::account(&client).await?];
    let request =
        CreateRate::new(shop::shipment()).shipper_accounts(accounts).ship_date("2026-11-23");
    print_prices(&client, request.clone()).await?;

    // Couriers that can't be reached name no price: the simulator is told that the next call fails.
    let failure = PlannedOutcome {
        operation: "create_rate".to_owned(),
        from: 1,
        calls: 1,
        fails: true,
        takes: None,
    };
    let plot = Plot { api: "shipping".to_owned(), outcomes: vec![failure], ..Plot::default() };
    simulator.play(&plot)?;
    print_prices(&client, request).await?;
    Ok(())
}

async fn print_prices(client: &Client, request: CreateRate) -> optima_courier::Result<()> {
    let answer = client.create_rate(request).await?;
    if let Some(status) = &answer.status {
        println!("the prices are {}", status.as_str());
    }
    for rate in answer.rates.iter().flatten() {
        match price(rate) {
            Some(price) => println!("{price}"),
            None => println!("no price: {}", rate.error_message.as_deref().unwrap_or("unsaid")),
        }
    }
    if answer.is_partial() {
        println!("not every courier named a price");
    }
    Ok(())
}

fn price(rate: &Rate) -> Option<String> {
    let charge = rate.total_charge.as_ref()?;
    let (amount, currency) = (charge.amount?, charge.currency.as_ref()?);
    let service = rate.service_name.as_deref().unwrap_or("unnamed");
    Some(format!("{service}: {amount} {currency}"))
}
