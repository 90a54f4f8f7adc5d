//! What tags and statuses say of what can still happen, held against what the service does.

use std::time::Duration;

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{
    Client, CompletionReason, MarkTrackingCompleted, Subtag, Tag, TrackingId,
};

const DAY: Duration = Duration::from_secs(86_400);

/// Its tag and whether its courier is still asked.
async fn stand(client: &Client, id: &TrackingId) -> (Tag, bool) {
    let tracking = client.get_tracking(id).await.unwrap();
    assert_eq!(tracking.subtag.as_ref().and_then(Subtag::tag), tracking.tag, "one tells the other");
    (tracking.tag.clone().unwrap(), tracking.active.unwrap())
}

#[tokio::test]
async fn a_tracking_with_a_terminal_tag_is_followed_no_further() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    let mut ids = Vec::new();
    for number in ["PARCEL-1", "PARCEL-2", "PARCEL-3"] {
        ids.push(client.create_tracking(number).await.unwrap().id().unwrap().clone());
    }
    let (pending, is_active) = stand(&client, &ids[0]).await;
    assert_eq!((pending.is_terminal(), is_active), (Some(false), true));
    let delivered = MarkTrackingCompleted::new(&ids[0], CompletionReason::Delivered);
    client.mark_tracking_completed(delivered).await.unwrap();
    let lost = MarkTrackingCompleted::new(&ids[1], CompletionReason::Lost);
    client.mark_tracking_completed(lost).await.unwrap();
    simulator.advance(31 * DAY).await;
    assert_eq!(stand(&client, &ids[0]).await, (Tag::Delivered, false));
    // A parcel that is lost may be found again: only its record says that nobody is asked any more.
    assert_eq!(stand(&client, &ids[1]).await, (Tag::Exception, false));
    assert_eq!(stand(&client, &ids[2]).await, (Tag::Expired, false));
    let terminal: Vec<_> =
        Tag::ALL.iter().filter(|tag| tag.is_terminal() == Some(true)).cloned().collect();
    assert_eq!(terminal, [Tag::Delivered, Tag::Expired]);
    assert_eq!(Tag::from("Melted").is_terminal(), None);
}
