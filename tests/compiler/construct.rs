//! The constructs of the language, as its JSON Schema lists them, and where a value uses them.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};
use serde_yaml::Value as Yaml;

use crate::support::read;

/// One thing that an author can write.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Construct {
    /// A key of a kind of mapping: `Field.default`.
    Key(String, String),
    /// A word of a list of words: `Source docs`.
    Word(String, String),
}

/// A place where a construct stands.
pub struct Use {
    pub construct: Construct,
    /// From the top of the file to the value of the key, or to the word.
    pub path: Vec<Yaml>,
}

/// Words inside of texts, for which the schema has a pattern, by the name of the definition.
const INSIDE: &[(&str, &[&str])] = &[
    ("Duration", &["s", "min", "h", "d"]),
    ("Http", &["GET", "POST", "PUT", "PATCH", "DELETE"]),
    ("Rate", &["s", "min", "h", "d"]),
    ("Type", &["String", "Integer", "Number", "Boolean", "Json"]),
];

/// Prefixes of a type, which can be taken away.
const BEFORE: [&str; 4] = ["required", "nullable", "list of", "map of"];

impl fmt::Display for Construct {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(name, key) => write!(formatter, "{name}.{key}"),
            Self::Word(name, word) => write!(formatter, "{name} `{word}`"),
        }
    }
}

/// The JSON Schema of a kind of file.
pub struct Language {
    schema: Value,
    constructs: BTreeSet<Construct>,
}

impl Language {
    /// The schema of a kind of file: `api`, `operations`, `schemas` or `webhooks`.
    pub fn load(kind: &str) -> Self {
        let text = read(&format!("spec/schema/{kind}.json"));
        let schema = serde_json::from_str(&text).expect("a schema is JSON");
        let mut language = Self { schema, constructs: BTreeSet::new() };
        language.constructs = language.list();
        language
    }

    /// Every construct.
    pub fn constructs(&self) -> &BTreeSet<Construct> {
        &self.constructs
    }

    fn list(&self) -> BTreeSet<Construct> {
        let mut found = BTreeSet::new();
        list("api", &self.schema, &mut found);
        for (name, definition) in self.definitions() {
            list(name, definition, &mut found);
        }
        for (name, words) in INSIDE {
            found.extend(words.iter().map(|word| word_of(name, word)));
        }
        found.extend(BEFORE.map(|word| word_of("Type", word)));
        found
    }

    /// Every use of a construct in a file.
    pub fn uses(&self, value: &Yaml) -> Vec<Use> {
        let mut uses = Vec::new();
        self.walk(("api", &self.schema), value, &mut Vec::new(), &mut uses);
        uses
    }

    /// The keys of a definition.
    pub fn keys(&self, name: &str) -> Vec<String> {
        let is_key = |construct: &Construct| match construct {
            Construct::Key(definition, key) if definition == name => Some(key.clone()),
            _ => None,
        };
        self.constructs.iter().filter_map(is_key).collect()
    }

    /// The words that may stand where one of a definition does.
    pub fn words(&self, name: &str) -> Vec<String> {
        let is_word = |construct: &Construct| match construct {
            Construct::Word(definition, word) if definition == name => Some(word.clone()),
            _ => None,
        };
        self.constructs.iter().filter_map(is_word).collect()
    }

    fn definitions(&self) -> &Map<String, Value> {
        self.schema["definitions"].as_object().expect("a schema has definitions")
    }

