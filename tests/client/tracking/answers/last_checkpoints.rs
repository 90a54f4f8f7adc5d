//! The last checkpoint: seven members right below the data.

use optima_courier::Number;
use optima_courier::tracking::v2024_04::{Checkpoint, LastCheckpoint, Subtag, Tag};

use crate::answers::LAST_CHECKPOINT;
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

async fn last_checkpoint(body: &str) -> LastCheckpoint {
    let (_server, result) =
        call(answer(200, body), |client| client.get_last_checkpoint("abc")).await;
    let response = result.expect("a checkpoint");
    assert_eq!(response.notes(), []);
    response.into_inner()
}

#[tokio::test]
async fn decodes_the_last_checkpoint_field_by_field() {
    let found = last_checkpoint(LAST_CHECKPOINT).await;
    assert_eq!(found.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34cd");
    assert_eq!(found.tracking_number().expect("a number").as_str(), "OC-2024.000/17_B");
    let tag = Some(Tag::OutForDelivery);
    let subtag = Some(Subtag::OutForDelivery001);
    assert_eq!((&found.tag, &found.subtag), (&tag, &subtag));
    check_texts([(&found.slug, "optimacourier"), (&found.subtag_message, "Out for Delivery")]);
    let checkpoint = found.checkpoint.expect("a checkpoint");
    assert_eq!((&checkpoint.tag, &checkpoint.subtag), (&tag, &subtag));
    check_texts([
        (&checkpoint.slug, "postnl"),
        (&checkpoint.created_at, "2024-05-06T07:05:00+00:00"),
        (&checkpoint.checkpoint_time, "2024-05-06T08:55:00+02:00"),
        (&checkpoint.city, "Amersfoort"),
        (&checkpoint.state, "Utrecht"),
        (&checkpoint.zip, "3811 AA"),
        (&checkpoint.country_iso3, "NLD"),
        (&checkpoint.country_name, "Netherlands"),
        (&checkpoint.message, "On the van"),
        (&checkpoint.subtag_message, "Out for Delivery"),
        (&checkpoint.raw_tag, "OC-OFD"),
    ]);
    let place = checkpoint.coordinate.expect("a place");
    assert_eq!(place.latitude, Some(Number::from(52.1561)));
    assert_eq!(place.longitude, Some(Number::from(5.3878)));
    assert_eq!((&checkpoint.location, &checkpoint.events), (&None, &None));
}

#[tokio::test]
async fn knows_no_checkpoint_where_there_is_none_yet() {
    let start = r#"{"meta":{"code":200},"data":{"id":"a1","tag":"Pending","checkpoint":"#;
    assert_eq!(last_checkpoint(&format!("{start}null}}}}")).await.checkpoint, None);
    let empty = last_checkpoint(&format!("{start}{{}}}}}}")).await;
    assert_eq!(empty.checkpoint, Some(Checkpoint::default()));
    let list = last_checkpoint(&format!("{start}[]}}}}")).await;
    assert_eq!((list.checkpoint, list.tag), (None, Some(Tag::Pending)));
}
