//! Variants of a YAML value with one part removed or replaced.

use std::collections::BTreeSet;

use serde_yaml::Value as Yaml;

/// Most other names of the file that are tried in place of one.
const MOST_NAMES: usize = 40;

/// The value without the key at a path; then with another value there: other numbers, one member
/// less, other names of the file; then with other keys of the same kind.
pub fn key_swaps(value: &Yaml, path: &[Yaml], keys: &[String]) -> Vec<Yaml> {
    let Some(found) = at(value, path) else { return Vec::new() };
    let mut others = others(found);
    if let Yaml::String(text) = found {
        let mut names = BTreeSet::new();
        gather_names(value, &mut names);
        let is_capital = |text: &str| text.starts_with(|first: char| first.is_ascii_uppercase());
        names.retain(|name| name != text && is_capital(name) == is_capital(text));
        others.extend(names.into_iter().take(MOST_NAMES).map(Yaml::from));
    }
    let swapped = others.into_iter().filter_map(|other| with(value, path, other));
    let renamed = keys.iter().filter_map(|key| renamed(value, path, key));
    without(value, path).into_iter().chain(swapped).chain(renamed).collect()
}

/// The value with one word replaced.
pub fn word_swapped(value: &Yaml, path: &[Yaml], word: &str, other: &str) -> Option<Yaml> {
    let text = at(value, path)?.as_str()?;
    with(value, path, text.replacen(word, other, 1).into())
}

/// The value without one word of a list or text.
pub fn word_removed(value: &Yaml, path: &[Yaml], word: &str) -> Option<Yaml> {
    if path.last().is_some_and(Yaml::is_u64) {
        return without(value, path);
    }
    let text = at(value, path)?.as_str()?;
    let bare = text.replacen(&format!("{word} "), "", 1);
    with(value, path, bare.into()).filter(|other| other != value)
}

fn at<'v>(value: &'v Yaml, path: &[Yaml]) -> Option<&'v Yaml> {
    path.iter().try_fold(value, |value, step| match value {
        Yaml::Sequence(items) => items.get(usize::try_from(step.as_u64()?).ok()?),
        value => value.get(step),
    })
}

fn at_mut<'v>(value: &'v mut Yaml, path: &[Yaml]) -> Option<&'v mut Yaml> {
    path.iter().try_fold(value, |value, step| match value {
        Yaml::Sequence(items) => items.get_mut(usize::try_from(step.as_u64()?).ok()?),
        value => value.get_mut(step),
    })
}

/// The value with the one at a path replaced.
fn with(value: &Yaml, path: &[Yaml], other: Yaml) -> Option<Yaml> {
    let mut value = value.clone();
    *at_mut(&mut value, path)? = other;
    Some(value)
}

/// The value without the key or item at a path.
fn without(value: &Yaml, path: &[Yaml]) -> Option<Yaml> {
    let (last, above) = path.split_last()?;
    let mut value = value.clone();
    match at_mut(&mut value, above)? {
        Yaml::Sequence(items) => drop(items.remove(usize::try_from(last.as_u64()?).ok()?)),
        Yaml::Mapping(entries) => drop(entries.shift_remove(last)?),
        _ => return None,
    }
    Some(value)
}

/// The value with one key renamed, unless the new key exists already.
fn renamed(value: &Yaml, path: &[Yaml], key: &str) -> Option<Yaml> {
    let (last, above) = path.split_last().filter(|(last, _)| last.as_str() != Some(key))?;
    let mut value = value.clone();
    let entries = at_mut(&mut value, above)?.as_mapping_mut()?;
    let found = entries.shift_remove(last).filter(|_| !entries.contains_key(key))?;
    entries.insert(key.into(), found);
    Some(value)
}

/// Values that differ slightly from this one.
fn others(value: &Yaml) -> Vec<Yaml> {
    match value {
        Yaml::Bool(value) => vec![(!value).into()],
        Yaml::Number(number) => {
            let whole = number.as_i64().map(|number| Yaml::from(number + 1));
            vec![whole.unwrap_or_else(|| 2.5.into())]
        }
        Yaml::String(text) => {
            let longer = [format!("{text}x"), format!("{text} Indeed.")];
            digits_swapped(text).into_iter().chain(longer).map(Yaml::from).collect()
        }
        Yaml::Sequence(items) => {
            let one_less = (0..items.len()).filter_map(|index| without(value, &[index.into()]));
            let turned: Vec<Yaml> = items.iter().rev().cloned().collect();
            one_less.chain([turned.into()]).collect()
        }
        Yaml::Mapping(entries) => {
            let one_less =
                entries.keys().filter_map(|key| without(value, std::slice::from_ref(key)));
            let other_name = |key: &Yaml| {
                renamed(value, std::slice::from_ref(key), &format!("{}x", key.as_str()?))
            };
            one_less.chain(entries.keys().filter_map(other_name)).collect()
        }
        Yaml::Null | Yaml::Tagged(_) => Vec::new(),
    }
}

/// The text with one of its digits changed, for each of them.
fn digits_swapped(text: &str) -> Vec<String> {
    let digits = text.char_indices().filter(|(_, one)| one.is_ascii_digit());
    let swapped = |(index, digit): (usize, char)| {
        let other = if digit == '9' { '8' } else { char::from(digit as u8 + 1) };
        format!("{}{other}{}", &text[..index], &text[index + 1..])
    };
    digits.map(swapped).collect()
}

/// Short texts without blanks: names of all kinds.
fn gather_names(value: &Yaml, names: &mut BTreeSet<String>) {
    match value {
        Yaml::String(text) if text.len() < 40 && !text.contains(char::is_whitespace) => {
            names.insert(text.clone());
        }
        Yaml::Sequence(items) => items.iter().for_each(|item| gather_names(item, names)),
        Yaml::Mapping(entries) => {
            for (key, value) in entries {
                gather_names(key, names);
                gather_names(value, names);
            }
        }
        _ => {}
    }
}
