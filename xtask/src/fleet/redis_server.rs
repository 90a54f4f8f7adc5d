//! A `redis-server` of our own: on a free port of loopback, with nothing written to the disk.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::exit_code::Failure;
use crate::process::finished;

const PROGRAM: &str = "redis-server";

/// How long a server may take until it answers.
const READY_WITHIN: Duration = Duration::from_secs(20);

/// How long a server has run when its start no longer matters: longer than any guard.
const SETTLED: Duration = Duration::from_secs(4);

/// Fails with how to install Redis, if it is missing.
pub fn is_installed() -> Result<(), Failure> {
    finished(Command::new(PROGRAM).arg("--version")).map(drop)
}

/// A running server; dropped, it is killed.
pub struct RedisServer {
    port: u16,
    folder: tempfile::TempDir,
    child: Child,
}

impl RedisServer {
    /// Starts a server, and waits until it answers.
    pub fn start() -> Result<RedisServer, Failure> {
        let wrong = |error: io::Error| Failure::wrong(format!("{PROGRAM} can't be tried: {error}"));
        let free = TcpListener::bind("127.0.0.1:0").and_then(|one| one.local_addr());
        let port = free.map_err(wrong)?.port();
        let folder = tempfile::tempdir().map_err(wrong)?;
        let child = spawn(port, &folder)?;
        let server = RedisServer { port, folder, child };
        server.wait()?;
        Ok(server)
    }

    /// Starts a server, and waits until it no longer holds back permits for having just started.
    pub fn settled() -> Result<RedisServer, Failure> {
        let server = RedisServer::start()?;
        sleep(SETTLED);
        Ok(server)
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Kills the server, which keeps nothing.
    pub fn kill(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Starts it again on the same port.
    pub fn restart(&mut self) -> Result<(), Failure> {
        self.child = spawn(self.port, &self.folder)?;
        self.wait()
    }

    fn wait(&self) -> Result<(), Failure> {
        let started = Instant::now();
        while started.elapsed() < READY_WITHIN {
            if self.answers().is_ok_and(|answers| answers) {
                return Ok(());
            }
            sleep(Duration::from_millis(10));
        }
        Err(Failure::wrong(format!("{PROGRAM} on port {} does not answer", self.port)))
    }

    fn answers(&self) -> io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.write_all(b"PING\r\n")?;
        let mut answer = [0; 5];
        stream.read_exact(&mut answer)?;
        Ok(&answer == b"+PONG")
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}

fn spawn(port: u16, folder: &tempfile::TempDir) -> Result<Child, Failure> {
    let port = port.to_string();
    let mut command = Command::new(PROGRAM);
    command.args(["--bind", "127.0.0.1", "--port", &port, "--save", "", "--appendonly", "no"]);
    command.arg("--dir").arg(folder.path()).stdin(Stdio::null()).stdout(Stdio::null());
    command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::wrong(format!("{PROGRAM} is missing: install it")),
        _ => Failure::wrong(format!("{PROGRAM} can't be started: {error}")),
    })
}
