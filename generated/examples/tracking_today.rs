//! Today's Tracking API: register a shipment, list the trackings of an order, and clear a field.

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{
    Client, CreateTracking, CustomerInput, ListTrackings, UpdateTracking, errors,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let buyer = CustomerInput::new().role("buyer").name("Ana Ruiz").email("ana@example.com");
    for number in ["1234567890", "1234567891", "1234567890"] {
        let request = CreateTracking::new(number)
            .slug("optimacourier")
            .title("Order SO-1001")
            .order_id("SO-1001")
            .note("Leave it at the door")
            .customers([buyer.clone()]);
        match client.create_tracking(request).await {
            Ok(tracking) => println!("created {}", tracking.id()?),
            Err(error) if error.is(&errors::TRACKING_ALREADY_EXISTS) => println!("there already"),
            Err(error) => return Err(error.into()),
        }
    }

    let mut request = ListTrackings::new().order_id(["SO-1001"]).limit(1);
    loop {
        let page = client.list_trackings(request.clone()).await?;
        for tracking in page.trackings.iter().flatten() {
            // Set fields are changed, cleared fields are emptied, and all others stay as they are.
            let update = UpdateTracking::new(tracking.id()?).title("Shipped").clear_note();
            let tracking = client.update_tracking(update).await?;
            let title = tracking.title.as_deref().unwrap_or("untitled");
            let note = tracking.note.as_deref().filter(|note| !note.is_empty());
            println!("{} is now {title:?}, note: {note:?}", tracking.tracking_number()?);
        }
        let next = page.pagination.as_ref().filter(|pages| pages.has_next_page == Some(true));
        match next.and_then(|pages| pages.next_cursor.as_deref()) {
            Some(cursor) => request = request.cursor(cursor),
            None => break,
        }
    }
    Ok(())
}
