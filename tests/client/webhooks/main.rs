//! Deliveries of the real API, as a receiver reads them: realistic bodies in both emitted versions,
//! and all that is known of how they come.

mod drift;
mod facts;
mod guarded;
mod shipping_v3;
mod v2024_04;
mod v2026_07;
mod verified;
