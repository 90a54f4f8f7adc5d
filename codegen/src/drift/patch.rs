//! Makes the changes of all findings, and leaves out those with which the specification doesn't
//! compile.

use std::num::NonZeroUsize;

use super::change::{Edit, SpecificationChange};
use super::compile::Compiled;
use super::finding::PlannedFinding;
use crate::compilation::Emitted;
use crate::diagnostic::Diagnostics;
use crate::load::{self, EarlierFiles};
use crate::source::SourceFile;

/// A file that the patch changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchedFile {
    /// Where people find it: `spec/library/api.yaml`.
    pub path: String,
    /// Where it stands below the folder of the specification.
    pub below: String,
    /// Its text before the patch.
    pub before: String,
    /// Its text after the patch.
    pub after: String,
}

/// Makes the changes; a finding whose changes don't compile says so instead of its proposal.
pub fn patch(
    files: &[SourceFile],
    seen: &[Emitted],
    findings: &mut [PlannedFinding],
) -> Vec<PatchedFile> {
    let mut patched: Vec<SourceFile> = files.to_vec();
    // All at once, since one that doesn't compile is rare; then one by one.
    let mut all = patched.clone();
    let mut earlier = EarlierFiles::default();
    let mut make_all =
        |planned: &PlannedFinding| make(&mut all, &planned.changes, &mut earlier).is_ok();
    let made = findings.iter().all(&mut make_all);
    match made && Compiled::new(&all, seen).is_ok() {
        true => patched = all,
        false => patch_singly(&mut patched, seen, findings),
    }
    let changed = files.iter().zip(patched).filter(|(before, after)| *before != after);
    let changed = changed.map(|(before, after)| PatchedFile {
        path: before.path().to_owned(),
        below: before.below().to_owned(),
        before: before.text().to_owned(),
        after: after.text().to_owned(),
    });
    changed.collect()
}

fn patch_singly(files: &mut Vec<SourceFile>, seen: &[Emitted], findings: &mut [PlannedFinding]) {
    let mut earlier = EarlierFiles::default();
    for planned in findings.iter_mut().filter(|planned| !planned.changes.is_empty()) {
        let mut changed = files.clone();
        let refused = match make(&mut changed, &planned.changes, &mut earlier) {
            Err(refused) => Some(refused.to_owned()),
            Ok(()) => Compiled::new(&changed, seen).err().map(|report| {
                let text = report.text(false);
                format!("it doesn't compile: {}", text.lines().next().unwrap_or_default())
            }),
        };
        match refused {
            None => *files = changed,
            Some(refused) => {
                let proposal = planned.finding.proposal.take().unwrap_or_default();
                planned.finding.left_out = Some(format!("{proposal}: {refused}"));
            }
        }
    }
}

/// Makes changes in the text of files; each finds its place in what the one before left.
fn make(
    files: &mut [SourceFile],
    changes: &[SpecificationChange],
    earlier: &mut EarlierFiles,
) -> Result<(), &'static str> {
    for change in changes {
        let edit = {
            let mut diagnostics = Diagnostics::default();
            let one = NonZeroUsize::MIN;
            let sources = load::load_changed_sources(files, Some(earlier), one, &mut diagnostics);
            change.edit(&sources).ok_or("write the node as a mapping first")?
        };
        let Edit { file, start, end, text } = edit;
        let file = &mut files[file];
        let mut changed = file.text().to_owned();
        changed.replace_range(start..end, &text);
        *file = file.with_text(changed);
    }
    Ok(())
}
