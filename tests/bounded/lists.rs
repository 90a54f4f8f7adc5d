//! Lists of any length: reading on takes the same memory after many pages.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use runtime::retry::RetryPolicy;
use runtime::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};

use crate::allocation::peak;
use crate::emitted::Client;
use crate::odd_lists::{numbers, page, tokens};

/// Answers with so many different pages, each with a token of its own, and then an empty one.
struct Numbered {
    given: AtomicUsize,
    pages: usize,
}

impl Transport for Numbered {
    fn send<'t>(
        &'t self,
        _: http::Request<Bytes>,
        _: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        let number = self.given.fetch_add(1, Ordering::Relaxed);
        let data = match number < self.pages {
            true => page(["ab", "cd"][number % 2], &format!(r#""next":"token {number:09}""#)),
            false => page("", ""),
        };
        let body = format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#);
        let body: Box<dyn ResponseBody> = Box::new(Some(Bytes::from(body)));
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }
}

/// The most memory that reading so many pages holds, by token or by number.
fn held(pages: usize, by_token: bool) -> usize {
    let transport = Numbered { given: AtomicUsize::new(0), pages };
    let builder = Client::builder("test-key-0123").transport(transport);
    let client = builder.retry(RetryPolicy::never()).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let runtime = runtime.expect("a runtime");
    let list = if by_token { tokens() } else { numbers() };
    let walk = async {
        let (mut items, mut count) = (client.call(list).items(), 0);
        while let Some(item) = items.next().await {
            item.expect("an item");
            count += 1;
        }
        count
    };
    let (most, count) = peak(|| runtime.block_on(walk));
    assert_eq!(count, 2 * pages);
    most
}

#[test]
fn a_long_list_takes_no_more_memory_than_a_short_one() {
    for by_token in [true, false] {
        let (short, long) = (held(1_000, by_token), held(30_000, by_token));
        assert!(long <= short + 1024, "{long} bytes instead of {short}");
    }
}
