//! `cargo xtask explain`: what diagnostic codes mean, with examples, or a list of all codes.

use std::fmt::Write;

use clap::builder::styling::{AnsiColor, Style};
use codegen::diagnostic::{Explanation, explain, explanations, nearest};
use serde_json::{Value, json};

use crate::arguments::OutputFormat;
use crate::console;
use crate::exit_code::{ExitCode, Failure};

/// What to explain, and how.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ExplainArguments {
    /// Codes as reports show them in brackets; without any, all codes are listed
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask explain                   lists all codes, stage by stage
  cargo xtask explain unknown_key       explains `error[unknown_key]`
  cargo xtask explain --format json     all explanations, for machines

Exit codes: 0 fine, 2 there is no such code";

/// A code that does not exist, with similar ones.
struct Unknown {
    code: String,
    near: Vec<&'static str>,
}

/// Most codes suggested.
const MOST_SUGGESTIONS: usize = 3;

const CODE: Style = Style::new().bold();
const WRONG: Style = AnsiColor::Red.on_default().bold();
const MENDED: Style = AnsiColor::Green.on_default().bold();

/// Runs the command.
pub fn run(arguments: &ExplainArguments) -> Result<ExitCode, Failure> {
    let (answer, end) = answer(arguments)?;
    console::print(answer)?;
    Ok(end)
}

fn answer(arguments: &ExplainArguments) -> Result<(String, ExitCode), Failure> {
    let answer = match (find(&arguments.codes), arguments.format) {
        (Ok(found), OutputFormat::Text) if found.is_empty() => list(),
        (Ok(found), OutputFormat::Text) => text(&found),
        (Ok(found), OutputFormat::Json) if found.is_empty() => object_text(&json(explanations())),
        (Ok(found), OutputFormat::Json) => object_text(&json(found.into_iter())),
        (Err(unknown), OutputFormat::Text) => return Err(Failure::usage(unknown.message())),
        (Err(unknown), OutputFormat::Json) => {
            return Ok((object_text(&unknown.json()), ExitCode::Usage));
        }
    };
    Ok((answer, ExitCode::Fine))
}

fn object_text(value: &Value) -> String {
    format!("{value:#}\n")
}

/// The explanations of some codes, in the order of the codes.
fn find(codes: &[String]) -> Result<Vec<Explanation>, Unknown> {
    let found = codes.iter().map(|code| explain(code).ok_or_else(|| Unknown::new(code)));
    found.collect()
}

/// Every code with its summary, under the stage that reports it.
fn list() -> String {
    let widest = explanations().map(|explanation| explanation.code.len()).max().unwrap_or(0);
    let mut list = String::new();
    let mut last = None;
    for Explanation { code, stage, summary, .. } in explanations() {
        if last != Some(stage.name()) {
            let gap = if last.is_some() { "\n" } else { "" };
            let _ = writeln!(list, "{gap}{CODE}{}{CODE:#}: while {}", stage.name(), stage.work());
            last = Some(stage.name());
        }
        let _ = writeln!(list, "  {code:<widest$}  {summary}");
    }
    list + "\nFor more about one of them, run `cargo xtask explain CODE`.\n"
}

/// Explanations, one after the other.
fn text(found: &[Explanation]) -> String {
    let texts: Vec<String> = found.iter().map(one).collect();
    texts.join("\n")
}

fn one(explanation: &Explanation) -> String {
    let Explanation { code, summary, reason, wrong, mended, .. } = explanation;
    let mut text = format!("{CODE}{code}{CODE:#}: {summary}\n");
    if !reason.is_empty() {
        let _ = writeln!(text, "\n{reason}");
    }
    for (title, style, example) in [("Wrong", WRONG, wrong), ("Mended", MENDED, mended)] {
        if let Some(example) = example {
            let _ = writeln!(text, "\n{style}{title}{style:#}:\n");
            for line in example.lines() {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    text
}

fn json(found: impl Iterator<Item = Explanation>) -> Value {
    let found = found.map(|explanation| {
        let Explanation { code, stage, summary, reason, wrong, mended } = explanation;
        json!({
            "code": code,
            "stage": stage.name(),
            "summary": summary,
            "reason": reason,
            "wrong": wrong,
            "mended": mended,
        })
    });
    json!({"ok": true, "explanations": found.collect::<Value>()})
}

impl Unknown {
    /// Suggests the nearest codes first, then those that share a word with it.
    fn new(code: &str) -> Self {
        let mut near: Vec<&str> = Vec::new();
        let known = || explanations().map(|explanation| explanation.code);
        while let Some(found) = nearest(code, known().filter(|code| !near.contains(code))) {
            near.push(found);
        }
        let words: Vec<&str> = code.split(['_', '-', ' ']).filter(|word| word.len() > 2).collect();
        let shares = |known: &&str| known.split('_').any(|word| words.contains(&word));
        for found in known().filter(shares) {
            if !near.contains(&found) {
                near.push(found);
            }
        }
        near.truncate(MOST_SUGGESTIONS);
        Self { code: code.to_owned(), near }
    }

    fn message(&self) -> String {
        let near: Vec<String> = self.near.iter().map(|code| format!("`{code}`")).collect();
        let meant = match near.is_empty() {
            true => String::new(),
            false => format!(": did you mean {}?", near.join(" or ")),
        };
        format!(
            "there is no code `{}`{meant}\nrun `cargo xtask explain` to list all codes",
            self.code.escape_debug()
        )
    }

    fn json(&self) -> Value {
        json!({
            "ok": false,
            "error": format!("there is no code `{}`", self.code),
            "nearest": self.near,
            "explanations": [],
        })
    }
}

#[cfg(test)]
mod tests;
