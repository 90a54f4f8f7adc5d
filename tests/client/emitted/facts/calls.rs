//! Further requests of calls: pagination, the read-back after a lost answer, polling.
//!
//! The numbers are those of the sections of each document.

/// Shipping: sections 3.3 for pages, 3.6 for repeats and 8.1 for outcomes that come later.
pub const OF_SHIPPING: &str = "
settings create_rate
    pending, read: GetRate
    pending, parameter: id
    pending, key: id
    pending, waiting: status calculating
settings create_label
    guard, error: DuplicateOrderNumber
    guard, when: order_number Present
    guard, read_back, call: ListLabels
    guard, read_back, with: none
    guard, read_back, conditions: order_number Equals Body order_number
    pending, read: GetLabel
    pending, parameter: id
    pending, key: id
    pending, waiting: status creating
settings cancel_label
    guard, error: AlreadyCanceled
    guard, when: none
    guard, read_back, call: ListCancelLabels
    guard, read_back, with: none
    guard, read_back, conditions: label id Equals Body label id
    pending, read: GetCancelLabel
    pending, parameter: id
    pending, key: id
    pending, waiting: status cancelling
settings create_manifest
    pending, read: GetManifest
    pending, parameter: id
    pending, key: id
    pending, waiting: status manifesting
settings cancel_pickup
    guard, error: AlreadyCanceled
    guard, when: none
    guard, read_back, call: ListCancelPickups
    guard, read_back, with: none
    guard, read_back, conditions: pickup id Equals Body pickup id

settings list_rates
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: rates
    pages, next: next_token
settings list_labels
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: labels
    pages, next: next_token
settings list_cancel_labels
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: cancel_labels
    pages, next: next_token
settings list_manifests
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: manifests
    pages, next: next_token
settings list_pickups
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: pickups
    pages, next: next_token
settings list_cancel_pickups
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: cancel_pickups
    pages, next: next_token
settings list_shipper_accounts
    pages, parameter: Token next_token
    pages, size: limit
    pages, items: shipper_accounts
    pages, next: next_token
";

/// Tracking, any version: what was made is found by its number and courier.
pub const OF_TRACKING: &str = "
settings create_tracking
    guard, error: TrackingAlreadyExists
    guard, when: none
    guard, read_back, call: ListTrackings
    guard, read_back, with: tracking_numbers Joined Body tracking_number
    guard, read_back, conditions: slug Equals Body slug
settings list_trackings
    pages, size: limit
    pages, items: trackings
";

/// Tracking, version 2024-04: pages by number (3.3).
pub const OF_2024_04: &str = "
settings list_trackings
    pages, parameter: Number page 1
    pages, total: count
    pages, most: 160000
";

/// Tracking, version 2026-07: pages by cursor (3.3).
pub const OF_2026_07: &str = "
settings list_trackings
    pages, parameter: Token cursor
    pages, total: pagination total
    pages, next: pagination next_cursor
    pages, more: pagination has_next_page
settings list_courier_connections
    pages, parameter: Token cursor
    pages, size: limit
    pages, items: courier_connections
    pages, total: pagination total
    pages, next: pagination next_cursor
    pages, more: pagination has_next_page
";
