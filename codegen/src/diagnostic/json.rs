//! A diagnostic as JSON; lines and columns count from 1, columns in characters.

use serde_json::{Map, Value, json};

use super::{Diagnostic, DiagnosticLevel, DiagnosticPlace, FilePlace, Places};
use crate::text::excerpt::printable;

/// The longest source line, in characters, that is handed out.
const LONGEST_LINE: usize = 400;

pub(super) fn render(diagnostic: &Diagnostic, places: &dyn Places) -> Value {
    let severity = match diagnostic.severity {
        DiagnosticLevel::Error => "error",
        DiagnosticLevel::Warning => "warning",
    };
    let mut object = render_place(&diagnostic.at, places);
    object.insert("code".to_owned(), json!(diagnostic.code.name()));
    object.insert("severity".to_owned(), json!(severity));
    object.insert("message".to_owned(), json!(diagnostic.message));
    object.insert("help".to_owned(), json!(diagnostic.help));
    let related = diagnostic.related.iter().map(|(at, message)| {
        let mut object = render_place(at, places);
        object.insert("message".to_owned(), json!(message));
        Value::Object(object)
    });
    object.insert("related".to_owned(), related.collect());
    Value::Object(object)
}

fn render_place(at: &DiagnosticPlace, places: &dyn Places) -> Map<String, Value> {
    let place = FilePlace::of(at, places);
    let pointer = match at {
        DiagnosticPlace::Key(pointer) | DiagnosticPlace::Value(pointer) => Some(pointer.path()),
        DiagnosticPlace::Span(_) | DiagnosticPlace::File(_) | DiagnosticPlace::Path(_) => None,
    };
    let mut object = Map::new();
    object.insert("file".to_owned(), json!(place.path));
    object.insert("pointer".to_owned(), json!(pointer));
    let text = place.span.and_then(|span| Some((span, places.text(span.file)?)));
    let shown = text.map(|(span, text)| {
        let start = text.line_and_column(span.start);
        let line = printable(&text.file().text()[text.line(start.0)], LONGEST_LINE);
        (start, text.line_and_column(span.end), line)
    });
    let line = shown.as_ref().map(|((line, _), _, _)| line);
    object.insert("line".to_owned(), json!(line));
    object.insert("column".to_owned(), json!(shown.as_ref().map(|((_, column), _, _)| column)));
    object.insert("end_line".to_owned(), json!(shown.as_ref().map(|(_, (line, _), _)| line)));
    object.insert("end_column".to_owned(), json!(shown.as_ref().map(|(_, (_, end), _)| end)));
    object.insert("source_line".to_owned(), json!(shown.as_ref().map(|(_, _, line)| line)));
    object
}
