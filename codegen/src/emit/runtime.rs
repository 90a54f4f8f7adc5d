//! The runtime's files, which every emitted crate holds byte for byte, but for the name of the crate
//! in the examples of their documentation.

use super::{File, text};
use crate::ir::Crate;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../runtime/src/", $name)))),*]
    };
}

/// Every file of the runtime but its root.
const FILES: &[(&str, &str)] = files![
    "auth/key.rs",
    "auth/mod.rs",
    "auth/request_signature.rs",
    "auth/rsa.rs",
    "auth/signer.rs",
    "client/accepted.rs",
    "client/answer.rs",
    "client/attempt.rs",
    "client/attempt_result.rs",
    "client/authentication.rs",
    "client/blocking/iter.rs",
    "client/blocking/mod.rs",
    "client/blocking/private_runtime.rs",
    "client/blocking/send.rs",
    "client/blocking/wait.rs",
    "client/builder.rs",
    "client/call.rs",
    "client/chunks/answer.rs",
    "client/chunks/mod.rs",
    "client/chunks/stream.rs",
    "client/content.rs",
    "client/core.rs",
    "client/download/answered_file.rs",
    "client/download/file_position.rs",
    "client/download/file_stream.rs",
    "client/download/mod.rs",
    "client/download/opening.rs",
    "client/download/reading.rs",
    "client/download/requested.rs",
    "client/download/write.rs",
    "client/interception.rs",
    "client/mod.rs",
    "client/paging/cursors.rs",
    "client/paging/facts.rs",
    "client/paging/mod.rs",
    "client/paging/page.rs",
    "client/paging/stream.rs",
    "client/paging/tracker.rs",
    "client/pending.rs",
    "client/prepare.rs",
    "client/read_back.rs",
    "client/refusal.rs",
    "client/retry_loop.rs",
    "client/settings.rs",
    "client/throttle.rs",
    "codec/collection.rs",
    "codec/decode.rs",
    "codec/encode.rs",
    "codec/envelope.rs",
    "codec/given.rs",
    "codec/message.rs",
    "codec/mod.rs",
    "codec/record.rs",
    "codec/scalar.rs",
    "codec/union.rs",
    "codec/view.rs",
    "declare/chunked.rs",
    "declare/errors.rs",
    "declare/integer_enum.rs",
    "declare/mod.rs",
    "declare/object.rs",
    "declare/operation.rs",
    "declare/request.rs",
    "declare/setter.rs",
    "declare/states.rs",
    "declare/text.rs",
    "declare/text_enum.rs",
    "declare/union.rs",
    "declare/validator.rs",
    "description/api.rs",
    "description/error_table.rs",
    "description/field.rs",
    "description/guard.rs",
    "description/mod.rs",
    "description/operation.rs",
    "description/paging.rs",
    "description/pending.rs",
    "description/rate_limit.rs",
    "description/signature.rs",
    "error/build.rs",
    "error/display.rs",
    "error/mod.rs",
    "error/serialize.rs",
    "middleware/answer_head.rs",
    "middleware/change_error.rs",
    "middleware/ended_call.rs",
    "middleware/interceptor.rs",
    "middleware/interceptors.rs",
    "middleware/layers/bodies.rs",
    "middleware/layers/failure.rs",
    "middleware/layers/layered_transport.rs",
    "middleware/layers/mod.rs",
    "middleware/layers/passage.rs",
    "middleware/layers/seal.rs",
    "middleware/layers/service_transport.rs",
    "middleware/layers/transport_service.rs",
    "middleware/mod.rs",
    "middleware/signed_request.rs",
    "middleware/unsigned_request.rs",
    "observe/convention.rs",
    "observe/drift/form.rs",
    "observe/drift/judge.rs",
    "observe/drift/mod.rs",
    "observe/drift/observer.rs",
    "observe/drift/recording.rs",
    "observe/drift/shape.rs",
    "observe/inspect.rs",
    "observe/measure/mod.rs",
    "observe/measure/recorded.rs",
    "observe/measure/unrecorded.rs",
    "observe/mod.rs",
    "observe/redact.rs",
    "observe/trace/mod.rs",
    "observe/trace/shown.rs",
    "observe/trace/silent.rs",
    "rate_limit/bucket.rs",
    "rate_limit/by_ticket.rs",
    "rate_limit/fleet/call.rs",
    "rate_limit/fleet/error.rs",
    "rate_limit/fleet/line.rs",
    "rate_limit/fleet/link.rs",
    "rate_limit/fleet/mod.rs",
    "rate_limit/fleet/offset.rs",
    "rate_limit/fleet/outage.rs",
    "rate_limit/fleet/redis_rate_limiter.rs",
    "rate_limit/fleet/script.rs",
    "rate_limit/fleet/settings.rs",
    "rate_limit/local.rs",
    "rate_limit/mod.rs",
    "rate_limit/queue.rs",
    "request/custom.rs",
    "request/form.rs",
    "request/from_data.rs",
    "request/headers.rs",
    "request/mod.rs",
    "request/operation.rs",
    "request/options.rs",
    "request/prepared.rs",
    "request/target.rs",
    "response/headers.rs",
    "response/metadata.rs",
    "response/mod.rs",
    "response/retry_after.rs",
    "response/serialize.rs",
    "retry/budget.rs",
    "retry/decision.rs",
    "retry/mod.rs",
    "retry/policy.rs",
    "testing/double.rs",
    "testing/envelope.rs",
    "testing/expectation.rs",
    "testing/mod.rs",
    "testing/network_fault.rs",
    "testing/record.rs",
    "testing/replies.rs",
    "testing/reply.rs",
    "testing/sent_request.rs",
    "testing/virtual_clock.rs",
    "time/clock.rs",
    "time/deadline.rs",
    "time/mod.rs",
    "time/system_clock.rs",
    "time/web_clock.rs",
    "transport/base_url.rs",
    "transport/call_origin.rs",
    "transport/fetch/body.rs",
    "transport/fetch/exchange.rs",
    "transport/fetch/failure.rs",
    "transport/fetch/mod.rs",
    "transport/fetch/platform.rs",
    "transport/fetch/request.rs",
    "transport/fetch/settings.rs",
    "transport/framing.rs",
    "transport/mod.rs",
    "transport/progress.rs",
    "transport/proxy_environment.rs",
    "transport/reqwest_settings.rs",
    "transport/reqwest_transport.rs",
    "transport/settings.rs",
    "transport/transport_error.rs",
    "transport/watched_body.rs",
    "validate/checked.rs",
    "validate/class.rs",
    "validate/constraint.rs",
    "validate/format.rs",
    "validate/limit.rs",
    "validate/mod.rs",
    "validate/nearest.rs",
    "validate/pattern.rs",
    "validate/pointer.rs",
    "validate/read.rs",
    "validate/rule.rs",
    "validate/serialize.rs",
    "validate/unusual.rs",
    "validate/validation.rs",
    "validate/violation.rs",
    "value/brackets.rs",
    "value/decode_budget.rs",
    "value/hide.rs",
    "value/json.rs",
    "value/misfit.rs",
    "value/moment/calendar.rs",
    "value/moment/form.rs",
    "value/moment/mod.rs",
    "value/moment/reading.rs",
    "value/moment/unusual_moment.rs",
    "value/moment/with_chrono.rs",
    "value/moment/with_jiff.rs",
    "value/mod.rs",
    "value/multiple.rs",
    "value/note.rs",
    "value/number.rs",
    "value/order.rs",
    "value/reader.rs",
    "value/serde_text.rs",
    "value/serialize.rs",
    "value/text.rs",
    "value/token.rs",
    "value/unknown.rs",
    "value/unreadable.rs",
    "value/update.rs",
    "value/with_decimal.rs",
    "webhook/delivery.rs",
    "webhook/facts.rs",
    "webhook/guard.rs",
    "webhook/info.rs",
    "webhook/key.rs",
    "webhook/memory.rs",
    "webhook/mod.rs",
    "webhook/public_key.rs",
    "webhook/repair.rs",
    "webhook/signature.rs",
    "webhook/signer.rs",
    "webhook/verifier.rs",
];

