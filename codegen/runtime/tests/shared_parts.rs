//! Parts of a client that several clients share, each in an `Arc`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use runtime::auth::{ApiKey, KeyProvider, KeySource};
use runtime::observe::{Inspect, Traffic};
use runtime::time::Clock;
use runtime::transport::{BoxFuture, Transport};

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

#[derive(Default)]
struct Count(AtomicUsize);

impl Inspect for Count {
    fn look(&self, _: &Traffic<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl KeyProvider for Count {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok("test-key-0123".into()) })
    }
}

#[tokio::test]
async fn a_transport_a_clock_a_hook_and_a_key_provider_may_stand_in_an_arc() {
    let transport = Arc::new(Scripted::new(Reply::text(200, PARCEL)));
    let erased: Arc<dyn Transport> = transport.clone();
    let clock: Arc<dyn Clock> = Arc::new(TestClock::default());
    let (hook, keys) = (Arc::new(Count::default()), Arc::new(Count::default()));
    let builders = [
        Client::builder(KeySource::provider(keys.clone())).transport(transport.clone()),
        Client::builder(KeySource::provider(keys.clone())).transport(erased),
    ];
    for builder in builders {
        let builder = builder.clock(clock.clone()).inspect(hook.clone());
        builder.build().expect("a client").get_parcel("a1").await.expect("a parcel");
    }
    assert_eq!(transport.count(), 2);
    assert_eq!(hook.0.load(Ordering::Relaxed), 4, "a request and an answer of each client");
    assert_eq!(keys.0.load(Ordering::Relaxed), 2);
}
