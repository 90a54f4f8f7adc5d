//! Joins the inventory with the recordings: which tests touch each node, and what is missing.

use std::collections::BTreeSet;

use codegen::LimitCases;
use codegen::inventory::{ApiInventory, Inventory, InventoryKind, InventoryNode};

use super::recording::Recordings;
use super::walk::touched;
use crate::exit_code::{ExitCode, Failure};

/// The kinds of which every node has to be touched.
const DEMANDED: [InventoryKind; 5] = [
    InventoryKind::Operation,
    InventoryKind::Constraint,
    InventoryKind::Rule,
    InventoryKind::Effect,
    InventoryKind::Error,
];

/// The test binary of the boundary cases.
const CASES: &str = "boundary";

/// Every node with its state.
pub struct Coverage {
    pub chapters: Vec<Chapter>,
    pub calls: usize,
    /// How many of the calls are to no operation of the specification.
    pub strange: usize,
    pub cases: usize,
}

/// One API in one version.
pub struct Chapter {
    pub api: String,
    pub version: Option<String>,
    /// In the order of the inventory.
    pub entries: Vec<Entry>,
}

/// One node with its state.
pub struct Entry {
    pub node: InventoryNode,
    pub state: State,
    /// The tests that touch it.
    pub tests: BTreeSet<String>,
}

/// Whether a node is touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Touched,
    /// It can't be touched, for this reason.
    Excused(String),
    /// What is missing.
    Untouched(String),
}

/// How many nodes of a kind are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub total: usize,
    pub touched: usize,
    pub excused: usize,
}

/// Finds the state of each node.
pub fn judge(inventory: Inventory, recordings: &Recordings) -> Result<Coverage, Failure> {
    bases_differ(&inventory)?;
    let mut known = vec![false; recordings.calls.len()];
    let mut chapters = Vec::new();
    for account in inventory.accounts {
        let mut tests = vec![BTreeSet::new(); account.nodes.len()];
        for (call, known) in recordings.calls.iter().zip(&mut known) {
            let found = touched(&account, call);
            *known |= found.is_some();
            for node in found.into_iter().flatten() {
                tests[node].insert(call.test.clone());
            }
        }
        add_effects(&account, recordings, &mut tests);
        chapters.push(chapter(account, tests, recordings));
    }
    Ok(Coverage {
        chapters,
        calls: recordings.calls.len(),
        strange: known.iter().filter(|known| !**known).count(),
        cases: recordings.cases.values().map(BTreeSet::len).sum(),
    })
}

/// Adds the tests in which each part of an effect was at work.
fn add_effects(account: &ApiInventory, recordings: &Recordings, tests: &mut [BTreeSet<String>]) {
    let own = recordings.effects.iter();
    let own = own.filter(|one| one.api == account.api && one.version == account.version);
    for recorded in own {
        for (node, tests) in account.nodes.iter().zip(tests.iter_mut()) {
            if node.part.as_ref().is_some_and(|part| recorded.parts.contains(part)) {
                tests.insert(recorded.test.clone());
            }
        }
    }
}

/// The path of the base URL tells to which version a call belongs.
fn bases_differ(inventory: &Inventory) -> Result<(), Failure> {
    let mut bases: Vec<&str> = inventory.accounts.iter().map(|one| one.base.as_str()).collect();
    bases.sort_unstable();
    match bases.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Failure::wrong(format!(
            "two versions are served below the path `{}`: their calls can't be told apart",
            pair[0]
        ))),
        None => Ok(()),
    }
}

fn chapter(
    account: ApiInventory,
    tests: Vec<BTreeSet<String>>,
    recordings: &Recordings,
) -> Chapter {
    let ApiInventory { api, version, nodes, .. } = account;
    let entries = nodes.into_iter().zip(tests).map(|(node, tests)| entry(node, tests, recordings));
    Chapter { api, version, entries: entries.collect() }
}

fn entry(node: InventoryNode, tests: BTreeSet<String>, recordings: &Recordings) -> Entry {
    let (state, tests) = match node.kind {
        InventoryKind::Constraint | InventoryKind::Rule => limit(&node.boundaries, recordings),
        kind if tests.is_empty() => (State::Untouched(missing(kind).to_owned()), tests),
        _ => (State::Touched, tests),
    };
    Entry { node, state, tests }
}

