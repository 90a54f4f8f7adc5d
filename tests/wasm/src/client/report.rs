//! What was tried, and what does not hold.

use super::console::print;
use crate::table::Row;

#[derive(Default)]
pub struct Report {
    rows: usize,
    requests: usize,
    exceptions: usize,
    checks: usize,
    faults: usize,
}

impl Report {
    /// Reports a row with the number of its requests.
    pub fn row(&mut self, part: &str, row: &Row, requests: usize, faults: Vec<String>) {
        self.rows += 1;
        self.requests += requests;
        self.line(&format!("{part}: {} ({requests})", row.says), &faults);
        if let Some((outcome, because)) = row.by_fetch {
            self.exceptions += 1;
            print(&format!("       {outcome:?} instead of {:?}: {because}", row.outcome));
        }
    }

    /// Reports a check that is not of the table.
    pub fn check(&mut self, says: &str, faults: Vec<String>) {
        self.checks += 1;
        self.line(says, &faults);
    }

    fn line(&mut self, says: &str, faults: &[String]) {
        print(&format!("{}  {says}", if faults.is_empty() { "ok   " } else { "FAILS" }));
        faults.iter().for_each(|fault| print(&format!("       {fault}")));
        self.faults += faults.len();
    }

    /// Prints the sums, and returns the number of faults.
    pub fn end(&self) -> usize {
        let Report { rows, requests, exceptions, checks, faults } = self;
        print(&format!(
            "{rows} rows with {requests} requests, {exceptions} of them otherwise by `fetch`; \
             {checks} more checks; {faults} faults"
        ));
        *faults
    }
}
