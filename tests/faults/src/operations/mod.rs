//! One call of each operation of the three modules, with any id in its path.

/// Adds the operations of one module: each by how its request is made of an id.
macro_rules! entries {
    ($list:ident, $module:literal, $client:ident, $($make:expr),* $(,)?) => {
        $($list.push($crate::operations::entry(
            $module,
            |clients, request| $crate::operations::done(clients.$client.call(request)),
            |clients, request| $crate::operations::shown(clients.$client.call(request)),
            $make,
        ));)*
    };
}

mod shipping;
mod tracking;

use std::fmt::Debug;

use optima_courier::auth::KeySource;
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::{Operation, OperationInfo};
use optima_courier::response::Metadata;
use optima_courier::shipping::v3;
use optima_courier::tracking::{v2024_04, v2026_07};
use optima_courier::transport::BoxFuture;
use optima_courier::{Call, Error};

/// Settings of clients, whatever their API.
pub trait Settings {
    /// Sets them; `path` is that of the base URL of the API's servers.
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C>;
}

/// A client of each module.
pub struct Clients {
    t24: v2024_04::Client,
    t26: v2026_07::Client,
    shipping: v3::Client,
}

impl Clients {
    /// Builds them with a key.
    pub fn new(key: &str, settings: &impl Settings) -> Result<Clients, String> {
        Clients::with(KeySource::from(key), settings)
    }

    /// Builds them with any source of keys.
    pub fn with(keys: KeySource, settings: &impl Settings) -> Result<Clients, String> {
        let failed = |error: Error| error.to_string();
        let first = v2024_04::Client::builder(keys.clone());
        let second = v2026_07::Client::builder(keys.clone());
        let third = v3::Client::builder(keys);
        Ok(Clients {
            t24: settings.apply(first, "/tracking/2024-04").build().map_err(failed)?,
            t26: settings.apply(second, "/tracking/2026-07").build().map_err(failed)?,
            shipping: settings.apply(third, "/postmen/v3").build().map_err(failed)?,
        })
    }
}

/// One operation, and how to call it.
pub struct Entry {
    pub info: &'static OperationInfo,
    /// The name of its module.
    pub module: &'static str,
    ask: Box<Ask<Metadata>>,
    show: Box<Ask<String>>,
}

type Ask<T> = dyn for<'c> Fn(&'c Clients, &str) -> Asked<'c, T> + Send + Sync;

/// The outcome of a call: the metadata of its answer, unless more is asked for.
pub type Asked<'c, T = Metadata> = BoxFuture<'c, Result<T, Error>>;

impl Entry {
    /// Calls it; the id stands in each parameter of its path.
    pub fn call<'c>(&self, clients: &'c Clients, id: &str) -> Asked<'c> {
        (self.ask)(clients, id)
    }

    /// The same, but returns the debug output of the response.
    pub fn show<'c>(&self, clients: &'c Clients, id: &str) -> Asked<'c, String> {
        (self.show)(clients, id)
    }

    /// How many parameters its path has.
    pub fn parameters(&self) -> usize {
        self.info.path.matches('{').count()
    }

    /// Its name with that of its module.
    pub fn name(&self) -> String {
        format!("{}::{}", self.module, self.info.id)
    }
}

fn done<'c, O: Operation + 'c>(call: Call<'c, O>) -> Asked<'c> {
    Box::pin(async move { Ok(call.await?.metadata().clone()) })
}

fn shown<'c, O: Operation<Output: Debug> + 'c>(call: Call<'c, O>) -> Asked<'c, String> {
    Box::pin(async move {
        let response = call.await?;
        Ok(format!("{response:?}\n{response:#?}"))
    })
}

fn entry<O: Operation + 'static>(
    module: &'static str,
    ask: for<'c> fn(&'c Clients, O) -> Asked<'c>,
    show: for<'c> fn(&'c Clients, O) -> Asked<'c, String>,
    make: fn(&str) -> O,
) -> Entry {
    let ask = boxed(move |clients, id| ask(clients, make(id)));
    let show = boxed(move |clients, id| show(clients, make(id)));
    Entry { info: O::INFO, module, ask, show }
}

fn boxed<T>(
    ask: impl for<'c> Fn(&'c Clients, &str) -> Asked<'c, T> + Send + Sync + 'static,
) -> Box<Ask<T>> {
    Box::new(ask)
}

/// Every operation.
pub fn all() -> Vec<Entry> {
    let mut all = Vec::new();
    tracking::add_2024_04(&mut all);
    tracking::add_2026_07(&mut all);
    shipping::add(&mut all);
    all
}
