//! Whether every hidden field of a value was filled in, by the list that the client's tests keep by
//! hand: an absent field prints as `None`, and proves nothing.

use std::collections::BTreeSet;

#[path = "../../../client/emitted/facts/hidden.rs"]
mod listed;

/// A type that answers hold only inside of a hidden field.
const INSIDE: &str = "Customer";

/// Fails unless every hidden field of the types in this debug output of a request is filled in.
pub fn request(module: &str, text: &str) -> Result<(), String> {
    let [_, types] = listed_types(module)?;
    let missing = fields_of(types).filter(|(ty, _)| mentions(text, ty));
    let mut missing = missing.filter(|(ty, field)| !hides(text, ty, field)).peekable();
    match missing.peek() {
        Some((ty, field)) => Err(format!("`{field}` of {ty} was not filled in: {text}")),
        None if text.contains("***") => Ok(()),
        None => Err(format!("nothing was there to hide: {text}")),
    }
}

/// The hidden fields that answers came with.
#[derive(Default)]
pub struct AnswersSeen {
    seen: BTreeSet<(&'static str, &'static str, &'static str)>,
    modules: BTreeSet<&'static str>,
}

impl AnswersSeen {
    /// Notes what this debug output of an answer hides.
    pub fn note(&mut self, module: &'static str, text: &str) -> Result<(), String> {
        self.modules.insert(module);
        let [types, _] = listed_types(module)?;
        let hidden = fields_of(types).filter(|(ty, field)| hides(text, ty, field));
        self.seen.extend(hidden.map(|(ty, field)| (module, ty, field)));
        Ok(())
    }

    /// How many fields came; fails if one of the list is missing.
    pub fn all(&self) -> Result<u64, String> {
        for module in &self.modules {
            let [types, _] = listed_types(module)?;
            for (ty, field) in fields_of(types) {
                if ty != INSIDE && !self.seen.contains(&(*module, ty, field)) {
                    return Err(format!("no answer of {module} came with `{field}` of {ty}"));
                }
            }
        }
        Ok(self.seen.len() as u64)
    }
}

/// The lines about answers, then those about requests.
fn listed_types(module: &str) -> Result<[&'static str; 2], String> {
    let list = match module {
        "tracking::v2024_04" => listed::OF_TRACKING_2024_04,
        "tracking::v2026_07" => listed::OF_TRACKING_2026_07,
        "shipping::v3" => listed::OF_SHIPPING,
        other => return Err(format!("no list of what {other} hides")),
    };
    let (answers, requests) = list.split_once("\n\n").ok_or("the list has two parts")?;
    Ok([answers, requests])
}

fn fields_of(types: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    types.lines().flat_map(|line| {
        let (ty, fields) = line.split_once(' ').unwrap_or_default();
        fields.split_whitespace().map(move |field| (ty, field))
    })
}

fn mentions(text: &str, ty: &str) -> bool {
    text.split(&format!("{ty} {{")).skip(1).count() > 0
}

/// Whether the text holds the type with the field, and hides it.
fn hides(text: &str, ty: &str, field: &str) -> bool {
    let forms = ["***", "Some(***)", "Set(***)"].map(|form| format!(" {field}: {form}"));
    mentions(text, ty) && forms.iter().any(|form| text.contains(form))
}
