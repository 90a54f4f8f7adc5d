//! Building clients, and the exact bytes that they send.

use std::time::Duration;

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, CreateParcel, GetParcel, Tag};
use runtime::auth::ApiKey;
use runtime::error::{Error, ErrorKind};
use runtime::retry::RetryPolicy;
use runtime::transport::{Stage, TransportError};
use runtime::validate::Validation;
use runtime::value::Update;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const KEY: &str = "test-key-0123";

const ANSWER: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

#[tokio::test]
async fn sends_one_header_of_a_name_whoever_sets_it() {
    let transport = Scripted::new(Reply::text(200, ANSWER));
    let builder = Client::builder(KEY).transport(transport.clone());
    let builder = builder.header("user-agent", "shop/1").header("x-shop", "7");
    let client = builder.header("X-Shop", "8").build().expect("a client");
    let traced = GetParcel { trace: Some("t".to_owned()), ..GetParcel::from("a1") };
    client.get_parcel(traced).header("x-shop", "9").header("x-trace", "u").await.expect("a parcel");
    let changed = client.create_parcel("1234").header("content-type", "application/merge+json");
    changed.header("accept", "text/json").await.expect("a parcel");
    for (request, expected) in transport.sent().iter().zip([
        [("user-agent", "shop/1"), ("x-shop", "9"), ("x-trace", "t"), ("as-api-key", KEY)],
        [
            ("user-agent", "shop/1"),
            ("x-shop", "8"),
            ("content-type", "application/merge+json"),
            ("accept", "text/json"),
        ],
    ]) {
        for (name, value) in expected {
            let sent: Vec<_> = request.headers().get_all(name).iter().collect();
            assert_eq!(sent, [value], "{name}");
        }
    }
}

#[tokio::test]
async fn chooses_a_server_by_its_name() {
    for (name, url) in [
        (None, "https://api.example.com/parcels/2024-04/parcels/a%2Fb"),
        (Some("sandbox"), "https://sandbox.example.com/parcels/2024-04/parcels/a%2Fb"),
    ] {
        let transport = Scripted::new(Reply::text(200, ANSWER));
        let mut builder = Client::builder(KEY).transport(transport.clone());
        if let Some(name) = name {
            builder = builder.server(name);
        }
        let client = builder.build().expect("a client");
        client.get_parcel("a/b").await.expect("a parcel");
        assert_eq!(transport.sent()[0].uri(), url);
    }
}

#[tokio::test]
async fn validates_as_the_client_or_the_call_says() {
    for (client_says, call_says, sent, warnings) in [
        (Validation::Enforce, None, false, 0),
        (Validation::Enforce, Some(Validation::Warn), true, 1),
        (Validation::Warn, None, true, 1),
        (Validation::Warn, Some(Validation::Off), true, 0),
        (Validation::Off, Some(Validation::Enforce), false, 0),
    ] {
        let transport = Scripted::new(Reply::text(200, ANSWER));
        let builder = Client::builder(KEY).transport(transport.clone()).validation(client_says);
        let client = builder.build().expect("a client");
        let mut call = client.create_parcel("abc");
        if let Some(validation) = call_says {
            call = call.validation(validation);
        }
        let result = call.await;
        assert_eq!((transport.sent().len() == 1, result.is_ok()), (sent, sent));
        assert_eq!(result.map_or(0, |response| response.warnings().len()), warnings);
    }
}

#[tokio::test]
async fn refuses_what_cannot_be_sent_even_without_validation() {
    let transport = Scripted::new(Reply::text(200, ANSWER));
    let builder = Client::builder(KEY).transport(transport.clone()).validation(Validation::Off);
    let client = builder.build().expect("a client");
    let traced = GetParcel { trace: Some("a\nb".to_owned()), ..GetParcel::from("a1") };
    let long = GetParcel { lang: Some("x".repeat(70_000)), ..GetParcel::from("a1") };
    for (result, problem) in [
        (client.get_parcel("..").await, "the path parameter `id` is a dot segment"),
        (client.get_parcel(traced).await, "the header `x-trace` holds a character"),
        (client.get_parcel(long).await, "the URL is too long"),
        (
            client.get_parcel("a").header("host", "x").await,
            "only the client sets the header `host`",
        ),
        (
            client.get_parcel("a").header("AS-API-KEY", "x").await,
            "only the client sets the header `as-api-key`",
        ),
    ] {
        let error = result.expect_err(problem);
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert!(error.to_string().starts_with(&format!("get_parcel: {problem}")), "{error}");
    }
    assert_eq!(transport.sent().len(), 0);
}

#[test]
fn shows_the_key_in_no_debug_text() {
    let key = ApiKey::from(KEY);
    let builder = Client::builder(key.clone()).header("x-secret", KEY);
    let first = format!("{key:?} {builder:?}");
    let client = builder.build().expect("a client");
    let call = client.get_parcel(KEY).header("x-secret", KEY);
    let all = format!("{first} {client:?} {call:?}");
    assert!(!all.contains(KEY), "{all}");
    assert!(all.contains("ApiKey(***)") && all.contains("get_parcel"), "{all}");
    assert_eq!(format!("{:?}", ApiKey::from("")), "ApiKey(\"\")", "there is nothing to hide");
}

