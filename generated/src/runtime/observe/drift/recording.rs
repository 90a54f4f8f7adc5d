//! A recording: how often bodies held what the specification doesn't say, by place and kind, and
//! nothing of their values. Its size is bounded.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use super::form::NOT_SHOWN;

/// The most differences that a recording counts apart.
const MOST_ENTRIES: usize = 1_000;

/// The most undeclared members of one object that a recording names; the others count as `*`.
const MOST_NAMES: u32 = 32;

/// The most bytes of one text of an entry.
const MOST_BYTES: usize = 300;

/// The version of the format, which its text begins with.
const FORMAT: &str = "drift recording 1";

/// How a body differs from the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Difference {
    /// A member that is not declared.
    UnknownField,
    /// A value that its enum, or a tag that its union, doesn't list.
    UnknownValue,
    /// A value of another JSON type than declared.
    OtherType,
    /// Null where the field is not declared nullable.
    Null,
    /// A moment in another form than declared.
    OtherForm,
}

impl Difference {
    /// Every difference, with the word for it in a recording.
    const WORDS: [(Difference, &'static str); 5] = [
        (Difference::UnknownField, "unknown_field"),
        (Difference::UnknownValue, "unknown_value"),
        (Difference::OtherType, "other_type"),
        (Difference::Null, "null"),
        (Difference::OtherForm, "other_form"),
    ];

    /// The word for it in a recording: `unknown_field`.
    pub fn as_str(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(difference, _)| *difference == self);
        found.map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Option<Difference> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(difference, _)| *difference)
    }
}

/// One difference, wherever it was seen in the same way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DriftEntry {
    /// The name of the API.
    pub api: String,
    /// The version of the API, if it has versions.
    pub version: Option<String>,
    /// The operation that was answered; `None` for deliveries of webhooks.
    pub operation: Option<String>,
    /// The event of the delivery; `None` for answers.
    pub event: Option<String>,
    /// The JSON Pointer in the body; `*` stands for any index of a list, any key of a map, and a
    /// name that is not shown.
    pub pointer: String,
    /// The innermost declared object that it is in; `None` outside of declared objects.
    pub schema: Option<String>,
    /// The end of the pointer, from that object on.
    pub member: String,
    /// How the body differs.
    pub difference: Difference,
    /// What is declared there: a type, or formats of moments.
    pub expected: Option<String>,
    /// What came: a JSON type, the form of a moment, or a value of an enum that looks like a code.
    pub found: String,
}

impl DriftEntry {
    /// Cuts its texts to a bounded length.
    fn bounded(mut self) -> DriftEntry {
        let optional = [
            &mut self.version,
            &mut self.operation,
            &mut self.event,
            &mut self.schema,
            &mut self.expected,
        ];
        let texts = [&mut self.api, &mut self.pointer, &mut self.member, &mut self.found];
        for text in optional.into_iter().flatten().chain(texts) {
            if text.len() > MOST_BYTES {
                let end = (0..=MOST_BYTES).rev().find(|end| text.is_char_boundary(*end));
                text.truncate(end.unwrap_or_default());
                text.push('…');
            }
        }
        self
    }

    /// Which object an undeclared member belongs to: the key under which its names are counted.
    fn parent(&self) -> (String, String) {
        let Some((parent, _)) = self.pointer.rsplit_once('/') else { return Default::default() };
        let target = self.operation.as_ref().or(self.event.as_ref());
        let version = self.version.as_deref().unwrap_or_default();
        let target = target.map_or("", String::as_str);
        (format!("{}/{version}/{target}", self.api), parent.to_owned())
    }

    /// Names the member `*` instead.
    fn unnamed(mut self) -> DriftEntry {
        for text in [&mut self.pointer, &mut self.member] {
            if let Some((parent, _)) = text.rsplit_once('/') {
                *text = format!("{parent}/{NOT_SHOWN}");
            }
        }
        self
    }
}

/// What bodies held that the specification doesn't say: counts by place and kind, without values.
///
/// At most 1,000 differences are counted apart, and 32 undeclared names of one object; what comes
/// beyond is counted as one number, or under the name `*`. A text of an entry has at most 300 bytes,
/// so a recording never takes more than about two megabytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DriftRecording {
    entries: BTreeMap<DriftEntry, u64>,
    /// How many undeclared names of each object are entries.
    names: BTreeMap<(String, String), u32>,
    pub(super) bodies: u64,
    pub(super) unread: u64,
    more: u64,
}

impl DriftRecording {
    /// Creates an empty recording.
    pub fn new() -> DriftRecording {
        DriftRecording::default()
    }

    /// Returns each difference with its count, ordered by API, version, operation, event and place.
    pub fn entries(&self) -> impl Iterator<Item = (&DriftEntry, u64)> {
        self.entries.iter().map(|(entry, count)| (entry, *count))
    }

