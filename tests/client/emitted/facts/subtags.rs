//! Section 8 of the tracking facts: subtags with their tag and message, and whether the parcel
//! goes back to its sender; a text that was not found is left out.

/// Those of every version.
pub const SUBTAGS: &str = "
enum Subtag with tag, message, returning
    Delivered_001: Delivered | Delivered
    Delivered_002: Delivered | Picked up by the customer
    Delivered_003: Delivered | Sign by customer
    Delivered_004: Delivered | Delivered and received cash on delivery
    AvailableForPickup_001: AvailableForPickup | Available for pickup
    Exception_001: Exception | Exception
    Exception_002: Exception | Customer moved
    Exception_003: Exception | Customer refused delivery
    Exception_004: Exception | Delayed (Customs clearance)
    Exception_005: Exception | Delayed (External factors)
    Exception_006: Exception | Held for payment
    Exception_007: Exception | Incorrect Address
    Exception_008: Exception | Pick up missed
    Exception_009: Exception | Rejected by carrier
    Exception_010: Exception | Returning to sender | true
    Exception_011: Exception | Returned to sender | true
    # Also found as damaged.
    Exception_012: Exception | Shipment damage
    Exception_013: Exception | Shipment lost
    Exception_014: Exception
    Exception_015: Exception
    AttemptFail_001: AttemptFail | Failed Attempt
    AttemptFail_002: AttemptFail | Addressee not available
    AttemptFail_003: AttemptFail | Business Closed
    InTransit_001: InTransit | In Transit
    InTransit_002: InTransit | Acceptance scan
    InTransit_003: InTransit | Arrival scan
    InTransit_004: InTransit | Arrived at the destination country
    InTransit_005: InTransit | Customs clearance completed
    InTransit_006: InTransit | Customs clearance started
    InTransit_007: InTransit | Departure Scan
    InTransit_008: InTransit | Problem resolved
    InTransit_009: InTransit | Forwarded to a different delivery address
    InTransit_010: InTransit
    InfoReceived_001: InfoReceived | Info Received
    OutForDelivery_001: OutForDelivery | Out for Delivery
    OutForDelivery_002: OutForDelivery
    OutForDelivery_003: OutForDelivery | Customer contacted
    OutForDelivery_004: OutForDelivery | Delivery appointment scheduled
    Pending_001: Pending | Pending
    Pending_002: Pending
    Pending_003: Pending
    Pending_004: Pending
    Pending_005: Pending
    Pending_006: Pending
    Expired_001: Expired | Expired
";

/// The ten that are new in 2026-07.
pub const SUBTAGS_SINCE_2026_07: &str = "
enum Subtag with tag, message, returning
    Delivered_005: Delivered | Delivered to neighbor
    Exception_016: Exception | Delayed (Processing issue)
    Exception_017: Exception | Delayed (Extreme weather)
    Exception_018: Exception | Incorrect / missing documents
    Exception_019: Exception | Delayed (Late flight)
    Exception_020: Exception | Shipment cancelled
    Exception_021: Exception | Shipment disposed
    InTransit_011: InTransit
    InTransit_012: InTransit
    InTransit_013: InTransit
";
