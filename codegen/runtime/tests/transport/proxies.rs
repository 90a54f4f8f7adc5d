//! The proxies of the environment: used, except for requests to this machine.
//!
//! Variables belong to a process, so each test runs itself again as a process of its own.

use std::process::Command;
use std::sync::{Arc, Mutex};

use reqwest::redirect::Policy;
use runtime::error::Error;
use runtime::transport::{Progress, ReqwestTransport, TransportSettings};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::server::read_request;
use super::{exchange, request, whole_text};

const ROLE: &str = "TRANSPORT_TEST_ROLE";
const TARGETS: &str = "TRANSPORT_TEST_TARGETS";

/// All variables that affect proxies.
const VARIABLES: [&str; 9] = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
];

/// The first bytes of a TLS client hello.
const TLS: u8 = 0x16;

/// A server that answers everything alike, and the first lines that it saw.
struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(status: u16) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let seen = Arc::default();
        tokio::spawn(serve(listener, status, Arc::clone(&seen)));
        Server { port, seen }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("what it saw").clone()
    }
}

async fn serve(listener: TcpListener, status: u16, seen: Arc<Mutex<Vec<String>>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        // TLS clients are not kept waiting.
        let mut first = [0];
        if stream.peek(&mut first).await.unwrap_or(0) == 0 || first == [TLS] {
            seen.lock().expect("what it saw").push("TLS".to_owned());
            continue;
        }
        let request = read_request(&mut stream).await;
        let line = request.lines().next().unwrap_or_default().to_owned();
        seen.lock().expect("what it saw").push(line);
        let answer =
            format!("HTTP/1.1 {status} Any\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.expect("room");
    }
}

/// The transport of a role.
fn transport(role: &str, proxy: &str) -> Result<ReqwestTransport, Error> {
    let builder = reqwest::Client::builder().redirect(Policy::none());
    let explicit = || reqwest::Proxy::all(proxy).expect("a proxy");
    match role {
        "default" => ReqwestTransport::new(),
        "no proxy" => TransportSettings::default().no_proxy().build(),
        "proxy" => TransportSettings::default().proxy(proxy).build(),
        "builder" => ReqwestTransport::with_builder(builder),
        "builder without" => ReqwestTransport::with_builder(builder.no_proxy()),
        "builder with" => ReqwestTransport::with_builder(builder.proxy(explicit())),
        "client" => ReqwestTransport::from_client(builder.build().expect("a client")),
        "client without" => {
            ReqwestTransport::from_client(builder.no_proxy().build().expect("a client"))
        }
        other => panic!("there is no role `{other}`"),
    }
}

/// In the process of a role: sends a request to each target, and prints the results.
async fn play() -> bool {
    let (Ok(role), Ok(targets)) = (std::env::var(ROLE), std::env::var(TARGETS)) else {
        return false;
    };
    let (explicit, targets) = targets.split_once(' ').expect("a proxy and targets");
    let transport = transport(&role, explicit).expect("a transport");
    for target in targets.split(' ') {
        match exchange(&transport, request("GET", target, ""), &Progress::new()).await {
            Ok((status, _)) => println!("RESULT {status}"),
            Err(error) => println!("RESULT {}", whole_text(&error).replace('\n', " ")),
        }
    }
    true
}

/// Runs a test again in a role, with only these variables; returns the result for each target.
async fn run(
    test: &str,
    role: &str,
    explicit: &str,
    targets: &[String],
    variables: &[(&str, &str)],
) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("this test"));
    child.args([&format!("transport::proxies::{test}"), "--exact", "--nocapture"]);
    for variable in VARIABLES {
        child.env_remove(variable);
    }
    child.env(ROLE, role).env(TARGETS, format!("{explicit} {}", targets.join(" ")));
    child.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output()).await.expect("a run");
    let text = String::from_utf8_lossy(&output.expect("a process").stdout).into_owned();
    let results: Vec<_> = text.lines().filter_map(|line| line.split_once("RESULT ")).collect();
    assert_eq!(results.len(), targets.len(), "{text}");
    results.into_iter().map(|(_, result)| result.to_owned()).collect()
}

#[tokio::test]
async fn obeys_the_proxies_of_the_environment_unless_told_not_to() {
    if play().await {
        return;
    }
    let test = "obeys_the_proxies_of_the_environment_unless_told_not_to";
    let far = ["http://a.example/b".to_owned()];
    let one = Server::start(203).await;
    let named = one.url().replace("http://", "http://me:word@");
    let bare = one.url().replace("http://", "");
    for (role, variables) in [
        ("default", vec![("http_proxy", named.as_str())]),
        ("default", vec![("HTTP_PROXY", &bare), ("http_proxy", "http://127.0.0.1:1")]),
        ("default", vec![("ALL_PROXY", &named), ("NO_PROXY", "b.example, 10.0.0.0/8")]),
        ("default", vec![("HTTP_PROXY", "ftp://nobody"), ("all_proxy", &named)]),
        ("proxy", vec![("HTTP_PROXY", "http://127.0.0.1:1"), ("NO_PROXY", "*")]),
    ] {
        let result = run(test, role, &one.url(), &far, &variables).await;
        assert_eq!(result, ["203"], "{role} with {variables:?}");
    }
    assert_eq!(one.seen(), ["GET http://a.example/b HTTP/1.1"; 5]);
    // A port without a listener is as good as a remote host.
    let near = ["http://127.0.0.1:1/b".to_owned()];
    for (role, variables) in [
        ("no proxy", vec![("http_proxy", named.as_str())]),
        ("default", vec![("http_proxy", &named), ("REQUEST_METHOD", "GET")]),
    ] {
        let result = run(test, role, &one.url(), &near, &variables).await;
        assert!(result[0].contains("could not be reached"), "{result:?}");
    }
    assert_eq!(one.seen().len(), 5);
}

