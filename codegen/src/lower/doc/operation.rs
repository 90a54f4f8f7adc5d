//! What the documentation of a method says: the exchange, its retry, limits, effects, pages,
//! errors.

use super::constraint::{limit_sentences, scalar_sentences};
use super::effect::effect_items;
use super::expression::{tests, value};
use super::page::page_items;
use super::preset::preset_sentences;
use super::quota::quota_sentence;
use super::rule::rule_sentence;
use super::words::{and, code, error_link, evidence, plain, section};
use crate::ir::{self, Chunked, Doc, escape};
use crate::lower::argument::{arguments, ruled};
use crate::lower::chunk::lower_chunked;
use crate::lower::pascal;
use crate::lower::types::Lowering;
use crate::lower::usage::Side;
use crate::model::{
    Direction, ErrorId, Field, Guard, Operation, ReadBack, Retry, RuleSet, SchemaKind, TypeName,
};

/// The documentation of an operation's method.
pub fn method_doc(lowering: &Lowering<'_>, operation: &Operation) -> Doc {
    let mut doc = plain(operation.doc.as_deref().unwrap_or("Calls the operation."));
    if operation.evidence.is_some() {
        doc.markdown(evidence(operation.evidence).trim_start());
    }
    for sentence in preset_sentences(operation) {
        doc.markdown(&sentence);
    }
    doc.markdown(&exchange(lowering, operation));
    if let Some(returns) = &operation.returns {
        if let Some(text) = &returns.doc {
            doc.paragraph(text);
        }
        if returns.evidence.is_some() {
            doc.markdown(evidence(returns.evidence).trim_start());
        }
    }
    doc.markdown(&retry_sentence(lowering, &operation.retry));
    if let Some(sentence) = quota_sentence(lowering, &operation.quotas) {
        doc.markdown(&sentence);
    }
    if let Some(sentence) = chunk_sentence(lowering, operation) {
        doc.markdown(&sentence);
    }
    section(&mut doc, "# Limits", limit_items(lowering, operation));
    if let Some(effect) = &operation.effect {
        section(&mut doc, "# Effects", effect_items(lowering, operation, effect));
        if effect.evidence.is_some() {
            doc.markdown(evidence(effect.evidence).trim_start());
        }
    }
    if let Some(pages) = &operation.pages {
        section(&mut doc, "# Pages", page_items(lowering, operation, pages));
    }
    let common = &lowering.api.common_errors;
    let own: Vec<ErrorId> =
        operation.errors.iter().copied().filter(|id| !common.contains(id)).collect();
    if !own.is_empty() || !common.is_empty() {
        doc.markdown("# Errors");
    }
    for id in own {
        let row = lowering.api.error(id);
        let texts = [&row.doc, &row.help].map(|text| first_paragraph(text));
        let mut texts: Vec<String> =
            texts.iter().filter(|text| !text.is_empty()).map(|text| escape(text)).collect();
        let envelope = lowering.api.envelope.as_ref();
        if envelope.is_some_and(|envelope| envelope.pending.contains(&row.code)) {
            texts.push(
                "An answer with this code that holds data is a success, and notes it.".to_owned(),
            );
        }
        let colon = if texts.is_empty() { "." } else { ":" };
        let text = format!("{}, code {}{colon} {}", error_link(row), row.code, texts.join(" "));
        doc.item(text.trim_end());
    }
    if !common.is_empty() {
        let links: Vec<_> = common.iter().map(|id| error_link(lowering.api.error(*id))).collect();
        doc.item(&format!("As every operation: {}.", links.join(", ")));
    }
    doc
}

/// How more members of a list are sent than one request takes.
fn chunk_sentence(lowering: &Lowering<'_>, operation: &Operation) -> Option<String> {
    let Chunked { field, most, .. } = lower_chunked(lowering, operation)?;
    let request = pascal(&operation.id);
    Some(format!(
        "More than {most} of [`{field}`]({request}::{field}) are sent by \
         `in_chunks` with the feature `chunks`, with an outcome for each."
    ))
}