/// How an example in the documentation of the runtime names its crate.
const EXAMPLE: &str = "use runtime::";

const ROOT: &str = include_str!("../../runtime/src/lib.rs");

/// The files of the `runtime` module; those for patterns and webhooks only where they are needed.
pub fn files<'k>(krate: &'k Crate) -> impl Iterator<Item = File<'k>> {
    let omitted: Vec<&'static str> =
        [("validate/pattern", krate.patterns), ("webhook", krate.webhooks)]
            .into_iter()
            .filter_map(|(module, wanted)| (!wanted).then_some(module))
            .collect();
    let all = FILES.iter().copied().chain([("mod.rs", ROOT)]);
    let kept = all.filter({
        let omitted = omitted.clone();
        move |(file, _)| !omitted.iter().any(|module| is_of(file, module))
    });
    kept.map(move |(file, content)| {
        let names: Vec<&str> =
            omitted.iter().filter_map(|module| declared_in(file, module)).collect();
        text(format!("src/runtime/{file}"), move || {
            without(content, &names).replace(EXAMPLE, &format!("use {}::", krate.name))
        })
    })
}

/// Whether a file is that of a module, or below it.
fn is_of(file: &str, module: &str) -> bool {
    file.strip_prefix(module).is_some_and(|rest| rest.starts_with(['.', '/']))
}

/// The name of a module, if this is the file that declares it.
fn declared_in<'m>(file: &str, module: &'m str) -> Option<&'m str> {
    let (folder, name) = module.rsplit_once('/').unwrap_or(("", module));
    let declares = file.strip_suffix("mod.rs")?.trim_end_matches('/') == folder;
    declares.then_some(name)
}

/// The text without the statements that declare or re-export these modules.
fn without(content: &str, names: &[&str]) -> String {
    let mut text = content.to_owned();
    for name in names {
        for start in
            ["#[doc(hidden)]\npub mod NAME;", "pub mod NAME;", "mod NAME;", "pub use NAME::"]
        {
            let start = format!("\n{}", start.replace("NAME", name));
            while let Some(at) = text.find(&start)
                && let Some(length) = text[at..].find(';')
            {
                text.replace_range(at..=at + length, "");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::FILES;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/runtime/src"));
        let mut found = BTreeSet::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).expect("the runtime has folders") {
                let path = entry.expect("it can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let inside = path.strip_prefix(folder).expect("it is below the runtime");
                    found.insert(inside.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        found.remove("lib.rs");
        let copied: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(copied, found);
    }
}
