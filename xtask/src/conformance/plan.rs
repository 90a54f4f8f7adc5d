//! Which cases are run with an SDK: those of its table, and those that every operation has alike.

use simulator::Fault;

use super::sdk::{Proof, Sdk};
use super::service::{Counting, Service};
use super::table::{ConformanceCase, ConformanceCases, ExpectedCall, Step, Table};

/// A case that is ready to be run.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Its name within its operation.
    pub name: String,
    /// The steps that come first.
    pub before: Vec<Step>,
    /// What goes wrong from then on.
    pub faults: Vec<Fault>,
    /// The call that it is about.
    pub call: ExpectedCall,
    /// The steps afterwards.
    pub after: Vec<Step>,
    /// What the client proves its key with.
    pub proof: Proof,
    /// What is wrong with that proof.
    pub flaw: Option<Flaw>,
    /// Whether the simulator goes by the rate limit.
    pub counting: Counting,
}

/// What is wrong with what a client proves its key with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The key is not known.
    UnknownKey,
    /// The secret is another.
    OtherSecret,
    /// Nothing is signed.
    Unsigned,
}

/// The name of the error that refuses keys and signatures, in all tables.
const UNAUTHORIZED: &str = "Unauthorized";

/// All cases of one operation.
///
/// # Errors
///
/// If the table lacks an error that the specification has.
pub fn of(
    sdk: &Sdk,
    table: &Table,
    operation: &str,
    cases: &ConformanceCases,
    service: &Service,
) -> Result<Vec<Planned>, String> {
    let mut planned = Vec::new();
    let mut add = |cases: &mut dyn Iterator<Item = (&String, &ConformanceCase)>,
                   proofs: &[Proof],
                   counting| {
        for (name, case) in cases.filter(|(_, case)| can_make(sdk, case)) {
            let proofs = proofs.iter();
            planned.extend(proofs.map(|proof| from_table(table, name, case, *proof, counting)));
        }
    };
    add(&mut cases.answers.iter(), sdk.proofs, Counting::Off);
    add(&mut cases.refuses.iter(), &[Proof::Key], Counting::Off);
    add(&mut cases.survives.iter(), &[Proof::Key], Counting::Off);
    add(&mut cases.counts.iter(), &[Proof::Key], Counting::On);
    let Some((_, first)) = cases.answers.first() else { return Ok(planned) };
    planned.extend(denials(sdk, first));
    planned.extend(errors(table, operation, first, service)?);
    Ok(planned)
}

fn can_make(sdk: &Sdk, case: &ConformanceCase) -> bool {
    case.only.is_empty() || case.only.iter().any(|name| name == sdk.name)
}

fn from_table(
    table: &Table,
    name: &str,
    case: &ConformanceCase,
    proof: Proof,
    counting: Counting,
) -> Planned {
    let given = case.given.iter().filter_map(|name| table.given.get(name)).flatten();
    Planned {
        name: name.to_owned(),
        before: given.cloned().collect(),
        faults: case.faults.clone(),
        call: case.call.clone(),
        after: case.then.clone(),
        proof,
        flaw: None,
        counting,
    }
}

/// The same call with a key or signature that is not accepted.
fn denials(sdk: &Sdk, case: &ConformanceCase) -> Vec<Planned> {
    let denied = |name: &str, proof, flaw| Planned {
        proof,
        flaw: Some(flaw),
        ..refused(name, case, UNAUTHORIZED)
    };
    let mut denials = vec![denied("unknown_key", Proof::Key, Flaw::UnknownKey)];
    for proof in sdk.proofs.iter().filter(|proof| **proof != Proof::Key) {
        denials.push(denied("other_secret", *proof, Flaw::OtherSecret));
        denials.push(denied("unsigned", *proof, Flaw::Unsigned));
    }
    denials
}

/// The same call, answered with each error that the operation may have: how the SDK tells it.
fn errors(
    table: &Table,
    operation: &str,
    case: &ConformanceCase,
    service: &Service,
) -> Result<Vec<Planned>, String> {
    let descriptor = &service.descriptor;
    let mut operations = descriptor.operations.iter();
    let Some(described) = operations.find(|described| described.id == operation) else {
        return Err(format!("{} has no operation `{operation}`", descriptor.title()));
    };
    let codes = described.errors.iter().chain(&descriptor.common_errors);
    let outcomes = descriptor.envelope.as_ref();
    let is_outcome = |code: &&i64| {
        outcomes.is_some_and(|it| it.pending.contains(*code) || it.partial.contains(*code))
    };
    let codes = codes.filter(|code| !is_outcome(code));
    let planned = codes.map(|code| {
        let mut rows = table.errors.iter();
        let (name, _) = rows.find(|(_, row)| row.code == *code).ok_or_else(|| {
            format!("`errors` of the table lacks the code {code}, which {operation} may answer")
        })?;
        let fault = Fault::code(*code).on(operation).times(1);
        let name_of_case = format!("told_{name}");
        Ok(Planned { faults: vec![fault], ..refused(&name_of_case, case, name) })
    });
    planned.collect()
}

/// The call of a case alone, which is refused.
fn refused(name: &str, case: &ConformanceCase, error: &str) -> Planned {
    let call = ExpectedCall {
        answers: None,
        pages: None,
        refused: Some(error.to_owned()),
        ..case.call.clone()
    };
    Planned {
        name: name.to_owned(),
        before: Vec::new(),
        faults: Vec::new(),
        call,
        after: Vec::new(),
        proof: Proof::Key,
        flaw: None,
        counting: Counting::Off,
    }
}
