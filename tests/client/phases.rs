//! An interceptor that records which attempts pass its phases.

use std::sync::{Arc, Mutex};

use optima_courier::middleware::{
    AnswerHead, EndedCall, Interceptor, PhaseResult, SignedRequest, UnsignedRequest,
};

/// What was seen, one line for each attempt and each end of a call.
#[derive(Clone, Default)]
pub struct Phases(Arc<Mutex<Vec<String>>>);

impl Phases {
    /// Returns and clears the lines.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("no test panics while it holds the lock"))
    }

    fn add(&self, line: String) {
        self.0.lock().expect("no test panics while it holds the lock").push(line);
    }

    fn amend(&self, more: &str) {
        let mut lines = self.0.lock().expect("no test panics while it holds the lock");
        lines.last_mut().expect("an attempt").push_str(more);
    }
}

impl Interceptor for Phases {
    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        self.add(format!("{} {}: unsigned", request.operation(), request.attempt()));
        request.set_header("x-seen", "yes")?;
        Ok(())
    }

    fn before_sending(&self, _: &mut SignedRequest<'_>) -> PhaseResult {
        self.amend(", signed");
        Ok(())
    }

    fn after_head(&self, answer: &AnswerHead<'_>) -> PhaseResult {
        self.amend(&format!(", {}", answer.status()));
        Ok(())
    }

    fn call_ended(&self, call: &EndedCall<'_>) {
        self.add(format!("{} ended", call.operation()));
    }
}
