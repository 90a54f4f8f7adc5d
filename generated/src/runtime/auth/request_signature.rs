//! Signing as the specification describes it, over the bytes and the target as sent.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue};
use md5::{Digest, Md5};

use super::description::{DateForm, SignInfo, SignPart};
use super::signer::Signer;
use super::value::order;

/// The first second since 1970 whose year has five digits.
const YEAR_10000: u64 = 253_402_300_800;

/// What a signature covers: a request as it is sent or received.
#[derive(Clone, Copy)]
pub struct Signable<'r> {
    /// The HTTP method.
    pub method: &'r str,
    /// The path and query, byte for byte as in the request line, without scheme and host.
    pub target: &'r str,
    /// All headers; those that carry a signature are skipped.
    pub headers: &'r HeaderMap,
    /// The body; empty if there is none.
    pub body: &'r [u8],
}

impl<'r> From<&'r http::Request<Bytes>> for Signable<'r> {
    fn from(request: &'r http::Request<Bytes>) -> Self {
        Signable {
            method: request.method().as_str(),
            target: request.uri().path_and_query().map_or("/", PathAndQuery::as_str),
            headers: request.headers(),
            body: request.body(),
        }
    }
}

/// Signs one attempt: sets the date header anew and replaces any earlier signature.
///
/// Fails, with one line that says why, if the API has no header for such a signature.
pub fn sign_request(
    info: &SignInfo,
    signer: &Signer,
    request: &mut http::Request<Bytes>,
    since_1970: Duration,
) -> Result<(), String> {
    let algorithm = signer.algorithm();
    let carrier = info.header(algorithm).ok_or_else(|| {
        format!("the API names no header for a signature by {}", algorithm.name())
    })?;
    let carrier = header_name(carrier)?;
    if let Some((header, form)) = info.date {
        let moment = form.text(since_1970)?;
        request.headers_mut().insert(header_name(header)?, header_value(moment)?);
    }
    for (_, header) in info.headers {
        request.headers_mut().remove(*header);
    }
    let signature = signer.sign(&text_to_sign(info, Signable::from(&*request)))?;
    let mut signature = header_value(signature)?;
    signature.set_sensitive(true);
    request.headers_mut().insert(carrier, signature);
    Ok(())
}

/// Returns the bytes to sign; they are text if all header values are.
pub fn text_to_sign(info: &SignInfo, request: Signable<'_>) -> Vec<u8> {
    let mut text = Vec::with_capacity(256);
    for (index, part) in info.parts.iter().enumerate() {
        if index > 0 {
            text.push(b'\n');
        }
        match part {
            SignPart::Method => text.extend(request.method.bytes().map(|b| b.to_ascii_uppercase())),
            SignPart::BodyMd5UpperHex => write_md5(&mut text, request.body),
            SignPart::BodyContentType if request.body.is_empty() => {}
            SignPart::BodyContentType => {
                write_value(&mut text, request.headers.get(CONTENT_TYPE));
            }
            SignPart::Date => {
                let date = info.date.and_then(|(header, _)| request.headers.get(header));
                write_value(&mut text, date);
            }
            SignPart::PrefixedHeaders => write_headers(&mut text, info, request.headers),
            SignPart::PathAndSortedQuery => write_target(&mut text, request.target),
        }
    }
    text
}

fn write_md5(text: &mut Vec<u8>, body: &[u8]) {
    if body.is_empty() {
        return;
    }
    let digest = u128::from_be_bytes(Md5::digest(body).into());
    text.extend_from_slice(format!("{digest:032X}").as_bytes());
}

/// Writes a header value without the whitespace around it, which is not part of it.
fn write_value(text: &mut Vec<u8>, value: Option<&HeaderValue>) {
    text.extend_from_slice(value.map(HeaderValue::as_bytes).unwrap_or_default().trim_ascii());
}

/// Writes each value of each signed header on a line of its own, sorted by name; values of one name
/// keep their order.
fn write_headers(text: &mut Vec<u8>, info: &SignInfo, headers: &HeaderMap) {
    let is_signed = |name: &HeaderName| info.has_prefix(name) && !info.is_signature(name);
    let signed: Vec<_> = headers.iter().filter(|(name, _)| is_signed(name)).collect();
    let name = |index: usize| signed[index].0.as_str();
    let order = order(signed.len(), &|one, other| name(one).cmp(name(other)));
    for (line, index) in order.into_iter().enumerate() {
        let (name, value) = signed[index];
        if line > 0 {
            text.push(b'\n');
        }
        text.extend_from_slice(name.as_str().as_bytes());
        text.push(b':');
        write_value(text, Some(value));
    }
}

/// Writes the raw target with its query pairs sorted: nothing is decoded, encoded, dropped, added.
///
/// A `?` without a query is kept, since a server that reads the raw target sees it too.
fn write_target(text: &mut Vec<u8>, target: &str) {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    // HTTP sends an empty path as a slash.
    text.extend_from_slice(if path.is_empty() { b"/" } else { path.as_bytes() });
    let Some(query) = query else { return };
    let pairs: Vec<&str> = query.split('&').collect();
    let key = |index: usize| (pairs[index].split('=').next(), pairs[index]);
    let order = order(pairs.len(), &|one, other| key(one).cmp(&key(other)));
    for (place, index) in order.into_iter().enumerate() {
        text.push(if place == 0 { b'?' } else { b'&' });
        text.extend_from_slice(pairs[index].as_bytes());
    }
}

impl DateForm {
    /// Formats a moment to the second.
    fn text(self, since_1970: Duration) -> Result<String, String> {
        let seconds = since_1970.as_secs();
        if self != DateForm::Epoch && seconds >= YEAR_10000 {
            return Err("the clock is in a year that no date header can hold".to_owned());
        }
        Ok(match self {
            DateForm::Http => {
                httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            }
            DateForm::DateTime => date_time(seconds),
            DateForm::Epoch => seconds.to_string(),
        })
    }
}

fn date_time(seconds: u64) -> String {
    let (year, month, day) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Converts days since 1970 to a year, month and day.
///
/// Years are counted from March, so that a leap day is the last of its year.
fn civil(days: u64) -> (u64, u64, u64) {
    let from_march_of_0 = days + 719_468;
    let (era, day) = (from_march_of_0 / 146_097, from_march_of_0 % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

fn header_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::try_from(name)
        .map_err(|_| format!("`{}` is not a valid header name", name.escape_debug()))
}

fn header_value(text: String) -> Result<HeaderValue, String> {
    HeaderValue::try_from(text).map_err(|_| "the signature is not a valid header value".to_owned())
}
