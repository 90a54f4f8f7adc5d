//! One attempt to deliver, over a connection of its own.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, lookup_host};

use super::{Address, Parcel};

/// How long an attempt may take, by the machine's clock.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends a delivery and returns the status of the answer.
///
/// # Errors
///
/// If there is none in time, with the reason.
pub async fn post(parcel: Parcel) -> Result<u16, String> {
    match tokio::time::timeout(PATIENCE, send(parcel)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(format!("there was no answer within {} s", PATIENCE.as_secs())),
    }
}

async fn send(parcel: Parcel) -> Result<u16, String> {
    let stream = connect(&parcel.address).await?;
    let shaken = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = shaken.map_err(|error| error.to_string())?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request(parcel)?).await;
    connection.abort();
    answer.map(|answer| answer.status().as_u16()).map_err(|error| error.to_string())
}

async fn connect(address: &Address) -> Result<TcpStream, String> {
    let found = lookup_host((address.host.as_str(), address.port)).await;
    let found = found.map_err(|error| format!("the host can't be found: {error}"))?;
    let permitted: Vec<_> = found.filter(|one| address.permits(one)).collect();
    if permitted.is_empty() {
        return Err("the host is not on this machine".to_owned());
    }
    let stream = TcpStream::connect(&permitted[..]).await;
    stream.map_err(|error| format!("the connection failed: {error}"))
}

fn request(parcel: Parcel) -> Result<Request<Full<Bytes>>, String> {
    let unusable = |_| "the URL can't stand in a request".to_owned();
    let mut request = Request::new(Full::new(parcel.body));
    *request.method_mut() = Method::POST;
    *request.uri_mut() =
        parcel.address.target.parse().map_err(|error: http::uri::InvalidUri| error.to_string())?;
    *request.headers_mut() = parcel.headers;
    let host = HeaderValue::from_str(&parcel.address.authority).map_err(unusable)?;
    request.headers_mut().insert(header::HOST, host);
    Ok(request)
}
