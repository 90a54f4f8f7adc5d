//! A call from a page, from Node, or from a worker at the edge, compiled for
//! `wasm32-unknown-unknown`. A script sets `settings` on the global object and loads this module;
//! `node.cjs` beside this file is one for Node.

#[cfg(target_family = "wasm")]
mod page {
    use std::error::Error;
    use std::time::Duration;

    use js_sys::{JsString, Reflect};
    use optima_courier::tracking::v2026_07::{Client, CreateTracking};
    use web_sys::console;

    pub async fn call() -> Result<(), Box<dyn Error>> {
        // Without `base_url` it is the real service, which a page may call if its CORS headers say so.
        let client = Client::builder(setting("key"))
            .base_url(setting("url"))
            .attempt_timeout(Duration::from_secs(20))
            .build()?;

        let request = CreateTracking::new("1234567890").title("Order 7");
        let tracking = client.create_tracking(request).await?;
        print(&format!(
            "created {}: {:?}, status {}",
            tracking.id()?,
            tracking.tag,
            tracking.status()
        ));

        let error = client.create_tracking(CreateTracking::new("123")).await.unwrap_err();
        print(&format!("refused before it was sent: {error}"));

        // A platform connects as it likes, so a timeout for that is refused, not ignored.
        let builder = Client::builder("your API key").connect_timeout(Duration::from_secs(5));
        print(&builder.build().unwrap_err().to_string());
        Ok(())
    }

    /// A member of the global object `settings`, or an empty text.
    fn setting(name: &str) -> String {
        let settings = Reflect::get(&js_sys::global(), &"settings".into()).unwrap_or_default();
        let text = Reflect::get(&settings, &JsString::from(name)).unwrap_or_default();
        text.as_string().unwrap_or_default()
    }

    pub fn print(line: &str) {
        console::log_1(&line.into());
    }
}

#[cfg(target_family = "wasm")]
fn main() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = page::call().await {
            page::print(&format!("failed: {error}"));
        }
    });
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    println!(
        "This example is for `wasm32-unknown-unknown`: `cargo xtask wasm` builds and runs it."
    );
}
