//! The same call with the peer's client.

use std::error::Error;

use client::generated::{CreateTracking, HttpClient};

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let client = HttpClient::new()
        .with_base_url(&arguments[1])
        .with_header("as-api-key", &arguments[2]);
    let mut request = CreateTracking::new(arguments[3].clone());
    request.title = Some("Order 7".to_owned());
    let answer = client.create_tracking(request).await?;
    let tracking = answer.data.ok_or("there is no tracking in the answer")?;
    println!("{:?} is {:?}", tracking.id, tracking.tag);
    Ok(())
}
