//! Runs all cases of one SDK against a simulator of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::Descriptor;
use serde_json::json;

use super::deviation::Deviation;
use super::driver::Driver;
use super::plan::{self, Planned};
use super::sdk::{Proof, Sdk};
use super::service::Service;
use super::table::Table;
use super::trial::Trial;
use super::variables::Variables;
use super::verdict::{self, CellVerdict, Finding};
use super::{install, table};
use crate::exit_code::Failure;
use crate::process::finished;

/// Where the drivers are, below the root.
const DRIVERS: &str = "xtask/conformance/drivers";

/// An SDK that is ready to make calls.
pub struct Ready {
    sdk: &'static Sdk,
    /// Where its packages are.
    folder: PathBuf,
    driver: PathBuf,
    offered: BTreeSet<String>,
    table: Table,
}

impl Ready {
    /// Installs an SDK, and asks its driver what it offers.
    ///
    /// # Errors
    ///
    /// If a program is missing or fails, or a file can't be read.
    pub fn new(root: &Path, sdk: &'static Sdk) -> Result<Self, Failure> {
        let folder = install::folder(root, sdk)?;
        let driver = root.join(DRIVERS).join(sdk.driver);
        let output = finished(install::runner(&folder, sdk).arg(&driver).arg("--offered"))?;
        let offered = serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::wrong(format!("{}: {error}", driver.display())))?;
        let table = table::read(root, sdk.table)?;
        Ok(Self { sdk, folder, driver, offered, table })
    }

    fn command(&self) -> Command {
        let mut command = install::runner(&self.folder, self.sdk);
        command.arg(&self.driver);
        command
    }

    /// Runs all cases.
    ///
    /// # Errors
    ///
    /// If the simulator or the driver can't be started.
    pub fn run(
        &self,
        descriptors: &[Descriptor],
        deviations: &[Deviation],
    ) -> Result<Vec<Finding>, Failure> {
        let wrong = |error: String| Failure::wrong(format!("{}: {error}", self.table.api));
        let descriptor = descriptors.iter().find(|one| one.title() == self.table.api);
        let descriptor = descriptor.ok_or(wrong("the specification lacks it".to_owned()))?;
        let service = Service::start(descriptor.clone()).map_err(wrong)?;
        let mut run = Run {
            ready: self,
            service,
            deviations,
            driver: None,
            tried: BTreeSet::new(),
            number: 0,
        };
        let mut findings = Vec::new();
        for (operation, cases) in &self.table.operations {
            if !self.offered.contains(operation) {
                findings.push(self.finding(operation, None, None));
                continue;
            }
            let planned = plan::of(self.sdk, &self.table, operation, cases, &run.service);
            for case in planned.map_err(wrong)? {
                findings.push(run.case(operation, &case)?);
            }
        }
        findings.extend(run.untried());
        let missing = self.offered.iter().filter(|name| !self.table.operations.contains_key(*name));
        findings.extend(missing.map(|operation| {
            let difference = format!("the table {} has no cases of it", self.sdk.table);
            self.finding(operation, None, Some(CellVerdict::Failed(difference)))
        }));
        Ok(findings)
    }

    fn finding(
        &self,
        operation: &str,
        case: Option<(String, Proof)>,
        verdict: Option<CellVerdict>,
    ) -> Finding {
        Finding { sdk: self.sdk, operation: operation.to_owned(), case, verdict }
    }
}

struct Run<'a> {
    ready: &'a Ready,
    service: Service,
    deviations: &'a [Deviation],
    /// It is started anew after it has ended.
    driver: Option<Driver>,
    /// The cases that were run, as `operation/case`.
    tried: BTreeSet<String>,
    /// Of the current case; what it makes is told from that of others by it.
    number: u32,
}

impl Run<'_> {
    /// Runs one case.
    fn case(&mut self, operation: &str, case: &Planned) -> Result<Finding, Failure> {
        self.number += 1;
        let outcome = self.try_case(operation, case)?;
        let name = format!("{operation}/{}", case.name);
        self.tried.insert(name.clone());
        let mut deviations = self.deviations.iter();
        let deviation = deviations.find(|it| it.is_of(self.ready.sdk, &name, case.proof));
        let verdict = verdict::of(
            outcome,
            case.call.answers.is_none() && case.call.pages.is_none(),
            deviation,
        );
        let case = Some((case.name.clone(), case.proof));
        Ok(self.ready.finding(operation, case, Some(verdict)))
    }

    /// The deviations of the SDK that are about no case.
    fn untried(&self) -> Vec<Finding> {
        let deviations = self.deviations.iter().filter(|one| one.sdk == self.ready.sdk.name);
        let names = deviations.flat_map(|deviation| &deviation.cases);
        let untried = names.filter(|name| !self.tried.contains(*name));
        let finding = |name: &String| {
            let difference = format!("the list of deviations has `{name}`, which is no case");
            let operation = name.split('/').next().unwrap_or_default();
            self.ready.finding(operation, None, Some(CellVerdict::Failed(difference)))
        };
        untried.map(finding).collect()
    }

    fn try_case(&mut self, operation: &str, case: &Planned) -> Result<Result<(), String>, Failure> {
        let mut driver = match self.driver.take() {
            Some(driver) => driver,
            None => Driver::start(&mut self.ready.command()).map_err(|error| {
                Failure::wrong(format!("{} can't be started: {error}", self.ready.sdk.driver))
            })?,
        };
        let mut trial = Trial {
            number: self.number,
            table: &self.ready.table,
            service: &self.service,
            driver: &mut driver,
            client: self.service.client(case),
            variables: variables(self.number, case),
        };
        let outcome = trial.run(operation, case);
        if driver.runs() {
            self.driver = Some(driver);
        }
        Ok(outcome)
    }
}

/// The variables that every case has: texts that no other case has.
///
/// A case of nothing but a call that is turned away names records that need not exist.
fn variables(number: u32, case: &Planned) -> Variables {
    let unknown_id = json!(format!("{number:024x}"));
    let variables = Variables::new([
        ("number", json!(format!("CONF{number:06}"))),
        ("other_number", json!(format!("OTHER{number:06}"))),
        ("word", json!(format!("word{number:06}"))),
        ("unknown_id", unknown_id.clone()),
        ("unknown_uuid", json!(format!("00000000-0000-4000-8000-{number:012x}"))),
    ]);
    match case.before.is_empty() && case.call.refused.is_some() {
        true => variables.or(unknown_id),
        false => variables,
    }
}
