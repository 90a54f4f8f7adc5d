//! Values that every API shares: numbers with all of their digits, dates and times that keep their
//! text, raw JSON, updates, notes, and the undeclared members of an answer.
//!
//! ```
//! use optima_courier::value::{Json, Number, Update};
//!
//! let weight: Number = "1.50".parse().expect("it is a number");
//! assert_eq!((weight.to_string(), weight.get()), ("1.50".to_owned(), 1.5));
//!
//! let raw: Json = r#"{ "id": 12345678901234567890 }"#.parse().expect("it is JSON");
//! assert_eq!(raw.text(), r#"{"id":12345678901234567890}"#);
//!
//! let title = Update::Set("Order 7");
//! assert_eq!(title.value(), Some(&"Order 7"));
//! ```

mod brackets;
mod decode_budget;
mod hide;
mod json;
#[cfg_attr(not(feature = "deserialize"), allow(dead_code))]
mod misfit;
mod moment;
pub(crate) mod multiple;
mod note;
pub(crate) mod number;
mod order;
mod reader;
mod serde_text;
mod serialize;
mod text;
mod token;
mod unknown;
mod unreadable;
mod update;
#[cfg(feature = "decimal")]
mod with_decimal;

pub(crate) use decode_budget::DecodeBudget;
pub(crate) use hide::HIDDEN_TEXT;
#[doc(hidden)]
pub use hide::{HIDDEN, Hidden, Hide};
pub use json::Json;
pub(crate) use json::{find, find_all, kind};
#[cfg(feature = "deserialize")]
pub(crate) use misfit::Misfit;
pub(crate) use misfit::Problem;
#[doc(hidden)]
pub use moment::calendar::since_1970;
pub use moment::{
    AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentError, MomentForm, Time,
};
pub(crate) use moment::{calendar, unusual_moment};
pub use note::Note;
#[doc(hidden)]
pub use note::Notes;
pub(crate) use number::whole;
pub use number::{NotANumber, Number};
pub(crate) use order::order;
pub(crate) use reader::KnownTag;
#[doc(hidden)]
pub use reader::Reader;
pub(crate) use serde_text::text_of;
pub(crate) use text::{join, one_line};
pub(crate) use token::{Token, spelled, tokens};
pub use unknown::{SetAside, Unknown};
pub use unreadable::Unreadable;
pub use update::Update;
#[cfg(feature = "decimal")]
pub use with_decimal::NotADecimal;
