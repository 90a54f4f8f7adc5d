//! Middleware: interceptors that name requests and refuse some of them, and a layer of `tower`.
//!
//! Run it with `--features middleware,simulator,tower`.

use std::sync::atomic::{AtomicU64, Ordering};

use optima_courier::ErrorKind;
use optima_courier::middleware::{
    AnswerHead, EndedCall, Interceptor, PhaseResult, SignedRequest, UnsignedRequest,
};
use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2026_07::{Client, CreateTracking};
use tower::limit::ConcurrencyLimitLayer;

/// Gives each attempt a number of its own, and prints how calls go.
#[derive(Default)]
struct Numbered(AtomicU64);

impl Interceptor for Numbered {
    fn before_sending(&self, request: &mut SignedRequest<'_>) -> PhaseResult {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        // The signature stays true: what it covers can't be changed here.
        request.set_header("x-request-number", &number.to_string())?;
        println!("{number}: {} {}", request.operation(), request.attempt());
        Ok(())
    }

    fn after_head(&self, answer: &AnswerHead<'_>) -> PhaseResult {
        println!("   answered {}", answer.status());
        Ok(())
    }

    fn call_ended(&self, call: &EndedCall<'_>) {
        println!("   {} ended after {} attempts", call.operation(), call.attempts());
    }
}

/// Lets a program read, and change nothing.
struct ReadOnly;

impl Interceptor for ReadOnly {
    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        match request.method().is_safe() {
            true => Ok(()),
            false => Err("this program only reads".into()),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, begin with `Client::builder("your API key")`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator
        .client_builder()
        .interceptor(Numbered::default())
        .layer(ConcurrencyLimitLayer::new(4))
        .build()?;

    let tracking = client.create_tracking(CreateTracking::new("1234567890")).await?;
    // The server fails once: each attempt passes the phases, and has a number of its own.
    simulator.fault(Fault::status(503).on("get_tracking").times(1))?;
    client.get_tracking(tracking.id()?).await?;

    let reader: Client = simulator.client_builder().interceptor(ReadOnly).build()?;
    reader.get_tracking(tracking.id()?).await?;
    let error = reader.delete_tracking(tracking.id()?).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Intercepted, 0));
    println!("{error}");
    Ok(())
}
