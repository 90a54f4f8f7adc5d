//! Plays the servers of the table for another process, which asks for them over HTTP.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex};

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::server::{Here, Served, read_request};
use crate::table::{End, PARTS};
use crate::trial::{PlayedServer, Scene};

/// What stands between the parts of an answer, and in no request.
const BETWEEN: char = '\u{1}';

/// The servers that were asked for; their places are their ids.
type Playing = Arc<Mutex<Vec<Arc<Served>>>>;

/// Prints its URL, and serves until its standard input ends.
pub fn serve() -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"));
    let listener = listener.map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let mut stdout = std::io::stdout();
    writeln!(stdout, "http://{address}").map_err(|error| error.to_string())?;
    stdout.flush().map_err(|error| error.to_string())?;
    runtime.spawn(listen(listener));
    std::io::stdin().read_to_end(&mut Vec::new()).map_err(|error| error.to_string())?;
    runtime.shutdown_background();
    Ok(())
}

async fn listen(listener: TcpListener) {
    let playing = Playing::default();
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(answer(stream, Arc::clone(&playing)));
    }
}

async fn answer(mut stream: TcpStream, playing: Playing) {
    let request = read_request(&mut stream).await;
    let path = request.split(' ').nth(1).unwrap_or_default();
    let words: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let (status, text) = match done(&words, &playing).await {
        Some(text) => ("200 OK", text),
        None => ("404 Not Found", String::new()),
    };
    let head =
        format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", text.len());
    let written = stream.write_all((head + &text).as_bytes()).await;
    written.unwrap_or_else(|error| eprintln!("{path}: {error}"));
}

/// Does what a path says, and returns the answer; `None` if there is no such path.
async fn done(words: &[&str], playing: &Playing) -> Option<String> {
    let served = |id: &str| {
        let id: usize = id.parse().ok()?;
        playing.lock().expect("no panic").get(id).cloned()
    };
    match words {
        ["serve", row, end] => {
            let row = PARTS.iter().flat_map(|(_, rows)| rows.iter()).nth(row.parse().ok()?)?;
            let end = End::ALL.into_iter().find(|one| format!("{one:?}") == *end)?;
            let served = Here.serve(row, end).await;
            let mut playing = playing.lock().expect("no panic");
            playing.push(Arc::new(served));
            let url = playing.last()?.url();
            Some(format!("{}{BETWEEN}{url}", playing.len() - 1))
        }
        ["end", id] => {
            served(id)?.end().await;
            Some(String::new())
        }
        ["seen", id] => {
            let (requests, strangers) = served(id)?.seen().await;
            let requests = requests.iter().map(|request| format!("{BETWEEN}{request}"));
            Some(format!("{strangers}{}", requests.collect::<String>()))
        }
        _ => None,
    }
}
