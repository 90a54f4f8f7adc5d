//! What each diagnostic code means and how to mend it, for authors of a specification.
//!
//! The texts are Markdown, a section a code: what is wrong, why, and two examples in YAML.

use super::codes::{self, CompilerStage, DiagnosticCode};

/// A code, explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The code, as reports show it in brackets.
    pub code: &'static str,
    /// The first stage that reports it.
    pub stage: CompilerStage,
    /// What is wrong, in one sentence.
    pub summary: &'static str,
    /// Why that is refused and what else to know, a sentence a line; empty where all is plain.
    pub reason: &'static str,
    /// YAML that is refused with this code; nothing where YAML can't show it.
    pub wrong: Option<&'static str>,
    /// The same, mended.
    pub mended: Option<&'static str>,
}

/// The texts, a section a code.
const TEXTS: [&str; 11] = [
    include_str!("explain/read.md"),
    include_str!("explain/scan.md"),
    include_str!("explain/decode.md"),
    include_str!("explain/resolve.md"),
    include_str!("explain/check_name.md"),
    include_str!("explain/check_schema.md"),
    include_str!("explain/check_operation.md"),
    include_str!("explain/check_effect.md"),
    include_str!("explain/check_webhook.md"),
    include_str!("explain/check_script.md"),
    include_str!("explain/print.md"),
];

const SECTION: &str = "\n## ";
const WRONG: &str = "```yaml wrong\n";
const MENDED: &str = "```yaml mended\n";

/// Explains a code, given as reports show it; `None` for a code that no report has.
pub fn explain(code: &str) -> Option<Explanation> {
    let code = codes::find(code)?;
    let sections = TEXTS.iter().flat_map(|text| text.split(SECTION).skip(1));
    sections
        .filter_map(|section| section.split_once('\n'))
        .find_map(|(name, text)| (name == code.name()).then(|| read_section(code, text)))
}

/// Explains every code of the compiler, stage by stage.
pub fn explanations() -> impl Iterator<Item = Explanation> {
    codes::ALL.iter().filter_map(|code| explain(code.name()))
}

/// Reads an empty line, the summary, and what may follow it.
fn read_section(code: DiagnosticCode, text: &'static str) -> Explanation {
    let (prose, _) = text.split_once("```").unwrap_or((text, ""));
    let prose = prose.trim();
    let (summary, reason) = prose.split_once('\n').unwrap_or((prose, ""));
    Explanation {
        code: code.name(),
        stage: code.stage(),
        summary,
        reason: reason.trim_start(),
        wrong: block(text, WRONG),
        mended: block(text, MENDED),
    }
}

/// The lines of the fenced block that begins like this.
fn block(text: &'static str, fence: &str) -> Option<&'static str> {
    let (_, block) = text.split_once(fence)?;
    let (block, _) = block.split_once("```")?;
    Some(block)
}
