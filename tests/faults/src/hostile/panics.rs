//! Panics of any thread, which a runtime would keep to itself.

use std::panic;
use std::sync::{Arc, Mutex, PoisonError};

/// The panics since this was made.
pub struct Panics(Arc<Mutex<Vec<String>>>);

impl Panics {
    /// Notes panics from now on, beside what is done about them anyway.
    pub fn watch() -> Self {
        let noted = Arc::new(Mutex::new(Vec::new()));
        let (notes, usual) = (Arc::clone(&noted), panic::take_hook());
        panic::set_hook(Box::new(move |info| {
            notes.lock().unwrap_or_else(PoisonError::into_inner).push(info.to_string());
            usual(info);
        }));
        Self(noted)
    }

    /// Says what panicked, if anything did.
    pub fn none(&self) -> Result<(), String> {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match noted.first() {
            None => Ok(()),
            Some(first) => Err(format!("{} panics, the first one: {first}", noted.len())),
        }
    }
}

impl Drop for Panics {
    fn drop(&mut self) {
        drop(panic::take_hook());
    }
}
