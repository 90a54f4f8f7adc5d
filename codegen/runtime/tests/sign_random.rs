//! Random requests under random descriptions, whose signatures are compared with an independent
//! implementation.
//!
//! It builds the signed text from the parts of the request rather than from the request, and
//! computes the HMAC as RFC 2104 defines it.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use fastrand::Rng;
use http::Request;
use md5::Md5;
use runtime::auth::{DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm, Signer};
use runtime::auth::{sign_request, text_to_sign};
use sha2::{Digest, Sha256};

const REQUESTS: usize = 500;

const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "PURGE"];
const SEGMENTS: [&str; 8] = ["v1", "a%2Fb", "%e2%82%ac", "x.y", "~", "(1)", "a+b", "A:B@c"];
const NAMES: [&str; 10] = ["", "a", "a-b", "a1", "ab", "B", "only[]", "a%20b", "z_z", "%41"];
const VALUES: [&str; 9] = ["", "=", "1", "10", "9", "x+y", "x%20y", "x%2Cy", "x,y"];
const HEADERS: [&str; 9] =
    ["X-A", "x-b", "X-a-B", "x-A1", "As-Key", "accept", "X-When", "as-date", "as-X-SEAL"];
const TEXTS: [&str; 7] = ["", "1", " lead", "trail\t ", " \t both ", "in  side", "Zürich"];
const DATES: [&str; 3] = ["Date", "x-when", "As-Date"];
const SEAL: &str = "As-X-Seal";

/// The parts of one request.
struct Plan {
    info: SignInfo,
    secret: String,
    moment: u64,
    method: &'static str,
    path: String,
    pairs: Option<Vec<(&'static str, Option<&'static str>)>>,
    headers: Vec<(&'static str, &'static str)>,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

fn pick<T: Copy>(rng: &mut Rng, all: &[T]) -> T {
    all[rng.usize(..all.len())]
}

fn info(rng: &mut Rng) -> SignInfo {
    let mut parts = [
        SignPart::Method,
        SignPart::BodyMd5UpperHex,
        SignPart::BodyContentType,
        SignPart::Date,
        SignPart::PrefixedHeaders,
        SignPart::PathAndSortedQuery,
    ];
    rng.shuffle(&mut parts);
    let kept = rng.usize(1..=parts.len());
    let forms = [DateForm::Http, DateForm::DateTime, DateForm::Epoch];
    SignInfo {
        headers: &[(SignatureAlgorithm::HmacSha256, SEAL)],
        date: (rng.u8(..) > 30).then(|| (pick(rng, &DATES), pick(rng, &forms))),
        window: None,
        prefix: (rng.u8(..) > 30).then(|| pick(rng, &["x-", "as-", "as-x-", "x"])),
        parts: Box::leak(parts[..kept].to_vec().into_boxed_slice()),
    }
}

fn plan(rng: &mut Rng) -> Plan {
    let some = |rng: &mut Rng, most: usize| 0..rng.usize(..=most);
    let secret: String = (0..rng.usize(1..150)).map(|_| rng.char('!'..'ÿ')).collect();
    let pairs = rng.bool().then(|| {
        let pair =
            |rng: &mut Rng| (pick(rng, &NAMES), (rng.u8(..) > 25).then(|| pick(rng, &VALUES)));
        some(rng, 6).map(|_| pair(rng)).collect()
    });
    let length = [0, rng.usize(..300)];
    Plan {
        info: info(rng),
        secret,
        moment: rng.u64(..253_402_300_800),
        method: pick(rng, &METHODS),
        path: some(rng, 4).map(|_| format!("/{}", pick(rng, &SEGMENTS))).collect(),
        pairs,
        headers: some(rng, 6).map(|_| (pick(rng, &HEADERS), pick(rng, &TEXTS))).collect(),
        content_type: rng.bool().then(|| pick(rng, &["application/json", " text/plain "])),
        body: (0..pick(rng, &length)).map(|_| rng.u8(..)).collect(),
    }
}

impl Plan {
    fn request(&self) -> Request<Bytes> {
        let mut target = format!("https://example.com{}", self.path);
        for (index, (name, value)) in self.pairs.iter().flatten().enumerate() {
            let value = value.map(|value| format!("={value}")).unwrap_or_default();
            target += &format!("{}{name}{value}", ["&", "?"][usize::from(index == 0)]);
        }
        if self.pairs.as_ref().is_some_and(Vec::is_empty) {
            target.push('?');
        }
        let mut request = Request::builder().method(self.method).uri(target);
        for (name, value) in &self.headers {
            request = request.header(*name, *value);
        }
        if let Some(content_type) = self.content_type {
            request = request.header("Content-Type", content_type);
        }
        request.body(Bytes::copy_from_slice(&self.body)).expect("a request")
    }

    fn date(&self) -> String {
        match self.info.date {
            None => String::new(),
            Some((_, DateForm::Epoch)) => format!("{}", self.moment),
            Some((_, DateForm::DateTime)) => date_time(self.moment),
            Some(_) => http_date(self.moment),
        }
    }

    fn text(&self) -> String {
        self.info.parts.iter().map(|part| self.part(*part)).collect::<Vec<_>>().join("\n")
    }

