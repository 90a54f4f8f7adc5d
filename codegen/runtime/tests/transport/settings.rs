//! The effect of settings on the wire, and their debug output.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use reqwest::redirect::Policy;
use runtime::error::{Error, ErrorKind};
use runtime::transport::{Progress, ReqwestTransport, Stage, TransportSettings};
use tokio::net::TcpListener;

use super::server::{answer, listen};
use super::{exchange, request, transport, whole_text};

const SECRET: &str = "c4nary";

fn http_answer(status: u16) -> String {
    format!("HTTP/1.1 {status} Any\r\ncontent-length: 0\r\n\r\n")
}

fn problem<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let error = result.expect_err("a wrong setting");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, None));
    let text = whole_text(&error);
    assert!(!text.contains(SECRET), "{text}");
    error.to_string()
}

#[test]
fn refuses_settings_that_cannot_work() {
    let proxy = |url: String| problem(TransportSettings::default().proxy(&url).build());
    let help = "Correct the URL of `proxy`.";
    let no_url = "the proxy is not a URL such as `http://host:8080`";
    let scheme = "the proxy must begin with `http://` or `https://`";
    let character = "the proxy holds a character that must be percent-encoded";
    for (url, expected) in [
        ("".to_owned(), no_url),
        (format!("user:{SECRET}@host"), scheme),
        (format!("127.0.0.1:8080/{SECRET}"), no_url),
        (format!("http://user:{SECRET}@host:80800"), no_url),
        (format!("http://user:{SECRET}@[::1"), no_url),
        (format!("http://user:{SECRET}@"), no_url),
        (format!("socks5://user:{SECRET}@host"), scheme),
        (format!("file:///{SECRET}"), scheme),
        (format!("http://user:{SECRET}@a{{b"), character),
    ] {
        assert_eq!(proxy(url.clone()), format!("{expected}. {help}"), "{url}");
    }
    let settings = TransportSettings::default().connect_timeout(std::time::Duration::ZERO);
    let line = "the timeout for connecting is zero. Correct `connect_timeout`.";
    assert_eq!(problem(settings.build()), line);
}

#[tokio::test]
async fn shows_nothing_of_a_proxy() {
    let (listener, url) = listen();
    drop(listener);
    let proxy = url.replace("http://", &format!("http://{SECRET}:{SECRET}@"));
    assert!(format!("{:?}", TransportSettings::default()).contains("proxy: None"));
    let settings = TransportSettings::default().proxy(&proxy);
    let mut text = format!("{settings:?}");
    assert!(text.contains("proxy: Some(***)"), "{text}");
    let transport = settings.build().expect("a transport");
    text.push_str(&format!("{transport:?}"));
    for target in ["http://a.example", "https://a.example"] {
        let progress = Progress::new();
        let result = exchange(&transport, request("GET", target, ""), &progress).await;
        let error = result.expect_err("no proxy listens");
        assert_eq!((error.stage(), progress.stage()), (Stage::NotConnected, Stage::NotConnected));
        text.push_str(&whole_text(&error));
    }
    assert!(!text.contains(SECRET) && text.contains("***"), "{text}");
    assert!(!text.contains(BASE64_STANDARD.encode(format!("{SECRET}:{SECRET}")).as_str()));
}

