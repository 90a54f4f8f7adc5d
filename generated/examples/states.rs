//! What can still happen, as the specification says: a parcel is followed until its tag changes no
//! more by itself, and an account is deleted only if its status permits it. It runs on the simulator
//! in this process.

use std::time::Duration;

use optima_courier::shipping::v3::{self as shipping, AccountStatus, LabelStatus};
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, Tag, TrackingId};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let client: Client = simulator.client()?;
    let id = client.create_tracking("1234567890").await?.id()?.clone();
    let (tag, days) = follow(&simulator, &client, &id).await?;
    println!("{tag} after {days} days");

    let status = delete_account(&simulator.client()?).await?;
    println!("the account is {status}, and stays so: {:?}", status.is_terminal());

    for status in LabelStatus::ALL {
        let next = status.next_states().unwrap_or_default();
        let next: Vec<&str> = next.iter().map(LabelStatus::as_str).collect();
        println!("a label that is {status} can become [{}]", next.join(", "));
    }
    Ok(())
}

/// Asks once a day until the tag changes no more, for two months at most.
async fn follow(simulator: &Simulator, client: &Client, id: &TrackingId) -> Outcome<(Tag, u32)> {
    for day in 0..60 {
        let tag = client.get_tracking(id).await?.tag.clone().ok_or("a tracking without a tag")?;
        // A tag that this client doesn't know is neither: it may change.
        if tag.is_terminal() == Some(true) {
            return Ok((tag, day));
        }
        simulator.advance(DAY).await;
    }
    Err("still under way".into())
}

/// Adds an account and deletes it, unless its status stands in the way.
async fn delete_account(client: &shipping::Client) -> Outcome<AccountStatus> {
    let account = shipping::CreateShipperAccount::new(shipping::CreateShipperAccountRequired {
        slug: "optimacourier",
        description: "main",
        credentials: [("account_number", "88-1042")],
    });
    let account = client.create_shipper_account(account.timezone("Europe/Berlin")).await?;
    let status = account.status.clone().ok_or("an account without a status")?;
    if status.can_become(&AccountStatus::Deleted) == Some(false) {
        return Ok(status);
    }
    client.delete_shipper_account(account.id()?).await?;
    Ok(AccountStatus::Deleted)
}
