//! Figures that have a limit, and the table of them at the end of a run: each beside the earlier
//! commit, a peer or code by hand, measured in the same run.

use serde_json::{Value, json};

use crate::console;
use crate::exit_code::Failure;

/// The key of a part's results under which it lists such figures.
pub const FIGURES: &str = "limited";

/// A figure that has a limit.
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// What its values are in.
    pub unit: &'static str,
    /// The value at the earlier commit.
    pub before: Option<f64>,
    /// The value now.
    pub now: Option<f64>,
    /// The value of the peer, or of code by hand.
    pub beside: Option<f64>,
    /// What the limit is about.
    pub judged: Judged,
    /// The most that it should be.
    pub limit: f64,
}

/// What of a figure its limit is about.
#[derive(Clone, Copy)]
pub enum Judged {
    /// The value now.
    Value,
    /// The value now as a share of that before.
    ShareOfBefore,
    /// The value now as a share of the peer's, which stands beside it.
    ShareOfPeer,
    /// How much the value now is above that of code by hand, which stands beside it.
    AboveByHand,
}

impl Figure {
    /// The figure as a part's results hold it.
    pub fn json(&self) -> Value {
        let Self { name, unit, before, now, beside, judged, limit } = self;
        json!({
            "name": name, "unit": unit, "before": before, "now": now, "beside": beside,
            "judged": judged.name(), "result": self.result(), "limit": limit,
        })
    }

    /// What the limit is about, where everything that it takes was measured.
    fn result(&self) -> Option<f64> {
        let now = self.now?;
        match self.judged {
            Judged::Value => Some(now),
            Judged::ShareOfBefore => Some(now / self.before?),
            Judged::ShareOfPeer => Some(now / self.beside?),
            Judged::AboveByHand => Some(now - self.beside?),
        }
    }
}

impl Judged {
    fn name(self) -> &'static str {
        match self {
            Self::Value => "now",
            Self::ShareOfBefore => "now / before",
            Self::ShareOfPeer => "now / peer",
            Self::AboveByHand => "now - by hand",
        }
    }
}

/// Prints the figures of some parts, each part with its results.
pub fn print(parts: &[(String, Value)]) -> Result<(), Failure> {
    let mut text = String::new();
    for (part, results) in parts {
        for figure in results[FIGURES].as_array().into_iter().flatten() {
            text += &line(part, figure);
        }
    }
    if text.is_empty() {
        return Ok(());
    }
    console::print(format_args!(
        "\n== figures with a limit\n\n{:<48}{:>10}{:>10}{:>10}{:>14}{:>9}{:>9}  part\n{text}",
        "", "before", "now", "beside", "", "result", "at most"
    ))
}

fn line(part: &str, figure: &Value) -> String {
    let text = |key: &str| figure[key].as_str().unwrap_or_default();
    let [before, now, beside, result, limit] =
        ["before", "now", "beside", "result", "limit"].map(|key| shown(figure[key].as_f64()));
    let (name, judged) = (format!("{}, {}", text("name"), text("unit")), text("judged"));
    format!(
        "{name:<48}{before:>10}{now:>10}{beside:>10}{judged:>14}{result:>9}{limit:>9}  {part}\n"
    )
}

/// A number with as many digits as tell something.
fn shown(number: Option<f64>) -> String {
    match number {
        None => "-".to_owned(),
        Some(number) if number.abs() >= 100.0 || number == number.trunc() => format!("{number:.0}"),
        Some(number) => format!("{number:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURE: Figure = Figure {
        name: "time",
        unit: "s",
        before: Some(4.0),
        now: Some(2.0),
        beside: Some(1.5),
        judged: Judged::Value,
        limit: 0.4,
    };

    #[test]
    fn the_result_is_what_the_limit_is_about() {
        let result = |judged| Figure { judged, ..FIGURE }.result();
        assert_eq!(result(Judged::Value), Some(2.0));
        assert_eq!(result(Judged::ShareOfBefore), Some(0.5));
        assert_eq!(result(Judged::ShareOfPeer), Some(2.0 / 1.5));
        assert_eq!(result(Judged::AboveByHand), Some(0.5));
        let figure = Figure { beside: None, judged: Judged::AboveByHand, ..FIGURE };
        assert_eq!(figure.result(), None);
    }

    #[test]
    fn a_line_shows_every_value_and_a_dash_for_what_was_not_measured() {
        let line = line(
            "compile",
            &Figure { beside: None, judged: Judged::ShareOfBefore, ..FIGURE }.json(),
        );
        let words: Vec<&str> = line.split_whitespace().collect();
        let expected =
            ["time,", "s", "4", "2", "-", "now", "/", "before", "0.50", "0.40", "compile"];
        assert_eq!(words, expected);
    }
}
