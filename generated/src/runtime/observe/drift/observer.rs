//! The observer: shared by clients and receivers, it counts what each body holds that the
//! specification doesn't.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::judge::{judge_answer, judge_delivery};
use super::recording::DriftRecording;
use super::shape::Shapes;

/// An emitted type whose API's specification is compiled in with the feature `drift`: the clients,
/// and the enums of webhook events.
pub trait Specified {
    /// The specification as a descriptor, a JSON document.
    const DESCRIPTOR: &'static str;
}

/// Counts drift: what answers and deliveries hold that the specification doesn't.
///
/// Clones count together, for any number of clients and receivers. No value is kept: an entry is a
/// place, a JSON type, the form of a moment with `d` for each digit, or a code beside those of an
/// enum. Names and codes are shown only if they are short words with few digits, and neither codes
/// nor forms where the field is sensitive or personal.
///
/// Each body is read once more for it, after it has been decoded.
#[derive(Clone, Default)]
pub struct DriftObserver(Arc<Observed>);

#[derive(Default)]
struct Observed {
    recording: Mutex<DriftRecording>,
    /// What bodies may hold, by the address of the descriptor.
    shapes: Mutex<BTreeMap<usize, Option<Arc<Shapes>>>>,
}

impl DriftObserver {
    /// Creates an observer that has seen nothing.
    pub fn new() -> DriftObserver {
        DriftObserver::default()
    }

    /// Returns a copy of what was counted so far.
    pub fn recording(&self) -> DriftRecording {
        lock(&self.0.recording).clone()
    }

    /// Returns what was counted so far, and begins anew.
    pub fn take(&self) -> DriftRecording {
        std::mem::take(&mut *lock(&self.0.recording))
    }

    /// Looks at the body of a delivery, `T` being the enum of its events, for receivers that don't
    /// verify signatures with a verifier that has this observer.
    pub fn look_at_delivery<T: Specified>(&self, body: &[u8]) {
        if let Some(watch) = self.watch::<T>() {
            watch.delivery(body);
        }
    }

    /// Returns the observer of one API; `None` if its descriptor can't be read.
    pub(crate) fn watch<T: Specified>(&self) -> Option<DriftWatch> {
        let descriptor = T::DESCRIPTOR;
        let mut known = lock(&self.0.shapes);
        let shapes = known.entry(descriptor.as_ptr().addr());
        let shapes = shapes.or_insert_with(|| Shapes::read(descriptor).ok().map(Arc::new));
        Some(DriftWatch { shapes: Arc::clone(shapes.as_ref()?), observer: self.clone() })
    }
}

impl fmt::Debug for DriftObserver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DriftObserver").field(&*lock(&self.0.recording)).finish()
    }
}

/// The observer of one API in one version.
#[derive(Clone)]
pub(crate) struct DriftWatch {
    shapes: Arc<Shapes>,
    observer: DriftObserver,
}

impl DriftWatch {
    /// Looks at the body of an accepted answer.
    #[cold]
    pub(crate) fn answer(&self, operation: &str, body: &[u8]) {
        let mut found = DriftRecording::new();
        judge_answer(&self.shapes, operation, body, &mut found);
        self.add(found);
    }

    /// Looks at the body of a delivery.
    #[cold]
    pub(crate) fn delivery(&self, body: &[u8]) {
        let mut found = DriftRecording::new();
        judge_delivery(&self.shapes, body, &mut found);
        self.add(found);
    }

    fn add(&self, found: DriftRecording) {
        lock(&self.observer.0.recording).merge(found);
    }
}

/// Locks; a panic elsewhere leaves the counts usable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
