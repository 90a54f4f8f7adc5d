//! Manifest: close out the day's labels of one account, save its file, and print which were left out.

#[path = "shop/files.rs"]
mod files;
mod shop;

use optima_courier::shipping::v3::{Client, CreateManifest, errors};
use optima_courier::simulator::Simulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let account = shop::account(&client).await?;
    let shipped = shop::label(&client, &account, "SO-1001").await?;
    let cancelled = shop::label(&client, &account, "SO-1002").await?;
    client.cancel_label(cancelled.clone()).await?;

    // Without `label_ids`, all open labels of the account are closed out.
    let labels = [shipped.id, cancelled.id];
    let request = CreateManifest::new(account).label_ids(labels.clone());
    let manifest = client.create_manifest(request.clone()).await?;
    let file = manifest.files.as_ref().and_then(|files| files.manifest.as_ref());
    println!("{}", file.and_then(|file| file.url.as_deref()).unwrap_or("no file"));
    // With the real service, this is the URL above; it is that of a file on this machine here.
    let url = files::serve("manifest.pdf")?;
    files::save(&client, &url).await?;
    for label in labels {
        let mut listed = manifest.labels.iter().flatten();
        if !listed.any(|one| one.id.as_ref() == Some(&label) && one.manifested == Some(true)) {
            println!("label {label} was left out");
        }
    }

    match client.create_manifest(request).await {
        Err(error) if error.is(&errors::NO_SHIPMENTS_MANIFEST) => {
            println!("nothing more to close out today");
        }
        answer => println!("closed out again as {}", answer?.id()?),
    }
    Ok(())
}
