//! Results that the server computes.

use super::literal::literal_is_permitted;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Api, Literal, SchemaKind};

/// The sample of a computed result holds members that the result has.
pub fn samples_fit(api: &Api, diagnostics: &mut Diagnostics) {
    for computed in &api.computed {
        let SchemaKind::Object(object) = &api.schema(computed.to).kind else {
            diagnostics
                .error(codes::SAMPLES_FIT, computed.at.key("to"), "what is computed is an object")
                .help("name a schema with `fields`");
            continue;
        };
        for (name, value) in &computed.sample {
            let at = computed.at.key("sample").key(name);
            let Some(field) = object.fields.iter().find(|field| field.wire_name == *name) else {
                let known = object.fields.iter().map(|field| field.wire_name.as_str());
                let help = nearest(name, known).map(|near| format!("did you mean `{near}`?"));
                diagnostics
                    .error(
                        codes::SAMPLES_FIT,
                        DiagnosticPlace::Key(at),
                        format!("there is no field `{name}`"),
                    )
                    .help(help.unwrap_or_else(|| "name a field of the result".to_owned()));
                continue;
            };
            let null = *value == Literal::Null && field.nullable;
            if let (false, Err(reason)) =
                (null, literal_is_permitted(api, field.ty, &field.constraints, value))
            {
                diagnostics
                    .error(codes::SAMPLES_FIT, at, format!("this can't be a result: {reason}"))
                    .help("write a value that an answer could hold");
            }
        }
    }
}
