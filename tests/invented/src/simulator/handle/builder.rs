//! What a simulator is started with.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use super::super::auth::{ApiKey, Keys};
use super::super::descriptor::Descriptor;
use super::super::engine::{Engine, Observer, Observers, Seen, Settings};
use super::super::fault::Fault;
use super::super::http::Limits;
use super::super::script::{Plot, Script};
use super::super::service::Happening;
use super::super::webhook::{Delivery, Webhook};
use super::running::{self, Simulator};

/// Options of a simulator.
#[derive(Clone, Debug)]
#[must_use = "a simulator runs only once it is started"]
pub struct SimulatorBuilder {
    pub(super) descriptors: Vec<Descriptor>,
    pub(super) address: SocketAddr,
    pub(super) seed: u64,
    pub(super) keys: Vec<ApiKey>,
    pub(super) webhooks: Vec<Webhook>,
    pub(super) faults: Vec<Fault>,
    pub(super) plots: Vec<Plot>,
    pub(super) limits: Limits,
    observers: Observers,
    pub(super) scripts: Vec<Script>,
    pub(super) keeps_rate_limits: bool,
    pub(super) permits_remote_webhooks: bool,
    permits_remote_clients: bool,
}

impl SimulatorBuilder {
    /// Options of a simulator of these APIs, each in one version.
    pub fn new(descriptors: Vec<Descriptor>) -> Self {
        Self {
            descriptors,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            seed: 0,
            keys: Vec::new(),
            webhooks: Vec::new(),
            faults: Vec::new(),
            plots: Vec::new(),
            limits: Limits::default(),
            observers: Observers::default(),
            scripts: Vec::new(),
            keeps_rate_limits: true,
            permits_remote_webhooks: false,
            permits_remote_clients: false,
        }
    }

    /// What ids, computed results and chance depend on; 0 unless given.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The port of 127.0.0.1 to listen on; a free one unless given.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// The address to listen on, which has to be one of this machine alone.
    pub fn listen_on(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// The address to listen on, which other machines may reach: whoever can connect can use and
    /// control the simulator.
    pub fn listen_on_for_other_machines(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self.permits_remote_clients = true;
        self
    }

    /// Accepts this API key, and from then on no others but those that are given, too.
    ///
    /// Without any, every key that is not empty is accepted, and no signature is verified.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Sends deliveries to this webhook.
    pub fn webhook(mut self, webhook: Webhook) -> Self {
        self.webhooks.push(webhook);
        self
    }

    /// Lets webhooks be on other machines.
    pub fn allow_remote_webhooks(mut self) -> Self {
        self.permits_remote_webhooks = true;
        self
    }

    /// Whether requests over a rate limit are refused; they are unless this says otherwise.
    pub fn rate_limits(mut self, keep: bool) -> Self {
        self.keeps_rate_limits = keep;
        self
    }

    /// Adds a fault that is in force from the start.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Plays what a script says of an API from the start.
    pub fn plot(mut self, plot: Plot) -> Self {
        self.plots.push(plot);
        self
    }

    /// Plays what a script says about the APIs that are served, from the start.
    pub fn script(mut self, script: Script) -> Self {
        self.scripts.push(script);
        self
    }

    /// The limits of connections and requests.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Calls a function for each request once its answer is known, on the thread of the simulator,
    /// which waits for it meanwhile.
    pub fn observe(mut self, observe: impl Fn(&Seen) + Send + Sync + 'static) -> Self {
        self.observers.requests = Observer::new(observe);
        self
    }

    /// Calls a function for each thing that happens to a record without a call: a step of a script, a
    /// timer or a late outcome. It is called on the thread of the simulator, while the service is
    /// locked, so it must not ask the simulator anything.
    pub fn observe_happenings(
        mut self,
        observe: impl Fn(&Happening) + Send + Sync + 'static,
    ) -> Self {
        self.observers.happenings = Observer::new(observe);
        self
    }

    /// Calls a function after each attempt of a delivery, on the thread of the simulator, while the
    /// service is locked, so it must not ask the simulator anything.
    pub fn observe_deliveries(
        mut self,
        observe: impl Fn(&Delivery) + Send + Sync + 'static,
    ) -> Self {
        self.observers.deliveries = Observer::new(observe);
        self
    }

    /// Starts the simulator on a thread of its own.
    ///
    /// # Errors
    ///
    /// If a descriptor, webhook or fault can't be used, or the address is taken or reaches beyond this
    /// machine; the message says which and why.
    pub async fn start(self) -> Result<Simulator, String> {
        if !self.address.ip().is_loopback() && !self.permits_remote_clients {
            return Err(format!(
                "{} can be reached from other machines; listen on 127.0.0.1, or say so with \
                 `listen_on_for_other_machines`",
                self.address
            ));
        }
        running::start(self).await
    }

    /// Makes the service ready, with its webhooks and faults.
    pub(super) fn engine(&self) -> Result<Engine, String> {
        let settings = Settings {
            seed: self.seed,
            keys: Keys::new(self.keys.clone()),
            keeps_rate_limits: self.keeps_rate_limits,
            permits_remote_webhooks: self.permits_remote_webhooks,
            observers: self.observers.clone(),
        };
        let engine = Engine::new(self.descriptors.clone(), settings)?;
        for webhook in &self.webhooks {
            engine.add_webhook(webhook)?;
        }
        for plot in &self.plots {
            engine.play(plot)?;
        }
        for script in &self.scripts {
            engine.play_script(script)?;
        }
        for fault in &self.faults {
            engine.add_fault(fault.clone())?;
        }
        Ok(engine)
    }
}
