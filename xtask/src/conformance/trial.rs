//! Tries the cases of a table with one SDK, and compares what came with what has to come.

use serde_json::{Map, Value, json};

use super::driver::{self, Driver, Outcome};
use super::pages;
use super::plan::Planned;
use super::service::Service;
use super::table::{ExpectedCall, ExpectedError, Step, Table};
use super::variables::Variables;

/// What the steps of one case share.
pub struct Trial<'a> {
    /// The number of the case.
    pub number: u32,
    /// The table that the case is of.
    pub table: &'a Table,
    /// The simulators.
    pub service: &'a Service,
    /// What makes the calls.
    pub driver: &'a mut Driver,
    /// How the client is made.
    pub client: driver::SdkClient,
    /// What the variables of the case stand for.
    pub variables: Variables,
}

impl Trial<'_> {
    /// Runs a case.
    ///
    /// # Errors
    ///
    /// With the first difference, and the step that it is of.
    pub fn run(&mut self, operation: &str, case: &Planned) -> Result<(), String> {
        self.steps(&case.before).map_err(|difference| format!("before the call, {difference}"))?;
        case.faults.iter().try_for_each(|fault| self.service.fault(fault))?;
        let difference = self.repeated(operation, &case.call);
        self.service.clear_faults();
        difference?;
        self.steps(&case.after).map_err(|difference| format!("after the call, {difference}"))
    }

    fn steps(&mut self, steps: &[Step]) -> Result<(), String> {
        steps.iter().try_for_each(|step| match step {
            Step::Call(call) => self
                .call(&call.operation, call)
                .map_err(|difference| format!("{}: {difference}", call.operation)),
            Step::Play(play) => self.service.play(self.variables.fill(play)?),
            Step::Advance(by) => {
                self.service.advance(*by);
                Ok(())
            }
        })
    }

    /// Makes the call that a case is about as often as it says.
    fn repeated(&mut self, operation: &str, call: &ExpectedCall) -> Result<(), String> {
        let Some(within) = call.within else {
            return (0..call.times).try_for_each(|_| self.call(operation, call));
        };
        let mut last = Err("it was never made".to_owned());
        for _ in 0..within {
            last = self.call(operation, call);
            if last.is_ok() {
                break;
            }
        }
        last.map_err(|difference| format!("after {within} calls: {difference}"))
    }

    fn call(&mut self, operation: &str, call: &ExpectedCall) -> Result<(), String> {
        if let Some(pages) = &call.pages {
            return pages::read(self, operation, call, pages);
        }
        let outcome = self.carry_out(operation, call, &call.query)?;
        match (&call.answers, &call.refused) {
            (Some(expected), _) => {
                let value = answered(&outcome)?;
                self.variables.meet(expected, &value, "")
            }
            (None, Some(name)) => match self.table.errors.get(name) {
                Some(row) => refused(&outcome, name, row),
                None => Err(format!("`errors` of the table lacks `{name}`")),
            },
            (None, None) => failed(&outcome),
        }
    }

    /// Makes a call with this query.
    pub fn carry_out(
        &mut self,
        operation: &str,
        call: &ExpectedCall,
        query: &Map<String, Value>,
    ) -> Result<Outcome, String> {
        let fill = |value: &Value| self.variables.fill(value);
        let path = fill(&Value::Object(call.path.clone()))?;
        let query = fill(&Value::Object(query.clone()))?;
        let body = fill(&call.body)?;
        let client = driver::SdkClient { retries: call.retries, ..self.client.clone() };
        self.driver.carry_out(&driver::DriverCall {
            case: self.number,
            operation,
            path: &path,
            query: &query,
            body: &body,
            unwrapped: call.unwrapped,
            client: &client,
        })
    }
}

/// The headers that tell the state of a rate limit; all answers have them.
const RATE_LIMIT: [&str; 3] = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

/// The value of a success.
pub fn answered(outcome: &Outcome) -> Result<Value, String> {
    let Outcome::Answered { value, headers } = outcome else {
        return Err(format!("{} instead of an answer", shown(outcome)));
    };
    let lacking = headers.as_ref().and_then(|headers| {
        let number = |name: &&str| headers.get(*name).and_then(Value::as_str)?.parse::<u64>().ok();
        RATE_LIMIT.iter().find(|name| number(name).is_none())
    });
    match lacking {
        Some(name) => Err(format!("the answer has no number in the header {name}")),
        None => Ok(value.clone()),
    }
}

/// What an SDK does not tell of an error is not compared.
fn refused(outcome: &Outcome, name: &str, row: &ExpectedError) -> Result<(), String> {
    let Outcome::Refused { code, status, kind, retryable, .. } = outcome else {
        return Err(format!("{} instead of {} {name}", shown(outcome), row.code));
    };
    let told = json!({ "code": code, "status": status, "type": kind, "retryable": retryable });
    let expected = json!({
        "code": row.code,
        "status": row.status,
        "type": row.kind,
        "retryable": row.retryable,
    });
    let differs = |member: &&&str| {
        !told[**member].is_null()
            && !expected[**member].is_null()
            && told[**member] != expected[**member]
    };
    match ["code", "status", "type", "retryable"].iter().find(differs) {
        Some(member) => Err(format!(
            "{} instead of {} {name}: {member} {} was expected",
            shown(outcome),
            row.code,
            expected[*member]
        )),
        None if code.is_none() => Err(format!("{} instead of {} {name}", shown(outcome), row.code)),
        None => Ok(()),
    }
}

/// An error of the SDK's own, without a code of the API.
fn failed(outcome: &Outcome) -> Result<(), String> {
    match outcome {
        Outcome::Failed { .. } | Outcome::Refused { code: None, .. } => Ok(()),
        other => Err(format!("{} instead of a failure", shown(other))),
    }
}

/// An outcome in words, on one line.
fn shown(outcome: &Outcome) -> String {
    let text = match outcome {
        Outcome::Answered { value, .. } => format!("answered {value}"),
        Outcome::Refused { code, status, kind, message, .. } => format!(
            "refused with code {}, status {}, type {}: {}",
            told(*code),
            told(*status),
            kind.as_deref().unwrap_or("untold"),
            message.as_deref().unwrap_or_default()
        ),
        Outcome::Failed { message } => format!("failed: {message}"),
        Outcome::Unsent { message } => format!("not sent: {message}"),
        Outcome::Broke { message } => format!("broke: {message}"),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn told<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "untold".to_owned(), |value| value.to_string())
}
