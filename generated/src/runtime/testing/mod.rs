//! A test double of the server, for tests of code that calls it: typed replies, no network, and no
//! time lost in waits. With the feature `testing`.
//!
//! [`Replies`] is what a test talks to; its clients do everything that others do, retries, rate
//! limits, signatures and decoding included, but for the connection. Here a function is tested that
//! has to find a parcel even if the server is busy at first:
//!
//! ```
//! use optima_courier::testing::{Replies, Reply};
//! # use optima_courier::client::{Api, Call, ClientApi, Core};
//! # use optima_courier::description::{Envelope, RateLimitHeaders, ResetUnit};
//! # use optima_courier::error::Result;
//! # use optima_courier::request::{Method, Operation, OperationInfo, RequestTarget, RetryClass};
//! # use optima_courier::validate::{At, Validate, Violations};
//! # use optima_courier::value::Json;
//! # mod errors {
//! #     use optima_courier::error::{ErrorKind, ErrorRow};
//! #     pub const TOO_MANY_REQUESTS: ErrorRow = ErrorRow {
//! #         code: 429,
//! #         name: "TooManyRequests",
//! #         http: 429,
//! #         kind: ErrorKind::RateLimited,
//! #         retryable: true,
//! #         doc: "Too many requests in a second.",
//! #         help: "",
//! #     };
//! # }
//! # static API: Api = Api {
//! #     name: "parcels",
//! #     version: None,
//! #     servers: &[("production", "https://api.example.com")],
//! #     key_header: "x-key",
//! #     sign: None,
//! #     envelope: Some(&Envelope {
//! #         data: &["data"],
//! #         code: &["code"],
//! #         message: &["message"],
//! #         kind: &[],
//! #         details: &[],
//! #         retryable: &[],
//! #         ok: 0..=0,
//! #         pending: &[],
//! #         partial: &[],
//! #     }),
//! #     errors: &[errors::TOO_MANY_REQUESTS],
//! #     rate_limit: RateLimitHeaders {
//! #         limit: &[],
//! #         remaining: &[],
//! #         reset: &[],
//! #         unit: ResetUnit::Epoch,
//! #     },
//! #     version_header: None,
//! #     request_id_header: None,
//! #     user_agent: "parcels/1",
//! #     hidden: &[],
//! # };
//! # struct Client(Core);
//! # impl From<Core> for Client {
//! #     fn from(core: Core) -> Client {
//! #         Client(core)
//! #     }
//! # }
//! # impl ClientApi for Client {
//! #     const API: &'static Api = &API;
//! # }
//! # impl Client {
//! #     fn get_parcel(&self, id: i64) -> Call<'_, GetParcel> {
//! #         Call::new(&self.0, GetParcel { id })
//! #     }
//! # }
//! # #[derive(Clone, Debug, PartialEq)]
//! # struct GetParcel {
//! #     id: i64,
//! # }
//! # impl Validate for GetParcel {
//! #     fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
//! # }
//! # static INFO: OperationInfo =
//! #     OperationInfo::new("get_parcel", Method::GET, "/parcels/{id}", RetryClass::Safe);
//! # impl Operation for GetParcel {
//! #     type Output = Json;
//! #     const INFO: &'static OperationInfo = &INFO;
//! #     fn target(&self, target: &mut RequestTarget) {
//! #         target.path("/parcels/").parameter("id", &self.id);
//! #     }
//! #     fn share(&self) -> Option<std::sync::Arc<dyn std::any::Any + Send + Sync>> {
//! #         Some(std::sync::Arc::new(self.clone()))
//! #     }
//! # }
//!
//! async fn find(client: &Client, id: i64) -> Result<Json> {
//!     client.get_parcel(id).await.map(|parcel| parcel.into_inner())
//! }
//!
//! # async fn a_busy_server_is_asked_again() -> Result<()> {
//! let replies = Replies::new()
//!     .on::<GetParcel>(|_| Reply::error(errors::TOO_MANY_REQUESTS))
//!     .times(2)
//!     .on::<GetParcel>(|request| Reply::ok(Json::from(request.id)));
//! let client = replies.client::<Client>()?;
//! assert_eq!(find(&client, 7).await?, Json::from(7));
//! assert_eq!(replies.requests::<GetParcel>()[2], GetParcel { id: 7 });
//! assert!(replies.elapsed().as_millis() > 0, "it waited between the attempts");
//! replies.verify();
//! # Ok(())
//! # }
//! # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
//! # runtime.block_on(a_busy_server_is_asked_again()).unwrap();
//! ```
//!
//! A request is typed because the call hands the very value over that its caller made, beside what
//! is sent; [`SentRequest`] shows the latter. Requests can't be decoded again, and need not be.
//!
//! A request that no reply is left for fails its call with
//! [`ErrorKind::Config`](super::error::ErrorKind::Config), and is not repeated. The error says what
//! came and what was expected, and [`Replies::verify`] says it again.

// The rooms that this one knows.
use super::{client, description, error, request, time, transport, value};

mod double;
mod envelope;
mod expectation;
mod network_fault;
mod record;
mod replies;
mod reply;
mod sent_request;
mod virtual_clock;

pub use double::DoubleTransport;
pub use network_fault::NetworkFault;
pub use replies::Replies;
pub use reply::Reply;
pub use sent_request::SentRequest;
pub use virtual_clock::VirtualClock;