#[test]
fn makes_calls_that_can_move_between_threads() {
    fn check_send<T: Send>(_: &T) {}
    fn check_send_sync<T: Send + Sync>() {}
    let client = Client::builder(KEY).build().expect("a client");
    check_send(&client.create_parcel("1234"));
    check_send(&IntoFuture::into_future(client.create_parcel("1234")));
    check_send_sync::<Client>();
    check_send_sync::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

/// Answers one connection with fixed bytes, and returns what it received.
async fn serve(answer: String) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut received = vec![0; 16 * 1024];
        let mut length = 0;
        while !is_whole(&received[..length]) {
            length += stream.read(&mut received[length..]).await.expect("bytes");
        }
        stream.write_all(answer.as_bytes()).await.expect("room");
        stream.shutdown().await.expect("an end");
        drop(listener);
        String::from_utf8_lossy(&received[..length]).into_owned()
    });
    (format!("http://{address}"), server)
}

fn is_whole(received: &[u8]) -> bool {
    let text = String::from_utf8_lossy(received);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() == length.map_or(0, |length| length.parse().unwrap_or(0))
}

fn http_answer(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn sends_exactly_these_bytes_with_a_body() {
    let (url, server) = serve(http_answer("201 Created", ANSWER)).await;
    let builder = Client::builder(KEY).base_url(format!("{url}/v1/")).header("x-shop", "7");
    let client = builder.build().expect("a client");
    let mut request = CreateParcel::new("12\"34");
    request.tag = Some(Tag::Pending);
    request.weight = Some(11.into());
    request.note = Update::Clear;
    request.emails = Update::Clear;
    let response = client.create_parcel(request).header("x-call", "8").await.expect("a parcel");
    assert_eq!(response.status(), 201);
    let body =
        r#"{"parcel":{"number":"12\"34","tag":"Pending","weight":11,"note":"","emails":[]}}"#;
    assert_eq!(
        server.await.expect("a request"),
        format!(
            "POST /v1/parcels HTTP/1.1\r\naccept: application/json\r\n\
             user-agent: parcels/0.1.0\r\nx-shop: 7\r\nas-api-key: {KEY}\r\n\
             content-type: application/json\r\nx-call: 8\r\nhost: {}\r\ncontent-length: {}\r\n\r\n{body}",
            url.trim_start_matches("http://"),
            body.len()
        )
    );
}

#[tokio::test]
async fn sends_exactly_these_bytes_without_a_body() {
    let (url, server) = serve(http_answer("200 OK", ANSWER)).await;
    let client = Client::builder(KEY).base_url(&url).build().expect("a client");
    let request = GetParcel {
        lang: Some("a+b'c".to_owned()),
        fields: Some(vec![Tag::Pending, Tag::InTransit]),
        filters: Some(vec!["x".to_owned(), "y".to_owned()]),
        trace: Some("t".to_owned()),
        ..GetParcel::from("../%2e%2e/ü")
    };
    client.get_parcel(request).await.expect("a parcel");
    assert_eq!(
        server.await.expect("a request"),
        format!(
            "GET /parcels/..%2F%252e%252e%2F%C3%BC?lang=a%2Bb%27c&fields=Pending%2CInTransit\
             &filters[]=x&filters[]=y HTTP/1.1\r\naccept: application/json\r\n\
             user-agent: parcels/0.1.0\r\nas-api-key: {KEY}\r\nx-trace: t\r\nhost: {}\r\n\r\n",
            url.trim_start_matches("http://")
        )
    );
}

#[tokio::test]
async fn follows_no_redirect() {
    let trap = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = trap.local_addr().expect("an address");
    let answer =
        format!("HTTP/1.1 307 Moved\r\nlocation: http://{place}/\r\ncontent-length: 0\r\n\r\n");
    let (url, server) = serve(answer).await;
    let client = Client::builder(KEY).base_url(&url).build().expect("a client");
    let error = client.create_parcel("1234").await.expect_err("a redirect");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Config, Some(307)));
    assert_eq!(
        error.to_string(),
        "create_parcel: 307: the server redirects, which the client does not follow. \
         Set `base_url` to the server's new URL, or ask why it redirects."
    );
    server.await.expect("one request");
    let second = tokio::time::timeout(Duration::from_millis(50), trap.accept()).await;
    assert!(second.is_err(), "nobody connects to the other place");
}

#[tokio::test]
async fn records_how_far_an_attempt_came() {
    let stage = |error: &Error| {
        let source = std::error::Error::source(error).and_then(|source| source.downcast_ref());
        source.map(TransportError::stage)
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = Client::builder(KEY).base_url(&url).retry(RetryPolicy::never());
    let client = client.build().expect("a client");
    let error = client.get_parcel("secret").await.expect_err("nobody listens");
    assert_eq!((error.kind(), stage(&error)), (ErrorKind::Transport, Some(Stage::NotConnected)));
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");

    for (answer, reached) in [
        ("".to_owned(), Stage::Sent),
        ("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_owned(), Stage::BodyPartlySeen),
    ] {
        let (url, server) = serve(answer).await;
        let client = Client::builder(KEY).base_url(&url).build().expect("a client");
        let error = client.create_parcel("1234").await.expect_err("a lost answer");
        assert_eq!((error.kind(), stage(&error)), (ErrorKind::OutcomeUnknown, Some(reached)));
        assert!(!format!("{error:?}").contains(&url), "{error:?}");
        server.await.expect("one request");
    }
}