#[tokio::test]
async fn sends_through_a_proxy_that_asks_for_a_password() {
    let word = r##"p"a/s:s@w?o#r%d <>[]\^`{|}'ü"##;
    let (proxy, server) = answer(vec![http_answer(203)]);
    let encoded = percent_encoding::percent_encode(word.as_bytes(), percent_encoding::CONTROLS);
    let mut url = reqwest::Url::parse(&proxy).expect("a URL");
    url.set_username("me").expect("a user name");
    url.set_password(Some(&encoded.to_string().replace("%d", "%25d"))).expect("a password");
    let transport = TransportSettings::default().no_proxy().proxy(url.as_str()).build();
    let request = request("GET", "http://a.example/b?c=d", "");
    let result = exchange(&transport.expect("a transport"), request, &Progress::new()).await;
    assert_eq!(result.expect("the proxy's answer").0, 203);
    let seen = server.await.expect("one request").remove(0);
    assert!(seen.starts_with("GET http://a.example/b?c=d HTTP/1.1\r\n"), "{seen}");
    let header = format!("Basic {}", BASE64_STANDARD.encode(format!("me:{word}")));
    assert!(seen.contains(&format!("proxy-authorization: {header}\r\n")), "{seen}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn tells_a_proxy_no_key_on_the_way_to_https() {
    let (proxy, server) = answer(vec![http_answer(407)]);
    let transport = TransportSettings::default().proxy(&proxy).build().expect("a transport");
    let progress = Progress::new();
    let request = request("POST", "https://a.example/b", "{}");
    let error = exchange(&transport, request, &progress).await.expect_err("no tunnel");
    assert_eq!((error.stage(), progress.stage()), (Stage::NotConnected, Stage::NotConnected));
    let seen = server.await.expect("one request").remove(0);
    assert!(seen.starts_with("CONNECT a.example:443 HTTP/1.1\r\n"), "{seen}");
    assert!(!seen.contains("as-api-key") && !seen.contains("/b"), "{seen}");
}

#[tokio::test]
async fn follows_no_redirect_whatever_a_builder_says() {
    let builder = reqwest::Client::builder().no_proxy().redirect(Policy::limited(3));
    let mended = ReqwestTransport::with_builder(builder).expect("a transport");
    for status in [301, 302, 303, 307, 308] {
        for (method, body) in [("GET", ""), ("POST", ""), ("POST", "{}")] {
            let trap = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let place = trap.local_addr().expect("an address");
            let redirect = format!(
                "HTTP/1.1 {status} Moved\r\nlocation: http://{place}/\r\ncontent-length: 0\r\n\r\n"
            );
            let (url, server) = answer(vec![redirect.clone(), redirect]);
            for transport in [&transport(), &mended] {
                let request = request(method, &url, body);
                let result = exchange(transport, request, &Progress::new()).await;
                assert_eq!(result.expect("the redirect itself").0, status);
            }
            for seen in server.await.expect("two requests") {
                assert!(!seen.to_lowercase().contains("referer"), "{seen}");
            }
            let second = tokio::time::timeout(std::time::Duration::from_millis(5), trap.accept());
            assert!(second.await.is_err(), "nobody connects to the other place");
        }
    }
}

#[tokio::test]
async fn takes_ready_clients_that_follow_no_redirect() {
    let builder = || reqwest::Client::builder().no_proxy();
    let follows = "the HTTP client follows redirects. \
                   Build the client for `http_client` with `redirect(Policy::none())`.";
    for builder in [builder(), builder().redirect(Policy::limited(1))] {
        let client = builder.build().expect("a client");
        assert_eq!(problem(ReqwestTransport::from_client(client)), follows);
    }
    let (url, server) = answer(vec![http_answer(302)]);
    let client = builder().redirect(Policy::none()).build().expect("a client");
    let transport = ReqwestTransport::from_client(client).expect("a transport");
    let result = exchange(&transport, request("GET", &url, ""), &Progress::new()).await;
    assert_eq!(result.expect("the redirect itself").0, 302);
    server.await.expect("one request");
}

#[tokio::test]
async fn takes_no_answer_that_came_by_a_redirect() {
    let (second, other) = answer(vec![http_answer(200)]);
    let redirect =
        format!("HTTP/1.1 302 Moved\r\nlocation: {second}/{SECRET}\r\ncontent-length: 0\r\n\r\n");
    let (url, server) = answer(vec![redirect]);
    let policy = Policy::custom(|attempt| attempt.follow());
    let client = reqwest::Client::builder().no_proxy().redirect(policy).build().expect("a client");
    let transport = ReqwestTransport::from_client(client).expect("a policy of its own is trusted");
    let progress = Progress::new();
    let result = exchange(&transport, request("GET", &url, ""), &progress).await;
    let error = result.expect_err("an answer from elsewhere");
    assert_eq!((error.stage(), progress.stage()), (Stage::HeadSeen, Stage::HeadSeen));
    let text = whole_text(&error);
    assert!(text.contains("followed a redirect") && !text.contains(SECRET), "{text}");
    server.await.expect("one request");
    other.await.expect("one request");
}
