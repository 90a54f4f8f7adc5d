//! A small client as the compiler emits it, for an invented parcel API.
#![allow(dead_code, unused_imports, missing_docs)]

mod answers;
pub mod clock;
#[cfg(feature = "deserialize")]
pub mod data;
#[path = "../../src/declare/mod.rs"]
mod declare;
mod requests;
pub mod transport;

use std::fmt;
use std::str::FromStr;

use runtime::auth::KeySource;
use runtime::client::{Api, Call, ClientApi, ClientBuilder, Core, Download};
use runtime::codec::{Value, View};
use runtime::decode::{self, Decode};
use runtime::description::Envelope;
use runtime::error::{ErrorKind, ErrorRow};
use runtime::request::Operation;
use runtime::retry::{RateLimitHeaders, ResetUnit};
use serde::{Serialize, Serializer};

/// The runtime with its macros, as the module of that name is in a client.
pub mod with_macros {
    pub use runtime::*;

    pub(crate) use super::declare::{
        chunk_members, chunked, object, operation, readable, record, request, setter, union,
    };
}

pub use answers::{Change, Export, Parcel};
pub use requests::{CreateParcel, DeleteParcel, GetParcel, LIST_PARCELS};

pub static ALREADY_EXISTS: ErrorRow = ErrorRow {
    code: 4003,
    name: "ParcelAlreadyExists",
    http: 400,
    kind: ErrorKind::AlreadyExists,
    retryable: false,
    doc: "That parcel already exists.",
    help: "Read it with list_parcels.",
};

pub static API: Api = Api {
    name: "parcels",
    version: Some("2024-04"),
    servers: &[
        ("production", "https://api.example.com/parcels/2024-04"),
        ("sandbox", "https://sandbox.example.com/parcels/2024-04/"),
    ],
    key_header: "as-api-key",
    sign: None,
    envelope: Some(&Envelope {
        data: &["data"],
        code: &["meta", "code"],
        message: &["meta", "message"],
        kind: &["meta", "type"],
        details: &[&["meta", "errors"]],
        retryable: &["meta", "retryable"],
        ok: 200..=299,
        pending: &[3001],
        partial: &[4713],
    }),
    errors: &[
        ErrorRow {
            code: 401,
            name: "Unauthorized",
            http: 401,
            kind: ErrorKind::Unauthorized,
            retryable: false,
            doc: "The API key is not accepted.",
            help: "Check the key and the clock of this machine.",
        },
        ErrorRow {
            code: 429,
            name: "TooManyRequests",
            http: 429,
            kind: ErrorKind::RateLimited,
            retryable: true,
            doc: "Too many requests in a second.",
            help: "",
        },
        ErrorRow {
            code: 4003,
            name: "ParcelAlreadyExists",
            http: 400,
            kind: ErrorKind::AlreadyExists,
            retryable: false,
            doc: "That parcel already exists.",
            help: "Read it with list_parcels.",
        },
        ErrorRow {
            code: 4004,
            name: "ParcelNotFound",
            http: 404,
            kind: ErrorKind::NotFound,
            retryable: false,
            doc: "No such parcel.",
            help: "",
        },
    ],
    rate_limit: RateLimitHeaders {
        limit: &["X-RateLimit-Limit", "rateLimit-limit"],
        remaining: &["X-RateLimit-Remaining"],
        reset: &["X-RateLimit-Reset"],
        unit: ResetUnit::Epoch,
    },
    version_header: Some("as-api-version"),
    request_id_header: Some("as-trace-id"),
    user_agent: "parcels/0.1.0",
    hidden: &["emails"],
};

#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Client { core }
    }
}

impl ClientApi for Client {
    const API: &'static Api = &API;
}

impl Client {
    pub fn builder(keys: impl Into<KeySource>) -> ClientBuilder<Self> {
        ClientBuilder::new(keys)
    }

    pub fn create_parcel(&self, request: impl Into<CreateParcel>) -> Call<'_, CreateParcel> {
        Call::new(&self.core, request.into())
    }

    pub fn get_parcel(&self, request: impl Into<GetParcel>) -> Call<'_, GetParcel> {
        Call::new(&self.core, request.into())
    }

    pub fn download(&self, url: &str) -> Download<'_> {
        Download::new(&self.core, url)
    }

    pub fn call<O: Operation>(&self, request: O) -> Call<'_, O> {
        Call::new(&self.core, request)
    }

    pub fn delete_parcel(&self, request: impl Into<DeleteParcel>) -> Call<'_, DeleteParcel> {
        Call::new(&self.core, request.into())
    }
}

/// An id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParcelId(String);

impl From<String> for ParcelId {
    fn from(text: String) -> Self {
        ParcelId(text)
    }
}

impl From<&str> for ParcelId {
    fn from(text: &str) -> Self {
        ParcelId(text.to_owned())
    }
}

impl fmt::Display for ParcelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ParcelId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Decode for ParcelId {
    type Form = decode::Text;
}

impl Value for ParcelId {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

/// An open enum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tag {
    Pending,
    InTransit,
    Unknown(Box<str>),
}

impl Tag {
    pub const ALL: &'static [Self] = &[Tag::Pending, Tag::InTransit];

    pub fn as_str(&self) -> &str {
        match self {
            Tag::Pending => "Pending",
            Tag::InTransit => "InTransit",
            Tag::Unknown(text) => text,
        }
    }

    pub fn is_known(&self) -> bool {
        !matches!(self, Tag::Unknown(_))
    }
}

impl From<String> for Tag {
    fn from(text: String) -> Self {
        Tag::from(text.as_str())
    }
}

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Tag::Pending,
            "InTransit" => Tag::InTransit,
            _ => Tag::Unknown(text.into()),
        }
    }
}

impl FromStr for Tag {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Tag::from(text))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Decode for Tag {
    type Form = decode::Text;
}

impl Value for Tag {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}
