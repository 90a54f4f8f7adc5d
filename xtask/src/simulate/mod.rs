//! `cargo xtask simulate`: the service of a specification on a port of this machine, with scripts.

mod example;
mod log;
mod scripts;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use codegen::source::SourceFile;
use codegen::{Descriptor, Emitted, Report, Script};
use simulator::{Moment, Seen, Simulator};

use crate::arguments::api_version;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

/// What to simulate, and how.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SimulateArguments {
    /// Serve only this API, or this version of it; it need not be one that is emitted [default: all
    /// that is emitted]
    #[arg(long = "api", value_name = "NAME[/VERSION]")]
    apis: Vec<String>,
    /// Read the specification in this folder instead of the project's own
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The port of 127.0.0.1 to listen on [default: a free one]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// What ids, computed results and chance depend on
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Play this script; of several, the first one that is about a record tells its story
    #[arg(long = "script", value_name = "FILE")]
    scripts: Vec<PathBuf>,
    /// Let time pass by itself; otherwise it jumps to what a script has due while no request comes
    #[arg(long)]
    real_time: bool,
    /// Only check the scripts
    #[arg(long, requires = "scripts")]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask simulate
  cargo xtask simulate --api library/v1 --port 8080 --script spec/scripts/day.yaml
  cargo xtask simulate --check --script day.yaml

A line is printed for each request, for each attempt of a delivery, and for what happens to records by
scripts, timers and late outcomes. Ctrl-C stops it. Under /_simulator, its clock, records, faults and
webhooks can be reached.

Exit codes: 0 fine, 1 the specification or a script is wrong or the port is taken, 2 there is no such API";

/// The project's own specification.
const SPEC: &str = "spec";

/// How long no request may come until time jumps.
const IDLE: Duration = Duration::from_millis(300);

/// How often it is looked whether time should jump.
const TICK: Duration = Duration::from_millis(50);

/// Runs the command.
pub fn run(arguments: &SimulateArguments) -> Result<ExitCode, Failure> {
    let files = read_specification(arguments)?;
    let descriptors = chosen(&files, &arguments.apis)?;
    let scripts = scripts::read(&files, &arguments.scripts, &versions(&descriptors))?;
    if arguments.check {
        let count = scripts.len();
        console::print(format_args!(
            "{count} script{} fine\n",
            if count == 1 { " is" } else { "s are" }
        ))?;
        return Ok(ExitCode::Fine);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::wrong(format!("the runtime can't start: {error}")))?;
    runtime.block_on(serve(arguments, &descriptors, scripts))
}

fn read_specification(arguments: &SimulateArguments) -> Result<Vec<SourceFile>, Failure> {
    let (folder, shown) = match &arguments.spec {
        Some(folder) => (folder.clone(), folder.display().to_string()),
        None => (workspace::root()?.join(SPEC), SPEC.to_owned()),
    };
    codegen::load::read_dir(&folder, &shown).map_err(|found| wrong(&Report::of(found)))
}

/// The descriptors of what is asked for; of all that is emitted unless something is.
fn chosen(files: &[SourceFile], asked: &[String]) -> Result<Vec<Descriptor>, Failure> {
    let emitted = codegen::describe(files, &[]).map_err(|report| wrong(&report))?;
    if asked.is_empty() {
        return Ok(emitted);
    }
    let known = codegen::versions(files);
    let mut chosen: Vec<Descriptor> = Vec::new();
    for name in asked {
        let is_asked = |one: &&Descriptor| one.title() == *name || one.api == *name;
        let mut found: Vec<Descriptor> = emitted.iter().filter(is_asked).cloned().collect();
        if found.is_empty() {
            let version = api_version(name).ok().filter(|version| known.contains(version));
            let version = version.ok_or_else(|| unknown(name, &known, &emitted))?;
            found = codegen::describe(files, &[version]).map_err(|report| wrong(&report))?;
        }
        found.retain(|one| chosen.iter().all(|other| other.title() != one.title()));
        chosen.extend(found);
    }
    Ok(chosen)
}

