//! Outcomes: how the calls of operations end whose outcome is the service's.

use indexmap::IndexMap;
use simulator::script::PlannedOutcome;

use super::setting::Setting;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, Operation};
use crate::resolve::refuse_empty;
use crate::source::Pointer;
use crate::spec;

/// Reads what is planned for calls of one version.
pub fn read_outcomes(
    setting: Setting<'_>,
    outcomes: &IndexMap<String, spec::Outcomes>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<PlannedOutcome> {
    let mut read = Vec::new();
    for (name, outcomes) in outcomes {
        let at = at.key(name);
        let place = DiagnosticPlace::Key(at.clone());
        let found = setting.find(operations, name, "operation", place.clone(), diagnostics);
        let planned = read_each(name, outcomes, &at, diagnostics);
        let Some(operation) = found else { continue };
        if has_outcome(operation) {
            read.extend(planned);
        } else if !setting
            .versions
            .iter()
            .any(|api| api.operations.iter().any(|one| one.id == *name && has_outcome(one)))
        {
            let deferred = setting.api.operations.iter().filter(|one| has_outcome(one));
            let names: Vec<&str> = deferred.map(|one| one.id.as_str()).collect();
            let help = match names.is_empty() {
                true => "add `async` to its effect, or a fault to the script".to_owned(),
                false => format!("plan outcomes of {}, or add a fault", names.join(", ")),
            };
            let message = format!("how a call of `{name}` ends follows from the call alone");
            diagnostics.error(codes::OUTCOMES_CAN_DIFFER, place, message).help(help);
        }
    }
    read
}

pub fn operations(api: &Api) -> Vec<(&str, &Operation)> {
    api.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect()
}

fn has_outcome(operation: &Operation) -> bool {
    operation.effect.as_ref().is_some_and(|effect| effect.async_effect.is_some())
}

fn read_each(
    name: &str,
    outcomes: &spec::Outcomes,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<PlannedOutcome> {
    let planned = |outcome: &spec::PlannedOutcome, from, calls| PlannedOutcome {
        operation: name.to_owned(),
        from,
        calls,
        fails: outcome.ends == spec::OutcomeEnd::Failed,
        takes: outcome.takes.map(|takes| takes.0),
    };
    match outcomes {
        spec::Outcomes::Always(outcome) => {
            if outcome.calls.is_some() {
                diagnostics
                    .error(codes::KEY_WITHOUT_EFFECT, at.key("calls"), "every call ends like this")
                    .help("remove `calls`, or write a list with this outcome in it");
            }
            vec![planned(outcome, 1, u64::MAX)]
        }
        spec::Outcomes::InTurn(outcomes) => {
            refuse_empty(outcomes.is_empty(), DiagnosticPlace::Key(at.clone()), diagnostics);
            let mut from: u64 = 1;
            let mut read = Vec::new();
            for (index, outcome) in outcomes.iter().enumerate() {
                let calls = outcome.calls.unwrap_or(1);
                if calls == 0 {
                    diagnostics
                        .error(codes::BAD_RANGE, at.index(index).key("calls"), "no call ends so")
                        .help("write 1 or more, or remove the outcome");
                }
                read.push(planned(outcome, from, calls));
                from = from.saturating_add(calls);
            }
            read
        }
    }
}
