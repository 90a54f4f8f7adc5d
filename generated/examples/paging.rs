//! Pagination: item by item, page by page, and resuming where an earlier run stopped.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::tracking::v2026_07::{Client, ListTrackings, Tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url =
        env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/tracking/2026-07"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;
    let request = ListTrackings::new().tag(Tag::InTransit).limit(2);

    // A page is fetched when its first item is needed; all pages have the same filters.
    let mut items = client.list_trackings(request.clone()).items();
    while let Some(tracking) = items.next().await {
        println!("- {}", tracking?.id()?);
    }

    // The rest of the list is a request like any other: keep it, and continue with it later.
    let mut pages = client.list_trackings(request).pages();
    let Some(page) = pages.next().await else { return Ok(()) };
    println!("{} on the first page", page?.trackings.iter().flatten().count());
    match pages.rest() {
        Some(rest) => println!("to go on: cursor {:?}", rest.cursor.as_deref().unwrap_or("none")),
        None => println!("that was all"),
    }
    Ok(())
}