    /// Whether no difference was counted.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.more == 0
    }

    /// Returns how many bodies were looked at.
    pub fn bodies(&self) -> u64 {
        self.bodies
    }

    /// Returns how many of these bodies were no JSON, or nested too deeply.
    pub fn unread(&self) -> u64 {
        self.unread
    }

    /// Returns how many differences came beyond those that are counted apart.
    pub fn more(&self) -> u64 {
        self.more
    }

    /// Adds what another recording counted.
    pub fn merge(&mut self, other: DriftRecording) {
        for (entry, count) in other.entries {
            self.add(entry, count);
        }
        self.bodies = self.bodies.saturating_add(other.bodies);
        self.unread = self.unread.saturating_add(other.unread);
        self.more = self.more.saturating_add(other.more);
    }

    /// Counts a difference.
    pub(super) fn add(&mut self, entry: DriftEntry, count: u64) {
        let mut entry = entry.bounded();
        if let Some(counted) = self.entries.get_mut(&entry) {
            *counted = counted.saturating_add(count);
            return;
        }
        let is_named = !entry.pointer.ends_with("/*");
        let is_unknown = entry.difference == Difference::UnknownField;
        let full = self.entries.len() >= MOST_ENTRIES;
        if is_unknown && is_named {
            let parent = entry.parent();
            match self.names.get_mut(&parent) {
                Some(names) if *names >= MOST_NAMES => entry = entry.unnamed(),
                Some(names) if !full => *names += 1,
                None if !full => drop(self.names.insert(parent, 1)),
                _ => {}
            }
        }
        match self.entries.get_mut(&entry) {
            Some(counted) => *counted = counted.saturating_add(count),
            None if full => self.more = self.more.saturating_add(count),
            None => drop(self.entries.insert(entry, count)),
        }
    }

    /// Returns it as JSON, in the format that `cargo xtask drift` reads.
    ///
    /// It is an object with the `format`, `drift recording 1`; the numbers `bodies`, `unread` and
    /// `more`; and the list `entries`, each with the fields of a [`DriftEntry`] that are there and
    /// its `count`.
    pub fn to_json(&self) -> String {
        let entries: Vec<Value> =
            self.entries().map(|(entry, count)| entry_json(entry, count)).collect();
        let recording = json!({
            "format": FORMAT,
            "bodies": self.bodies,
            "unread": self.unread,
            "more": self.more,
            "entries": entries,
        });
        format!("{recording:#}\n")
    }

    /// Reads a recording, for instance to merge those of several processes.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, not a recording, or one of another format; the message says where.
    pub fn from_json(text: &str) -> Result<DriftRecording, String> {
        let root: Value =
            serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?;
        match root.get("format").and_then(Value::as_str) {
            Some(FORMAT) => {}
            Some(other) => {
                let other = other.escape_debug();
                return Err(format!("its format is `{other}`, and this reads `{FORMAT}`"));
            }
            None => return Err(format!("it is no recording: it has no `format` `{FORMAT}`")),
        }
        let number = |name: &str| root.get(name).and_then(Value::as_u64).unwrap_or_default();
        let mut recording = DriftRecording {
            bodies: number("bodies"),
            unread: number("unread"),
            more: number("more"),
            ..DriftRecording::default()
        };
        let entries = root.get("entries").and_then(Value::as_array);
        let entries = entries.ok_or("its `entries` are no list")?;
        for (index, value) in entries.iter().enumerate() {
            let (entry, count) =
                read_entry(value).map_err(|problem| format!("at `/entries/{index}`: {problem}"))?;
            recording.add(entry, count);
        }
        Ok(recording)
    }
}

fn entry_json(entry: &DriftEntry, count: u64) -> Value {
    let members = [
        ("api", Some(&entry.api)),
        ("version", entry.version.as_ref()),
        ("operation", entry.operation.as_ref()),
        ("event", entry.event.as_ref()),
        ("pointer", Some(&entry.pointer)),
        ("schema", entry.schema.as_ref()),
        ("member", Some(&entry.member)),
        ("expected", entry.expected.as_ref()),
        ("found", Some(&entry.found)),
    ];
    let members = members.into_iter().filter_map(|(name, text)| Some((name, text?.as_str())));
    let members = members.map(|(name, text)| (name.to_owned(), Value::from(text)));
    let mut members: Map<String, Value> = members.collect();
    members.insert("difference".to_owned(), entry.difference.as_str().into());
    members.insert("count".to_owned(), count.into());
    Value::Object(members)
}

fn read_entry(value: &Value) -> Result<(DriftEntry, u64), String> {
    let optional = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let required = |name: &str| optional(name).ok_or(format!("`{name}` is no text"));
    let difference = required("difference")?;
    let entry = DriftEntry {
        api: required("api")?,
        version: optional("version"),
        operation: optional("operation"),
        event: optional("event"),
        pointer: required("pointer")?,
        schema: optional("schema"),
        member: required("member")?,
        difference: Difference::parse(&difference)
            .ok_or_else(|| format!("`{}` is no difference", difference.escape_debug()))?,
        expected: optional("expected"),
        found: required("found")?,
    };
    if entry.operation.is_some() == entry.event.is_some() {
        return Err("it has to name either an operation or an event".to_owned());
    }
    let count = value.get("count").and_then(Value::as_u64);
    Ok((entry, count.ok_or("`count` is no whole number")?))
}

impl fmt::Display for DriftEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DriftEntry { pointer, found, .. } = self;
        let pointer = if pointer.is_empty() { "the body" } else { pointer };
        let expected = self.expected.as_deref().unwrap_or("a value");
        match self.difference {
            Difference::UnknownField => write!(f, "{pointer} is not declared: {found}"),
            Difference::UnknownValue => write!(f, "{pointer} is `{found}`, which {expected} lacks"),
            Difference::OtherType => write!(f, "{pointer} is {found} instead of {expected}"),
            Difference::Null => write!(f, "{pointer} is null"),
            Difference::OtherForm => write!(f, "{pointer} is `{found}` instead of {expected}"),
        }
    }
}

/// Writes a line for each difference: how often, where and what.
impl fmt::Display for DriftRecording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (entry, count) in self.entries() {
            let target = entry.operation.as_ref().or(entry.event.as_ref());
            writeln!(f, "{count} x {}: {entry}", target.map_or("", String::as_str))?;
        }
        match self.more {
            0 => Ok(()),
            more => writeln!(f, "{more} more differences"),
        }
    }
}
