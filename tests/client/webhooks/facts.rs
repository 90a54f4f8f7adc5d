//! How deliveries come: held against the table of the documents, copied by hand.

use optima_courier::auth::SignatureAlgorithm;
use optima_courier::shipping::v3;
use optima_courier::tracking::{v2024_04, v2026_07};
use optima_courier::webhook::{SignatureEncoding, WebhookInfo};

/// Seconds before each attempt but the first.
const DELAYS: [u64; 13] =
    [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15_360, 30_720, 61_440, 122_880];

const TRACKING: [&WebhookInfo; 2] = [&v2024_04::webhooks::INFO, &v2026_07::webhooks::INFO];
const SHIPPING: &WebhookInfo = &v3::webhooks::INFO;

#[test]
fn a_delivery_is_repeated_as_the_table_says() {
    for info in TRACKING.into_iter().chain([SHIPPING]) {
        let retry = info.retry.as_ref().expect("it is repeated");
        let delays: Vec<u64> = retry.delays().map(|delay| delay.as_secs()).collect();
        assert_eq!(retry.attempts, 14);
        assert_eq!(delays, DELAYS);
        assert_eq!(delays.iter().sum::<u64>(), 245_730);
        for status in [200, 201, 204, 299] {
            assert!(retry.is_success(status), "{status}");
        }
        for status in [100, 199, 300, 302, 404, 410, 500] {
            assert!(!retry.is_success(status), "{status}");
        }
    }
}

#[test]
fn the_headers_are_those_that_the_documents_name() {
    for info in TRACKING {
        assert_eq!(info.version_header, Some("as-webhook-version"));
        check_signature(info, &[("aftership-hmac-sha256", "")]);
    }
    assert_eq!(SHIPPING.version_header, None);
    let prefixed = ("am-webhook-signature", "hmac-sha256=");
    check_signature(SHIPPING, &[prefixed, ("as-signature-hmac-sha256", "")]);
}

#[track_caller]
fn check_signature(info: &WebhookInfo, expected: &[(&str, &str)]) {
    let signature = info.signature.as_ref().expect("it is signed");
    assert_eq!(signature.algorithm, SignatureAlgorithm::HmacSha256);
    assert_eq!(signature.encoding, SignatureEncoding::Base64);
    let headers: Vec<_> = signature.headers.iter().map(|one| (one.name, one.prefix)).collect();
    assert_eq!(headers, expected);
}

#[test]
fn each_version_has_its_events() {
    let [old, new] = TRACKING;
    assert_eq!((old.api, old.version), ("tracking", Some("2024-04")));
    assert_eq!((new.api, new.version), ("tracking", Some("2026-07")));
    assert_eq!(old.events, ["tracking_update", "edd_revise"]);
    assert_eq!(new.events, ["tracking_update", "edd_revise", "tracking_pending_time"]);
    for info in TRACKING {
        assert_eq!(info.event, ["event"]);
        assert_eq!(info.once_by, [["event_id"]]);
    }
    assert_eq!((SHIPPING.api, SHIPPING.version), ("shipping", Some("v3")));
    let shipping = ["calculate_rates", "create_a_label", "cancel_a_label", "manifest_a_label"];
    assert_eq!(SHIPPING.events, shipping);
    assert_eq!(SHIPPING.event, ["event_type", "event"]);
    assert_eq!(SHIPPING.once_by, [&["event_type"][..], &["data", "id"], &["data", "status"]]);
}