/// The first paragraph of a text, on one line.
fn first_paragraph(text: &str) -> String {
    ir::one_line(text.trim().split("\n\n").next().unwrap_or_default())
}

/// What each argument has to be, then the rules across them.
fn limit_items(lowering: &Lowering<'_>, operation: &Operation) -> Vec<String> {
    let sent = |field: &&&Field| field.direction != Direction::ReadOnly;
    let mut items = Vec::new();
    for field in arguments(operation).iter().filter(sent) {
        let mut sentences = limit_sentences(lowering, field.ty, &field.constraints);
        sentences.extend(own_limits(lowering, field));
        if !sentences.is_empty() {
            items.push(format!("{}: {}", code(&field.wire_name), sentences.join(" ")));
        }
    }
    for RuleSet { rules, fields } in ruled(operation) {
        items.extend(rules.iter().map(|rule| rule_sentence(rule, &fields)));
    }
    items
}

/// The constraints of an identity, or where those of an object are documented.
fn own_limits(lowering: &Lowering<'_>, field: &Field) -> Vec<String> {
    let resolved = lowering.resolved(field.ty);
    let TypeName::Schema(id) = resolved.name else { return Vec::new() };
    match &lowering.api.schema(id).kind {
        SchemaKind::Scalar(scalar) if scalar.identity => scalar_sentences(lowering, scalar),
        SchemaKind::Scalar(_) | SchemaKind::Enum(_) => Vec::new(),
        SchemaKind::Object(_) | SchemaKind::Union(_) => {
            let name = lowering.type_name(id, Side::Request);
            vec![format!("[`{name}`] says what it may hold.")]
        }
    }
}

/// What is sent, and how it is answered.
fn exchange(lowering: &Lowering<'_>, operation: &Operation) -> String {
    let method = operation.method.name();
    let status = operation.returns.as_ref().map_or(204, |returns| returns.status);
    let mut text = format!("`{method} {}`, answered with status {status}.", operation.path.text);
    if let Some(wrap) = operation.body.as_ref().and_then(|body| body.wrap.as_ref()) {
        text.push_str(&format!(" The body stands in its member {}", code(&wrap.member)));
        match wrap.error {
            Some(error) => {
                let link = error_link(lowering.api.error(error));
                text.push_str(&format!(", without which it is refused with {link}."));
            }
            None => text.push('.'),
        }
    }
    text
}

/// Whether a call may be repeated, and how the client finds out whether it took effect.
fn retry_sentence(lowering: &Lowering<'_>, retry: &Retry) -> String {
    let guard = match retry {
        Retry::Safe => return "Safe to repeat: it changes nothing.".to_owned(),
        Retry::Idempotent => {
            return "Safe to repeat: a second time changes nothing more.".to_owned();
        }
        Retry::Never => {
            return "Not safe to repeat: a second time may have a second effect.".to_owned();
        }
        Retry::Guarded(guard) => guard,
    };
    let Guard { error, when, read_back, .. } = guard;
    let link = error_link(lowering.api.error(*error));
    let mut text = match when[..] {
        [] => format!("Guarded: a repeat after it took effect is refused with {link}."),
        ref when => format!(
            "Guarded when {}: a repeat after it took effect is then refused with {link}.",
            tests(when)
        ),
    };
    text.push_str(" After an unknown outcome the client ");
    match read_back {
        Some(read_back) => text.push_str(&read_back_words(read_back)),
        None => text.push_str("does not repeat it."),
    }
    format!("{text}{}", evidence(guard.evidence))
}

/// How the client reads back what became of a call.
fn read_back_words(read_back: &ReadBack) -> String {
    let with = read_back.with.iter();
    let with = with.map(|(name, from)| format!("{} as {}", value(from), code(name)));
    let with = match with.collect::<Vec<String>>()[..] {
        [] => String::new(),
        ref with => format!(" with {}", and(with)),
    };
    let whose = match read_back.conditions[..] {
        [] => String::new(),
        ref all => format!(" whose {}", tests(all)),
    };
    let call = code(&read_back.call);
    format!("calls {call}{with}, looks for one{whose}, and repeats once if there is none.")
}