    fn part(&self, part: SignPart) -> String {
        match part {
            SignPart::Method => self.method.to_owned(),
            SignPart::Date => self.date(),
            SignPart::PrefixedHeaders => self.signed_headers(),
            SignPart::PathAndSortedQuery => self.resource(),
            _ if self.body.is_empty() => String::new(),
            SignPart::BodyContentType => self.content_type.unwrap_or_default().trim().to_owned(),
            SignPart::BodyMd5UpperHex => {
                Md5::digest(&self.body).iter().map(|byte| format!("{byte:02X}")).collect()
            }
            other => panic!("{other:?} is new here"),
        }
    }

    fn signed_headers(&self) -> String {
        let Some(prefix) = self.info.prefix else { return String::new() };
        let date = self.info.date.map(|(name, _)| (name.to_lowercase(), self.date()));
        let mut lines = BTreeMap::<String, String>::new();
        for (name, value) in &self.headers {
            lines.entry(name.to_lowercase()).or_default().push_str(&line(name, value));
        }
        if let Some((name, date)) = date {
            let line = line(&name, &date);
            lines.insert(name, line);
        }
        lines.remove(&SEAL.to_lowercase());
        lines.retain(|name, _| name.starts_with(prefix));
        lines.into_values().collect::<String>().trim_end_matches('\n').to_owned()
    }

    fn resource(&self) -> String {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        let Some(pairs) = &self.pairs else { return path.to_owned() };
        let mut by_name = BTreeMap::<&[u8], Vec<Option<&str>>>::new();
        for (name, value) in pairs {
            by_name.entry(name.as_bytes()).or_default().push(*value);
        }
        let mut sorted = Vec::new();
        for (name, mut values) in by_name {
            values.sort();
            let name = String::from_utf8_lossy(name);
            sorted.extend(values.iter().map(|value| match value {
                Some(value) => format!("{name}={value}"),
                None => name.to_string(),
            }));
        }
        format!("{path}?{}", sorted.join("&"))
    }
}

fn line(name: &str, value: &str) -> String {
    format!("{}:{}\n", name.to_lowercase(), value.trim())
}

/// Counts up year by year and month by month.
fn calendar(moment: u64) -> (u64, u64, u64) {
    let is_leap = |year| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let (mut year, mut month, mut days) = (1970, 1, moment / 86_400);
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

fn time(moment: u64) -> String {
    let of_day = moment % 86_400;
    format!("{:02}:{:02}:{:02}", of_day / 3600, of_day % 3600 / 60, of_day % 60)
}

fn date_time(moment: u64) -> String {
    let (year, month, day) = calendar(moment);
    format!("{year}-{month:02}-{day:02}T{}Z", time(moment))
}

fn http_date(moment: u64) -> String {
    const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let (year, month, day) = calendar(moment);
    let weekday = WEEKDAYS[(moment / 86_400 % 7) as usize];
    let month = &MONTHS[month as usize * 3 - 3..month as usize * 3];
    format!("{weekday}, {day:02} {month} {year} {} GMT", time(moment))
}

/// HMAC by its definition: two hashes, and a key made as long as a block of 64 bytes.
fn hmac(secret: &[u8], text: &[u8]) -> String {
    let mut key = if secret.len() > 64 { Sha256::digest(secret).to_vec() } else { secret.to_vec() };
    key.resize(64, 0);
    let padded = |pad: u8| key.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = Sha256::digest([padded(0x36), text.to_vec()].concat());
    STANDARD.encode(Sha256::digest([padded(0x5c), inner.to_vec()].concat()))
}

#[test]
fn the_other_hmac_is_that_of_rfc_4231() {
    let hex = |key: &[u8], text: &[u8]| {
        let digest = STANDARD.decode(hmac(key, text)).expect("Base64");
        digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let short = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(hex(b"Jefe", b"what do ya want for nothing?"), short);
    let long = "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54";
    let text = b"Test Using Larger Than Block-Size Key - Hash Key First";
    assert_eq!(hex(&[0xaa; 131], text), long);
}

#[test]
fn signs_500_random_requests_as_another_signer_does() {
    let mut rng = Rng::with_seed(0x5167);
    for number in 0..REQUESTS {
        let plan = plan(&mut rng);
        let signer = Signer::hmac_sha256(plan.secret.as_str()).expect("a secret");
        let mut request = plan.request();
        let moment = Duration::from_secs(plan.moment);
        sign_request(&plan.info, &signer, &mut request, moment).expect("it can be signed");
        let text = text_to_sign(&plan.info, Signable::from(&request));
        let expected = plan.text();
        assert_eq!(String::from_utf8_lossy(&text), expected, "request {number}: {request:?}");
        let signature = request.headers()[SEAL].to_str().expect("text");
        assert_eq!(signature, hmac(plan.secret.as_bytes(), expected.as_bytes()), "{number}");
        if let Some((header, _)) = plan.info.date {
            assert_eq!(request.headers()[header], plan.date(), "{number}");
        }
    }
}

#[test]
fn the_other_dates_are_those_that_http_reads() {
    let mut rng = Rng::with_seed(0xda7e);
    for _ in 0..REQUESTS {
        let moment = rng.u64(..253_402_300_800);
        let read = httpdate::parse_http_date(&http_date(moment)).expect("a date");
        assert_eq!(read, UNIX_EPOCH + Duration::from_secs(moment));
    }
}
