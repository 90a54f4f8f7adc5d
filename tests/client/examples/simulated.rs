//! The example on the simulator: all that it prints.

use crate::program::run;

const PRINTED: &str = "   0:00  order 1 is Pending
   0:00  order 2 is Pending
   0:00  order 3 is Pending
   0:00  order 1 can't be registered twice: true
   9:00  bought a label: OPT4343511874
   9:00  it is cancelled; twice is refused: true
  20:00  Order 1: Delivered
  20:00  Order 2: Shipment lost
  20:00  order 2 is followed again; once more is refused: true
 day 31  nobody heard of order 3: Expired
webhook  Order 1 is Delivered now
webhook  Order 2 is Exception now
webhook  Order 3 is Expired now
";

#[tokio::test]
async fn a_day_in_transit_is_the_same_each_time() {
    for _ in 0..2 {
        let output = run(env!("CARGO_BIN_EXE_day_in_transit"), Vec::new()).await;
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(String::from_utf8_lossy(&output.stdout), PRINTED);
    }
}

const RECEIVED: &str = "Order 7 is Delivered
tracking_update was answered with Some(204)
a repeat is answered with 204 No Content
a forgery is answered with 401 Unauthorized
0 more events
";

const REFUSED: &str = "refused: the signature of the delivery is of none of the 2 secrets. Check \
                       the secret of this webhook, and pass the body byte for byte as it came, \
                       neither parsed nor written again.\n";

#[tokio::test]
async fn a_receiver_of_webhooks_answers_hands_on_and_refuses() {
    let output = run(env!("CARGO_BIN_EXE_webhook_server"), Vec::new()).await;
    assert_eq!(String::from_utf8_lossy(&output.stderr), REFUSED);
    assert_eq!(String::from_utf8_lossy(&output.stdout), RECEIVED);
    assert!(output.status.success());
}
