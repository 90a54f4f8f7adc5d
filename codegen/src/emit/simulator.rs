//! The simulator's files, which every emitted crate holds behind a feature: copied but for what only
//! the compiler and the simulator's own tests need, and beside them the descriptors of the APIs.

mod apis;
mod copied;

use std::sync::LazyLock;

use proc_macro2::TokenStream;
use quote::quote;

use super::{File, text, tokens};
use crate::ir::{Crate, Identifier, Module};

use apis::emit_apis;
use copied::copied;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../simulator/src/", $name)))),*]
    };
}

/// Every file of the simulator but its root, `apis.rs`, and tests.
const FILES: &[(&str, &str)] = files![
    "answer/composer.rs",
    "answer/layout.rs",
    "answer/mod.rs",
    "auth/gate.rs",
    "auth/key.rs",
    "auth/mod.rs",
    "auth/rsa.rs",
    "auth/signed_text.rs",
    "descriptor/api.rs",
    "descriptor/constraint.rs",
    "descriptor/effect.rs",
    "descriptor/expression.rs",
    "descriptor/literal.rs",
    "descriptor/mod.rs",
    "descriptor/operation.rs",
    "descriptor/phrase.rs",
    "descriptor/rule.rs",
    "descriptor/schema.rs",
    "descriptor/webhook.rs",
    "effect/compile.rs",
    "effect/computed.rs",
    "effect/condition.rs",
    "effect/context.rs",
    "effect/expression.rs",
    "effect/identity.rs",
    "effect/mod.rs",
    "effect/operation.rs",
    "effect/parts.rs",
    "effect/program.rs",
    "effect/stored.rs",
    "engine/api.rs",
    "engine/clock.rs",
    "engine/core.rs",
    "engine/journal.rs",
    "engine/mod.rs",
    "engine/pipeline.rs",
    "engine/routes.rs",
    "engine/turn.rs",
    "fault/injection.rs",
    "fault/mod.rs",
    "fault/queue.rs",
    "handle/builder.rs",
    "handle/mod.rs",
    "handle/running.rs",
    "http/body.rs",
    "http/connection.rs",
    "http/control.rs",
    "http/ending.rs",
    "http/exchange.rs",
    "http/limits.rs",
    "http/listen.rs",
    "http/mod.rs",
    "http/socket.rs",
    "http/watch.rs",
    "judge/arguments.rs",
    "judge/body.rs",
    "judge/check.rs",
    "judge/decimal.rs",
    "judge/findings.rs",
    "judge/format/calendar.rs",
    "judge/format/contact.rs",
    "judge/format/location.rs",
    "judge/format/mod.rs",
    "judge/format/token.rs",
    "judge/given.rs",
    "judge/json/mod.rs",
    "judge/kind.rs",
    "judge/mod.rs",
    "judge/parameter.rs",
    "judge/pattern.rs",
    "judge/percent.rs",
    "judge/place.rs",
    "judge/plan/field.rs",
    "judge/plan/mod.rs",
    "judge/plan/operation.rs",
    "judge/plan/rule.rs",
    "judge/plan/schema.rs",
    "judge/reading.rs",
    "judge/rule.rs",
    "rate_limit/headers.rs",
    "rate_limit/mod.rs",
    "rate_limit/windows.rs",
    "request/mod.rs",
    "script/mod.rs",
    "service/agenda.rs",
    "service/answer.rs",
    "service/call.rs",
    "service/change.rs",
    "service/create.rs",
    "service/happening.rs",
    "service/list.rs",
    "service/mod.rs",
    "service/news.rs",
    "service/outcome.rs",
    "service/planned_value.rs",
    "service/select_record.rs",
    "service/story.rs",
    "service/timer.rs",
    "state/data.rs",
    "state/generator.rs",
    "state/mod.rs",
    "state/path.rs",
    "state/record.rs",
    "state/schemas.rs",
    "state/store.rs",
    "time/mod.rs",
    "time/moment.rs",
    "time/span.rs",
    "time/text.rs",
    "webhook/channel.rs",
    "webhook/mod.rs",
    "webhook/outbox.rs",
    "webhook/post.rs",
    "webhook/target.rs",
];

/// How an example in the documentation of the simulator names its crate.
const EXAMPLE: &str = "use simulator::";

const ROOT: &str = include_str!("../../simulator/src/lib.rs");

/// The files as every crate holds them, but for the name of the crate in examples.
static COPIES: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let all = FILES.iter().copied().chain([("mod.rs", ROOT)]);
    all.map(|(file, content)| (file, copied(content))).collect()
});

/// The files of the `simulator` module; the descriptors are in the order of the crate's modules.
pub fn files<'k>(krate: &'k Crate, descriptors: &'k [String]) -> Vec<File<'k>> {
    let copies = COPIES.iter().map(|(file, content)| {
        let own = move || content.replace(EXAMPLE, &format!("use {}::simulator::", krate.name));
        text(format!("src/simulator/{file}"), own)
    });
    let apis = [tokens("src/simulator/apis.rs", || emit_apis(krate))];
    let descriptors = krate.modules.iter().zip(descriptors).map(|(module, descriptor)| {
        let path = format!("src/simulator/{}", descriptor_path(module));
        text(path, || descriptor.clone())
    });
    copies.chain(apis).chain(descriptors).collect()
}

/// Where the descriptor of a module stands, below the folder of the simulator.
fn descriptor_path(module: &Module) -> String {
    format!("descriptors/{}.json", module.case_module())
}

/// Says where the descriptor of a type's module stands, for those who count drift.
pub fn emit_specified(module: &Module, ty: &Identifier) -> TokenStream {
    let path = format!("/src/simulator/{}", descriptor_path(module));
    quote! {
        #[cfg(feature = "drift")]
        impl runtime::observe::Specified for #ty {
            const DESCRIPTOR: &'static str =
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), #path));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::{COPIES, FILES};

    /// What is not copied: the root becomes `mod.rs`, and the APIs are those of the crate.
    const OTHERS: [&str; 2] = ["apis.rs", "lib.rs"];

    #[test]
    fn every_file_of_the_simulator_is_copied() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/simulator/src"));
        let mut found = BTreeSet::new();
        gather(folder, folder, &mut found);
        let copied: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        let missing: Vec<_> = found.difference(&copied).collect();
        assert!(missing.is_empty(), "add to `FILES` of codegen/src/emit/simulator.rs: {missing:?}");
    }

    fn gather(root: &Path, folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("the simulator has folders") {
            let path: PathBuf = entry.expect("it can be read").path();
            if path.is_dir() {
                gather(root, &path, found);
                continue;
            }
            let inside = path.strip_prefix(root).expect("it is below the simulator");
            let inside = inside.to_string_lossy().replace('\\', "/");
            let is_test = inside.split(['/', '.']).any(|name| name == "tests");
            if inside.ends_with(".rs") && !is_test && !OTHERS.contains(&inside.as_str()) {
                found.insert(inside);
            }
        }
    }

    #[test]
    fn a_copy_is_whole_and_holds_nothing_that_stays_behind() {
        for (file, content) in COPIES.iter() {
            assert!(syn::parse_file(content).is_ok(), "{file} is no Rust:\n{content}");
            for left in ["cfg(test)", "mod tests", "\"schema\"", "\"server\"", "schemars"] {
                assert!(!content.contains(left), "{file} holds `{left}`");
            }
        }
    }
}
