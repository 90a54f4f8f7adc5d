//! The engine: what never changes, and what does, behind one lock.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderName;
use serde_json::Value;
use tokio::sync::Notify;

use super::super::auth::Keys;
use super::super::descriptor::Descriptor;
use super::super::fault::{Call, Disturbance, Fault, Faults};
use super::super::rate_limit::Windows;
use super::super::script::{Plot, Script};
use super::super::service::{Happening, Service};
use super::super::state::Generator;
use super::super::time::Moment;
use super::super::webhook::{Channel, Delivery, Outbox, Webhook};
use super::api::Api;
use super::clock::Clock;
use super::journal::{Entry, Journal, Seen, shown};
use super::routes::Routes;

/// What an engine goes by.
#[derive(Clone, Debug)]
pub struct Settings {
    pub seed: u64,
    pub keys: Keys,
    /// Whether rate limits refuse.
    pub keeps_rate_limits: bool,
    /// Whether webhooks may go to other machines.
    pub permits_remote_webhooks: bool,
    pub observers: Observers,
}

/// Who is told of what.
#[derive(Clone, Debug, Default)]
pub struct Observers {
    /// Of each request once it is answered.
    pub requests: Observer<Seen>,
    /// Of what happens to records without a call.
    pub happenings: Observer<Happening>,
    /// Of each attempt of a delivery.
    pub deliveries: Observer<Delivery>,
}

/// Who is told of things of a kind.
pub struct Observer<T>(Option<Arc<Observe<T>>>);

type Observe<T> = dyn Fn(&T) + Send + Sync;

impl<T> Observer<T> {
    /// Calls a function for each.
    pub fn new(observe: impl Fn(&T) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(observe)))
    }

    /// Tells of one, if anybody is there.
    pub(super) fn tell(&self, one: &T) {
        if let Some(observe) = &self.0 {
            observe(one);
        }
    }

    /// Whether anybody is there.
    pub(super) fn is_there(&self) -> bool {
        self.0.is_some()
    }
}

impl<T> Clone for Observer<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Default for Observer<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> fmt::Debug for Observer<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Observer({})", if self.0.is_some() { ".." } else { "none" })
    }
}

/// The service.
#[derive(Debug)]
pub struct Engine {
    pub(super) apis: Vec<Api>,
    pub(super) routes: Routes,
    pub(super) settings: Settings,
    pub(super) state: Mutex<State>,
    /// Held while time is turned.
    pub(super) turning: tokio::sync::Mutex<()>,
    /// Rung when something is due earlier than it was.
    pub(super) bell: Notify,
}

/// What changes.
#[derive(Debug)]
pub(super) struct State {
    pub services: Vec<Service>,
    pub clock: Clock,
    pub faults: Faults,
    pub windows: Windows,
    pub outbox: Outbox,
    pub journal: Journal,
    pub request_ids: Generator,
    /// The moment that the turning of time waits for.
    pub awaited: Option<Moment>,
}

impl Engine {
    /// Makes APIs ready.
    ///
    /// # Errors
    ///
    /// If two of them are the same, or one can't be served.
    pub fn new(descriptors: Vec<Descriptor>, settings: Settings) -> Result<Self, String> {
        let mut apis: Vec<Api> = Vec::new();
        let mut routes = Routes::default();
        let (mut services, mut channels) = (Vec::new(), Vec::new());
        let mut bucket = 0_u32;
        for descriptor in descriptors {
            if apis.iter().any(|api| api.title == descriptor.title()) {
                return Err(format!("{} is given twice", descriptor.title()));
            }
            channels.push(Channel::new(&descriptor)?);
            let mut service = Service::new(&descriptor, settings.seed)?;
            if settings.observers.happenings.is_there() {
                service.watch();
            }
            services.push(service);
            let buckets = u32::try_from(Api::buckets(&descriptor)).unwrap_or(u32::MAX);
            let api = Api::new(descriptor, settings.keys.clone(), bucket)?;
            api.add_routes(apis.len(), &mut routes)?;
            bucket = bucket.saturating_add(buckets);
            apis.push(api);
        }
        let state = State {
            services,
            clock: Clock::new(),
            faults: Faults::new(settings.seed),
            windows: Windows::default(),
            outbox: Outbox::new(channels, settings.permits_remote_webhooks),
            journal: Journal::default(),
            request_ids: Generator::new(settings.seed),
            awaited: None,
        };
        let (turning, bell) = (tokio::sync::Mutex::new(()), Notify::new());
        Ok(Self { apis, routes, settings, state: Mutex::new(state), turning, bell })
    }

    /// The state. A call that panicked while it held the lock does not take it away from others.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The APIs, in their order.
    pub fn apis(&self) -> &[Api] {
        &self.apis
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.settings.seed
    }

    /// The moment that the simulated clock shows.
    pub fn now(&self) -> Moment {
        self.state().clock.now()
    }

    /// Adds a fault.
    ///
    /// # Errors
    ///
    /// If no operation can meet it, no API in question has its error, or it can't be played.
    pub fn add_fault(&self, fault: Fault) -> Result<(), String> {
        let met: Vec<_> = self.apis.iter().filter(|api| may_meet(api, &fault)).collect();
        if met.is_empty() {
            return Err(format!("no operation meets this fault; there are {}", self.titles()));
        }
        let is_known = |api: &&Api| match fault.disturbance() {
            Disturbance::Error(name) => api.error_code(name).is_some(),
            Disturbance::Code(code) => api.composer.knows(*code),
            _ => true,
        };
        if !met.iter().any(is_known) {
            return Err("no API that this fault is about has such an error in its table".to_owned());
        }
        let mut state = self.state();
        let now = state.clock.now();
        state.faults.add(fault, now)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.state().faults.clear();
    }

