//! The rooms of a crate: which other rooms and which crates each knows, by the paths in its files,
//! and whether the rooms know each other in a ring.
//!
//! A room is a folder or a file at the top of a crate; the crate's root is the room [`ROOT`].

use std::collections::{BTreeMap, BTreeSet};

use crate::paths::paths;

mod tests;

/// The room of `lib.rs` itself.
pub const ROOT: &str = "lib";

/// What one room may know.
pub struct Room {
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

/// A room with the rooms and the crates that it may know.
pub const fn room(
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
) -> Room {
    Room { name, rooms, crates }
}

/// Something that a room may know in one file only.
pub struct Narrow {
    /// The room.
    pub room: &'static str,
    /// How the paths to it begin.
    pub known: &'static str,
    /// The file.
    pub file: &'static str,
}

/// A file of Rust.
pub struct RustFile {
    /// Where it stands, for messages.
    pub path: String,
    /// The module that it is, below the crate.
    pub module: Vec<String>,
    /// What it holds.
    pub text: String,
}

impl RustFile {
    /// The room that it stands in.
    fn room(&self) -> &str {
        self.module.first().map_or(ROOT, String::as_str)
    }

    /// Every path in it, resolved as far as the crate or another crate.
    pub fn paths(&self) -> Vec<Vec<String>> {
        let module: Vec<&str> = self.module.iter().map(String::as_str).collect();
        paths(&self.text, &module)
    }
}

/// A crate's files, and what its rooms may know.
pub struct House<'h> {
    /// The table, the lowest room first.
    pub rooms: &'h [Room],
    /// What rooms may know in one file only.
    pub narrow: &'h [Narrow],
    /// The crates that it depends on.
    pub crates: BTreeSet<String>,
    /// Its files.
    pub files: Vec<RustFile>,
}

impl House<'_> {
    /// Everything that a room knows and must not know, one line for each.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.faults_of_the_table();
        for file in &self.files {
            let Some(room) = self.room(file.room()) else {
                let (path, name) = (&file.path, file.room());
                faults.insert(format!("{path}: the room `{name}` is not in the table"));
                continue;
            };
            for found in self.paths(file) {
                faults.extend(self.fault(room, &file.path, &found));
            }
        }
        faults.into_iter().collect()
    }

    /// The rooms that know each other in a ring by the paths of the code, with one file that leads
    /// from each to the next; one line for each ring.
    pub fn rings(&self) -> Vec<String> {
        let edges = self.edges();
        let mut rings = BTreeMap::new();
        for start in edges.keys() {
            if let Some(ring) = ring(start, &edges) {
                let members: BTreeSet<&str> = ring.iter().map(|(room, _)| *room).collect();
                rings.entry(members).or_insert(ring);
            }
        }
        let shown = |ring: Vec<(&str, &str)>| {
            let steps = ring.iter().map(|(room, file)| format!("`{room}` (by {file})"));
            steps.collect::<Vec<_>>().join(" -> ")
        };
        rings.into_values().map(shown).collect()
    }

    /// A room may know only rooms that stand above its row, so that the table holds no ring.
    fn faults_of_the_table(&self) -> BTreeSet<String> {
        let mut lower = BTreeSet::new();
        let mut faults = BTreeSet::new();
        for room in self.rooms {
            let upward = room.rooms.iter().filter(|known| !lower.contains(*known));
            let name = room.name;
            faults
                .extend(upward.map(|known| format!("the table: `{known}` is not below `{name}`")));
            lower.insert(room.name);
        }
        faults
    }

    fn fault(&self, room: &Room, path: &str, found: &[String]) -> Option<String> {
        let shown = found.join("::");
        let Some(known) = self.known(found) else {
            let name = found.first()?;
            let is_foreign = self.crates.contains(name) && !room.crates.contains(&name.as_str());
            return is_foreign
                .then(|| format!("{path}: `{}` must not know the crate `{name}`", room.name));
        };
        let is_narrow =
            |narrow: &&Narrow| narrow.room == room.name && shown.starts_with(narrow.known);
        match self.narrow.iter().find(is_narrow) {
            Some(Narrow { file, .. }) if *file != path => {
                Some(format!("{path}: only {file} knows `{shown}`"))
            }
            _ if known == room.name || room.rooms.contains(&known) => None,
            _ => Some(format!("{path}: `{}` must not know `{shown}`", room.name)),
        }
    }

    /// The room that a path of this crate leads to; what is no room is the root's.
    fn known(&self, found: &[String]) -> Option<&'static str> {
        if found.first()? != "crate" {
            return None;
        }
        Some(found.get(1).and_then(|name| self.room(name)).map_or(ROOT, |room| room.name))
    }

    fn room(&self, name: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.name == name)
    }

    /// The paths in a file; the root names its rooms without `crate`.
    fn paths(&self, file: &RustFile) -> Vec<Vec<String>> {
        let mut paths = file.paths();
        for path in paths.iter_mut().filter(|_| file.room() == ROOT) {
            if self.room(&path[0]).is_some() {
                path.insert(0, "crate".to_owned());
            }
        }
        paths
    }

    /// For each room the rooms that it knows, each with a file that names it.
    fn edges(&self) -> Edges<'_> {
        let mut edges = Edges::new();
        for file in &self.files {
            for found in self.paths(file) {
                let known = self.known(&found).filter(|known| *known != file.room());
                let Some(known) = known else { continue };
                edges.entry(file.room()).or_default().entry(known).or_insert(&file.path);
            }
        }
        edges
    }
}

type Edges<'h> = BTreeMap<&'h str, BTreeMap<&'h str, &'h str>>;

/// The shortest way from a room back to itself: each room with the file that leads on.
fn ring<'h>(start: &'h str, edges: &Edges<'h>) -> Option<Vec<(&'h str, &'h str)>> {
    let mut ways = vec![(start, Vec::new())];
    let mut seen = BTreeSet::new();
    let mut next = 0;
    while let Some((room, way)) = ways.get(next).cloned() {
        next += 1;
        for (known, file) in edges.get(room).into_iter().flatten() {
            let mut longer = way.clone();
            longer.push((room, *file));
            if *known == start {
                return Some(longer);
            }
            if seen.insert(*known) {
                ways.push((*known, longer));
            }
        }
    }
    None
}
