//! The simulator from outside, over HTTP: what the specifications say is what it does.

mod accounts;
mod auth;
mod by_number;
mod cancellations;
mod checkpoints;
mod computed;
mod connections;
mod couriers;
mod determinism;
mod errors;
mod events;
mod lists;
mod manifests;
mod newest;
mod outcomes;
mod pickups;
mod rate;
mod rates;
mod receiver;
mod records;
mod samples;
mod service;
mod states;
mod stories;
mod timers;
mod webhooks;
