//! Decoding and encoding of emitted types.
//!
//! Decoding accepts any JSON, and charges the memory of one answer to a decode budget.

// The rooms that this one knows.
use super::{description, value};

mod collection;
pub mod decode;
pub mod encode;
mod envelope;
#[cfg(feature = "deserialize")]
mod given;
mod message;
mod record;
mod scalar;
mod union;
mod view;

pub use decode::{Decode, Form, Read, Slot};
pub(crate) use envelope::{DataPath, Filled, Head, Opened, open};
pub(crate) use message::beginning;
pub use view::{Described, List, Map, Members, Object, Value, View, debug};
