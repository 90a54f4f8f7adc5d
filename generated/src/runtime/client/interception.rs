//! The phases of a call at which its interceptors are asked.

use bytes::Bytes;

use super::error::Result;
use super::middleware::{CallOutcome, EndedCall};
use super::retry_loop::RetryLoop;

impl RetryLoop<'_> {
    /// Lets the interceptors change the request of the next attempt.
    pub(super) fn before_signing(&mut self) -> Result<()> {
        let interceptors = &self.core.shared().interceptors;
        if interceptors.is_empty() {
            return Ok(());
        }
        let (api, attempt) = (self.core.api(), self.attempts.saturating_add(1));
        self.changed = Some(interceptors.before_signing(api, self.prepared, attempt)?);
        Ok(())
    }

    /// Lets the interceptors add headers to the signed request of the next attempt.
    pub(super) fn before_sending(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>> {
        let interceptors = &self.core.shared().interceptors;
        if !interceptors.is_empty() {
            let (api, attempt) = (self.core.api(), self.attempts.saturating_add(1));
            interceptors.before_sending(api, self.sent(), &mut request, attempt)?;
        }
        Ok(request)
    }

    /// Tells the interceptors how the call ended; returns how often it was sent.
    pub(super) fn end(mut self, result: &Result<()>) -> u32 {
        if self.is_open {
            self.tell(match result {
                Ok(()) => CallOutcome::Succeeded,
                Err(error) => CallOutcome::Failed(error),
            });
        }
        self.attempts
    }

    #[cold]
    fn tell(&mut self, outcome: CallOutcome<'_>) {
        self.is_open = false;
        self.core.shared().interceptors.call_ended(&EndedCall {
            operation: self.prepared.info.id,
            attempts: self.attempts,
            elapsed: self.core.clock().now().saturating_sub(self.started),
            outcome,
        });
    }
}

impl Drop for RetryLoop<'_> {
    fn drop(&mut self) {
        if self.is_open {
            self.tell(CallOutcome::Cancelled);
        }
    }
}
