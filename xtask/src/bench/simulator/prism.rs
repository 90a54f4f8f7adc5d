//! Prism, which mocks the operations of an OpenAPI document and keeps no state.

use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::console;
use crate::process::finished;

/// The version that figures are compared with, which the lock holds too.
pub const NAME: &str = "Prism 5.16.0";

/// Its manifest and lock, and the document of the two operations, below the root.
const LOCK: &str = "xtask/bench/prism";
const DOCUMENT: &str = "xtask/bench/openapi/trackings.yaml";

/// Its program, below the folder where it is installed.
const PROGRAM: &str = "node_modules/@stoplight/prism-cli/dist/index.js";

/// How long it may take to listen.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, which ends when this is dropped.
pub struct Prism {
    server: Child,
    port: u16,
}

impl Prism {
    /// Installs it below `target/bench` and starts it; returns `None`, and says why, where that
    /// fails, for example without a network.
    pub fn start(root: &Path) -> Option<Self> {
        let started = installed(root).and_then(|program| Self::run(&program, &root.join(DOCUMENT)));
        if let Err(error) = &started {
            console::complain(format_args!(
                "{error}\nwarning: {NAME} can't be started, so the figures beside it are left out\n"
            ));
        }
        started.ok()
    }

    /// Starts the server in one process, with nothing to log.
    fn run(program: &Path, document: &Path) -> Result<Self, String> {
        let port = free_port().map_err(|error| format!("no port is free: {error}"))?;
        let mut command = Command::new("node");
        command.arg(program).args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()]);
        command.args(["--errors", "--multiprocess", "false", "--verboseLevel", "silent"]);
        command.arg(document).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let server = command.spawn().map_err(|error| format!("node can't be started: {error}"))?;
        let mut prism = Self { server, port };
        prism.wait().map(|()| prism)
    }

    /// Waits until it listens.
    fn wait(&mut self) -> Result<(), String> {
        let start = Instant::now();
        while TcpStream::connect(self.address()).is_err() {
            if let Ok(Some(status)) = self.server.try_wait() {
                return Err(format!("{NAME} ended ({status})"));
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{NAME} does not listen after {} s", PATIENCE.as_secs()));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Its host and port.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The number of its process.
    pub fn process(&self) -> String {
        self.server.id().to_string()
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Installs exactly what the lock holds, unless that was done before; returns the program.
fn installed(root: &Path) -> Result<PathBuf, String> {
    let (lock, folder) = (root.join(LOCK), root.join("target").join("bench").join("prism"));
    let (text, copy) = (fs::read(lock.join("package-lock.json")), folder.join("installed.json"));
    let text = text.map_err(|error| format!("{}: {error}", lock.display()))?;
    if fs::read(&copy).is_ok_and(|installed| installed == text) {
        return Ok(folder.join(PROGRAM));
    }
    console::complain(format_args!("installing {NAME}\n"));
    let written = fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(lock.join("package.json"), folder.join("package.json")))
        .and_then(|_| fs::write(folder.join("package-lock.json"), &text));
    written.map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]);
    finished(npm.current_dir(&folder)).map_err(|failure| failure.message)?;
    fs::write(&copy, &text).map_err(|error| format!("{}: {error}", copy.display()))?;
    Ok(folder.join(PROGRAM))
}

/// A port on which nobody listens at the moment.
fn free_port() -> io::Result<u16> {
    TcpListener::bind("127.0.0.1:0")?.local_addr().map(|address| address.port())
}
