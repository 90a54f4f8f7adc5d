//! A diagnostic as text, laid out by rustc's own renderer.
//!
//! It is given the few lines that matter, never a whole file, and long lines are cut.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, DiagnosticLevel, DiagnosticPlace, FilePlace, Places};
use crate::source::{SourceText, Span};
use crate::text::excerpt::printable;

/// The longest message or help, in characters.
const LONGEST_MESSAGE: usize = 1_000;
/// The largest piece of source, in bytes, that is handed to the renderer.
const LONGEST_PIECE: usize = 8 * 1024;
/// How much of a longer line is shown on both sides of the place, in bytes.
const AROUND: usize = 40;
/// Two places are shown as one piece of source if no more lines than this lie between them.
const MOST_LINES: usize = 60;

/// A place to underline.
struct Spot {
    span: Span,
    /// None for the place that the diagnostic is about.
    label: Option<String>,
}

pub(super) fn render(diagnostic: &Diagnostic, places: &dyn Places, colour: bool) -> String {
    let level = match diagnostic.severity {
        DiagnosticLevel::Error => Level::ERROR,
        DiagnosticLevel::Warning => Level::WARNING,
    };
    let title = printable(&diagnostic.message, LONGEST_MESSAGE);
    let mut group = Group::with_title(level.primary_title(title).id(diagnostic.code.name()));
    let mut spots = Vec::new();
    let mut notes = Vec::new();
    match find_spot(&diagnostic.at, None, places) {
        Ok(spot) => spots.push(spot),
        Err(place) => group = group.element(Origin::path(place.path)),
    }
    for (at, text) in &diagnostic.related {
        match find_spot(at, Some(printable(text, LONGEST_MESSAGE)), places) {
            Ok(spot) => spots.push(spot),
            Err(place) => notes.push(format!("{}: {}", place.path, text)),
        }
    }
    for piece in pieces(spots, places) {
        group = show(&piece, places, group);
    }
    for note in notes {
        group = group.element(Level::NOTE.message(printable(&note, LONGEST_MESSAGE)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(printable(help, LONGEST_MESSAGE)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group]) + "\n"
}

fn find_spot(
    at: &DiagnosticPlace,
    label: Option<String>,
    places: &dyn Places,
) -> Result<Spot, FilePlace> {
    let place = FilePlace::of(at, places);
    match place.span.and_then(|span| Some((span, places.text(span.file)?))) {
        Some((span, text)) => Ok(Spot { span: first_line(span, text), label }),
        None => Err(place),
    }
}

/// The part of a span that stands on its first line.
fn first_line(span: Span, text: &SourceText<'_>) -> Span {
    let start = text.floor(span.start);
    let line = text.line(text.line_of(start));
    let start = start.min(line.end);
    Span { file: span.file, start, end: text.floor(span.end).clamp(start, line.end) }
}

/// Groups spots that are near each other, so that they are shown on one piece of source.
fn pieces(spots: Vec<Spot>, places: &dyn Places) -> Vec<Vec<Spot>> {
    let mut pieces: Vec<Vec<Spot>> = Vec::new();
    for spot in spots {
        let text = places.text(spot.span.file);
        let fits = |piece: &Vec<Spot>| {
            text.is_some_and(|text| piece.iter().all(|other| are_near(&spot, other, text)))
        };
        match pieces.iter_mut().find(|piece| fits(piece)) {
            Some(piece) => piece.push(spot),
            None => pieces.push(vec![spot]),
        }
    }
    pieces
}

fn are_near(spot: &Spot, other: &Spot, text: &SourceText<'_>) -> bool {
    let [first, last] = [spot.span.start.min(other.span.start), spot.span.end.max(other.span.end)];
    let [first_line, last_line] = [first, last].map(|byte| text.line_of(byte));
    let bytes = text.line(last_line).end - text.line(first_line).start;
    spot.span.file == other.span.file
        && last_line - first_line <= MOST_LINES
        && bytes <= LONGEST_PIECE
}

/// Adds the heading and the source of one piece.
fn show<'a>(piece: &[Spot], places: &'a dyn Places, group: Group<'a>) -> Group<'a> {
    let Some(text) = piece.first().and_then(|spot| places.text(spot.span.file)) else {
        return group;
    };
    let first = piece.iter().map(|spot| spot.span.start).min().unwrap_or_default();
    let last = piece.iter().map(|spot| spot.span.end).max().unwrap_or_default();
    let first_line = text.line_of(first);
    let shown = text.line(first_line).start..text.line(text.line_of(last)).end;
    if shown.len() > LONGEST_PIECE {
        return show_long_line(&piece[0], text, group);
    }
    let annotations = piece.iter().map(|spot| {
        let range = spot.span.start - shown.start..spot.span.end - shown.start;
        match &spot.label {
            None => AnnotationKind::Primary.span(range),
            Some(label) => AnnotationKind::Context.span(range).label(label.clone()),
        }
    });
    let snippet = Snippet::source(&text.file().text()[shown.clone()])
        .path(text.file().path())
        .line_start(first_line)
        .annotations(annotations);
    group.element(snippet)
}

/// Adds the heading and a few words of a line that is too long for the renderer.
fn show_long_line<'a>(spot: &Spot, text: &'a SourceText<'_>, group: Group<'a>) -> Group<'a> {
    let (line, column) = text.line_and_column(spot.span.start);
    let whole = text.line(line);
    let start = text.floor(spot.span.start.saturating_sub(AROUND)).max(whole.start);
    let end = text.floor((spot.span.start + AROUND).min(whole.end));
    let words = printable(&text.file().text()[start..end], LONGEST_MESSAGE);
    let path = text.file().path();
    let note = format!("the line is too long to be shown; it says `{words}` here");
    if let Some(label) = &spot.label {
        let note = format!("{label} at {path}:{line}:{column}; {note}");
        return group.element(Level::NOTE.message(note));
    }
    let origin = Origin::path(path).line(line).char_column(column);
    group.element(origin).element(Level::NOTE.message(note))
}
