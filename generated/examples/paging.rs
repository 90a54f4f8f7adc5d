//! Pagination: item by item, page by page, and resuming where an earlier run stopped.

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, ListTrackings, Tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;
    for number in ["1234567890", "1234567891", "1234567892"] {
        client.create_tracking(number).await?;
    }
    let request = ListTrackings::new().tag(Tag::Pending).limit(2);

    // A page is fetched when its first item is needed; all pages have the same filters.
    let mut items = client.list_trackings(request.clone()).items();
    while let Some(tracking) = items.next().await {
        println!("- {}", tracking?.tracking_number()?);
    }

    // The rest of the list is a request like any other: keep it, and continue with it later.
    let mut pages = client.list_trackings(request).pages();
    let Some(page) = pages.next().await else { return Ok(()) };
    println!("{} on the first page", page?.trackings.iter().flatten().count());
    let Some(rest) = pages.rest() else { return Ok(()) };
    println!("to go on: cursor {:?}", rest.cursor.as_deref().unwrap_or("none"));
    let mut later = client.list_trackings(rest.clone()).pages();
    while let Some(page) = later.next().await {
        println!("{} on the next page", page?.trackings.iter().flatten().count());
    }
    if later.rest().is_none() {
        println!("that was all");
    }
    Ok(())
}
