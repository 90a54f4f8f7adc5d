//! Settings that can't work: the error names each, says what to do, and shows no secrets.

use std::time::Duration;

use crate::emitted::Client;
use crate::emitted::transport::{Reply, Scripted};
use runtime::error::{Error, ErrorKind};

const KEY: &str = "test-key-0123";

const ANSWER: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

#[track_caller]
fn check_base_url(url: &str, expected: Option<&str>) {
    let built = Client::builder(KEY).base_url(url).build();
    match expected {
        None => assert!(built.is_ok(), "{url}: {built:?}"),
        Some(problem) => {
            let error = built.expect_err(url);
            assert_eq!(error.kind(), ErrorKind::Config);
            let line = error.to_string();
            assert_eq!(line, format!("the base URL {problem}. Correct `base_url`."));
        }
    }
}

#[test]
fn takes_secure_and_local_base_urls_only() {
    for url in [
        "https://api.example.com/v1/",
        "http://127.0.0.1:8080",
        "http://127.9.9.9/x",
        "http://[::1]:80/",
        "http://localhost:1",
        "http://[::ffff:127.0.0.1]:8080",
    ] {
        check_base_url(url, None);
    }
    let insecure = Some("must begin with `https://`, except for this machine itself");
    check_base_url("ftp://127.0.0.1", insecure);
    check_base_url("", Some("is not a URL"));
    check_base_url("https://a b", Some("is not a URL"));
    check_base_url("/v1", Some("must begin with `https://` and a host"));
    check_base_url("https://me:word@example.com", Some("must not contain a user name or password"));
    check_base_url("https://example.com?a=b", Some("must have neither a query nor a fragment"));
    check_base_url("https://example.com/a#b", Some("must have neither a query nor a fragment"));
    check_base_url("https://example.com/a/%2E%2e/b", Some("must not contain a dot segment"));
}

#[test]
fn names_allow_http_and_the_url_of_plain_http_to_other_machines() {
    for (url, shown) in [
        ("http://api.example.com", "http://api.example.com"),
        ("http://localhost.example.com/", "http://localhost.example.com"),
        ("HTTP://10.0.0.1:8080/v1/?key=canary", "http://10.0.0.1:8080/v1"),
        ("http://[::2]/v1#canary", "http://[::2]/v1"),
        ("http://api.localhost", "http://api.localhost"),
        ("http://[::ffff:10.0.0.1]", "http://[::ffff:10.0.0.1]"),
    ] {
        let problem =
            format!("`{shown}` is plain HTTP to another machine, which only `allow_http` permits");
        check_base_url(url, Some(&problem));
    }
    let client = Client::builder(KEY).base_url("http://10.0.0.1:8080/v1/").allow_http().build();
    assert!(client.is_ok(), "{client:?}");
}

#[test]
fn suggests_the_scheme_of_a_base_url_without_one() {
    for (url, meant) in [
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost", "http://localhost"),
        ("[::1]:8080/v1/", "http://[::1]:8080/v1"),
        ("api.example.com", "https://api.example.com"),
        ("gateway:8443/v1?canary", "https://gateway:8443/v1"),
    ] {
        let error = Client::builder(KEY).base_url(url).build().expect_err(url).to_string();
        let suggestion = format!(" (did you mean `{meant}`?). Correct `base_url`.");
        assert!(error.ends_with(&suggestion) && !error.contains("canary"), "{error}");
    }
    for url in ["sandbox", "/v1", "me:canary@example.com", "https:/api.example.com", "a b.c", ":80"]
    {
        let error = Client::builder(KEY).base_url(url).build().expect_err(url).to_string();
        assert!(!error.contains("did you mean") && !error.contains("canary"), "{error}");
    }
}

#[test]
fn names_each_setting_that_cannot_work() {
    let problem = |built: Result<Client, Error>| {
        let error = built.expect_err("a wrong setting");
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, None));
        assert!(!format!("{error} {error:?}").contains(KEY));
        error.to_string()
    };
    let builder = || Client::builder(KEY);
    assert_eq!(
        problem(builder().server("staging").build()),
        "there is no server `staging`, only `production`, `sandbox`. \
         Correct `server`, or set `base_url`."
    );
    let correct_key = "Correct the API key: that of the client, of the call or of the \
                       `KeyProvider`.";
    assert_eq!(
        problem(Client::builder("").build()),
        format!("the API key is empty. {correct_key}")
    );
    assert_eq!(
        problem(Client::builder(format!("{KEY}\n")).build()),
        format!(
            "the API key holds a character that headers can't, such as a line break. {correct_key}"
        )
    );
    let correct_header = "Correct or leave out `header`.";
    for (name, value, wrong) in [
        ("As-Api-Key", "other", "only the client sets the header `as-api-key`"),
        ("a b", "x", "`a b` is not a valid header name"),
        ("x", "a\r\nb", "the header `x` holds a character that headers can't"),
    ] {
        let line = format!("{wrong}. {correct_header}");
        assert_eq!(problem(builder().header(name, value).build()), line);
    }
    assert_eq!(
        problem(builder().connect_timeout(Duration::ZERO).build()),
        "the timeout for connecting is zero. Correct `connect_timeout`."
    );
    assert_eq!(
        problem(builder().proxy("host:8080").build()),
        "the proxy must begin with `http://` or `https://`. Correct the URL of `proxy`."
    );
    let follows = reqwest::Client::builder().build().expect("a client");
    assert_eq!(
        problem(builder().http_client(follows).build()),
        "the HTTP client follows redirects. \
         Build the client for `http_client` with `redirect(Policy::none())`."
    );
}

#[tokio::test]
async fn names_the_key_of_a_call_that_no_header_can_hold() {
    let client = Client::builder(KEY).transport(Scripted::new(Reply::text(200, ANSWER)));
    let client = client.build().expect("a client");
    let error = client.get_parcel("a1").key("").await.expect_err("no key");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
    let line = "get_parcel: the API key is empty. Correct the API key: ";
    assert!(error.to_string().starts_with(line), "{error}");
}

#[tokio::test]
async fn shows_of_the_address_of_a_file_no_more_than_its_origin() {
    let client = Client::builder(KEY).transport(Scripted::new(Reply::text(200, "")));
    let client = client.build().expect("a client");
    let error = client.download("http://files.example.com/canary?key=canary").await;
    assert_eq!(
        error.expect_err("plain HTTP").to_string(),
        "download: the address `http://files.example.com` is plain HTTP to another machine, which \
         only `allow_http` permits. Correct the request."
    );
    for url in ["files.example.com/canary", "http://me:canary@127.0.0.1/", "canary"] {
        let error = client.download(url).await.expect_err(url).to_string();
        assert!(!error.contains("canary"), "{error}");
    }
}
