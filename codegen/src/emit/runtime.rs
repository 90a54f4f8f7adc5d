//! The runtime's files, which every emitted crate holds byte for byte.

use super::{File, text};
use crate::ir::Crate;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../runtime/src/", $name)))),*]
    };
}

/// Every file of the runtime but its root.
const FILES: &[(&str, &str)] = files![
    "api.rs",
    "attempt.rs",
    "base_url.rs",
    "bucket.rs",
    "budget.rs",
    "calendar.rs",
    "call.rs",
    "client.rs",
    "clock.rs",
    "collection.rs",
    "constraint.rs",
    "content.rs",
    "core.rs",
    "custom.rs",
    "deadline.rs",
    "decode.rs",
    "download.rs",
    "encode.rs",
    "engine.rs",
    "envelope.rs",
    "environment.rs",
    "error.rs",
    "format.rs",
    "guard.rs",
    "inspect.rs",
    "json.rs",
    "key.rs",
    "limit.rs",
    "limiter.rs",
    "nearest.rs",
    "note.rs",
    "number.rs",
    "operation.rs",
    "outcome.rs",
    "page_stream.rs",
    "page_text.rs",
    "paging.rs",
    "pattern.rs",
    "pending.rs",
    "prepare.rs",
    "queue.rs",
    "rate.rs",
    "read_back.rs",
    "reader.rs",
    "record.rs",
    "redact.rs",
    "refusal.rs",
    "reqwest_transport.rs",
    "response.rs",
    "retry.rs",
    "rsa.rs",
    "rule.rs",
    "serde_text.rs",
    "sign.rs",
    "signer.rs",
    "target.rs",
    "token.rs",
    "trace.rs",
    "trail.rs",
    "transport.rs",
    "transport_settings.rs",
    "union.rs",
    "unknown.rs",
    "unusual.rs",
    "validate.rs",
    "value.rs",
    "wait.rs",
    "watched_body.rs",
    "webhook.rs",
    "words.rs",
];

const ROOT: &str = include_str!("../../runtime/src/lib.rs");

/// The files of the `runtime` module; those for patterns and webhooks only where they are needed.
pub fn files<'k>(krate: &Crate) -> impl Iterator<Item = File<'k>> {
    let unwanted: Vec<&str> = [("pattern", krate.patterns), ("webhook", krate.webhooks)]
        .into_iter()
        .filter_map(|(name, wanted)| (!wanted).then_some(name))
        .collect();
    let lines = unwanted.clone();
    let root = text("src/runtime/mod.rs", move || {
        let names = |line: &str, name: &str| {
            let line = line.trim_start_matches("pub ");
            line.starts_with(&format!("mod {name};")) || line.starts_with(&format!("use {name}::"))
        };
        let wanted = |line: &&str| !lines.iter().any(|name| names(line, name));
        ROOT.split_inclusive('\n').filter(wanted).collect()
    });
    let copied = FILES.iter().filter(move |(name, _)| {
        let stem = name.trim_end_matches(".rs");
        !unwanted.contains(&stem)
    });
    let copy = |(name, content): &(&str, &'static str)| {
        let content = *content;
        text(format!("src/runtime/{name}"), move || content.to_owned())
    };
    std::iter::once(root).chain(copied.map(copy))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FILES;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/runtime/src");
        let entries = std::fs::read_dir(folder).expect("the runtime has a folder");
        let found: BTreeSet<String> = entries
            .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
            .filter(|name| name != "lib.rs")
            .collect();
        let copied: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(copied, found);
    }
}
