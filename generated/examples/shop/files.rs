//! Saving a file with a progress bar; and a server on this machine that has one, since the links of
//! the simulator lead nowhere.

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::{env, thread};

use optima_courier::shipping::v3::Client;

/// How long the bar is.
const BAR: usize = 20;

/// Saves a file in the folder for temporary files, and shows how much of it has arrived.
pub async fn save(client: &Client, url: &str) -> Result<(), Box<dyn Error>> {
    let name = url.rsplit('/').next().unwrap_or(url);
    let mut file = File::create(env::temp_dir().join(name))?;
    let (mut stream, mut shown) = (client.download(url).stream(), 0);
    print!("{name} [");
    while let Some(chunk) = stream.next().await {
        file.write_all(&chunk?)?;
        let reached = (stream.progress().fraction().unwrap_or(0.0) * BAR as f64) as usize;
        print!("{}", "#".repeat(reached - shown));
        io::stdout().flush()?;
        shown = reached;
    }
    println!("] {} bytes", stream.progress().received);
    Ok(())
}

/// Serves a file of this name on this machine, and returns its URL.
pub fn serve(name: &str) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/{name}", listener.local_addr()?);
    let file = [b"%PDF-1.7\n".repeat(20_000), b"%%EOF\n".to_vec()].concat();
    thread::spawn(move || {
        for stream in listener.incoming() {
            stream.and_then(|stream| answer(stream, &file)).unwrap_or_default();
        }
    });
    Ok(url)
}

/// Sends the first half and breaks off, or the part that is asked for.
fn answer(mut stream: TcpStream, file: &[u8]) -> io::Result<()> {
    let mut begin = None;
    for line in BufReader::new(stream.try_clone()?).lines() {
        match line? {
            line if line.is_empty() => break,
            line => {
                let range =
                    line.strip_prefix("range: bytes=").and_then(|range| range.split_once('-'));
                begin = begin.or(range.and_then(|(begin, _)| begin.parse::<usize>().ok()));
            }
        }
    }
    let (status, end) = if begin.is_some() { (206, file.len()) } else { (200, file.len() / 2) };
    let (begin, length) = (begin.unwrap_or(0).min(end), file.len());
    write!(
        stream,
        "HTTP/1.1 {status} OK\r\netag: \"1\"\r\nconnection: close\r\ncontent-length: {}\r\n\
         content-range: bytes {begin}-{}/{length}\r\n\r\n",
        length - begin,
        length - 1,
    )?;
    stream.write_all(&file[begin..end])
}
