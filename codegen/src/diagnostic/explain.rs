//! What each diagnostic code means and how to mend it, for authors of a specification.
//!
//! The texts are Markdown, a section a code: what is wrong, why, and two examples in YAML.

/// A code, explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The code, as reports show it in brackets.
    pub code: &'static str,
    /// The first stage that reports it.
    pub stage: &'static Stage,
    /// What is wrong, in one sentence.
    pub summary: &'static str,
    /// Why that is refused and what else to know, a sentence a line; empty where all is plain.
    pub reason: &'static str,
    /// YAML that is refused with this code; nothing where YAML can't show it.
    pub wrong: Option<&'static str>,
    /// The same, mended.
    pub mended: Option<&'static str>,
}

/// A stage of the compiler that may refuse.
#[derive(Debug, PartialEq, Eq)]
pub struct Stage {
    /// What timings call it.
    pub name: &'static str,
    /// What it does, to go on after `while`.
    pub work: &'static str,
    texts: &'static [&'static str],
}

/// The stages in the order in which they run.
static STAGES: [Stage; 6] = [
    Stage {
        name: "read",
        work: "files are read from the disk",
        texts: &[include_str!("explain/read.md")],
    },
    Stage {
        name: "scan",
        work: "the text of a file is read as YAML",
        texts: &[include_str!("explain/scan.md")],
    },
    Stage {
        name: "decode",
        work: "keys and values are read",
        texts: &[include_str!("explain/decode.md")],
    },
    Stage {
        name: "resolve",
        work: "names and versions are looked up",
        texts: &[include_str!("explain/resolve.md")],
    },
    Stage {
        name: "check",
        work: "it is judged what all of it means",
        texts: &[
            include_str!("explain/check_name.md"),
            include_str!("explain/check_schema.md"),
            include_str!("explain/check_operation.md"),
            include_str!("explain/check_effect.md"),
            include_str!("explain/check_webhook.md"),
        ],
    },
    Stage {
        name: "print",
        work: "the crate is printed",
        texts: &[include_str!("explain/print.md")],
    },
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
        sections.map(|section| read_section(stage, section))
    })
}

/// Reads the code, an empty line, the summary, and what may follow it.
fn read_section(stage: &'static Stage, section: &'static str) -> Explanation {
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
