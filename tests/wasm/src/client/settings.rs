//! Settings that `fetch` can't keep.

use std::time::Duration;

use runtime::error::ErrorKind;
use runtime::transport::TransportSettings;

/// Checks that each is refused with a message that names it.
pub fn check() -> Vec<String> {
    let settings = TransportSettings::default;
    let cases = [
        ("connect_timeout", settings().connect_timeout(Duration::from_secs(1))),
        ("proxy", settings().proxy("http://127.0.0.1:1")),
        ("no_proxy", settings().no_proxy()),
    ];
    let wrong = cases.into_iter().filter_map(|(name, settings)| match settings.build() {
        Ok(_) => Some(format!("`{name}` is taken")),
        Err(error) => {
            let text = error.to_string();
            let names_it = error.kind() == ErrorKind::Config && text.contains(&format!("`{name}`"));
            (!names_it).then(|| format!("`{name}` is refused with: {text}"))
        }
    });
    wrong.collect()
}
