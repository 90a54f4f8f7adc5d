//! What the documentation of a field says beside its own text.

use super::constraint::limit_sentences;
use super::expression::value;
use super::words::{code, evidence, shown};
use crate::ir::Doc;
use crate::lower::types::Lowering;
use crate::model::{Field, Stamp};

/// What a field's documentation says beside its own text.
pub fn field_doc(lowering: &Lowering<'_>, field: &Field, request: bool) -> Doc {
    let mut doc = match &field.doc {
        Some(text) => Doc::of(text),
        None => Doc::of(&format!("The member `{}`.", field.wire_name)),
    };
    if request {
        for sentence in limit_sentences(lowering, field.ty, &field.constraints) {
            doc.item(&sentence);
        }
        let is_enum = lowering.api.enum_of(lowering.api.member(field.ty)).is_some();
        if let Some(separator) = lowering.ambiguous_separator(field).filter(|_| !is_enum) {
            doc.item(&format!("Sent as one text, so no member may hold a `{separator}`."));
        }
        if let Some(preset) = &field.preset {
            doc.item(&format!("Preset to {}.", shown(preset)));
        }
        if let Some(default) = &field.default {
            doc.item(&format!("When it is absent, the server assumes {}.", value(default)));
        }
    }
    if let (true, true, Some(missing)) = (request, field.required, field.missing) {
        let row = lowering.api.error(missing);
        doc.item(&format!(
            "Required: without it the server answers {} {}.",
            row.code,
            code(&row.name)
        ));
    }
    match field.stamped {
        Some(Stamp::Create) => drop(doc.item("The service sets it when it creates the object.")),
        Some(Stamp::Change) => drop(doc.item("The service sets it whenever the object changes.")),
        None => {}
    }
    if let Some((followed, column)) = &field.follows {
        doc.item(&format!("It always is the {} of {}.", code(column), code(followed)));
    }
    if let Some(known) = field.evidence {
        doc.item(evidence(Some(known)).trim_start());
    }
    if let Some(example) = &field.example {
        doc.item(&format!("For example {}.", shown(example)));
    }
    doc
}
