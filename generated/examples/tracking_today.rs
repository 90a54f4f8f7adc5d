//! Today's Tracking API: register a shipment, list the trackings of an order, and clear a field.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::tracking::v2026_07::{
    Client, CreateTracking, CustomerInput, ListTrackings, UpdateTracking, errors,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url =
        env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/tracking/2026-07"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let buyer = CustomerInput::new().role("buyer").name("Ana Ruiz").email("ana@example.com");
    let request = CreateTracking::new("1234567890")
        .slug("optimacourier")
        .title("Order SO-1001")
        .order_id("SO-1001")
        .note("Leave it at the door")
        .customers([buyer]);
    match client.create_tracking(request).await {
        Ok(tracking) => println!("created {}", tracking.id()?),
        Err(error) if error.is(&errors::TRACKING_ALREADY_EXISTS) => println!("there already"),
        Err(error) => return Err(error.into()),
    }

    let mut request = ListTrackings::new().order_id(["SO-1001"]).limit(100);
    loop {
        let page = client.list_trackings(request.clone()).await?;
        for tracking in page.trackings.iter().flatten() {
            // Set fields are changed, cleared fields are emptied, and all others stay as they are.
            let update = UpdateTracking::new(tracking.id()?).title("Shipped").clear_note();
            let tracking = client.update_tracking(update).await?;
            println!("{} is now {:?}", tracking.id()?, tracking.title.as_deref().unwrap_or(""));
        }
        let next = page.pagination.as_ref().filter(|pages| pages.has_next_page == Some(true));
        match next.and_then(|pages| pages.next_cursor.as_deref()) {
            Some(cursor) => request = request.cursor(cursor),
            None => break,
        }
    }
    Ok(())
}