    /// Follows references and alternatives to the schemas that describe a value itself.
    fn forms<'s>(&'s self, (name, schema): (&'s str, &'s Value)) -> Vec<(&'s str, &'s Value)> {
        let mut forms = vec![(name, schema)];
        if let Some(target) = schema["$ref"].as_str() {
            let name = target.rsplit('/').next().unwrap_or(target);
            let (name, definition) = self.definitions().get_key_value(name).expect("a definition");
            forms.extend(self.forms((name, definition)));
        }
        for key in ["anyOf", "allOf", "oneOf"] {
            for form in schema[key].as_array().into_iter().flatten() {
                forms.extend(self.forms((name, form)));
            }
        }
        forms
    }

    fn walk(
        &self,
        schema: (&str, &Value),
        value: &Yaml,
        path: &mut Vec<Yaml>,
        uses: &mut Vec<Use>,
    ) {
        for (name, form) in self.forms(schema) {
            match value {
                Yaml::Mapping(entries) if fits(form, entries) => {
                    for (key, value) in entries {
                        path.push(key.clone());
                        self.enter((name, form), value, path, uses);
                        path.pop();
                    }
                }
                Yaml::Sequence(items) if form["items"].is_object() => {
                    for (index, value) in items.iter().enumerate() {
                        path.push(index.into());
                        self.walk((name, &form["items"]), value, path, uses);
                        path.pop();
                    }
                }
                Yaml::String(text) => {
                    let words = words(name, form, text);
                    let used = |construct| Use { construct, path: path.clone() };
                    uses.extend(words.into_iter().map(used));
                }
                _ => {}
            }
        }
    }

    /// Goes below the key that the path ends with.
    fn enter(
        &self,
        (name, form): (&str, &Value),
        value: &Yaml,
        path: &mut Vec<Yaml>,
        uses: &mut Vec<Use>,
    ) {
        let key = key_text(path.last().expect("a key"));
        let property = &form["properties"][&key];
        if property.is_object() {
            let construct = Construct::Key(name.to_owned(), key.clone());
            uses.push(Use { construct, path: path.clone() });
            self.walk((&inside(name, &key), property), value, path, uses);
            return;
        }
        let patterns = form["patternProperties"].as_object().into_iter().flatten();
        for below in patterns.map(|(_, below)| below).chain([&form["additionalProperties"]]) {
            self.walk((name, below), value, path, uses);
        }
    }
}

/// The name of a key, which may be a number.
pub fn key_text(key: &Yaml) -> String {
    match key {
        Yaml::String(text) => text.clone(),
        Yaml::Number(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

/// The name of a nameless schema inside of a definition.
fn inside(name: &str, key: &str) -> String {
    format!("{name}.{key}")
}

fn word_of(name: &str, word: &str) -> Construct {
    Construct::Word(name.to_owned(), word.to_owned())
}

/// Lists the keys and words of a definition, but not of those that it refers to.
fn list(name: &str, schema: &Value, found: &mut BTreeSet<Construct>) {
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        if property["description"].is_string() {
            found.insert(Construct::Key(name.to_owned(), key.clone()));
            list(&inside(name, key), property, found);
        }
    }
    for key in ["anyOf", "allOf", "oneOf"] {
        for form in schema[key].as_array().into_iter().flatten() {
            if let Some(word) = form["const"].as_str() {
                found.insert(word_of(name, word));
            }
            list(name, form, found);
        }
    }
    for key in ["items", "additionalProperties"] {
        if schema[key].is_object() {
            list(name, &schema[key], found);
        }
    }
}

/// Whether a mapping may be of this form.
fn fits(form: &Value, entries: &serde_yaml::Mapping) -> bool {
    let is_known = |key: &Yaml| {
        let others = &form["additionalProperties"];
        let is_open = others.is_object() || form["patternProperties"].is_object();
        is_open || form["properties"].get(key_text(key)).is_some()
    };
    form["type"] == "object" && entries.keys().all(is_known)
}

/// The words of a text.
fn words(name: &str, form: &Value, text: &str) -> Vec<Construct> {
    let mut found = Vec::new();
    if form["const"] == text {
        found.push(word_of(name, text));
    }
    if form["pattern"].is_string() {
        let inside = INSIDE.iter().filter(|(definition, _)| *definition == name);
        let words = inside.flat_map(|(_, words)| words.iter());
        found.extend(words.filter(|word| holds(text, word)).map(|word| word_of(name, word)));
        if name == "Type" {
            let before = BEFORE.iter().filter(|word| holds(text, word));
            found.extend(before.map(|word| word_of(name, word)));
        }
    }
    found
}

/// Whether a text holds a word and no longer one.
fn holds(text: &str, word: &str) -> bool {
    let is_letter = |one: char| one.is_ascii_alphabetic();
    text.match_indices(word).any(|(start, _)| {
        let (before, after) = (&text[..start], &text[start + word.len()..]);
        !before.ends_with(is_letter) && !after.starts_with(is_letter)
    })
}