/// Why nodes of a kind are untouched, unless there is a closer reason.
pub fn missing(kind: InventoryKind) -> &'static str {
    match kind {
        InventoryKind::Operation => "no request was sent to it",
        InventoryKind::Field => "no request or answer held it",
        InventoryKind::Constraint | InventoryKind::Rule => "no case of it has passed",
        InventoryKind::Effect => "no simulator carried it out",
        InventoryKind::Error => "no answer carried its code",
    }
}

/// A limit is touched if it is in one place, and excused only if it can't be in any.
fn limit(boundaries: &[LimitCases], recordings: &Recordings) -> (State, BTreeSet<String>) {
    let mut tests = BTreeSet::new();
    let (mut touched, mut missing, mut reasons) = (false, BTreeSet::new(), BTreeSet::new());
    for boundary in boundaries {
        let (state, test) = limit_at(boundary, recordings);
        tests.extend(test);
        match state {
            State::Touched => touched = true,
            State::Untouched(text) => drop(missing.insert(text)),
            State::Excused(text) => drop(reasons.insert(text)),
        }
    }
    let joined = |texts: BTreeSet<String>| texts.into_iter().collect::<Vec<_>>().join("; ");
    let state = match (touched, missing.is_empty(), reasons.is_empty()) {
        (true, ..) => State::Touched,
        (false, true, false) => State::Excused(joined(reasons)),
        (false, true, true) => State::Untouched("there is no case of it".to_owned()),
        (false, false, _) => State::Untouched(joined(missing)),
    };
    (state, tests)
}

/// The state of a limit in one place, with the test that ran its cases: it is touched if a case that
/// keeps it and one that breaks it have passed, and excused if all its cases have passed and there
/// is a reason why one is missing.
fn limit_at(boundary: &LimitCases, recordings: &Recordings) -> (State, Option<String>) {
    let test = boundary.test.as_ref().map(|test| format!("{CASES}::{test}"));
    let passed = test.as_ref().and_then(|test| recordings.cases.get(test));
    let ran = |names: &[String]| {
        let names = names.iter().map(|name| format!("{}{name}", boundary.prefix));
        names.filter(|name| passed.is_some_and(|passed| passed.contains(name))).count()
    };
    let (kept, broken) = (ran(&boundary.kept), ran(&boundary.broken));
    let all_ran = kept == boundary.kept.len() && broken == boundary.broken.len();
    let state = match (kept, broken) {
        (1.., 1..) => State::Touched,
        _ if all_ran && !boundary.gaps.is_empty() => {
            let reasons = boundary.gaps.iter().map(|(wanted, why)| format!("{wanted}: {why}"));
            State::Excused(reasons.collect::<Vec<_>>().join("; "))
        }
        (0, 0) => State::Untouched(missing(InventoryKind::Constraint).to_owned()),
        (0, _) => State::Untouched("no case that keeps it has passed".to_owned()),
        (_, 0) => State::Untouched("no case that breaks it has passed".to_owned()),
    };
    (state, test.filter(|_| kept + broken > 0))
}

/// Whether every node of this kind has to be touched.
pub fn is_demanded(kind: InventoryKind) -> bool {
    DEMANDED.contains(&kind)
}

impl Coverage {
    /// The exit code of the command.
    pub fn end(&self, check: bool) -> ExitCode {
        let entries = || self.chapters.iter().flat_map(|chapter| &chapter.entries);
        let lacking = |entry: &Entry| {
            is_demanded(entry.node.kind) && matches!(entry.state, State::Untouched(_))
        };
        if check && entries().any(lacking) { ExitCode::Wrong } else { ExitCode::Fine }
    }
}

impl Chapter {
    /// The API and its version.
    pub fn name(&self) -> String {
        match &self.version {
            Some(version) => format!("{} {version}", self.api),
            None => self.api.clone(),
        }
    }

    /// The entries of one kind.
    pub fn of(&self, kind: InventoryKind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.node.kind == kind)
    }

    /// How many of one kind are in which state.
    pub fn tally(&self, kind: InventoryKind) -> Tally {
        let mut tally = Tally::default();
        for entry in self.of(kind) {
            tally.total += 1;
            match entry.state {
                State::Touched => tally.touched += 1,
                State::Excused(_) => tally.excused += 1,
                State::Untouched(_) => {}
            }
        }
        tally
    }
}

impl Tally {
    /// The share of the nodes that can be touched, in percent.
    pub fn percent(self) -> f64 {
        match self.total - self.excused {
            0 => 100.0,
            possible => 100.0 * self.touched as f64 / possible as f64,
        }
    }
}