/// Every way to write this machine, with the port of a server that listens at 127.0.0.1.
fn spellings(port: u16) -> Vec<String> {
    let hosts = [
        "127.0.0.1",
        "127.1",
        "0x7f.1",
        "0177.0.0.1",
        "2130706433",
        "localhost",
        "LocalHost",
        "localhost.",
        "api.localhost",
        "a.b.LOCALHOST.",
        "127.9.9.9",
        "127.255.255.254",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::FFFF:7f00:1]",
        "[::ffff:127.8.7.6]",
    ];
    let both = ["http", "https"].into_iter();
    both.flat_map(|scheme| hosts.map(|host| format!("{scheme}://{host}:{port}/"))).collect()
}

#[tokio::test]
async fn hands_no_proxy_of_the_environment_what_goes_to_this_machine() {
    if play().await {
        return;
    }
    let test = "hands_no_proxy_of_the_environment_what_goes_to_this_machine";
    let (proxy, direct) = (Server::start(203).await, Server::start(200).await);
    let (targets, url) = (spellings(direct.port), proxy.url());
    let own = [("HTTP_PROXY", url.as_str()), ("HTTPS_PROXY", &url)];
    for variables in [
        own.to_vec(),
        vec![("all_proxy", &url)],
        vec![("http_proxy", &url), ("https_proxy", &url), ("no_proxy", "other.example")],
        vec![("ALL_PROXY", &url), ("NO_PROXY", "")],
    ] {
        let results = run(test, "default", &url, &targets, &variables).await;
        for (target, result) in targets.iter().zip(&results).take(6) {
            assert_eq!(result, "200", "{target} with {variables:?}");
        }
        assert_eq!(proxy.seen(), Vec::<String>::new(), "{variables:?}");
    }
    let seen = direct.seen();
    let of = |what: &str| seen.iter().filter(|line| *line == what).count();
    assert!(of("GET / HTTP/1.1") >= 4 * 6 && of("TLS") >= 4 * 6, "{seen:?}");
}

#[tokio::test]
async fn refuses_what_a_client_of_ones_own_would_hand_a_proxy_of_the_environment() {
    if play().await {
        return;
    }
    let test = "refuses_what_a_client_of_ones_own_would_hand_a_proxy_of_the_environment";
    let (proxy, direct) = (Server::start(203).await, Server::start(200).await);
    let (targets, url) = (spellings(direct.port), proxy.url());
    let secret = url.replace("http://", "http://me:c4nary@");
    for role in ["builder", "client"] {
        for result in run(test, role, &url, &targets, &[("ALL_PROXY", &secret)]).await {
            assert!(result.contains("build it with `no_proxy()`"), "{role}: {result}");
            assert!(!result.contains("c4nary"), "{role}: {result}");
        }
        assert_eq!(proxy.seen(), Vec::<String>::new(), "{role}");
    }
    let here = &targets[..1];
    let excepted = ["127.0.0.1", "127.0.0.0/8", "10.0.0.0/8 , 127.0.0.0/30", "::1,127.0.0.1/32"];
    for except in excepted {
        let variables = [("http_proxy", url.as_str()), ("NO_PROXY", except)];
        assert_eq!(run(test, "client", &url, here, &variables).await, ["200"], "{except}");
    }
    let named = [format!("http://localhost:{}/", direct.port)];
    for except in ["*", "localhost", ".LOCALHOST"] {
        let variables = [("http_proxy", url.as_str()), ("NO_PROXY", except)];
        assert_eq!(run(test, "builder", &url, &named, &variables).await, ["200"], "{except}");
    }
    for role in ["builder without", "client without"] {
        let variables = [("http_proxy", url.as_str())];
        assert_eq!(run(test, role, &url, here, &variables).await, ["200"], "{role}");
    }
    for except in ["localhost", "127.0.0.2", "128.0.0.0/8", "", "27.0.0.1", "*"] {
        let variables = [("http_proxy", url.as_str()), ("NO_PROXY", except)];
        let result = run(test, "builder", &url, here, &variables).await;
        assert!(result[0].contains("build it with `no_proxy()`"), "{except}: {result:?}");
    }
    assert_eq!(proxy.seen(), Vec::<String>::new());
}

/// An explicit proxy also gets requests to this machine, as users of debugging proxies expect.
#[tokio::test]
async fn sends_to_this_machine_through_a_proxy_that_is_set_by_hand() {
    if play().await {
        return;
    }
    let test = "sends_to_this_machine_through_a_proxy_that_is_set_by_hand";
    let (proxy, other, direct) =
        (Server::start(203).await, Server::start(204).await, Server::start(200).await);
    let targets = [format!("{}/a", direct.url())];
    let environment = other.url();
    for role in ["proxy", "builder with"] {
        let variables = [("http_proxy", environment.as_str())];
        let result = run(test, role, &proxy.url(), &targets, &variables).await;
        assert_eq!(result, ["203"], "{role}");
    }
    assert_eq!((other.seen().len(), direct.seen().len(), proxy.seen().len()), (0, 0, 2));
}
