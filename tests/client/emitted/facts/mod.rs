//! The lists, one file an area, copied by hand from the documents of the APIs.

pub mod calls;
pub mod hidden;
pub mod lending;
pub mod shipping_models;
pub mod shipping_operations;
pub mod shipping_options;
pub mod shipping_values;
pub mod subtags;
pub mod tracking_2024_04;
pub mod tracking_2026_07;
pub mod webhooks;
