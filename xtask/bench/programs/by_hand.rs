//! The same call as somebody writes it who has only reqwest and serde_json.

use std::error::Error;

use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Answer {
    meta: Meta,
    data: Option<Tracking>,
}

#[derive(Deserialize)]
struct Meta {
    code: i64,
    message: Option<String>,
}

#[derive(Deserialize)]
struct Tracking {
    id: Option<String>,
    tag: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let body = json!({ "tracking_number": arguments[3], "title": "Order 7" });
    let response = reqwest::Client::new()
        .post(format!("{}/trackings", arguments[1]))
        .header("as-api-key", &arguments[2])
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&body)?)
        .send()
        .await?;
    let Answer { meta, data } = serde_json::from_slice(&response.bytes().await?)?;
    let Some(Tracking { id: Some(id), tag }) = data else {
        return Err(format!("{}: {}", meta.code, meta.message.unwrap_or_default()).into());
    };
    println!("{id} is {tag:?}");
    Ok(())
}
