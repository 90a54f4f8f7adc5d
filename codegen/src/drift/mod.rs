//! Drift: from recordings and bodies of answers to what the specification lacks, and to a patch of
//! its YAML that compiles.
//!
//! Bodies are judged by the same code as in every client. The patch changes text at its places, so
//! that comments and layout stay; nothing is written.

mod change;
mod compile;
mod finding;
#[allow(dead_code)]
#[path = "../../runtime/src/observe/drift/form.rs"]
mod form;
mod infer;
#[path = "../../runtime/src/observe/drift/judge.rs"]
mod judge;
mod patch;
mod proposal;
#[allow(dead_code)]
#[path = "../../runtime/src/observe/drift/recording.rs"]
mod recording;
#[path = "../../runtime/src/observe/drift/shape.rs"]
mod shape;

use simulator::descriptor::Descriptor;

use crate::compilation::Emitted;
use crate::descriptor::descriptor_text;
use crate::diagnostic::{Report, nearest};
use crate::source::SourceFile;

use compile::Compiled;
use finding::findings;
use judge::{judge_answer, judge_delivery};
use recording::DriftRecording;
use shape::Shapes;

pub use finding::{DriftFinding, DriftSighting};
pub use patch::PatchedFile;

/// What a recorded body is: the answer of an operation, or the delivery of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordedBody {
    /// The answer of this operation.
    Answer(String),
    /// A delivery; the body itself names its event.
    Delivery(String),
}

/// A specification, and the drift that was seen of it.
#[derive(Debug)]
pub struct Drift<'f> {
    files: &'f [SourceFile],
    versions: Vec<Emitted>,
    known: Vec<(Descriptor, Shapes)>,
    recording: DriftRecording,
}

/// What was seen of drift, and what to do about it.
#[derive(Debug)]
pub struct DriftReport {
    /// In the order of APIs, places in the specification, and differences.
    pub findings: Vec<DriftFinding>,
    /// The files that the patch changes, by path.
    pub patch: Vec<PatchedFile>,
    /// How many bodies were looked at.
    pub bodies: u64,
    /// How many of them are not JSON.
    pub unread: u64,
    /// How many differences came beyond those that a recording counts apart.
    pub more: u64,
}

impl<'f> Drift<'f> {
    /// Reads a specification, of which nothing has been seen yet.
    ///
    /// # Errors
    ///
    /// A report of all that is wrong with the specification.
    pub fn new(files: &'f [SourceFile]) -> Result<Self, Report> {
        let compiled = Compiled::new(files, &[])?;
        let known = compiled.apis.iter().map(|api| read_shapes(crate::descriptor::describe(api)));
        let (versions, known) = (compiled.versions, known.collect());
        Ok(Drift { files, versions, known, recording: DriftRecording::new() })
    }

    /// Whether an API has versions; an unknown one counts as having them.
    pub fn has_versions(&self, api: &str) -> bool {
        !self.known.iter().any(|(known, _)| known.api == api && known.version.is_none())
    }

    /// Adds what a recording of an observer counted.
    ///
    /// # Errors
    ///
    /// If the text is no recording, or is about an API, version, operation or event that the
    /// specification lacks; the message says which.
    pub fn add_recording(&mut self, text: &str) -> Result<(), String> {
        let recording = DriftRecording::from_json(text)?;
        for (entry, _) in recording.entries() {
            let descriptor = self.find(&entry.api, entry.version.as_deref())?;
            let descriptor = &self.known[descriptor].0;
            match (&entry.operation, &entry.event) {
                (Some(operation), _) => has_operation(descriptor, operation)?,
                (_, Some(event)) if event != form::NOT_SHOWN => has_event(descriptor, event)?,
                _ => {}
            }
        }
        self.recording.merge(recording);
        Ok(())
    }

    /// Holds one recorded body against the specification.
    ///
    /// # Errors
    ///
    /// If the specification lacks the API, the version, the operation or the event, or if the body
    /// is not JSON; the message says which.
    pub fn add_body(
        &mut self,
        api: &str,
        version: Option<&str>,
        what: &RecordedBody,
        body: &[u8],
    ) -> Result<(), String> {
        let index = self.find(api, version)?;
        let (descriptor, shapes) = &self.known[index];
        let mut found = DriftRecording::new();
        let is_read = match what {
            RecordedBody::Answer(operation) => {
                has_operation(descriptor, operation)?;
                judge_answer(shapes, operation, body, &mut found)
            }
            RecordedBody::Delivery(event) => {
                has_event(descriptor, event)?;
                judge_delivery(shapes, body, &mut found)
            }
        };
        if !is_read {
            return Err(not_json(body));
        }
        self.recording.merge(found);
        Ok(())
    }

