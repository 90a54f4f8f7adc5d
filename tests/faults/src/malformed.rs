//! Malformed answers: broken heads, contradicting lengths, bad chunks, other protocols.

/// Forty answers that no client may accept, although some hold a good body.
pub fn answers(body: &str) -> Vec<Vec<u8>> {
    let mut all = heads(body);
    all.extend(lengths(body));
    all.extend(chunks(body));
    all.extend(protocols(body));
    all
}

fn head_and_body(head: &str, body: &str) -> Vec<u8> {
    format!("{head}\r\n\r\n{body}").into_bytes()
}

fn heads(body: &str) -> Vec<Vec<u8>> {
    let length = format!("content-length: {}", body.len());
    let mut all: Vec<Vec<u8>> = [
        "HTTP/1.1 099 Low",
        "HTTP/1.1 999 High",
        "HTTP/1.1 20 Short",
        "HTTP/1.1 2000 Long",
        "HTTP/1.1 abc Words",
        "HTTP/1.1  200 Two blanks",
        "HTTP/1.1",
        "HTTP/9.9 200 OK",
        "HTTP/1,1 200 OK",
        "200 OK",
        "",
    ]
    .map(|line| head_and_body(&format!("{line}\r\n{length}"), body))
    .into();
    for header in ["no colon", ": no name", "two words: x", "x: \0", "x\u{e9}: y"] {
        all.push(head_and_body(&format!("HTTP/1.1 200 OK\r\n{header}\r\n{length}"), body));
    }
    let endless = "x-more: and more and more and more and more and more\r\n".repeat(20_000);
    all.push(head_and_body(&format!("HTTP/1.1 200 OK\r\n{endless}{length}"), body));
    let long = "x".repeat(1_000_000);
    all.push(head_and_body(&format!("HTTP/1.1 200 OK\r\nx: {long}\r\n{length}"), body));
    all
}

fn lengths(body: &str) -> Vec<Vec<u8>> {
    let (right, less, more) = (body.len(), body.len() - 1, body.len() + 1);
    [
        format!("content-length: {right}\r\ncontent-length: {less}"),
        format!("content-length: {right}, {less}"),
        format!("content-length: {less}"),
        format!("content-length: {more}"),
        "content-length: -1".to_owned(),
        "content-length: many".to_owned(),
        "content-length: 99999999999999999999999".to_owned(),
        format!("content-length: 0x{right:x}"),
    ]
    .map(|header| head_and_body(&format!("HTTP/1.1 200 OK\r\n{header}"), body))
    .into()
}

fn chunks(body: &str) -> Vec<Vec<u8>> {
    let size = format!("{:x}", body.len());
    [
        format!("{size}\r\n{body}\r\n"),
        format!("{size}\r\n{body}"),
        format!("{size}\r\n{body}0\r\n\r\n"),
        format!("-{size}\r\n{body}\r\n0\r\n\r\n"),
        format!("zz\r\n{body}\r\n0\r\n\r\n"),
        format!("\r\n{body}\r\n0\r\n\r\n"),
        format!("fffffffffffffffffff\r\n{body}\r\n0\r\n\r\n"),
        format!("7fffffffffffffff\r\n{body}\r\n0\r\n\r\n"),
        format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len() - 1),
        format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len() + 7),
    ]
    .map(|chunks| head_and_body("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked", &chunks))
    .into()
}

fn protocols(body: &str) -> Vec<Vec<u8>> {
    vec![
        b"SSH-2.0-OpenSSH_9.9\r\n".to_vec(),
        b"220 mail.example.test ESMTP\r\n".to_vec(),
        b"\x15\x03\x01\x00\x02\x02\x46".to_vec(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        b"\x00\x00\x12\x04\x00\x00\x00\x00\x00".to_vec(),
        b"<html><h1>Welcome</h1></html>".to_vec(),
        body.as_bytes().to_vec(),
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n"
            .to_vec(),
        vec![0; 65_536],
        vec![0xff; 65_536],
    ]
}
