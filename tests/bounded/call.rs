//! Calls to a client like an emitted one, whose output is chosen by the test.

use std::marker::PhantomData;

use runtime::client::{Api, Call, ClientApi, ClientBuilder, Core};
use runtime::codec::decode::Decode;
use runtime::request::{Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::response::Response;
use runtime::validate::At;
use runtime::validate::{Validate, Violations};

use crate::allocation::peak;
use crate::emitted::API;
use crate::stream::{Answer, Streams};

/// A mebibyte.
pub const MIB: usize = 1024 * 1024;

/// A client with nothing but its core.
struct Client(Core);

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Client(core)
    }
}

impl ClientApi for Client {
    const API: &'static Api = &API;
}

/// A request without arguments.
struct Read<T>(PhantomData<fn() -> T>);

impl<T> Validate for Read<T> {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl<T: Decode + Send + 'static> Operation for Read<T> {
    type Output = T;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "read",
        method: http::Method::GET,
        path: "/read",
        retry: RetryClass::Safe,
        output_in: &["parcel"],
        has_body: false,
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };

    fn target(&self, target: &mut RequestTarget) {
        target.path("/read");
    }
}

/// The default limit of an answer in bytes.
const DEFAULT: usize = 64 * MIB;

/// Makes a call that gets this answer, and compares its memory with the limit; then makes a good call
/// with the same client.
#[track_caller]
pub fn call<T: Decode + Send + 'static>(
    limit: impl Into<Option<usize>>,
    answer: Answer,
) -> runtime::error::Result<Response<T>> {
    let own = limit.into();
    let limit = own.unwrap_or(DEFAULT);
    let about = format!("{}… under {limit}", answer.begin);
    let good = Answer::text(r#"{"meta":{"code":200},"data":{"parcel":null}}"#);
    let builder = ClientBuilder::<Client>::new("test-key-0123");
    let builder = match own {
        Some(limit) => builder.answer_limit(limit),
        None => builder,
    };
    let client = builder.transport(Streams::new([answer, good])).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let runtime = runtime.expect("a runtime");
    let read = || Call::new(&client.0, Read::<T>(PhantomData)).into_future();
    let (most, result) = peak(|| runtime.block_on(read()));
    assert!(most <= limit + MIB, "{about} takes {most}");
    let next = Call::new(&client.0, Read::<()>(PhantomData)).into_future();
    assert!(runtime.block_on(next).is_ok(), "{about}");
    result
}
