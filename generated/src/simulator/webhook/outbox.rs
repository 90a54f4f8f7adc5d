//! The deliveries: what waits for its moment, and what became of the rest.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::super::auth::Secret;
use super::super::service::News;
use super::super::time::Moment;
use super::{Address, Channel, Webhook};

/// How many deliveries are remembered once they are done.
const MOST_DONE: usize = 10_000;

/// How many deliveries can wait; what comes on top of them is given up at once.
const MOST_WAITING: usize = 50_000;

/// How many webhooks can be registered.
const MOST_WEBHOOKS: usize = 100;

/// A delivery and what became of it so far.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Delivery {
    /// Its number, counted from 1.
    pub number: u64,
    pub url: String,
    /// The API and its version: `library/2024-04`.
    pub api: String,
    pub event: String,
    /// The body.
    pub payload: Value,
    /// The attempts so far.
    pub attempts: Vec<Attempt>,
    /// When the next attempt is due, by the simulated clock; absent once it succeeded or was given up.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "write_optional")]
    pub next: Option<Moment>,
    pub is_delivered: bool,
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attempt {
    /// By the simulated clock.
    #[serde(serialize_with = "write_moment")]
    pub at: Moment,
    /// The status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Why there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// What an attempt sends.
#[derive(Clone, Debug)]
pub struct Parcel {
    pub number: u64,
    pub at: Moment,
    pub address: Address,
    pub headers: http::HeaderMap,
    pub body: Bytes,
}

/// A registered webhook, made ready for one channel.
#[derive(Clone, Debug)]
struct Route {
    url: String,
    address: Address,
    channel: usize,
    secret: Option<Secret>,
}

/// A delivery as it is kept.
#[derive(Debug)]
struct Item {
    route: usize,
    event: usize,
    body: Bytes,
    attempts: Vec<Attempt>,
    next: Option<Moment>,
    is_delivered: bool,
}

impl Item {
    /// The delivery without any attempt, as there are too many.
    fn given_up(mut self, at: Moment) -> Self {
        let error = Some("too many deliveries were waiting".to_owned());
        self.attempts.push(Attempt { at, status: None, error });
        self.next = None;
        self
    }
}

/// All deliveries of a simulator.
#[derive(Debug)]
pub struct Outbox {
    channels: Vec<Option<Channel>>,
    permits_others: bool,
    webhooks: usize,
    routes: Vec<Route>,
    waiting: BTreeMap<u64, Item>,
    done: BTreeMap<u64, Item>,
    due: BTreeSet<(Moment, u64)>,
    last: u64,
}

impl Outbox {
    /// No webhooks yet; the channels are those of the APIs, in their order.
    pub fn new(channels: Vec<Option<Channel>>, permits_others: bool) -> Self {
        Self {
            channels,
            permits_others,
            webhooks: 0,
            routes: Vec::new(),
            waiting: BTreeMap::new(),
            done: BTreeMap::new(),
            due: BTreeSet::new(),
            last: 0,
        }
    }

    /// Registers a webhook.
    ///
    /// # Errors
    ///
    /// If its URL or secret can't be used, no API has deliveries for it, or there are too many.
    pub fn register(&mut self, webhook: &Webhook) -> Result<(), String> {
        if self.webhooks >= MOST_WEBHOOKS {
            return Err(format!("{MOST_WEBHOOKS} webhooks are registered already"));
        }
        let address = Address::parse(&webhook.url, self.permits_others)?;
        let mut routes = Vec::new();
        for (index, channel) in self.channels.iter().enumerate() {
            let Some(channel) = channel.as_ref().filter(|channel| webhook.wants(&channel.title))
            else {
                continue;
            };
            let secret = channel.secret(webhook.secret.as_deref())?;
            let (url, address) = (webhook.url.clone(), address.clone());
            routes.push(Route { url, address, channel: index, secret });
        }
        if routes.is_empty() {
            return Err(self.unwanted(webhook));
        }
        self.routes.extend(routes);
        self.webhooks += 1;
        Ok(())
    }

    fn unwanted(&self, webhook: &Webhook) -> String {
        let titles: Vec<_> = self.channels.iter().flatten().map(|one| one.title.as_str()).collect();
        let wanted = webhook.version.as_deref().unwrap_or("any API");
        let titles = if titles.is_empty() { "none has any".to_owned() } else { titles.join(", ") };
        format!("there are no webhooks of {wanted}; these have some: {titles}")
    }

    /// Queues news of an API for each webhook that wants them.
    pub fn push(&mut self, channel: usize, news: News) {
        let News { event, payload, at } = news;
        let Some(Some(own)) = self.channels.get(channel) else { return };
        if !self.routes.iter().any(|route| route.channel == channel) {
            return;
        }
        let body = own.body(event, payload);
        for route in 0..self.routes.len() {
            if self.routes[route].channel != channel {
                continue;
            }
            self.last += 1;
            let body = body.clone();
            let item = Item {
                route,
                event,
                body,
                attempts: Vec::new(),
                next: Some(at),
                is_delivered: false,
            };
            if self.waiting.len() < MOST_WAITING {
                self.waiting.insert(self.last, item);
                self.due.insert((at, self.last));
            } else {
                self.finish(self.last, item.given_up(at));
            }
        }
    }

    /// Remembers a delivery that is done, and forgets the oldest one once there are too many.
    fn finish(&mut self, number: u64, item: Item) {
        self.done.insert(number, item);
        if self.done.len() > MOST_DONE {
            self.done.pop_first();
        }
    }

    /// When the next attempt is due.
    pub fn next_due(&self) -> Option<Moment> {
        self.due.first().map(|(moment, _)| *moment)
    }

    /// Takes the first attempt that is due at a moment.
    pub fn take(&mut self, now: Moment) -> Option<Parcel> {
        let (at, number) = self.due.first().copied().filter(|(at, _)| *at <= now)?;
        self.due.remove(&(at, number));
        let item = self.waiting.get(&number)?;
        let route = self.routes.get(item.route)?;
        let channel = self.channels.get(route.channel)?.as_ref()?;
        let headers = channel.headers(route.secret.as_ref(), &item.body);
        Some(Parcel {
            number,
            at,
            address: route.address.clone(),
            headers,
            body: item.body.clone(),
        })
    }

    /// Notes what became of an attempt, and queues the next one if there is to be one.
    pub fn note(&mut self, number: u64, at: Moment, outcome: Result<u16, String>) {
        let Some(mut item) = self.waiting.remove(&number) else { return };
        let channel =
            self.routes.get(item.route).and_then(|route| self.channels.get(route.channel));
        let Some(Some(channel)) = channel else { return };
        let (status, error) = match outcome {
            Ok(status) => (Some(status), None),
            Err(error) => (None, Some(error)),
        };
        item.is_delivered = status.is_some_and(|status| channel.is_success(status));
        item.attempts.push(Attempt { at, status, error });
        let attempts = u64::try_from(item.attempts.len()).unwrap_or(u64::MAX);
        let delay = channel.delay_after(attempts).filter(|_| !item.is_delivered);
        item.next = delay.map(|delay| at.after(delay));
        match item.next {
            Some(next) => {
                self.due.insert((next, number));
                self.waiting.insert(number, item);
            }
            None => self.finish(number, item),
        }
    }

    /// The deliveries that are remembered, the oldest first.
    pub fn deliveries(&self) -> Vec<Delivery> {
        let mut items: Vec<_> = self.done.iter().chain(&self.waiting).collect();
        items.sort_by_key(|(number, _)| **number);
        items.into_iter().filter_map(|(number, item)| self.delivery(*number, item)).collect()
    }

    /// A delivery by its number, if it is remembered.
    pub fn delivery_by_number(&self, number: u64) -> Option<Delivery> {
        let item = self.waiting.get(&number).or_else(|| self.done.get(&number))?;
        self.delivery(number, item)
    }

    fn delivery(&self, number: u64, item: &Item) -> Option<Delivery> {
        let route = self.routes.get(item.route)?;
        let channel = self.channels.get(route.channel)?.as_ref()?;
        Some(Delivery {
            number,
            url: route.url.clone(),
            api: channel.title.clone(),
            event: channel.event(item.event).to_owned(),
            payload: serde_json::from_slice(&item.body).unwrap_or(Value::Null),
            attempts: item.attempts.clone(),
            next: item.next,
            is_delivered: item.is_delivered,
        })
    }
}

fn write_moment<S: Serializer>(moment: &Moment, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(moment)
}

#[allow(clippy::ref_option)]
fn write_optional<S: Serializer>(moment: &Option<Moment>, to: S) -> Result<S::Ok, S::Error> {
    match moment {
        Some(moment) => write_moment(moment, to),
        None => to.serialize_none(),
    }
}