    /// Plays what a script says of an API, from now on.
    ///
    /// # Errors
    ///
    /// If no version that it is about has all that it names; the message is that of the first one.
    pub fn play(&self, plot: &Plot) -> Result<(), String> {
        let wanted = |api: &Api| {
            let version = api.descriptor.version.as_ref();
            api.descriptor.api == plot.api
                && (plot.version.is_none() || plot.version.as_ref() == version)
        };
        let indexes = (0..self.apis.len()).filter(|index| wanted(&self.apis[*index]));
        let mut state = self.state();
        let played: Vec<_> = indexes.map(|index| state.services[index].play(plot)).collect();
        if played.iter().any(Result::is_ok) {
            return Ok(());
        }
        let none =
            format!("`{}` is not served in such a version; there are {}", plot.api, self.titles());
        played.into_iter().next().unwrap_or(Err(none))
    }

    /// Plays what a script says about the APIs that are served, from now on.
    ///
    /// # Errors
    ///
    /// If one of them lacks something that the script names, or a fault can't be played.
    pub fn play_script(&self, script: &Script) -> Result<(), String> {
        let is_served = |plot: &&Plot| {
            let is_it = |one: &Descriptor| one.api == plot.api && one.version == plot.version;
            self.apis.iter().any(|api| is_it(&api.descriptor))
        };
        script.plots.iter().filter(is_served).try_for_each(|plot| self.play(plot))?;
        let is_met = |fault: &&Fault| self.apis.iter().any(|api| may_meet(api, fault));
        script.faults.iter().filter(is_met).try_for_each(|fault| self.add_fault(fault.clone()))
    }

    /// Registers a webhook.
    ///
    /// # Errors
    ///
    /// If it can't be used, with the reason.
    pub fn add_webhook(&self, webhook: &Webhook) -> Result<(), String> {
        self.state().outbox.register(webhook)
    }

    /// The deliveries that are remembered, the oldest first.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state().outbox.deliveries()
    }

    /// The records of a schema of an API, in the order of their creation.
    ///
    /// # Errors
    ///
    /// If there is no such API, or it stores no such schema.
    pub fn records(&self, title: &str, schema: &str) -> Result<Vec<Value>, String> {
        let found = self.apis.iter().position(|api| api.title == title);
        let index =
            found.ok_or_else(|| format!("`{title}` is not served; there are {}", self.titles()))?;
        if let Some(records) = self.state().services[index].records(schema) {
            return Ok(records);
        }
        let stored = self.apis[index].stored().collect::<Vec<_>>().join(", ");
        Err(format!("{title} stores no `{schema}`; it stores {stored}"))
    }

    /// Which parts of effects were at work so far, with the API of each.
    pub fn effects(&self) -> Vec<(String, BTreeSet<String>)> {
        let state = self.state();
        let services = self.apis.iter().zip(&state.services);
        services.map(|(api, service)| (api.title.clone(), service.touched())).collect()
    }

    /// The requests that are remembered, the oldest first.
    pub fn requests(&self) -> Vec<Seen> {
        let secret: Vec<_> = self.apis.iter().flat_map(|api| api.gate.secret_headers()).collect();
        self.state().journal.entries().map(|entry| self.seen(entry, &secret)).collect()
    }

    /// Tells the observer of a request, if there is one.
    pub(super) fn tell(&self, entry: &Entry) {
        let observer = &self.settings.observers.requests;
        if observer.is_there() {
            let secret: Vec<_> =
                self.apis.iter().flat_map(|api| api.gate.secret_headers()).collect();
            observer.tell(&self.seen(entry, &secret));
        }
    }

    /// Tells of what happened in the service of an API, if anybody wants to know.
    pub(super) fn tell_happenings(&self, api: usize, service: &mut Service) {
        for happening in service.take_happenings() {
            let api = self.apis[api].title.clone();
            self.settings.observers.happenings.tell(&Happening { api, ..happening });
        }
    }

    /// Tells of the latest attempt of a delivery, if anybody wants to know.
    pub(super) fn tell_delivery(&self, number: u64) {
        let observer = &self.settings.observers.deliveries;
        if observer.is_there()
            && let Some(delivery) = self.state().outbox.delivery_by_number(number)
        {
            observer.tell(&delivery);
        }
    }

    fn seen(&self, entry: &Entry, secret: &[&HeaderName]) -> Seen {
        let api = entry.api.and_then(|index| self.apis.get(index));
        let operation = entry.operation.and_then(|index| api?.operation(index));
        Seen {
            at: entry.at,
            method: entry.received.method.to_string(),
            path: entry.received.path.clone(),
            query: entry.received.query.clone(),
            api: api.map(|api| api.title.clone()),
            operation: operation.map(|operation| operation.id.clone()),
            status: entry.status,
            code: entry.code,
            fault: entry.fault.clone(),
            took: entry.took,
            headers: shown(&entry.received.headers, secret),
            body: entry.received.body.clone(),
        }
    }

    /// The titles of all APIs.
    pub(super) fn titles(&self) -> String {
        self.apis.iter().map(|api| api.title.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// Whether an operation of an API can meet a fault.
fn may_meet(api: &Api, fault: &Fault) -> bool {
    let operations = api.descriptor.operations.iter();
    let mut calls = operations.map(|one| Call { api: &api.title, operation: &one.id });
    calls.any(|call| fault.is_about(call))
}
