//! The same over HTTP/2, with a server that knows just enough of its frames.

use std::sync::LazyLock;

use runtime::transport::{Progress, ReqwestTransport, Stage};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use super::server::{finish, listen};
use super::table::End;
use super::{check_cut_off, exchange, request};

/// The length of the client's connection preface (RFC 9113, 3.4).
const PREFACE: usize = 24;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

/// The field `:status: 200` in HPACK's static table (RFC 7541, Appendix A).
const STATUS_200: &[u8] = &[0x88];

/// The error code for a request that was not processed (RFC 9113, 7).
const REFUSED_STREAM: &[u8] = &[0, 0, 0, 7];

static TRANSPORT: LazyLock<ReqwestTransport> = LazyLock::new(|| {
    let builder = reqwest::Client::builder().no_proxy().http2_prior_knowledge();
    ReqwestTransport::with_builder(builder).expect("a transport")
});

async fn write(stream: &mut TcpStream, kind: u8, flags: u8, payload: &[u8]) {
    let length = u8::try_from(payload.len()).expect("a short frame");
    let id = u8::from(kind != SETTINGS && kind != GOAWAY);
    let head = [0, 0, length, kind, flags, 0, 0, 0, id];
    stream.write_all(&[&head, payload].concat()).await.expect("room");
}

/// Reads frames until the first request is complete, or only its head; returns the fields of the
/// head as they came.
async fn read(stream: &mut TcpStream, head_only: bool) -> Vec<u8> {
    let mut fields = Vec::new();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.expect("a frame");
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
        let mut payload = vec![0; length];
        stream.read_exact(&mut payload).await.expect("a payload");
        let (kind, flags) = (head[3], head[4]);
        if kind == HEADERS {
            fields = payload;
        }
        if kind == SETTINGS && flags & ACK == 0 {
            write(stream, SETTINGS, ACK, &[]).await;
        }
        let whole = matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0;
        if whole || (head_only && kind == HEADERS) {
            return fields;
        }
    }
}

/// Reads one request of the first connection, sends frames, and ends; counts the connections.
fn serve(
    head_only: bool,
    frames: &'static [(u8, u8, &'static [u8])],
    end: End,
) -> (String, JoinHandle<()>) {
    let (listener, url) = listen();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        stream.read_exact(&mut [0; PREFACE]).await.expect("a preface");
        write(&mut stream, SETTINGS, 0, &[]).await;
        read(&mut stream, head_only).await;
        for (kind, flags, payload) in frames {
            write(&mut stream, *kind, *flags, payload).await;
        }
        finish(stream, end).await;
    });
    (url, server)
}

/// A window holds 65,535 bytes, and this server opens it no further.
fn larger_than_the_window() -> Vec<u8> {
    vec![b'x'; 1024 * 1024]
}

#[tokio::test]
async fn cuts_attempts_off_at_every_stage() {
    let head: &[_] = &[(HEADERS, END_HEADERS, STATUS_200)];
    let part: &[_] = &[(HEADERS, END_HEADERS, STATUS_200), (DATA, 0, b"{")];
    for body in [Vec::new(), b"{}".to_vec()] {
        for (frames, stage) in
            [(&[][..], Stage::Sent), (head, Stage::HeadSeen), (part, Stage::BodyPartlySeen)]
        {
            let (url, _server) = serve(false, frames, End::Stall);
            check_cut_off(&TRANSPORT, request("POST", &url, body.clone()), stage).await;
        }
    }
    let body = larger_than_the_window();
    for (frames, stage) in
        [(&[][..], Stage::PartlySent), (head, Stage::HeadSeen), (part, Stage::BodyPartlySeen)]
    {
        let (url, _server) = serve(true, frames, End::Stall);
        check_cut_off(&TRANSPORT, request("POST", &url, body.clone()), stage).await;
    }
}

#[tokio::test]
async fn fails_at_the_stage_where_the_server_ends() {
    for end in [End::Close, End::Reset] {
        for (body, head_only, stage) in [
            (Vec::new(), false, Stage::Sent),
            (b"{}".to_vec(), false, Stage::Sent),
            (larger_than_the_window(), true, Stage::PartlySent),
        ] {
            let (url, server) = serve(head_only, &[], end);
            let progress = Progress::new();
            let result = exchange(&*TRANSPORT, request("POST", &url, body), &progress).await;
            let error = result.expect_err("no answer");
            assert_eq!((error.stage(), progress.stage()), (stage, stage), "{error:?}");
            server.await.expect("one request");
        }
    }
}

