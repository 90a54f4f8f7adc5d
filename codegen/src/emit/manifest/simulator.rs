//! What the simulator adds to the manifest of a client: a feature, and the dependencies that only it
//! has.

use super::section;

/// The simulator's own manifest.
const MANIFEST: &str = include_str!("../../../simulator/Cargo.toml");

/// The feature without which there is no simulator, in a client that has these dependencies: it
/// enables the others, and what the simulator needs of those that are there.
pub fn feature(present: &[&str]) -> String {
    let mut needs = Vec::new();
    for line in needed() {
        match present.iter().find(|other| name(other) == name(line)) {
            None => needs.push(format!("dep:{}", name(line))),
            Some(other) => {
                let features = features(line).filter(|one| features(other).all(|had| had != *one));
                needs.extend(features.map(|feature| format!("{}/{feature}", name(line))));
            }
        }
    }
    needs.sort_unstable();
    let lines = needs.iter().map(|need| format!("    \"{need}\",\n"));
    format!("simulator = [\n{}]", lines.collect::<String>())
}

/// The dependencies that a client with these has only for the simulator.
pub fn dependencies(present: &[&str]) -> Vec<&'static str> {
    needed().filter(|line| present.iter().all(|other| name(other) != name(line))).collect()
}

/// The dependencies of a simulator that serves: those that are not optional, and those of its feature
/// `server`.
fn needed() -> impl Iterator<Item = &'static str> {
    let of_server: Vec<&str> = section(MANIFEST, "features")
        .skip_while(|line| *line != "server = [")
        .take_while(|line| *line != "]")
        .filter_map(|line| line.trim().strip_prefix("\"dep:")?.strip_suffix("\","))
        .collect();
    section(MANIFEST, "dependencies")
        .filter(move |line| !line.contains("optional = true") || of_server.contains(&name(line)))
}

fn name(line: &str) -> &str {
    line.split([' ', '=', '.']).next().unwrap_or_default()
}

/// The features of a dependency that its line enables.
fn features(line: &str) -> impl Iterator<Item = &str> {
    let list = line.split_once("features = [").and_then(|(_, rest)| rest.split_once(']'));
    let list = list.map_or("", |(list, _)| list);
    list.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{dependencies, feature, needed};

    #[test]
    fn what_a_client_has_already_is_not_added_but_what_it_lacks_of_it_is() {
        let present = [
            "serde_json = \"1\"",
            "serde = \"1\"",
            "tokio = { version = \"1\", features = [\"rt\", \"sync\", \"time\"] }",
        ];
        let feature = feature(&present);
        for need in ["dep:hyper", "dep:regex-lite", "serde/derive", "tokio/io-util", "tokio/net"] {
            assert!(feature.contains(&format!("    \"{need}\",\n")), "{feature}");
        }
        for need in ["tokio/rt", "dep:serde", "dep:tokio", "schemars", "aws-lc-rs"] {
            assert!(!feature.contains(need), "{feature}");
        }
        assert_eq!(dependencies(&present).len() + 3, needed().count());
    }
}
