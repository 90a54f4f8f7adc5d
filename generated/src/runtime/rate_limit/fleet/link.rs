//! The connection to Redis: made when it is first needed, and anew when it has died.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, ConnectionAddr, RedisError, Script, ScriptInvocation};
use tokio::runtime::{Handle, Id};
use tokio::time::timeout;

use super::call::ScriptAnswer;
use super::error::{RedisLimiterError, Trouble};
use super::script::ACQUIRE;
use super::time::Clock;

/// One server, and a connection for each tokio runtime that uses it: a connection is driven by the
/// runtime that made it, and ends with it.
pub(crate) struct Link {
    /// Another than at first, if a cluster has moved the keys.
    client: Mutex<Client>,
    /// Where the server is, without its password.
    pub(crate) address: String,
    timeout: Duration,
    pub(crate) script: Script,
    connections: Mutex<Vec<Connected>>,
    /// Held by the one call that connects; it keeps how the last one failed, and when.
    connecting: tokio::sync::Mutex<Option<(Instant, Trouble)>>,
}

/// A connection of one runtime.
#[derive(Clone)]
struct Connected {
    runtime: Id,
    since: Instant,
    /// How long an answer took when nothing else was asked.
    round_trip: Duration,
    connection: MultiplexedConnection,
}

/// An answer, and when it came by the clock of this process.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimedAnswer {
    pub(crate) answer: ScriptAnswer,
    pub(crate) sent: Duration,
    pub(crate) came: Duration,
    /// How long an answer took on this connection when nothing else was asked.
    pub(crate) round_trip: Duration,
}

impl Link {
    pub(crate) fn new(client: Client, timeout: Duration) -> Link {
        Link {
            address: client.get_connection_info().addr().to_string(),
            client: Mutex::new(client),
            timeout,
            script: Script::new(ACQUIRE),
            connections: Mutex::new(Vec::new()),
            connecting: tokio::sync::Mutex::new(None),
        }
    }

    /// Runs the script.
    ///
    /// A call on a connection that had died is made again on a new one: what it asks for has an id,
    /// so that asking twice is asking once.
    pub(crate) async fn run(
        &self,
        run: &ScriptInvocation<'_>,
        clock: &dyn Clock,
    ) -> Result<TimedAnswer, Trouble> {
        let Ok(runtime) = Handle::try_current() else {
            return Err(Trouble::Refused(RedisLimiterError::without_runtime()));
        };
        let runtime = runtime.id();
        let started = Instant::now();
        if let Some(connected) = self.connected(runtime) {
            match self.invoke(run, connected, clock).await {
                Err(Trouble::Away(_)) if started.elapsed() < self.timeout => {}
                result => return result,
            }
        }
        let connected = self.connect(runtime, started).await?;
        self.invoke(run, connected, clock).await
    }

    async fn invoke(
        &self,
        run: &ScriptInvocation<'_>,
        mut connected: Connected,
        clock: &dyn Clock,
    ) -> Result<TimedAnswer, Trouble> {
        let sent = clock.now();
        let answering = run.invoke_async::<(u64, u64, u64, u64, u64)>(&mut connected.connection);
        let trouble = match timeout(self.timeout, answering).await {
            Ok(Ok((now, moment, blocked, lapsed, again))) => {
                let came = clock.now();
                let answer = ScriptAnswer { now, moment, blocked, lapsed: lapsed == 1, again };
                return Ok(TimedAnswer { answer, sent, came, round_trip: connected.round_trip });
            }
            Ok(Err(error)) => {
                self.follow(&error);
                Trouble::of(&self.address, error)
            }
            Err(_) => Trouble::silent(&self.address, self.timeout),
        };
        if let Trouble::Away(_) = trouble {
            let of_it = |other: &Connected| {
                other.runtime == connected.runtime && other.since == connected.since
            };
            self.connections().retain(|other| !of_it(other));
        }
        Err(trouble)
    }

    /// Connects, or takes the connection that another call has made meanwhile.
    async fn connect(&self, runtime: Id, asked: Instant) -> Result<Connected, Trouble> {
        let mut failure = self.connecting.lock().await;
        if let Some(connected) = self.connected(runtime) {
            return Ok(connected);
        }
        if let Some((at, trouble)) = &*failure
            && *at >= asked
        {
            return Err(trouble.clone());
        }
        // Both limits are this limiter's own.
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let client = self.client().clone();
        let dialing = async {
            let dialing = client.get_multiplexed_async_connection_with_config(&config);
            let mut connection = dialing.await?;
            // Before the first calls come, which may be many at once.
            let mut load = redis::cmd("SCRIPT");
            load.arg("LOAD").arg(ACQUIRE).query_async::<()>(&mut connection).await?;
            let since = Instant::now();
            redis::cmd("PING").query_async::<()>(&mut connection).await?;
            Ok(Connected { runtime, since, round_trip: since.elapsed(), connection })
        };
        let trouble = match timeout(self.timeout, dialing).await {
            Ok(Ok(connected)) => {
                self.connections().push(connected.clone());
                return Ok(connected);
            }
            Ok(Err(error)) => Trouble::of(&self.address, error),
            Err(_) => Trouble::silent(&self.address, self.timeout),
        };
        *failure = Some((Instant::now(), trouble.clone()));
        Err(trouble)
    }

    /// Goes to the node of a cluster to which an error points.
    fn follow(&self, error: &RedisError) {
        let Some((host, port)) = error.redirect_node().and_then(|(node, _)| node.rsplit_once(':'))
        else {
            return;
        };
        let Ok(port) = port.parse() else { return };
        let mut client = self.client();
        let info = client.get_connection_info().clone();
        let mut addr = info.addr().clone();
        match &mut addr {
            ConnectionAddr::Tcp(old, old_port)
            | ConnectionAddr::TcpTls { host: old, port: old_port, .. } => {
                (*old, *old_port) = (host.to_owned(), port);
            }
            _ => return,
        }
        if let Ok(moved) = Client::open(info.set_addr(addr)) {
            *client = moved;
        }
    }

    fn client(&self) -> MutexGuard<'_, Client> {
        self.client.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connected(&self, runtime: Id) -> Option<Connected> {
        self.connections().iter().find(|connected| connected.runtime == runtime).cloned()
    }

    fn connections(&self) -> MutexGuard<'_, Vec<Connected>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
