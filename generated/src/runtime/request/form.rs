//! Requests from web forms, whose values are text.

use std::collections::BTreeMap;

use super::codec::decode::Decode;
use super::from_data::checked;
use super::validate::{Validate, Violations};
use super::value::Json;

/// How many levels the name of a field leads down; the rest is the name on the last level.
const MOST_LEVELS: usize = 32;

/// Reads a request from the fields of a web form, decoded, and validates it.
///
/// The name of a field is its JSON Pointer, with or without the first `/`: `title`,
/// `customers/0/email`. So each violation belongs beside the field that its pointer names, which
/// [`Violations::at`] looks up. A field without text is absent, and clears a field of an update;
/// numbers are read from text, `true`, `on`, `false` and `off` are booleans, and a name that comes
/// several times is a list.
///
/// ```
/// use optima_courier::codec::Decode;
/// use optima_courier::request::from_form;
/// use optima_courier::validate::{Validate, Violations};
///
/// /// The message beside each field of a form; with the empty name, what no field can say alone.
/// fn beside<'v>(violations: &'v Violations, name: &str) -> Vec<String> {
///     let here = violations.at(name).filter(|one| one.pointer == name);
///     here.map(|violation| violation.message()).collect()
/// }
///
/// fn submitted<R: Validate + Decode>(fields: &[(&str, &str)]) -> Option<R> {
///     from_form(fields.iter().copied())
///         .inspect_err(|violations| println!("title: {:?}", beside(violations, "/title")))
///         .ok()
/// }
/// ```
///
/// # Errors
///
/// Everything that is wrong, as [`from_json`](super::from_json) says.
pub fn from_form<T: Validate + Decode>(
    fields: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
) -> Result<T, Violations> {
    let mut form = Node::default();
    for (name, text) in fields {
        form.add(name.as_ref(), text.as_ref());
    }
    checked(&form.written(), true)
}

/// What a form holds under one name.
#[derive(Default)]
struct Node {
    texts: Vec<String>,
    /// By their names: those that are numbers first, as numbers.
    members: BTreeMap<(usize, String), Node>,
}

impl Node {
    fn add(&mut self, name: &str, text: &str) {
        let name = name.strip_prefix('/').unwrap_or(name);
        let mut node = self;
        for segment in name.splitn(MOST_LEVELS, '/') {
            let segment = segment.replace("~1", "/").replace("~0", "~");
            let is_number = segment.bytes().all(|byte| byte.is_ascii_digit());
            let rank = if is_number { segment.len() } else { usize::MAX };
            node = node.members.entry((rank, segment)).or_default();
        }
        node.texts.push(text.to_owned());
    }

    /// Returns it as a JSON object.
    fn written(&self) -> String {
        let mut text = String::new();
        self.write_members(&mut text);
        text
    }

    fn write_members(&self, text: &mut String) {
        text.push('{');
        for ((_, name), node) in &self.members {
            let name = Json::from(name.as_str());
            if !node.texts.is_empty() {
                separate(text);
                text.extend([name.text(), ":"]);
                node.write_texts(text);
            }
            // A name with both comes twice, which is then refused.
            if !node.members.is_empty() {
                separate(text);
                text.extend([name.text(), ":"]);
                node.write_members(text);
            }
        }
        text.push('}');
    }

    fn write_texts(&self, text: &mut String) {
        if let [only] = self.texts.as_slice() {
            return text.push_str(Json::from(only.as_str()).text());
        }
        text.push('[');
        for one in &self.texts {
            separate(text);
            text.push_str(Json::from(one.as_str()).text());
        }
        text.push(']');
    }
}

fn separate(text: &mut String) {
    if !text.ends_with(['{', '[']) {
        text.push(',');
    }
}
