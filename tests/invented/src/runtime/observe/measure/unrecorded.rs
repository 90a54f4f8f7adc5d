//! The same functions without the feature `metrics`; they do nothing.

use super::super::description::{Api, OperationInfo};
use super::super::error::Error;
use super::super::request::Prepared;
use super::super::retry::RetryBudget;
use super::super::time::Clock;

pub struct AttemptTimer;

impl AttemptTimer {
    #[inline(always)]
    pub fn start(_: &dyn Clock, _: &Api, _: &Prepared, _: u32) -> AttemptTimer {
        AttemptTimer
    }

    #[inline(always)]
    pub fn answered(&mut self, _: u16) {}

    #[inline(always)]
    pub fn ended(self, _: Option<&Error>) {}
}

pub struct WaitTimer;

impl WaitTimer {
    #[inline(always)]
    pub fn start(_: &dyn Clock, _: &Api, _: &OperationInfo) -> WaitTimer {
        WaitTimer
    }

    #[inline(always)]
    pub fn ended(self, _: Option<&Error>) {}
}

#[inline(always)]
pub fn describe() {}

#[inline(always)]
pub fn retry_budget(_: &Api, _: &RetryBudget) {}
