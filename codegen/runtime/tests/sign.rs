//! Signatures by their description: the signed text, its bytes, and the header.

use std::fmt::Debug;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use runtime::auth::{DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm, Signer};
use runtime::auth::{sign_request, text_to_sign};
use runtime::error::ErrorKind;

const NOV_1994: Duration = Duration::from_secs(784_111_777);

/// A description with every part, in an unusual order.
const INFO: SignInfo = SignInfo {
    headers: &[(SignatureAlgorithm::HmacSha256, "X-Seal")],
    date: Some(("X-When", DateForm::DateTime)),
    window: None,
    prefix: Some("x-"),
    parts: &[
        SignPart::PathAndSortedQuery,
        SignPart::Date,
        SignPart::PrefixedHeaders,
        SignPart::BodyContentType,
        SignPart::BodyMd5UpperHex,
        SignPart::Method,
    ],
};

fn request(method: &str, target: &str, body: &'static str) -> Request<Bytes> {
    let request = Request::builder().method(method).uri(format!("https://example.com{target}"));
    request.body(Bytes::from_static(body.as_bytes())).expect("a request")
}

fn headers(pairs: &[(&str, &[u8])]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::try_from(*name).expect("a name");
        map.append(name, HeaderValue::from_bytes(value).expect("a value"));
    }
    map
}

fn signer(secret: &str) -> Signer {
    Signer::hmac_sha256(secret).expect("a secret")
}

/// The text of these parts of a request without a body.
fn text(
    parts: &'static [SignPart],
    method: &str,
    target: &str,
    pairs: &[(&str, &[u8])],
) -> Vec<u8> {
    let info = SignInfo { parts, ..INFO };
    let headers = headers(pairs);
    text_to_sign(&info, Signable { method, target, headers: &headers, body: b"" })
}

#[track_caller]
fn check_target(sent: &str, signed: &str) {
    let text = text(&[SignPart::PathAndSortedQuery], "GET", sent, &[]);
    assert_eq!(String::from_utf8(text).expect("text"), signed, "{sent}");
    let request = request("GET", sent, "");
    assert_eq!(Signable::from(&request).target, sent);
}

#[track_caller]
fn check_headers(sent: &[(&str, &[u8])], signed: &[u8]) {
    let text = text(&[SignPart::PrefixedHeaders], "GET", "/", sent);
    assert_eq!(text, signed, "{}", text.escape_ascii());
}

#[test]
fn joins_the_parts_in_the_described_order() {
    let mut request = request("PUT", "/v1/boxes/7?to=b&at=a", "{}");
    let own = [("content-type", "text/plain".as_bytes()), ("x-b", b"2"), ("X-A", b"1")];
    *request.headers_mut() = headers(&own);
    sign_request(&INFO, &signer("s"), &mut request, NOV_1994).expect("it can be signed");
    let text = text_to_sign(&INFO, Signable::from(&request));
    let expected = "/v1/boxes/7?at=a&to=b\n1994-11-06T08:49:37Z\n\
                    x-a:1\nx-b:2\nx-when:1994-11-06T08:49:37Z\n\
                    text/plain\n99914B932BD37A50B983C5E7C90AE93B\nPUT";
    assert_eq!(String::from_utf8(text).expect("text"), expected);
}

#[test]
fn signs_no_more_than_is_described() {
    assert_eq!(text(&[], "GET", "/v1", &[]), b"");
    assert_eq!(text(&[SignPart::Method], "GET", "/v1", &[]), b"GET");
    assert_eq!(text(&[SignPart::PrefixedHeaders, SignPart::Method], "GET", "/", &[]), b"\nGET");
    assert_eq!(text(&[SignPart::Method, SignPart::Date], "GET", "/v1", &[]), b"GET\n");
    let bare = SignInfo { date: None, prefix: None, ..INFO };
    let mut request = request("GET", "/v1", "");
    *request.headers_mut() = headers(&[("x-a", b"1"), ("x-when", b"now")]);
    assert_eq!(text_to_sign(&bare, Signable::from(&request)), b"/v1\n\n\n\n\nGET");
}

#[test]
fn writes_the_method_in_capitals() {
    assert_eq!(text(&[SignPart::Method], "patch", "/", &[]), b"PATCH");
}

#[test]
fn keeps_the_target_as_it_is_sent() {
    check_target("/", "/");
    check_target("/a%2Fb/%e2%82%ac/c%20d", "/a%2Fb/%e2%82%ac/c%20d");
    check_target("/a?q=x+y", "/a?q=x+y");
    check_target("/a?q=x%20y", "/a?q=x%20y");
    check_target("/a?fields=one,two", "/a?fields=one,two");
    check_target("/a?fields=one%2Ctwo", "/a?fields=one%2Ctwo");
    check_target("/a?fields=one%2ctwo", "/a?fields=one%2ctwo");
    check_target("/a?time=2024-01-01T00:00:00%2B08:00", "/a?time=2024-01-01T00:00:00%2B08:00");
    check_target("/a?only[]=1&only%5B%5D=1", "/a?only%5B%5D=1&only[]=1");
    check_target("/a?next=/b?c=d", "/a?next=/b?c=d");
}

