//! What a recording may say of a value: its JSON type, the form of a moment, a name or a code that is
//! certainly no secret. Never the value itself.

use std::fmt::Write as _;

/// The most characters of a name or a code that a recording shows.
const MOST_CHARS: usize = 40;

/// The most digits in a name or a code: ids, numbers of phones and tokens have more.
const MOST_DIGITS: usize = 4;

/// The most characters of the form of a moment.
const MOST_FORM_CHARS: usize = 40;

/// What stands for a name or a value that is not shown.
pub const NOT_SHOWN: &str = "*";

/// The JSON type of a value, by its text without white space around it.
pub fn json_type(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'{') => "object",
        Some(b'[') if is_empty_array(text) => "empty array",
        Some(b'[') => "array",
        Some(b'"') => "string",
        Some(b't' | b'f') => "boolean",
        Some(b'n') => "null",
        _ if is_whole(text) => "integer",
        _ => "number",
    }
}

fn is_empty_array(text: &str) -> bool {
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inside.is_some_and(|inside| inside.trim_ascii().is_empty())
}

/// Whether a JSON number is whole: `2`, `2.0`, `2e3`.
fn is_whole(text: &str) -> bool {
    text.parse::<i64>().is_ok()
        || text.parse::<f64>().is_ok_and(|number| number.is_finite() && number.fract() == 0.0)
}

/// Whether a text holds a number, as some services write them.
pub fn holds_number(text: &str) -> bool {
    let text = text.trim();
    let is_decimal = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    text.bytes().all(is_decimal) && text.parse::<f64>().is_ok()
}

/// A member's name as a recording shows it: itself if it looks like an identifier, or else `*`.
pub fn shown_name(name: &str) -> &str {
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    match begins && is_short_word(name, b"_-") {
        true => name,
        false => NOT_SHOWN,
    }
}

/// A value of an enum as a recording shows it: itself if it looks like a short code, or else `*`.
pub fn shown_code(text: &str) -> &str {
    match is_short_word(text, b"_-.") {
        true => text,
        false => NOT_SHOWN,
    }
}

/// Whether a text is short, of ASCII letters, digits and these bytes, and has few digits.
fn is_short_word(text: &str, others: &[u8]) -> bool {
    let is_of_a_word = |byte: u8| byte.is_ascii_alphanumeric() || others.contains(&byte);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    !text.is_empty()
        && text.len() <= MOST_CHARS
        && text.bytes().all(is_of_a_word)
        && digits <= MOST_DIGITS
}

/// The form of a text that should be a moment: `d` for each digit, `a` for letters but the `T` and
/// the `Z` of moments, `?` for all but usual punctuation. A fraction of a second of any length is `.d`.
pub fn moment_form(text: &str) -> String {
    let mut form = String::new();
    let mut before = None;
    for one in text.chars() {
        let is_fraction = form.ends_with(":dd.d");
        let shown = match one {
            '0'..='9' if is_fraction => continue,
            '0'..='9' => 'd',
            'T' | 't' | 'Z' | 'z' if before == Some('d') => one,
            '-' | ':' | '.' | ',' | '/' | '+' | ' ' => one,
            _ if one.is_alphabetic() => 'a',
            _ => '?',
        };
        // Letters are told by one, so that no word shows by its length.
        if shown == 'a' && form.ends_with('a') {
            continue;
        }
        if form.len() >= MOST_FORM_CHARS {
            form.push('…');
            break;
        }
        let _ = write!(form, "{shown}");
        before = Some(shown);
    }
    if form.is_empty() { "empty".to_owned() } else { form }
}

/// The formats of moments, as the language names them.
pub const MOMENTS: [&str; 5] = ["date", "local_date_time", "date_time", "compact_date", "time"];

/// The format of moments that a form is usual in.
pub fn format_of(form: &str) -> Option<&'static str> {
    match form {
        "dddd-dd-dd" => return Some("date"),
        "dddddddd" => return Some("compact_date"),
        "dd:dd:dd" | "dd:dd:dd.d" => return Some("time"),
        _ => {}
    }
    let (day, time) = (form.get(..10)?, form.get(10..)?);
    let time = time.strip_prefix(['T', 't', ' '])?;
    let rest = time.strip_prefix("dd:dd:dd")?;
    let offset = rest.strip_prefix(".d").unwrap_or(rest);
    match offset {
        _ if day != "dddd-dd-dd" => None,
        "" => Some("local_date_time"),
        // A moment with an offset is usual with a `T` only.
        "Z" | "z" | "+dd:dd" | "-dd:dd" if form.as_bytes()[10] != b' ' => Some("date_time"),
        _ => None,
    }
}
