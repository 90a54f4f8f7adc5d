//! What the tests recorded: a line of JSON for each boundary case that passed, one for each call that
//! a server answered, and one for the parts of effects that were at work in a simulator.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::exit_code::Failure;

/// Everything that the tests recorded.
#[derive(Default)]
pub struct Recordings {
    /// The cases that passed, by test.
    pub cases: BTreeMap<String, BTreeSet<String>>,
    pub calls: Vec<RecordedCall>,
    pub effects: Vec<RecordedEffects>,
}

/// The parts of effects of one API that were at work in a test.
pub struct RecordedEffects {
    pub test: String,
    pub api: String,
    pub version: Option<String>,
    pub parts: BTreeSet<String>,
}

/// A request with its answer.
pub struct RecordedCall {
    pub test: String,
    pub method: String,
    /// As sent, without the query.
    pub path: String,
    /// The names in the query, decoded.
    pub query: Vec<String>,
    /// The names of the headers.
    pub headers: Vec<String>,
    /// Null if it is not JSON.
    pub body: Value,
    /// None if the answer was not HTTP.
    pub status: Option<u16>,
    /// Null if it is not JSON.
    pub answer: Value,
}

impl Recordings {
    /// Reads every file of a folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
            Failure::wrong(format!("{} can't be read: {error}", path.display()))
        };
        let mut recordings = Self::default();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            let path = entry.map_err(|error| unreadable(folder, &error))?.path();
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
            for (index, line) in text.lines().enumerate() {
                recordings.add(line).ok_or_else(|| {
                    let line = index + 1;
                    Failure::wrong(format!("{}:{line} is not a recording", path.display()))
                })?;
            }
        }
        Ok(recordings)
    }

    /// Adds one line; `None` if it is not a recording.
    pub fn add(&mut self, line: &str) -> Option<()> {
        let line: Value = serde_json::from_str(line).ok()?;
        let text = |name: &str| line[name].as_str().map(str::to_owned);
        match line["kind"].as_str()? {
            "case" => {
                self.cases.entry(text("test")?).or_default().insert(text("case")?);
            }
            "call" => self.calls.push(RecordedCall::of(&line, text)?),
            "effects" => self.effects.push(RecordedEffects {
                test: text("test")?,
                api: text("api")?,
                version: text("version"),
                parts: texts(&line["parts"])?.into_iter().collect(),
            }),
            _ => return None,
        }
        Some(())
    }
}

fn texts(list: &Value) -> Option<Vec<String>> {
    list.as_array()?.iter().map(|one| one.as_str().map(str::to_owned)).collect()
}

impl RecordedCall {
    fn of(line: &Value, text: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let json = |name: &str| serde_json::from_str(line[name].as_str()?).ok();
        let target = text("target")?;
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let names = query.split('&').filter(|pair| !pair.is_empty());
        let names = names.map(|pair| decoded(pair.split('=').next().unwrap_or_default()));
        let headers = line["headers"].as_array()?.iter();
        Some(Self {
            test: text("test")?,
            method: text("method")?,
            path: path.to_owned(),
            query: names.collect(),
            headers: headers.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
            body: json("body").unwrap_or_default(),
            status: line["status"].as_u64().and_then(|status| u16::try_from(status).ok()),
            answer: json("answer").unwrap_or_default(),
        })
    }
}

/// A name, percent-decoded; what is encoded wrongly stays as it is.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = name.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = tail.get(..2).filter(|_| *first == b'%');
        let byte = pair.and_then(|pair| std::str::from_utf8(pair).ok());
        let byte = byte.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
