//! What a guard remembers of deliveries.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::time::BoxFuture;

/// How many keys a memory in this process holds, unless told otherwise.
const CAPACITY: usize = 100_000;

/// What goes wrong with a memory outside of this process.
pub type MemoryError = Box<dyn std::error::Error + Send + Sync>;

/// Where a [`ReplayGuard`](super::ReplayGuard) remembers deliveries: in this process or, for
/// several receivers, in a store that they share.
///
/// Keys are of bounded length, and hold digests instead of values. Each function is one atomic
/// step; a key may be dropped after the time for which it is to be kept.
pub trait ReplayMemory: Send + Sync + 'static {
    /// Remembers a key; returns whether it is new.
    fn remember<'m>(
        &'m self,
        key: &'m str,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>>;

    /// Forgets a key, so that it is new once more.
    fn forget<'m>(&'m self, key: &'m str) -> BoxFuture<'m, Result<(), MemoryError>>;

    /// Keeps the later one of this moment and that which is kept for the key; returns whether this
    /// one is at least as late. Moments count from 1970.
    fn advance<'m>(
        &'m self,
        key: &'m str,
        moment: Duration,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>>;
}

/// Several guards may share one memory.
impl<M: ReplayMemory + ?Sized> ReplayMemory for Arc<M> {
    fn remember<'m>(
        &'m self,
        key: &'m str,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        (**self).remember(key, keep)
    }

    fn forget<'m>(&'m self, key: &'m str) -> BoxFuture<'m, Result<(), MemoryError>> {
        (**self).forget(key)
    }

    fn advance<'m>(
        &'m self,
        key: &'m str,
        moment: Duration,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        (**self).advance(key, moment, keep)
    }
}

/// A memory in this process, which forgets the keys that were used the longest ago when it is full.
///
/// Unless set, it holds 100,000 keys, which takes less than 32 MiB.
pub struct LocalReplayMemory {
    capacity: usize,
    keys: Mutex<Keys>,
}

/// Keys, each with its moment and the number of its latest use.
#[derive(Default)]
struct Keys {
    entries: HashMap<Arc<str>, (Duration, u64)>,
    /// The keys by their latest use.
    uses: BTreeMap<u64, Arc<str>>,
    latest: u64,
}

impl LocalReplayMemory {
    /// Creates a memory of at most so many keys, and at least one.
    pub fn with_capacity(keys: usize) -> LocalReplayMemory {
        LocalReplayMemory { capacity: keys.max(1), keys: Mutex::default() }
    }

    /// Returns how many keys it holds.
    pub fn len(&self) -> usize {
        self.keys().entries.len()
    }

    /// Whether it holds no key.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn keys(&self) -> MutexGuard<'_, Keys> {
        // No panic leaves keys half changed, since nothing between their changes can panic.
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the moment of a key, and makes room for it.
    fn set(&self, keys: &mut Keys, key: &str, moment: Duration) {
        keys.remove(key);
        while keys.entries.len() >= self.capacity
            && let Some((_, oldest)) = keys.uses.pop_first()
        {
            keys.entries.remove(&oldest);
        }
        let key: Arc<str> = key.into();
        keys.latest += 1;
        keys.uses.insert(keys.latest, key.clone());
        keys.entries.insert(key, (moment, keys.latest));
    }
}

impl Keys {
    fn remove(&mut self, key: &str) {
        if let Some((_, used)) = self.entries.remove(key) {
            self.uses.remove(&used);
        }
    }
}

impl Default for LocalReplayMemory {
    fn default() -> Self {
        LocalReplayMemory::with_capacity(CAPACITY)
    }
}

impl ReplayMemory for LocalReplayMemory {
    fn remember<'m>(
        &'m self,
        key: &'m str,
        _keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        let mut keys = self.keys();
        let is_new = !keys.entries.contains_key(key);
        self.set(&mut keys, key, Duration::ZERO);
        Box::pin(ready(Ok(is_new)))
    }

    fn forget<'m>(&'m self, key: &'m str) -> BoxFuture<'m, Result<(), MemoryError>> {
        self.keys().remove(key);
        Box::pin(ready(Ok(())))
    }

    fn advance<'m>(
        &'m self,
        key: &'m str,
        moment: Duration,
        _keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        let mut keys = self.keys();
        let kept = keys.entries.get(key).map(|(kept, _)| *kept).unwrap_or_default();
        self.set(&mut keys, key, kept.max(moment));
        Box::pin(ready(Ok(moment >= kept)))
    }
}

/// Shows how many keys it holds.
impl fmt::Debug for LocalReplayMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalReplayMemory")
            .field("keys", &self.len())
            .field("capacity", &self.capacity)
            .finish()
    }
}
