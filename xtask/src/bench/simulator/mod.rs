//! The simulator: how soon it is ready, how many calls it answers beside Prism, what many records
//! cost, and what its features cost a client that does not use them.

mod client;
mod prism;

use std::path::Path;

use serde_json::{Value, json};

use self::prism::Prism;
use super::figure::{FIGURES, Figure, Judged};
use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// The columns of the table of records, each with its key in the results.
const COLUMNS: [(&str, &str); 6] = [
    ("create us", "create_us"),
    ("get us", "get_us"),
    ("10 us", "page_of_10_us"),
    ("100 us", "page_of_100_us"),
    ("next us", "next_page_us"),
    ("MiB", "mib"),
];

/// Measures everything, and prints tables.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let program = Program::build(root, "")?;
    let start = start(&program)?;
    let pairs = pairs(root, &program)?;
    let records = records(&program)?;
    let client = client::measure(root)?;
    let figures = figures(&start, &pairs, &records, &client);
    let figures: Value = figures.iter().map(Figure::json).collect();
    Ok(json!({
        "start": start, "pairs": pairs, "records": records, "client": client, FIGURES: figures,
    }))
}

fn start(program: &Program) -> Result<Value, Failure> {
    let start = program.run(&["simulator", "start"])?;
    let number = |key: &str| start[key].as_f64().unwrap_or(f64::NAN);
    console::print(format_args!(
        "ready with {} APIs and versions: {:.1} ms, the first time {:.1} ms; {:.1} CPU ms\n\n",
        start["apis"],
        number("ms"),
        number("first_ms"),
        number("cpu_ms")
    ))?;
    Ok(start)
}

/// Pairs of creating and reading, ours and those of Prism in turn; the simulator and the load share one
/// core.
fn pairs(root: &Path, program: &Program) -> Result<Value, Failure> {
    let prism = Prism::start(root);
    let mut words = vec!["simulator".to_owned(), "pairs".to_owned()];
    words.extend(prism.iter().flat_map(|prism| [prism.address(), prism.process()]));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let pairs = program.run_on_one_core(&words)?;
    drop(prism);
    let head = format!("{:>10}{:>10}{:>12}{:>16}", "CPU us", "us", "a second", "a CPU second");
    console::print(format_args!("{:<24}{head}\n", "create, then get"))?;
    for (name, side) in [("simulator", "ours"), (prism::NAME, "peer")] {
        let [cpu, clock] = ["cpu_us", "us"].map(|key| pairs[side][key].as_f64());
        let cell = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.0}"));
        let [pace, busy_pace] = [clock, cpu].map(|time| cell(time.map(|time| 1e6 / time)));
        let [cpu, clock] = [cpu, clock].map(cell);
        console::print(format_args!("{name:<24}{cpu:>10}{clock:>10}{pace:>12}{busy_pace:>16}\n"))?;
    }
    console::print("\n")?;
    Ok(pairs)
}

/// What records cost, for more and more of them.
fn records(program: &Program) -> Result<Value, Failure> {
    let rows = program.run(&["simulator", "records"])?;
    let head = COLUMNS.map(|(name, _)| format!("{name:>11}")).concat();
    console::print(format_args!("records     a page of 10, of 100, and the next ones of 100\n"))?;
    console::print(format_args!("{:<10}{head}\n", ""))?;
    for row in rows.as_array().into_iter().flatten() {
        let cell = |key: &str| row[key].as_f64().map_or("-".to_owned(), |it| format!("{it:.1}"));
        let cells = COLUMNS.map(|(_, key)| format!("{:>11}", cell(key))).concat();
        console::print(format_args!("{:<10}{cells}\n", row["records"].to_string()))?;
    }
    console::print("\n")?;
    Ok(rows)
}

fn figures(start: &Value, pairs: &Value, records: &Value, client: &Value) -> [Figure; 5] {
    let figure = |name, unit, now: &Value, judged, limit| Figure {
        name,
        unit,
        before: None,
        now: now.as_f64(),
        beside: None,
        judged,
        limit,
    };
    let (ours, peer) = (&pairs["ours"], &pairs["peer"]);
    let most = records.as_array().and_then(|rows| rows.last()).unwrap_or(&Value::Null);
    [
        figure("ready with all APIs", "ms", &start["ms"], Judged::Value, 50.0),
        // 20,000 pairs in a second of one core.
        figure("create, then get", "CPU us", &ours["cpu_us"], Judged::Value, 50.0),
        Figure {
            beside: peer["us"].as_f64(),
            ..figure("create, then get", "us", &ours["us"], Judged::ShareOfPeer, 1.0 / 3.0)
        },
        figure("a million records", "MiB", &most["mib"], Judged::Value, 2048.0),
        Figure {
            before: client["before"].as_f64(),
            ..figure(client::NAME, "CPU s", &client["now"], Judged::ShareOfBefore, 1.0)
        },
    ]
}