#[test]
fn sorts_pairs_by_name_and_then_by_value() {
    check_target("/a?limit=2&cursor=&fields=t", "/a?cursor=&fields=t&limit=2");
    check_target("/a?b=1&a=2&B=3", "/a?B=3&a=2&b=1");
    check_target("/a?id=9&id=10&id=1", "/a?id=1&id=10&id=9");
    check_target("/a?b=2&a=2&b=1&a=1", "/a?a=1&a=2&b=1&b=2");
    // Sorted by the complete pair, the shorter of these names would come last.
    check_target("/a?a1=x&a-b=x&a=x", "/a?a=x&a-b=x&a1=x");
    check_target("/a?a%20b=x&a=x", "/a?a=x&a%20b=x");
    check_target("/a?a=x=y&a=x", "/a?a=x&a=x=y");
}

#[test]
fn drops_nothing_of_a_query() {
    check_target("/a?", "/a?");
    check_target("/a?b", "/a?b");
    check_target("/a?b=&b", "/a?b&b=");
    check_target("/a?b=1&&a=1&", "/a?&&a=1&b=1");
    check_target("/a?=2&=1", "/a?=1&=2");
}

#[test]
fn signs_an_empty_path_as_the_slash_that_is_sent() {
    let bare = Request::get("https://example.com?b=1&a=1").body(Bytes::new()).expect("a request");
    let info = SignInfo { parts: &[SignPart::PathAndSortedQuery], ..INFO };
    assert_eq!(text_to_sign(&info, Signable::from(&bare)), b"/?a=1&b=1");
    let bare = Request::get("https://example.com").body(Bytes::new()).expect("a request");
    assert_eq!(text_to_sign(&info, Signable::from(&bare)), b"/");
}

#[test]
fn trims_values_and_sorts_names_in_small_letters() {
    check_headers(&[], b"");
    check_headers(&[("accept", b"x-a"), ("y-x-", b"1")], b"");
    check_headers(&[("X-Bb", b"2"), ("X-A", b" \t1  2\t ")], b"x-a:1  2\nx-bb:2");
    check_headers(&[("x-b", b""), ("x-a", b"   "), ("x", b"1"), ("x-", b"0")], b"x-:0\nx-a:\nx-b:");
    check_headers(&[("x-a-b", b"2"), ("x-a", b"1"), ("x-a0", b"3")], b"x-a:1\nx-a-b:2\nx-a0:3");
    check_headers(&[("x-a", "Zürich".as_bytes())], "x-a:Zürich".as_bytes());
    check_headers(&[("x-a", b"\xff")], b"x-a:\xff");
}

#[test]
fn keeps_the_values_of_a_repeated_header_apart_and_in_order() {
    check_headers(&[("x-b", b"2"), ("x-a", b"1"), ("X-B", b"1")], b"x-a:1\nx-b:2\nx-b:1");
}

#[test]
fn passes_over_headers_that_carry_signatures() {
    check_headers(&[("x-seal", b"AAAA"), ("x-sealed", b"no")], b"x-sealed:no");
}

#[test]
fn takes_a_prefix_in_any_case() {
    let info = SignInfo { prefix: Some("X-Own-"), parts: &[SignPart::PrefixedHeaders], ..INFO };
    let headers = headers(&[("x-own-b", b"2"), ("x-other", b"3"), ("x-own-a", b"1")]);
    let text =
        text_to_sign(&info, Signable { method: "GET", target: "/", headers: &headers, body: b"" });
    assert_eq!(text, b"x-own-a:1\nx-own-b:2");
}

#[test]
fn leaves_digest_and_content_type_empty_without_a_body() {
    let info = SignInfo { parts: &[SignPart::BodyMd5UpperHex, SignPart::BodyContentType], ..INFO };
    let headers = headers(&[("content-type", b" application/json ")]);
    let text = |body| {
        text_to_sign(&info, Signable { method: "POST", target: "/", headers: &headers, body })
    };
    assert_eq!(text(b""), b"\n");
    assert_eq!(text(b"abc"), b"900150983CD24FB0D6963F7D28E17F72\napplication/json");
    assert_eq!(text(b"\x00\xff\r\n"), b"A0768490DADF888828DB23DD7D19E193\napplication/json");
    let none = HeaderMap::new();
    let request = Signable { method: "POST", target: "/", headers: &none, body: b"abc" };
    assert_eq!(text_to_sign(&info, request), b"900150983CD24FB0D6963F7D28E17F72\n");
}

