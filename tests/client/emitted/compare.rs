//! Two sets of facts side by side: what is lacking, what differs, and what nobody listed.

use std::collections::BTreeSet;

use crate::reader::Facts;

/// Something emitted that no document names, and why it is there all the same.
///
/// The name is that of a fact; with `*` at its end, of all that begin so.
pub type Addition = (&'static str, &'static str);

/// Each fact in which the emitted code departs from the list, with what was found instead.
pub fn differences(listed: &Facts, emitted: &Facts, additions: &[Addition]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, said) in listed {
        match emitted.get(name) {
            Some(same) if same == said => {}
            Some(other) => {
                found.push(format!("`{name}` is listed as `{said}`, emitted as `{other}`"))
            }
            None => {
                found.push(format!("`{name}: {said}` is not emitted; {}", instead(name, emitted)))
            }
        }
    }
    for (name, said) in emitted.iter().filter(|(name, _)| !listed.contains_key(*name)) {
        if !additions.iter().any(|addition| is_meant(addition, name)) {
            found.push(format!("`{name}: {said}` is emitted, and not listed"));
        }
    }
    for addition in additions {
        let is_needed = |name: &&String| is_meant(addition, name) && !listed.contains_key(*name);
        if emitted.keys().find(is_needed).is_none() {
            found.push(format!("the addition `{}` stands for nothing", addition.0));
        }
    }
    found
}

fn is_meant((wanted, _): &Addition, name: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *wanted,
    }
}

/// What stands beside a fact that is lacking: others of the same type and way, or of the type.
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
