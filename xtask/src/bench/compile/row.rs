//! What is measured: each row of the table for each maker that has the crate.

use std::fmt;

use super::maker::Maker;
use super::measured_crate::{CrateKind, MeasuredCrate};
use super::workspace::Workspace;
use crate::bench::median::median;
use crate::bench::usage::{self, ProcessUsage};
use crate::exit_code::Failure;

/// A row of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// Its name in tables and results.
    pub name: &'static str,
    task: Task,
    kind: CrateKind,
}

/// What cargo is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Task {
    /// To check a library.
    Check,
    /// To build a library or a program in release.
    Release,
    /// To build a program in release, and the client that it calls.
    ReleaseWithClient,
}

/// The rows, in their order.
pub const ROWS: [TableRow; 8] = [
    TableRow { name: "check, all operations", task: Task::Check, kind: CrateKind::All },
    TableRow { name: "check, the runtime", task: Task::Check, kind: CrateKind::Runtime },
    TableRow { name: "check, five operations", task: Task::Check, kind: CrateKind::Five },
    TableRow { name: "release, all operations", task: Task::Release, kind: CrateKind::All },
    TableRow { name: "release, the runtime", task: Task::Release, kind: CrateKind::Runtime },
    TableRow { name: "release, five operations", task: Task::Release, kind: CrateKind::Five },
    TableRow {
        name: "release, program and client",
        task: Task::ReleaseWithClient,
        kind: CrateKind::Program,
    },
    TableRow { name: "release, program edited", task: Task::Release, kind: CrateKind::Program },
];

/// A cell of the table.
pub struct Measurement {
    pub row: TableRow,
    pub maker: Maker,
    /// What cargo is asked for.
    pub line: String,
    /// One for each round.
    pub usages: Vec<ProcessUsage>,
    /// The bytes of what was built, if it is a program.
    pub size: Option<u64>,
}

/// Everything that is to be measured; what is compared stands together.
pub fn measurements(workspace: &Workspace) -> Vec<Measurement> {
    let cells = ROWS.iter().flat_map(|row| Maker::ALL.iter().map(move |maker| (*row, *maker)));
    let needed = |row: TableRow| match row.task {
        Task::ReleaseWithClient => CrateKind::Five,
        Task::Check | Task::Release => row.kind,
    };
    cells
        .filter(|(row, maker)| workspace.find(needed(*row), *maker).is_some())
        .filter_map(|(row, maker)| Some((row, maker, workspace.find(row.kind, maker)?)))
        .map(|(row, maker, it)| Measurement {
            row,
            maker,
            line: row.line(it),
            usages: Vec::new(),
            size: None,
        })
        .collect()
}

impl TableRow {
    /// The arguments of cargo.
    fn line(self, it: &MeasuredCrate) -> String {
        let (name, features) = (it.name(), &it.features);
        let library = if self.builds_a_program() { "" } else { " --lib" };
        let features = match features.as_str() {
            "" => String::new(),
            features => format!(" --features {features}"),
        };
        let command = match self.task {
            Task::Check => "check",
            Task::Release | Task::ReleaseWithClient => "build --release",
        };
        format!("{command}{library} --package {name} --no-default-features{features}")
    }

    /// Whether a program comes out, which has a size.
    pub fn builds_a_program(self) -> bool {
        self.kind == CrateKind::Program
    }

    /// Whether a crate is compiled anew.
    fn compiles(self, kind: CrateKind) -> bool {
        let with_client = self.task == Task::ReleaseWithClient && kind == CrateKind::Five;
        kind == self.kind || with_client
    }
}

impl Measurement {
    /// Touches what is compiled, compiles it, and notes what that took.
    pub fn run(&mut self, workspace: &Workspace) -> Result<ProcessUsage, Failure> {
        let touched = |one: &MeasuredCrate| one.maker == self.maker && self.row.compiles(one.kind);
        workspace.each(touched, MeasuredCrate::touch)?;
        let line = format!("{} --offline", self.line);
        let (usage, result) = usage::measure(|| workspace.cargo(&line));
        result?;
        self.usages.push(usage);
        if self.row.builds_a_program() {
            self.size = Some(workspace.program_size(self.maker)?);
        }
        Ok(usage)
    }

    /// The median of one figure over all rounds.
    pub fn median(&self, figure: impl Fn(&ProcessUsage) -> f64) -> f64 {
        median(self.usages.iter().map(figure).collect())
    }

    /// The least of one figure in any round.
    pub fn least(&self, figure: impl Fn(&ProcessUsage) -> f64) -> f64 {
        self.usages.iter().map(figure).fold(f64::INFINITY, f64::min)
    }
}

impl fmt::Display for Measurement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.row.name, self.maker.name())
    }
}