#[tokio::test]
async fn takes_a_whole_answer() {
    let frames = &[(HEADERS, END_HEADERS, STATUS_200), (DATA, END_STREAM, b"{}" as &[u8])];
    for body in [Vec::new(), b"{}".to_vec()] {
        let (url, _server) = serve(false, frames, End::Stall);
        let progress = Progress::new();
        let result = exchange(&*TRANSPORT, request("POST", &url, body), &progress).await;
        assert_eq!(result.expect("an answer"), (200, b"{}".to_vec()));
        assert_eq!(progress.stage(), Stage::BodyPartlySeen);
    }
}

/// The field `content-length: 0`, by its name's place in HPACK's static table, as a literal that
/// the connection's own table takes up or not, in Huffman's code (RFC 7541, 6.2 and Appendix B).
const LENGTH_0: [&[u8]; 2] = [&[0x5c, 0x81, 0x07], &[0x0f, 0x0d, 0x81, 0x07]];

#[tokio::test]
async fn says_that_a_post_put_or_patch_is_empty() {
    for (method, says_so) in [
        ("POST", true),
        ("PUT", true),
        ("PATCH", true),
        ("QUERY", true),
        ("GET", false),
        ("HEAD", false),
        ("DELETE", false),
    ] {
        let (listener, url) = listen();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            stream.read_exact(&mut [0; PREFACE]).await.expect("a preface");
            write(&mut stream, SETTINGS, 0, &[]).await;
            let fields = read(&mut stream, false).await;
            write(&mut stream, HEADERS, END_HEADERS | END_STREAM, STATUS_200).await;
            // The client closes the connection.
            let _ = stream.read_to_end(&mut Vec::new()).await;
            fields
        });
        let builder = reqwest::Client::builder().no_proxy().http2_prior_knowledge();
        let transport = ReqwestTransport::with_builder(builder).expect("a transport");
        let result = exchange(&transport, request(method, &url, ""), &Progress::new()).await;
        assert_eq!(result.expect("an answer").0, 200, "{method}");
        drop(transport);
        let fields = server.await.expect("one request");
        let found = LENGTH_0.iter().any(|field| fields.windows(field.len()).any(|at| at == *field));
        assert_eq!(found, says_so, "{method} with {fields:x?}");
    }
}

/// reqwest would repeat a request that a server refused or that a shutdown overtook.
#[tokio::test]
async fn repeats_nothing_even_with_a_client_that_would() {
    let builder = reqwest::Client::builder().no_proxy().http2_prior_knowledge();
    let client = builder.redirect(reqwest::redirect::Policy::none()).build();
    let transport = ReqwestTransport::from_client(client.expect("a client")).expect("a transport");
    let shutdown: &[u8] = &[0, 0, 0, 0, 0, 0, 0, 0];
    for frame in [(RST_STREAM, 0, REFUSED_STREAM), (GOAWAY, 0, shutdown)] {
        for body in [Vec::new(), b"{}".to_vec()] {
            let (listener, url) = listen();
            let server = tokio::spawn(async move {
                let mut requests = 0;
                loop {
                    let (mut stream, _) = listener.accept().await.expect("a connection");
                    stream.read_exact(&mut [0; PREFACE]).await.expect("a preface");
                    write(&mut stream, SETTINGS, 0, &[]).await;
                    read(&mut stream, false).await;
                    requests += 1;
                    assert_eq!(requests, 1, "the request came again");
                    write(&mut stream, frame.0, frame.1, frame.2).await;
                }
            });
            let progress = Progress::new();
            let request = request("POST", &url, body);
            let result = exchange(&transport, request, &progress).await;
            let error = result.expect_err("a refusal");
            assert_eq!((error.stage(), progress.stage()), (Stage::Sent, Stage::Sent), "{error:?}");
            tokio::time::sleep(std::time::Duration::from_millis(15)).await;
            assert!(!server.is_finished(), "{:?}", server.await);
        }
    }
}
