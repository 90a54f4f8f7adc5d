//! What each diagnostic code means and how to mend it, for authors of a specification.
//!
//! The texts are Markdown, a section a code: what is wrong, why, and two examples in YAML.

/// A code, explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The code, as reports show it in brackets.
    pub code: &'static str,
    /// The stage of the compiler that refuses, by its name.
    pub stage: &'static str,
    /// What is wrong, in one sentence.
    pub summary: &'static str,
    /// Why that is refused and what else to know, a sentence a line; empty where all is plain.
    pub reason: &'static str,
    /// YAML that is refused with this code; nothing where YAML can't show it.
    pub wrong: Option<&'static str>,
    /// The same, mended.
    pub mended: Option<&'static str>,
}

/// A stage of the compiler, and the texts about what it refuses.
struct Stage {
    name: &'static str,
    texts: &'static [&'static str],
}

/// The stages in the order in which they run.
const STAGES: [Stage; 6] = [
    Stage { name: "read", texts: &[include_str!("explain/read.md")] },
    Stage { name: "scan", texts: &[include_str!("explain/scan.md")] },
    Stage { name: "shape", texts: &[include_str!("explain/shape.md")] },
    Stage { name: "resolve", texts: &[include_str!("explain/resolve.md")] },
    Stage {
        name: "check",
        texts: &[
            include_str!("explain/check_name.md"),
            include_str!("explain/check_schema.md"),
            include_str!("explain/check_operation.md"),
        ],
    },
    Stage { name: "print", texts: &[include_str!("explain/print.md")] },
];

const SECTION: &str = "\n## ";
const WRONG: &str = "```yaml wrong\n";
const MENDED: &str = "```yaml mended\n";

/// What a code means; nothing for a code that no report has.
pub fn explain(code: &str) -> Option<Explanation> {
    explanations().find(|explanation| explanation.code == code)
}

/// Every code of the compiler, stage by stage.
pub fn explanations() -> impl Iterator<Item = Explanation> {
    STAGES.iter().flat_map(|stage| {
        let sections = stage.texts.iter().flat_map(|text| text.split(SECTION).skip(1));
        sections.map(|section| read_section(stage.name, section))
    })
}

/// Reads the code, an empty line, the summary, and what may follow it.
fn read_section(stage: &'static str, section: &'static str) -> Explanation {
    let (code, text) = section.split_once('\n').unwrap_or((section, ""));
    let (prose, _) = text.split_once("```").unwrap_or((text, ""));
    let prose = prose.trim();
    let (summary, reason) = prose.split_once('\n').unwrap_or((prose, ""));
    Explanation {
        code,
        stage,
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
