//! A receiver of webhooks: it verifies each delivery, recognizes repeats, answers at once, and hands
//! the event to a channel, behind which work may take its time. It runs by itself: the simulator
//! delivers a parcel, and tells the receiver so; then the same comes again, and then a forgery.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use optima_courier::ErrorKind;
use optima_courier::simulator::{self, Simulator};
use optima_courier::tracking::v2026_07::webhooks::Webhook;
use optima_courier::tracking::v2026_07::{Client, CompletionReason, CreateTracking};
use optima_courier::tracking::v2026_07::{MarkTrackingCompleted, Tag};
use optima_courier::webhook::{Received, ReplayGuard, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Sender};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The secret of the webhook, and the one before it, which is still accepted.
const SECRETS: [&str; 2] = ["a-new-secret", "the-old-secret"];

/// What the receiver needs for each delivery.
#[derive(Clone)]
struct Hook {
    verifier: Verifier<Webhook>,
    guard: ReplayGuard,
    events: Sender<Received<Webhook>>,
}

/// Receives one delivery. Any status of success ends the attempts of the service.
async fn receive(State(hook): State<Hook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let received = match hook.verifier.receive(&headers, &body) {
        Ok(received) => received,
        Err(error) => {
            println!("refused: {error}");
            return match error.kind() {
                ErrorKind::Unauthorized => StatusCode::UNAUTHORIZED,
                _ => StatusCode::BAD_REQUEST,
            };
        }
    };
    // Without a place in the channel, the service is to come again.
    let Ok(place) = hook.events.try_reserve() else { return StatusCode::SERVICE_UNAVAILABLE };
    match hook.guard.admit(&received).await {
        Ok(admission) if admission.is_fresh() => place.send(received),
        Ok(admission) if admission.is_accepted() => {}
        _ => return StatusCode::SERVICE_UNAVAILABLE,
    }
    StatusCode::NO_CONTENT
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let (events, mut news) = mpsc::channel(100);
    let hook = Hook { verifier: Webhook::verifier(SECRETS)?, guard: ReplayGuard::new(), events };
    let webhook = simulator::Webhook::to(serve(hook.clone()).await?).secret(SECRETS[0]);
    let webhook = webhook.version("tracking/2026-07");
    let simulator = Simulator::builder().webhook(webhook).start().await?;

    deliver_a_parcel(&simulator).await?;
    let received = news.recv().await.ok_or("the receiver has ended")?;
    println!("{}", told(&received));
    for delivery in simulator.deliveries() {
        println!("{} was answered with {:?}", delivery.event, delivery.attempts[0].status);
    }

    // What the service would send: the same event once more, and one signed with a wrong secret.
    for (what, secret) in [("a repeat", SECRETS[1]), ("a forgery", "a-guess")] {
        let sent = Webhook::signer(secret)?.deliver(received.clone().into_inner())?;
        let status = receive(State(hook.clone()), sent.headers, sent.body).await;
        println!("{what} is answered with {status}");
    }
    println!("{} more events", news.len());
    Ok(())
}

/// Starts the receiver on a free port, and returns its URL.
async fn serve(hook: Hook) -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hook", listener.local_addr()?);
    let limit = DefaultBodyLimit::max(hook.verifier.body_limit());
    let router = Router::new().route("/hook", post(receive)).layer(limit).with_state(hook);
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok(url)
}

/// Has a parcel delivered, and waits until its webhook is.
async fn deliver_a_parcel(simulator: &Simulator) -> Outcome<()> {
    let client: Client = simulator.client()?;
    let tracking =
        client.create_tracking(CreateTracking::new("1234567890").title("Order 7")).await?;
    let delivered = MarkTrackingCompleted::new(tracking.id()?, CompletionReason::Delivered);
    client.mark_tracking_completed(delivered).await?;
    simulator.advance(std::time::Duration::ZERO).await;
    Ok(())
}

/// What an event says.
fn told(event: &Webhook) -> String {
    let Webhook::TrackingUpdate(update) = event else { return "another event".to_owned() };
    let tracking = update.msg.as_ref();
    let title = tracking.and_then(|tracking| tracking.title.as_deref());
    let tag = tracking.and_then(|tracking| tracking.tag.as_ref()).map_or("unknown", Tag::as_str);
    format!("{} is {tag}", title.unwrap_or("a parcel"))
}