#[track_caller]
fn check_date(form: DateForm, seconds: u64, expected: Result<&str, &str>) {
    let info = SignInfo { date: Some(("X-When", form)), ..INFO };
    let mut request = request("GET", "/", "");
    *request.headers_mut() = headers(&[("x-when", b"before"), ("x-when", b"and before")]);
    let moment = Duration::from_secs(seconds) + Duration::from_millis(999);
    let signed = sign_request(&info, &signer("s"), &mut request, moment);
    assert_eq!(signed.as_ref().map_err(String::as_str), expected.map(|_| &()), "{seconds}");
    if let Ok(date) = expected {
        let dates: Vec<_> = request.headers().get_all("x-when").iter().collect();
        assert_eq!(dates, [date], "{seconds}");
    }
}

#[test]
fn dates_a_request_in_the_described_form() {
    let rows = [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z"),
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT", "2000-02-28T23:59:59Z"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT", "2000-02-29T00:00:00Z"),
        (1_709_251_200, "Fri, 01 Mar 2024 00:00:00 GMT", "2024-03-01T00:00:00Z"),
        (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT", "2024-12-31T23:59:59Z"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT", "2100-03-01T00:00:00Z"),
        (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"),
    ];
    for (seconds, http, date_time) in rows {
        check_date(DateForm::Http, seconds, Ok(http));
        check_date(DateForm::DateTime, seconds, Ok(date_time));
        check_date(DateForm::Epoch, seconds, Ok(&seconds.to_string()));
    }
}

#[test]
fn refuses_moments_that_no_date_can_hold() {
    let problem = Err("the clock is in a year that no date header can hold");
    for seconds in [253_402_300_800, u64::MAX - 1] {
        check_date(DateForm::Http, seconds, problem);
        check_date(DateForm::DateTime, seconds, problem);
        check_date(DateForm::Epoch, seconds, Ok(&seconds.to_string()));
    }
}

#[test]
fn signs_every_attempt_anew() {
    let mut again = request("GET", "/a", "");
    *again.headers_mut() = headers(&[("x-seal", b"old"), ("x-seal", b"older")]);
    let first = {
        sign_request(&INFO, &signer("s"), &mut again, NOV_1994).expect("it can be signed");
        again.headers()["x-seal"].clone()
    };
    let later = NOV_1994 + Duration::from_secs(1);
    sign_request(&INFO, &signer("s"), &mut again, later).expect("it can be signed");
    let mut fresh = request("GET", "/a", "");
    sign_request(&INFO, &signer("s"), &mut fresh, later).expect("it can be signed");
    assert_eq!(again.headers(), fresh.headers());
    assert_ne!(again.headers()["x-seal"], first);
    assert_eq!(again.headers().get_all("x-seal").iter().count(), 1);
}

#[test]
fn takes_away_a_signature_of_another_algorithm() {
    let both = SignInfo {
        headers: &[
            (SignatureAlgorithm::RsaPssSha256, "X-Rsa"),
            (SignatureAlgorithm::HmacSha256, "X-Seal"),
        ],
        ..INFO
    };
    assert_eq!(both.header(SignatureAlgorithm::HmacSha256), Some("X-Seal"));
    let mut request = request("GET", "/", "");
    *request.headers_mut() = headers(&[("x-rsa", b"old")]);
    sign_request(&both, &signer("s"), &mut request, NOV_1994).expect("it can be signed");
    assert!(request.headers().contains_key("x-seal") && !request.headers().contains_key("x-rsa"));
}

#[test]
fn says_when_the_api_takes_no_such_signature() {
    let other = SignInfo { headers: &[(SignatureAlgorithm::RsaPssSha256, "x-rsa")], ..INFO };
    let mut unsigned = request("GET", "/", "");
    let signed = sign_request(&other, &signer("s"), &mut unsigned, NOV_1994);
    let problem = "the API names no header for a signature by HMAC-SHA256";
    assert_eq!(signed, Err(problem.to_owned()));
    assert!(unsigned.headers().is_empty());
    assert_eq!(other.header(SignatureAlgorithm::HmacSha256), None);
}

#[test]
fn refuses_an_empty_secret() {
    let error = Signer::hmac_sha256("").expect_err("no secret");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, None));
    let line = "the secret that signs requests is empty. Check the signer of this API key.";
    assert_eq!(error.to_string(), line);
}

#[test]
fn shows_neither_secret_nor_signature() {
    fn shown(value: &dyn Debug) -> String {
        format!("{value:?} {value:#?}")
    }
    let signer = signer("canary-4711").clone();
    assert_eq!(format!("{signer:?}"), "Signer(HmacSha256, ***)");
    assert_eq!(signer.algorithm(), SignatureAlgorithm::HmacSha256);
    let mut request = request("GET", "/", "");
    sign_request(&INFO, &signer, &mut request, NOV_1994).expect("it can be signed");
    let signature = request.headers()["x-seal"].to_str().expect("text").to_owned();
    for text in [shown(&signer), shown(&request), shown(request.headers())] {
        assert!(!text.contains("canary") && !text.contains("4711"), "{text}");
        assert!(!text.contains(&signature), "{text}");
    }
}

#[test]
fn goes_wherever_a_client_goes() {
    fn check<T: Clone + Send + Sync + 'static>() {}
    check::<Signer>();
}
