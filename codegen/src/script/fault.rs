//! Faults: what goes wrong with calls, and of which operations.

use std::time::Duration;

use simulator::fault::{Disturbance, Fault, Stage};

use super::outcome::operations;
use super::setting::Setting;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::Api;
use crate::source::Pointer;
use crate::spec;

/// The HTTP statuses of answers.
const STATUSES: std::ops::RangeInclusive<u16> = 200..=599;

/// Reads what goes wrong with calls of these versions.
pub fn read_faults(
    apis: &[&Api],
    faults: &[spec::PlannedFault],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Fault> {
    let faults = faults.iter().enumerate();
    faults
        .filter_map(|(index, fault)| read_fault(apis, fault, &at.index(index), diagnostics))
        .collect()
}

fn read_fault(
    apis: &[&Api],
    written: &spec::PlannedFault,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Fault> {
    let operation = written.operation.as_deref();
    refuse_unknown_operation(apis, operation, &at.key("operation"), diagnostics);
    if let Some(error) = &written.error {
        refuse_unknown_error(apis, operation, error, &at.key("error"), diagnostics);
    }
    if written.status.is_some_and(|status| !STATUSES.contains(&status)) {
        diagnostics
            .error(codes::BAD_RANGE, at.key("status"), "no answer has this status")
            .help("write a status from 200 to 599");
    }
    if written.times == Some(0) {
        diagnostics
            .error(codes::BAD_RANGE, at.key("times"), "no call meets this fault")
            .help("write 1 or more, or remove the fault");
    }
    if written.taking_effect && written.error.is_none() && written.status.is_none() {
        let place = DiagnosticPlace::Key(at.key("taking_effect"));
        diagnostics
            .error(codes::KEY_WITHOUT_EFFECT, place, "this is only said of `error` and `status`")
            .help("remove it; `reset` says by itself whether the call does what it should");
    }
    let fault = Fault::new(disturbance(written, at, diagnostics)?);
    Some(limited(fault, written))
}

/// The one thing that goes wrong.
fn disturbance(
    written: &spec::PlannedFault,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Disturbance> {
    let spec::PlannedFault { latency, error, status, reset, body, .. } = written;
    let latency = latency.map(|latency| Disturbance::Latency(Duration::from_millis(latency.0)));
    let error = error.clone().map(Disturbance::Error);
    let status = status.map(Disturbance::Status);
    let reset = reset.map(|reset| Disturbance::Reset(stage(reset)));
    let mut found: Vec<Disturbance> =
        [latency, error, status, reset, body.map(broken)].into_iter().flatten().collect();
    if found.len() != 1 {
        let message = match found.is_empty() {
            true => "this says nothing that goes wrong",
            false => "this says several things that go wrong",
        };
        let keys = spec::PlannedFault::KEYS.map(|key| format!("`{key}`")).join(", ");
        diagnostics
            .error(codes::WRONG_SHAPE, at, message)
            .help(format!("write one of {keys}; several faults are several entries of the list"));
        return None;
    }
    found.pop()
}

fn stage(reset: spec::ResetStage) -> Stage {
    match reset {
        spec::ResetStage::Before => Stage::Before,
        spec::ResetStage::After => Stage::After,
        spec::ResetStage::Midway => Stage::Midway,
    }
}

fn broken(body: spec::BrokenBody) -> Disturbance {
    match body {
        spec::BrokenBody::Truncated => Disturbance::Truncated,
        spec::BrokenBody::Malformed => Disturbance::Malformed,
        spec::BrokenBody::Stalled => Disturbance::Stalled,
        spec::BrokenBody::BadChunk => Disturbance::BadChunk,
    }
}

/// The fault with everything that says how often it is met.
fn limited(mut fault: Fault, written: &spec::PlannedFault) -> Fault {
    let seconds = |seconds: spec::Seconds| Duration::from_secs(seconds.0);
    if let Some(operation) = &written.operation {
        fault = fault.on(operation);
    }
    if let Some(at) = written.at {
        fault = fault.after(seconds(at));
    }
    if let Some(lasting) = written.lasting {
        fault = fault.lasting(seconds(lasting));
    }
    if let Some(times) = written.times {
        fault = fault.times(times);
    }
    if let Some(share) = &written.share {
        fault = fault.with_probability(share.probability());
    }
    if written.taking_effect { fault.taking_effect() } else { fault }
}

/// Some version has the operation.
fn refuse_unknown_operation(
    apis: &[&Api],
    operation: Option<&str>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(id), Some(first)) = (operation, apis.first()) {
        let setting = Setting { api: first, versions: apis };
        setting.find(operations, id, "operation", DiagnosticPlace::from(at), diagnostics);
    }
}

/// Every API that can meet the fault has the error.
fn refuse_unknown_error(
    apis: &[&Api],
    operation: Option<&str>,
    error: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let has = |api: &Api, id: &str| api.operations.iter().any(|one| one.id == id);
    let meets = |api: &&&Api| operation.is_none_or(|id| has(api, id));
    for api in apis.iter().filter(meets) {
        let names: Vec<&str> = api.errors.iter().map(|row| row.name.as_str()).collect();
        if names.contains(&error) {
            continue;
        }
        let help = match nearest(error, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name an error of the table `errors`".to_owned(),
        };
        let name = match &api.version {
            Some(version) => format!("{}/{version}", api.name),
            None => api.name.clone(),
        };
        diagnostics
            .error(codes::UNKNOWN_NAME, at, format!("`{name}` has no error `{error}`"))
            .help(help);
    }
}