fn unknown(name: &str, known: &[Emitted], emitted: &[Descriptor]) -> Failure {
    let without = emitted.iter().filter(|descriptor| descriptor.version.is_none());
    let without = without.map(|descriptor| descriptor.api.clone());
    let versions = known.iter().map(|one| format!("{}/{}", one.api, one.version));
    let all: Vec<String> = versions.chain(without).collect();
    let name = name.escape_debug();
    Failure::usage(format!("there is no `{name}`: the specification has {}", all.join(", ")))
}

fn versions(descriptors: &[Descriptor]) -> Vec<Emitted> {
    let versions = descriptors.iter().filter_map(|descriptor| {
        let version = descriptor.version.clone()?;
        Some(Emitted { api: descriptor.api.clone(), version })
    });
    versions.collect()
}

fn wrong(report: &Report) -> Failure {
    Failure::wrong(report.text(console::stderr_has_colour()).trim_end())
}

/// Serves until Ctrl-C.
async fn serve(
    arguments: &SimulateArguments,
    descriptors: &[Descriptor],
    scripts: Vec<Script>,
) -> Result<ExitCode, Failure> {
    let greeting = example::examples(descriptors).await;
    let span = scripts.iter().map(Script::span).max().unwrap_or(0);
    let activity = Arc::new(Activity::default());
    let simulator = start(arguments, descriptors, scripts, &activity).await?;
    greet(&simulator, descriptors, &greeting)?;
    let jumps = !arguments.real_time && span > 0;
    loop {
        tokio::select! {
            stopped = tokio::signal::ctrl_c() => {
                stopped.map_err(|error| Failure::wrong(format!("Ctrl-C can't be heard: {error}")))?;
                break;
            }
            () = tokio::time::sleep(TICK) => {
                if jumps {
                    jump(&simulator, &activity, Instant::now(), span).await;
                }
            }
        }
    }
    console::print("stopped\n")?;
    simulator.stop().await;
    Ok(ExitCode::Fine)
}

async fn start(
    arguments: &SimulateArguments,
    descriptors: &[Descriptor],
    scripts: Vec<Script>,
    activity: &Arc<Activity>,
) -> Result<Simulator, Failure> {
    let (activity, names) = (Arc::clone(activity), log::error_names(descriptors));
    let mut builder = Simulator::builder(descriptors.to_vec())
        .port(arguments.port)
        .seed(arguments.seed)
        .observe(move |seen| {
            activity.note(seen);
            log::show(&log::request(seen, &names));
        })
        .observe_happenings(|happening| log::show(&log::happening(happening)))
        .observe_deliveries(|delivery| log::show(&log::delivery(delivery)));
    for script in scripts {
        builder = builder.script(script);
    }
    builder.start().await.map_err(Failure::wrong)
}

fn greet(
    simulator: &Simulator,
    descriptors: &[Descriptor],
    examples: &[example::Example],
) -> Result<(), Failure> {
    let mut text = String::new();
    for (descriptor, example) in descriptors.iter().zip(examples) {
        let url = simulator.base_url(&descriptor.api, descriptor.version.as_deref());
        let url = url.unwrap_or_default();
        text += &format!("{:<24} {url}\n    {}\n", descriptor.title(), example.curl(&url));
    }
    text += &format!("{:<24} {}/_simulator\n\n", "its clock and records", simulator.url());
    console::print(text)
}

/// The last request.
#[derive(Default)]
struct Activity(Mutex<Option<(Instant, Moment)>>);

impl Activity {
    fn note(&self, seen: &Seen) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), seen.at));
    }

    /// At which simulated moment the last request came, if that is long enough ago.
    fn idle(&self, now: Instant) -> Option<Moment> {
        let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        last.filter(|(when, _)| now.saturating_duration_since(*when) >= IDLE).map(|(_, at)| at)
    }

    /// Waits once more until time jumps again.
    fn restart(&self, now: Instant) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((when, _)) = last.as_mut() {
            *when = now;
        }
    }
}

/// Lets time jump to what is due next, if no request came for a while and it is due by the scripts'
/// span after the last one.
async fn jump(simulator: &Simulator, activity: &Activity, now: Instant, span: u64) {
    let Some(last) = activity.idle(now) else { return };
    let end = last.after(Duration::from_secs(span));
    if let Some(due) = simulator.next_due().filter(|due| *due <= end) {
        simulator.advance(due.since(simulator.now())).await;
        activity.restart(now);
    }
}
