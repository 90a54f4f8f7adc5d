//! The canaries, the sinks into which text is printed, and the search for the ones in the others.

use std::fmt::{Debug, Display, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use optima_courier::observe::{Inspect, Traffic};
use optima_courier::{Error, Response};

pub const KEY: &str = "KeyCanary-7f3a91c2-zq";
pub const SECRET: &str = "SecretCanary-88d1e0-zq";
pub const HEADER: &str = "HeaderCanary-51aa90-zq";
pub const PASSWORD: &str = "ProxyCanary-c0ffee-zq";
pub const FIELD: &str = "FieldCanary-2b6d4e-zq";

/// Everything that was printed anywhere.
#[derive(Clone, Default)]
pub struct Sinks(Arc<Mutex<String>>);

impl Sinks {
    /// Prints a value's debug output.
    pub fn show(&self, value: &dyn Debug) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(text, "{value:?}\n{value:#?}");
    }

    /// Prints a value as people see it.
    pub fn display(&self, value: &dyn Display) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(text, "{value}");
    }

    /// Prints an error, its parts and its causes.
    pub fn error(&self, error: &Error) {
        self.display(error);
        self.show(error);
        self.show(&error.metadata());
        self.show(&error.violations());
        self.display(&error.message().unwrap_or_default());
        self.display(&error.server_type().unwrap_or_default());
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            self.display(&cause);
            self.show(&cause);
            source = cause.source();
        }
    }

    fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Inspect for Sinks {
    fn look(&self, traffic: &Traffic<'_>) {
        self.show(traffic);
    }
}

/// Prints the outcome of a call.
pub fn outcome<T>(result: Result<Response<T>, Error>, sinks: &Sinks)
where
    T: Debug,
{
    match result {
        Ok(response) => {
            sinks.show(&response);
            response.notes().iter().for_each(|note| sinks.display(note));
        }
        Err(error) => sinks.error(&error),
    }
}

/// Looks for each canary in each form, and for its beginning; returns what was printed since the
/// last search.
pub fn search(sinks: &Sinks, request: &str, failure: &str) -> Result<String, String> {
    let text = sinks.take();
    for canary in [KEY, SECRET, HEADER, PASSWORD, FIELD] {
        let hex = canary.bytes().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let forms = [
            canary.to_owned(),
            canary[..8].to_owned(),
            BASE64_STANDARD.encode(canary).trim_end_matches('=').to_owned(),
            BASE64_STANDARD.encode(format!("user:{canary}")).trim_end_matches('=').to_owned(),
            hex.clone(),
            hex.to_uppercase(),
            escaped(canary),
        ];
        if let Some(form) = forms.iter().find(|form| text.contains(form.as_str())) {
            return Err(format!("`{form}` of {canary} was printed: {request} ({failure})\n{text}"));
        }
    }
    Ok(text)
}

/// Every byte as a percent escape, as some servers repeat a URL.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        let _ = write!(escaped, "%{byte:02X}");
        escaped
    })
}
