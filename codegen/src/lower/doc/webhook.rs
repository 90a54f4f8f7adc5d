//! What the documentation says of webhooks: events, signatures, answers and repeats.

use super::words::{and, code, evidence, or, plain, section, span};
use crate::ir::{self, Doc, escape};
use crate::lower::snake;
use crate::lower::types::Lowering;
use crate::lower::usage::Side;
use crate::model::{Algorithm, Change, Encoding, Event, Redelivery, SchemaId, Signature, Webhooks};

/// The documentation of the module of webhooks; `tags` are the members that may name the event.
pub fn webhooks_doc(lowering: &Lowering<'_>, webhooks: &Webhooks, tags: &[String]) -> Doc {
    let api = lowering.api;
    let version = api.version.as_ref().map(|version| format!(", version `{version}`"));
    let name = format!("the `{}` API{}", api.name, version.unwrap_or_default());
    let mut doc = plain(&format!("Webhooks of {name}: what it sends by itself."));
    if let Some(text) = &webhooks.doc {
        doc.paragraph(text);
    }
    if webhooks.evidence.is_some() {
        doc.markdown(evidence(webhooks.evidence).trim_start());
    }
    doc.markdown(
        "[`Webhook::from_slice`] reads the body of a delivery, whatever it holds.\n\
         It does not look at a signature: until that is verified, anybody may be the sender.",
    );
    if webhooks.signature.is_some() {
        doc.markdown(
            "With the feature `webhooks`, `Webhook::verifier` makes a verifier that reads only what \
             is signed with one of your secrets.",
        );
    }
    section(&mut doc, "# Events", events_items(lowering, webhooks, tags));
    let signature = webhooks.signature.as_ref();
    section(&mut doc, "# Signature", signature.map(signature_items).unwrap_or_default());
    section(&mut doc, "# Answers and repeats", repeat_items(webhooks));
    if let Some(header) = &webhooks.version {
        let item = format!("{} names the version that a delivery is written in.", code(header));
        section(&mut doc, "# Version", vec![item]);
    }
    doc
}

fn events_items(lowering: &Lowering<'_>, webhooks: &Webhooks, tags: &[String]) -> Vec<String> {
    let tags: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
    let also = match &tags[..] {
        [] | [_] => String::new(),
        [_, others @ ..] => format!(" In its place {} is read too.", or(others)),
    };
    let named = tags.first().map(|tag| format!("The member {tag} names the event.{also}"));
    let events = webhooks.events.iter().map(|event| {
        let ty = lowering.type_name(event.schema, Side::Answer);
        format!("{}: [`{ty}`].", code(&event.wire))
    });
    named.into_iter().chain(events).collect()
}

fn signature_items(signature: &Signature) -> Vec<String> {
    let mut items = Vec::new();
    let carries = if signature.headers.len() == 1 { "carries" } else { "may carry" };
    for header in &signature.headers {
        let prefix = match header.prefix.as_str() {
            "" => String::new(),
            prefix => format!(" after {}", code(prefix)),
        };
        let end = evidence(header.evidence);
        items.push(format!("{} {carries} the signature{prefix}.{end}", code(&header.name)));
    }
    let algorithm = match signature.algorithm {
        Algorithm::HmacSha256 => "HMAC-SHA256 with the secret of the webhook",
        Algorithm::RsaPssSha256 => "RSASSA-PSS with SHA-256 and a salt of 32 bytes",
    };
    let encoding = match signature.encoding {
        Encoding::Base64 => "Base64",
        Encoding::Hex => "small hex digits",
    };
    let end = evidence(signature.evidence);
    items.push(format!(
        "It is made by {algorithm} over the bytes of the body as they came, in {encoding}.{end}"
    ));
    items.extend(signature.doc.as_deref().map(text));
    items
}

fn repeat_items(webhooks: &Webhooks) -> Vec<String> {
    let mut items = webhooks.retry.as_ref().map(retry_items).unwrap_or_default();
    let ways: Vec<String> = webhooks.once_by.iter().map(|way| member(way)).collect();
    if !ways.is_empty() {
        let tell = if ways.len() == 1 { "tells" } else { "together tell" };
        items.push(format!(
            "{} {tell} a repeat from a new delivery, and so does \
             [`Received::repeat_key`](crate::webhook::Received::repeat_key).",
            and(&ways)
        ));
    }
    items
}

fn retry_items(retry: &Redelivery) -> Vec<String> {
    let status = match retry.success {
        (least, greatest) if least == greatest => format!("status {least}"),
        (least, greatest) => format!("a status from {least} to {greatest}"),
    };
    let mut items = vec![format!("Answer with {status}; anything else counts as a failure.")];
    let first = span(retry.first.unwrap_or_default());
    let attempts = retry.attempts;
    let further = match (retry.factor, retry.longest()) {
        (Some(2..), Some(longest)) if attempts > 2 => format!(
            ", and each further delay is {} times the one before, up to {}",
            retry.factor.unwrap_or(1),
            span(longest)
        ),
        _ if attempts > 2 => ", and the delay between all others is as long".to_owned(),
        _ => String::new(),
    };
    items.push(match attempts {
        1 => "A delivery is tried once.".to_owned(),
        _ => format!(
            "A delivery is tried {attempts} times at most: the second attempt comes {first} after \
             the first{further}."
        ),
    });
    items.extend(retry.doc.as_deref().map(text));
    if let Some(last) = items.last_mut() {
        last.push_str(evidence(retry.evidence));
    }
    items
}

/// When an event comes, in items of its documentation; nothing for any other schema.
pub fn event_items(lowering: &Lowering<'_>, id: SchemaId) -> Vec<String> {
    let event = lowering.api.webhooks.as_ref().and_then(|webhooks| webhooks.event(id));
    let Some(event) = event else { return Vec::new() };
    let mut items = Vec::new();
    for change in &event.changed {
        let of = changed_type(lowering, change);
        items.push(format!("When {} of a {of} changes.", member(&change.members)));
    }
    if let Some((operation, _)) = &event.finished {
        let method = snake(operation);
        let link = format!("[`{method}`](super::Client::{method})");
        items.push(format!("When {link} has an outcome that its answer did not have yet."));
    }
    items.push(format!("Its name is {}.{}", code(&event.wire), evidence(event.evidence)));
    items.push("[The module](self) says how deliveries are signed, answered and repeated.".into());
    items
}

/// The type of which a change is told; a link where answers have it.
fn changed_type(lowering: &Lowering<'_>, change: &Change) -> String {
    let ty = lowering.type_name(change.schema, Side::Answer);
    match lowering.usage.answer.contains(&change.schema) {
        true => format!("[`{ty}`]"),
        false => format!("`{ty}`"),
    }
}

/// The event by which the outcome of an operation is told.
pub fn told_by<'a>(lowering: &Lowering<'a>, operation: &str) -> Option<&'a Event> {
    let events = lowering.api.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let finished = |event: &&Event| event.finished.as_ref().is_some_and(|(id, _)| id == operation);
    events.into_iter().find(finished)
}

/// A member by the way to it.
fn member(way: &[String]) -> String {
    let names: Vec<String> = way.iter().rev().map(|name| code(name)).collect();
    names.join(" of ")
}

/// Text of the specification on one line of Markdown.
fn text(text: &str) -> String {
    escape(&ir::one_line(text))
}
