//! Requests judged twice: by the validators that the compiler emits, and by the simulator's judge,
//! which interprets the descriptor. Both read the same documents, so they have to agree on what is
//! wrong, where, and with which error; `exceptions.rs` lists where they can't.

mod agreement;
mod boundary;
mod draw;
mod exceptions;
mod from_json;
mod judged;
mod mutated;
mod request;
mod returned;

/// How requests are made of JSON, for each module.
mod requests {
    include!(concat!(env!("OUT_DIR"), "/requests.rs"));
}
