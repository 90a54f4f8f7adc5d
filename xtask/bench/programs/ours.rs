//! A program with one call of the client.

use std::error::Error;

use client::tracking::v2026_07::{Client, CreateTracking};

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let client = Client::builder(arguments[2].as_str()).base_url(&arguments[1]).build()?;
    let request = CreateTracking::new(arguments[3].as_str()).title("Order 7");
    let tracking = client.create_tracking(request).await?;
    println!("{} is {:?}", tracking.id()?, tracking.tag);
    Ok(())
}