    /// Turns all that was seen into findings and a patch.
    ///
    /// # Errors
    ///
    /// A report, if a version that was seen can't be resolved.
    pub fn report(&self) -> Result<DriftReport, Report> {
        let seen = self.known.iter().filter_map(|(descriptor, _)| {
            let version = descriptor.version.clone()?;
            Some(Emitted { api: descriptor.api.clone(), version })
        });
        let seen: Vec<Emitted> = seen.collect();
        let compiled = Compiled::new(self.files, &seen)?;
        let mut findings = findings(&compiled, &self.recording);
        let patch = patch::patch(self.files, &seen, &mut findings);
        Ok(DriftReport {
            findings: findings.into_iter().map(|planned| planned.finding).collect(),
            patch,
            bodies: self.recording.bodies(),
            unread: self.recording.unread(),
            more: self.recording.more(),
        })
    }

    /// Finds a version, also one that is not emitted.
    fn find(&mut self, api: &str, version: Option<&str>) -> Result<usize, String> {
        let is_it = |(known, _): &(Descriptor, Shapes)| {
            known.api == api && known.version.as_deref() == version
        };
        if let Some(index) = self.known.iter().position(is_it) {
            return Ok(index);
        }
        let unknown = || self.unknown_version(api, version);
        let wanted =
            self.versions.iter().find(|one| one.api == api && Some(&*one.version) == version);
        let wanted = [wanted.ok_or_else(unknown)?.clone()];
        let compiled = Compiled::new(self.files, &wanted).map_err(|report| report.text(false))?;
        let found =
            compiled.apis.iter().find(|one| one.name == api && one.version.as_deref() == version);
        let descriptor = crate::descriptor::describe(found.ok_or_else(unknown)?);
        self.known.push(read_shapes(descriptor));
        Ok(self.known.len() - 1)
    }

    fn unknown_version(&self, api: &str, version: Option<&str>) -> String {
        let titles = self.known.iter().map(|(known, _)| known.title());
        let versions = self.versions.iter().map(|one| format!("{}/{}", one.api, one.version));
        let mut all: Vec<String> = versions.chain(titles).collect();
        all.sort();
        all.dedup();
        let shown = match version {
            Some(version) => format!("{api}/{version}"),
            None => api.to_owned(),
        };
        let (shown, all) = (shown.escape_debug(), all.join(", "));
        format!("the specification has no `{shown}`, only {all}")
    }
}

/// The descriptor of a version, and what its bodies may hold.
fn read_shapes(descriptor: Descriptor) -> (Descriptor, Shapes) {
    let shapes = Shapes::read(&descriptor_text(&descriptor));
    // What was just written names an API, so nothing can fail.
    (descriptor, shapes.unwrap_or_default())
}

fn has_operation(descriptor: &Descriptor, operation: &str) -> Result<(), String> {
    let names = descriptor.operations.iter().map(|one| one.id.as_str());
    has(descriptor, "operation", operation, names.collect())
}

fn has_event(descriptor: &Descriptor, event: &str) -> Result<(), String> {
    let events = descriptor.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    has(descriptor, "event", event, events.map(|event| event.wire.as_str()).collect())
}

fn has(descriptor: &Descriptor, noun: &str, name: &str, names: Vec<&str>) -> Result<(), String> {
    if names.contains(&name) {
        return Ok(());
    }
    let (title, shown) = (descriptor.title(), name.escape_debug());
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => format!("it has no {noun}s"),
        None => format!("it has {}", names.join(", ")),
    };
    Err(format!("`{title}` has no {noun} `{shown}`: {help}"))
}

/// Says where a body stops to be JSON.
fn not_json(body: &[u8]) -> String {
    match serde_json::from_slice::<serde::de::IgnoredAny>(body) {
        Err(error) => format!("it is not JSON: {error}"),
        Ok(_) => "it is not UTF-8".to_owned(),
    }
}
