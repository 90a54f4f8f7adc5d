//! Compares two sets of facts: what is missing, what differs, and what is not listed.

use std::collections::BTreeSet;

use crate::reader::Facts;

/// Where the emitted code departs from the documents, and why.
///
/// The name is that of a fact; with `*` at its end, of all that begin so.
pub enum Decision {
    /// Something emitted that no document names.
    Added { name: &'static str, why: &'static str },
    /// Something emitted as another kind than the documents say.
    Changed { name: &'static str, emitted: &'static str, why: &'static str },
}

/// Each fact in which the emitted code departs from the list, with what was found instead.
pub fn differences(listed: &Facts, emitted: &Facts, decisions: &[Decision]) -> Vec<String> {
    let mut found = Vec::new();
    let mut needed = vec![false; decisions.len()];
    let mut is_decided = |name: &str, said: &str, is_listed: bool| {
        let covers = |decision: &Decision| decision.covers(name, said, is_listed);
        let decision = decisions.iter().position(covers);
        decision.inspect(|index| needed[*index] = true).is_some()
    };
    for (name, said) in listed {
        match emitted.get(name) {
            Some(same) if same == said => {}
            Some(other) if is_decided(name, other, true) => {}
            Some(other) => {
                found.push(format!("`{name}` is listed as `{said}`, emitted as `{other}`"))
            }
            None => {
                found.push(format!("`{name}: {said}` is not emitted; {}", instead(name, emitted)))
            }
        }
    }
    for (name, said) in emitted.iter().filter(|(name, _)| !listed.contains_key(*name)) {
        if !is_decided(name, said, false) {
            found.push(format!("`{name}: {said}` is emitted, and not listed"));
        }
    }
    let needless = decisions.iter().zip(&needed).filter(|(_, needed)| !**needed);
    found.extend(needless.map(|(decision, _)| decision.needless()));
    found
}

impl Decision {
    fn covers(&self, name: &str, said: &str, is_listed: bool) -> bool {
        match self {
            Self::Added { name: wanted, .. } => !is_listed && is_meant(wanted, name),
            Self::Changed { name: wanted, emitted, .. } => {
                is_listed && is_meant(wanted, name) && said == *emitted
            }
        }
    }

    fn needless(&self) -> String {
        let (Self::Added { name, why } | Self::Changed { name, why, .. }) = self;
        format!("nothing needs the decision on `{name}`: {why}")
    }
}

fn is_meant(wanted: &str, name: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == wanted,
    }
}

/// The facts beside a missing one: others of the same type and path, or of the type.
fn instead(name: &str, emitted: &Facts) -> String {
    let mut start = name;
    while let Some((shorter, _)) = start.rsplit_once([',', ' ']) {
        start = shorter.trim_end_matches(',');
        let beside: BTreeSet<&str> = emitted
            .keys()
            .filter_map(|other| other.strip_prefix(start)?.strip_prefix([',', ' ']))
            .map(str::trim_start)
            .collect();
        if !beside.is_empty() {
            let beside: Vec<&str> = beside.into_iter().collect();
            return format!("`{start}` has {}", beside.join("; "));
        }
    }
    format!("nothing of the name `{start}` is")
}
