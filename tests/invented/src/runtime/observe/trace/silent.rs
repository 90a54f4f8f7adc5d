//! The same functions without the feature `tracing`; they do nothing.

use std::pin::Pin;
use std::time::Duration;

use super::super::description::Api;
use super::super::error::Error;
use super::super::request::Prepared;
use super::super::response::Metadata;
use super::super::validate::Violations;

pub struct CallSpan;

impl CallSpan {
    #[inline(always)]
    pub fn start(_: &Api, _: &Prepared) -> CallSpan {
        CallSpan
    }

    #[inline(always)]
    pub fn instrument<'f, F>(&self, future: Pin<&'f mut F>) -> Pin<&'f mut F> {
        future
    }

    #[inline(always)]
    pub fn accepted(&self, _: &'static str, _: &Metadata) {}

    #[inline(always)]
    pub fn ended(self, _: u32, _: Option<&Error>) {}
}

pub struct AttemptSpan;

impl AttemptSpan {
    #[inline(always)]
    pub fn start(_: &Api, _: &Prepared, _: u32) -> AttemptSpan {
        AttemptSpan
    }

    #[inline(always)]
    pub fn run<T>(&self, action: impl FnOnce() -> T) -> T {
        action()
    }

    #[inline(always)]
    pub fn instrument<'f, F>(&self, future: Pin<&'f mut F>) -> Pin<&'f mut F> {
        future
    }

    #[inline(always)]
    pub fn answered(&self, _: u16) {}

    #[inline(always)]
    pub fn ended(self, _: Option<&Error>) {}
}

#[inline(always)]
pub fn failed_attempt(_: &'static str, _: Duration, _: u32, _: &Error) {}

#[inline(always)]
pub fn violated(_: &'static str, _: &Violations, _: &'static str) {}
