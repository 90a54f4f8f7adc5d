//! A stand-in for Redis on loopback: it speaks enough of its protocol for the limiter, and answers
//! each run of the script as a test says.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the script answers.
pub enum Reply {
    /// The moment of the server, the one that is granted, the end of a block, and whether what was
    /// reserved is lost.
    Numbers([u64; 4]),
    /// The same, and a moment that was given back.
    Again([u64; 4], u64),
    Error(String),
    /// Nothing, ever.
    Silence,
}

/// One run of the script: its keys and arguments.
#[derive(Clone, Debug)]
pub struct Run {
    pub keys: Vec<String>,
    pub arguments: Vec<String>,
}

impl Run {
    /// The id that it asks for, or an empty text.
    pub fn wanted(&self) -> &str {
        &self.arguments[2]
    }

    /// How many permits were used without Redis.
    pub fn spent(&self) -> u64 {
        self.arguments[9].parse().expect("a number")
    }

    /// The ids that it gives back, of a draw with one bucket.
    pub fn given_back(&self) -> &[String] {
        &self.arguments[14..]
    }
}

type Answers = Arc<Mutex<dyn FnMut(&Run) -> Reply + Send>>;

/// A server; its runs are kept.
pub struct RedisDouble {
    pub url: String,
    pub runs: Arc<Mutex<Vec<Run>>>,
}

impl RedisDouble {
    pub async fn start(answers: impl FnMut(&Run) -> Reply + Send + 'static) -> RedisDouble {
        RedisDouble::on(TcpListener::bind("127.0.0.1:0").await.expect("a port"), answers)
    }

    pub fn on(
        listener: TcpListener,
        answers: impl FnMut(&Run) -> Reply + Send + 'static,
    ) -> RedisDouble {
        let url = format!("redis://{}", listener.local_addr().expect("an address"));
        let runs = Arc::new(Mutex::new(Vec::new()));
        let (kept, answers): (_, Answers) = (runs.clone(), Arc::new(Mutex::new(answers)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, kept.clone(), answers.clone()));
            }
        });
        RedisDouble { url, runs }
    }

    pub fn runs(&self) -> Vec<Run> {
        self.runs.lock().expect("runs").clone()
    }
}

/// Now, as a server tells it.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
    u64::try_from(since.as_micros()).expect("before the year 586524")
}

async fn serve(stream: TcpStream, runs: Arc<Mutex<Vec<Run>>>, answers: Answers) {
    let mut stream = BufReader::new(stream);
    while let Some(words) = command(&mut stream).await {
        let reply = match words[0].to_uppercase().as_str() {
            "PING" => "+PONG\r\n".to_owned(),
            "SCRIPT" => "$4\r\nhash\r\n".to_owned(),
            "EVALSHA" => {
                let keys: usize = words[2].parse().expect("a number of keys");
                let (keys, arguments) = words[3..].split_at(keys);
                let run = Run { keys: keys.to_vec(), arguments: arguments.to_vec() };
                runs.lock().expect("runs").push(run.clone());
                let reply = (answers.lock().expect("answers"))(&run);
                match reply {
                    Reply::Numbers(numbers) => array(numbers, 0),
                    Reply::Again(numbers, again) => array(numbers, again),
                    Reply::Error(text) => format!("-{text}\r\n"),
                    Reply::Silence => continue,
                }
            }
            _ => "+OK\r\n".to_owned(),
        };
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn array(numbers: [u64; 4], again: u64) -> String {
    let numbers = numbers.map(|number| format!(":{number}\r\n")).concat();
    format!("*5\r\n{numbers}:{again}\r\n")
}

/// Reads one command: an array of texts.
async fn command(stream: &mut BufReader<TcpStream>) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for _ in 0..number(stream, '*').await? {
        let mut word = vec![0; number(stream, '$').await? + 2];
        stream.read_exact(&mut word).await.ok()?;
        word.truncate(word.len() - 2);
        words.push(String::from_utf8(word).ok()?);
    }
    Some(words)
}

async fn number(stream: &mut BufReader<TcpStream>, sign: char) -> Option<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    line.trim_end().strip_prefix(sign)?.parse().ok()
}
