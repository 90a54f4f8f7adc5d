//! Tells apart what the reader of YAML calls by one name: lines that are indented by too much or
//! too little, a key without its colon, a text that needs quotes.

use crate::diagnostic::excerpt;
use crate::source::SourceText;

/// What is wrong, and how to mend it.
pub(super) type Mistake = (String, String);

/// A line that says something.
struct Line<'t> {
    number: usize,
    /// Blanks and dashes before its content.
    level: usize,
    content: &'t str,
}

/// Why a `:` can't stand at a byte; nothing where its line begins with another key's text.
pub(super) fn of_colon(text: &SourceText<'_>, byte: usize) -> Option<Mistake> {
    let number = text.line_of(byte);
    let line = line_at(text, number)?;
    let start = text.line(number).start + line.level;
    let key = text.file().text().get(start..byte)?;
    if let Some((key, _)) = key.split_once(": ") {
        let key = excerpt(key);
        let help = format!("put the text of `{key}` in quotes, because it holds `: `");
        return Some((format!("there is a second `:` in the text of `{key}`"), help));
    }
    let before = lines_above(text, number).next()?;
    if key.contains(' ') {
        let help = "put the whole text in quotes, because it holds `: `".to_owned();
        return Some(("the text of the line before goes on here, up to a `:`".to_owned(), help));
    }
    match before.content.split_once(": ") {
        Some(_) if line.level <= before.level => None,
        Some((other, value)) => Some(below_a_value(key, &line, other, value, &before)),
        None => without_a_colon(&before),
    }
}

/// A key is further right than the key before it, which has a value on its line.
fn below_a_value(
    key: &str,
    line: &Line<'_>,
    other: &str,
    value: &str,
    before: &Line<'_>,
) -> Mistake {
    let (level, above) = (line.level, before.level);
    let (key, other, value) = (excerpt(key), excerpt(other), excerpt(value));
    if level < above + 2 {
        let message = format!("`{key}` is indented by {level}, and `{other}` before it by {above}");
        return (message, format!("indent both by {above}"));
    }
    let message = format!("`{key}` is below `{other}`, which has a value on its line");
    let is_type = value.starts_with(|first: char| first.is_ascii_uppercase())
        && value.chars().all(|other| other.is_ascii_alphanumeric());
    let help = match is_type {
        true => format!(
            "indent it by {above} like `{other}`, or, if it belongs to it, write `{other}: {{ \
             type: {value}, {key}: ... }}`"
        ),
        false => format!("indent it by {above} like `{other}`"),
    };
    (message, help)
}

/// The line before was meant as a key, but isn't one.
fn without_a_colon(before: &Line<'_>) -> Option<Mistake> {
    let Line { number, content, .. } = before;
    let is_key = |text: &str| !text.is_empty() && !text.contains([' ', '"', '\'', '{', '[']);
    if let Some((key, value)) = content.split_once(':')
        && is_key(key)
        && !value.starts_with("//")
    {
        let message = format!("there is no space after the `:` of line {number}");
        let (key, value) = (excerpt(key), excerpt(value));
        return Some((message, format!("write `{key}: {value}` there")));
    }
    is_key(content).then(|| {
        let help = format!("write `{}:` there", excerpt(content));
        (format!("line {number} has no `:` after its key"), help)
    })
}

/// Why the key at a byte belongs to no mapping; nothing where its indentation is one that is open.
pub(super) fn of_key(text: &SourceText<'_>, byte: usize) -> Option<Mistake> {
    let number = text.line_of(byte);
    let line = line_at(text, number)?;
    if byte != text.line(number).start + line.level {
        return None;
    }
    let mut open: Vec<usize> = Vec::new();
    for above in lines_above(text, number) {
        if open.last().is_none_or(|last| above.level < *last) {
            open.push(above.level);
        }
    }
    let near = |level: &&usize| level.abs_diff(line.level);
    let nearest = open.iter().min_by_key(near).filter(|nearest| **nearest != line.level)?;
    let levels: Vec<String> = open.iter().rev().map(usize::to_string).collect();
    let message = format!(
        "this line is indented by {}, and those before it by {}",
        line.level,
        levels.join(", ")
    );
    Some((message, format!("indent it by {nearest}, or like its neighbours")))
}

/// Lines above, the nearest first.
fn lines_above<'t>(text: &SourceText<'t>, number: usize) -> impl Iterator<Item = Line<'t>> {
    (1..number).rev().filter_map(|number| line_at(text, number))
}

fn line_at<'t>(text: &SourceText<'t>, number: usize) -> Option<Line<'t>> {
    let whole = text.file().text().get(text.line(number))?.trim_end();
    let content = whole.trim_start_matches(' ');
    let content = content.trim_start_matches("- ").trim_start_matches(' ');
    let level = whole.len() - content.len();
    (!content.is_empty() && !content.starts_with('#')).then_some(Line { number, level, content })
}
