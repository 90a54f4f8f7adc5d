//! Records that the server keeps: their keys and timers.

use super::behaviour::{effects, kept};
use super::type_words::value_words;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{ActKind, Api, Root};

/// The key of a record is text or a number, and no effect sets it.
pub fn keys_are_kept(api: &Api, diagnostics: &mut Diagnostics) {
    for (id, stored) in kept(api) {
        if !matches!(value_words(api, stored.key.ty), "text" | "a number") {
            diagnostics
                .error(codes::KEYS_ARE_KEPT, stored.at.key("key"), "a key is text or a number")
                .help("name another field");
        }
        let own = effects(api).filter(|(_, effect)| {
            effect.act.is_some_and(|act| act.schema == id && act.kind != ActKind::Create)
        });
        let timers = stored.timers.iter().flat_map(|timer| &timer.set);
        for set in own.flat_map(|(_, effect)| &effect.set).chain(timers) {
            if set.target.root == Root::Stored && set.target.members == stored.key.members {
                diagnostics
                    .error(
                        codes::KEYS_ARE_KEPT,
                        DiagnosticPlace::Key(set.at.clone()),
                        "a record keeps its key",
                    )
                    .help("remove it");
            }
        }
    }
}

/// A timer counts from a moment, which is text.
pub fn timers_count_from_moments(api: &Api, diagnostics: &mut Diagnostics) {
    for (_, stored) in kept(api) {
        for timer in &stored.timers {
            if value_words(api, timer.of.ty) != "text" {
                diagnostics
                    .error(
                        codes::TIMERS_COUNT_FROM_MOMENTS,
                        stored.at.key("timers").key(&timer.id).key("of"),
                        "this field holds no moment",
                    )
                    .help("name a field of a type such as `DateTime`");
            }
        }
    }
}
