//! Subtags with their tag and message, as of 2024-04.

use optima_courier::tracking::v2024_04::Subtag;

/// Code, tag and message; a code whose text was not found has none.
const SUBTAGS: &[(&str, &str, Option<&str>)] = &[
    ("Delivered_001", "Delivered", Some("Delivered")),
    ("Delivered_002", "Delivered", Some("Picked up by the customer")),
    ("Delivered_003", "Delivered", Some("Sign by customer")),
    ("Delivered_004", "Delivered", Some("Delivered and received cash on delivery")),
    ("AvailableForPickup_001", "AvailableForPickup", Some("Available for pickup")),
    ("Exception_001", "Exception", Some("Exception")),
    ("Exception_002", "Exception", Some("Customer moved")),
    ("Exception_003", "Exception", Some("Customer refused delivery")),
    ("Exception_004", "Exception", Some("Delayed (Customs clearance)")),
    ("Exception_005", "Exception", Some("Delayed (External factors)")),
    ("Exception_006", "Exception", Some("Held for payment")),
    ("Exception_007", "Exception", Some("Incorrect Address")),
    ("Exception_008", "Exception", Some("Pick up missed")),
    ("Exception_009", "Exception", Some("Rejected by carrier")),
    ("Exception_010", "Exception", Some("Returning to sender")),
    ("Exception_011", "Exception", Some("Returned to sender")),
    ("Exception_012", "Exception", Some("Shipment damage")),
    ("Exception_013", "Exception", Some("Shipment lost")),
    ("Exception_014", "Exception", None),
    ("Exception_015", "Exception", None),
    ("AttemptFail_001", "AttemptFail", Some("Failed Attempt")),
    ("AttemptFail_002", "AttemptFail", Some("Addressee not available")),
    ("AttemptFail_003", "AttemptFail", Some("Business Closed")),
    ("InTransit_001", "InTransit", Some("In Transit")),
    ("InTransit_002", "InTransit", Some("Acceptance scan")),
    ("InTransit_003", "InTransit", Some("Arrival scan")),
    ("InTransit_004", "InTransit", Some("Arrived at the destination country")),
    ("InTransit_005", "InTransit", Some("Customs clearance completed")),
    ("InTransit_006", "InTransit", Some("Customs clearance started")),
    ("InTransit_007", "InTransit", Some("Departure Scan")),
    ("InTransit_008", "InTransit", Some("Problem resolved")),
    ("InTransit_009", "InTransit", Some("Forwarded to a different delivery address")),
    ("InTransit_010", "InTransit", None),
    ("InfoReceived_001", "InfoReceived", Some("Info Received")),
    ("OutForDelivery_001", "OutForDelivery", Some("Out for Delivery")),
    ("OutForDelivery_002", "OutForDelivery", None),
    ("OutForDelivery_003", "OutForDelivery", Some("Customer contacted")),
    ("OutForDelivery_004", "OutForDelivery", Some("Delivery appointment scheduled")),
    ("Pending_001", "Pending", Some("Pending")),
    ("Pending_002", "Pending", None),
    ("Pending_003", "Pending", None),
    ("Pending_004", "Pending", None),
    ("Pending_005", "Pending", None),
    ("Pending_006", "Pending", None),
    ("Expired_001", "Expired", Some("Expired")),
];

/// The ten that came with 2026-07.
const LATER: [&str; 10] = [
    "Delivered_005",
    "Exception_016",
    "Exception_017",
    "Exception_018",
    "Exception_019",
    "Exception_020",
    "Exception_021",
    "InTransit_011",
    "InTransit_012",
    "InTransit_013",
];

#[test]
fn each_subtag_has_its_tag_and_its_message() {
    for (code, tag, message) in SUBTAGS {
        let subtag = Subtag::from(*code);
        assert!(subtag.is_known(), "{code}");
        assert_eq!(subtag.tag().expect("a tag").as_str(), *tag, "{code}");
        assert_eq!(subtag.message(), *message, "{code}");
    }
}

#[test]
fn there_are_no_other_subtags_and_none_of_later_versions() {
    let mut known: Vec<_> = Subtag::ALL.iter().map(Subtag::as_str).collect();
    let mut expected: Vec<_> = SUBTAGS.iter().map(|(code, ..)| *code).collect();
    known.sort_unstable();
    expected.sort_unstable();
    assert_eq!(known, expected);
    for code in LATER {
        assert!(!Subtag::from(code).is_known(), "{code}");
    }
}
