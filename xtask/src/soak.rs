//! `cargo xtask soak`: repeats the random suites of `cargo xtask faults`, and tries the pairs of a
//! hostile text and a place for it that the compiler's tests leave out.

use std::path::Path;
use std::time::SystemTime;

use crate::cargo::cargo;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::faults::{self, Suite};
use crate::workspace;

/// So many shares try all pairs, as `tests/compiler/hostile/share.rs` divides them.
const SHARES: u64 = 8;

/// The compiler's tests that divide their pairs, with the features that all tests are built with.
const WALK: &str = "test --locked --workspace --test compiler -- of_a_share";

/// Which suites to repeat, and how long.
#[derive(clap::Args)]
pub struct SoakArguments {
    /// Only these suites, without the compiler's hostile texts [default: all random ones]
    #[arg(value_name = "SUITE", value_parser = Suite::named)]
    suites: Vec<Suite>,
    /// How long to run the suites; for each two minutes, one share of the hostile texts is tried
    #[arg(long, default_value_t = 10, value_name = "MINUTES")]
    minutes: u64,
    /// Begin with this seed, as a failure named it [default: a random one for the suites, the number
    /// of the day for the hostile texts]
    #[arg(long)]
    seed: Option<u64>,
}

/// Repeats the random suites, with new seeds each time, and then walks shares of the hostile texts.
pub fn run(arguments: &SoakArguments) -> Result<ExitCode, Failure> {
    if let Some(suite) = arguments.suites.iter().find(|suite| !suite.is_endless()) {
        let name = suite.name();
        return Err(Failure::usage(format!(
            "`{name}` does the same each time: run it once with `cargo xtask faults {name}`"
        )));
    }
    let seconds = arguments.minutes.saturating_mul(60);
    let mut words = vec!["soak".to_owned(), seconds.to_string()];
    words.extend(arguments.seed.iter().flat_map(|seed| ["--seed".to_owned(), seed.to_string()]));
    words.extend(arguments.suites.iter().map(|suite| suite.name().to_owned()));
    let suites = faults::start(&words)?;
    if suites != ExitCode::Fine || !arguments.suites.is_empty() {
        return Ok(suites);
    }
    let shares = (arguments.minutes / 2).clamp(1, SHARES);
    walk(&workspace::root()?, arguments.seed.unwrap_or_else(today), shares)
}

/// The number of the day, so that another share is tried each day.
fn today() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.as_secs() / (24 * 60 * 60)
}

/// Walks the share of a seed, and those of the seeds after it.
fn walk(root: &Path, seed: u64, shares: u64) -> Result<ExitCode, Failure> {
    for seed in (0..shares).map(|share| seed.wrapping_add(share)) {
        let share = seed % SHARES + 1;
        console::print(format_args!("hostile texts, share {share} of {SHARES}, seed {seed} ... "))?;
        match cargo(root, WALK, &[("HOSTILE_SHARE", &seed.to_string())]) {
            Ok(output) if !output.contains(" 0 passed") => console::print("ok\n")?,
            Ok(output) | Err(output) => {
                console::print(format_args!("FAILED\n{output}"))?;
                return Ok(ExitCode::Wrong);
            }
        }
    }
    Ok(ExitCode::Fine)
}
