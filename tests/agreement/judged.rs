//! The judges of all modules, and what they say of requests.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use simulator::descriptor::{Descriptor, Operation, Severity};
use simulator::judge::{Judge, Judgement};
use simulator::request::Received;

use crate::request::{Found, Made};
use crate::requests;
use crate::returned::Tried;

/// Makes a request of an operation by its id.
type Make = fn(&str, &serde_json::Map<String, serde_json::Value>) -> Made;

/// Writes a request of an operation by its id, and reads it back.
type Return = fn(&str, &serde_json::Map<String, serde_json::Value>) -> Tried;

/// The name of each module, the folder of its specification, what its descriptor is called, and the
/// functions that make its requests.
const MODULES: [(&str, &str, &str, Make, Return); 5] = {
    use requests::{lending, limits, shipping_v3, tracking_v2024_04, tracking_v2026_07};
    const INVENTED: &str = "tests/fixtures/invented";
    [
        (
            "tracking_v2024_04",
            "spec",
            "tracking/2024-04",
            tracking_v2024_04::request,
            tracking_v2024_04::returned,
        ),
        (
            "tracking_v2026_07",
            "spec",
            "tracking/2026-07",
            tracking_v2026_07::request,
            tracking_v2026_07::returned,
        ),
        ("shipping_v3", "spec", "shipping/v3", shipping_v3::request, shipping_v3::returned),
        ("lending", INVENTED, "lending", lending::request, lending::returned),
        ("limits", INVENTED, "limits", limits::request, limits::returned),
    ]
};

/// One emitted module, and its descriptor.
pub struct Module {
    pub name: &'static str,
    pub descriptor: Descriptor,
    pub judge: Judge,
    pub make: Make,
    pub returned: Return,
}

/// Every module.
pub static ALL: LazyLock<Vec<Module>> = LazyLock::new(|| {
    let described: BTreeMap<_, _> =
        ["spec", "tests/fixtures/invented"].map(|folder| (folder, describe(folder))).into();
    let module =
        |(name, folder, title, make, returned): (&'static str, &str, &str, Make, Return)| {
            let mut all = described[folder].iter();
            let descriptor = all.find(|descriptor| descriptor.title() == title);
            let descriptor = descriptor.expect("the module is emitted").clone();
            let judge = Judge::new(&descriptor).expect("a descriptor that can be judged by");
            Module { name, descriptor, judge, make, returned }
        };
    MODULES.map(module).into()
});

fn describe(folder: &str) -> Vec<Descriptor> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let files = codegen::load::read_dir(&path, folder).expect("a specification");
    codegen::describe(&files, &[]).expect("a specification without mistakes")
}

impl Module {
    /// A module by its name.
    pub fn named(name: &str) -> &'static Self {
        ALL.iter().find(|module| module.name == name).expect("a module")
    }

    /// What the judge says of a request.
    pub fn judge(&self, operation: usize, received: &Received) -> Judgement {
        let path = path_of(&self.descriptor.operations[operation], &received.path);
        self.judge.judge(operation, &path, received)
    }
}

/// The texts of the path parameters.
fn path_of<'p>(operation: &Operation, path: &'p str) -> Vec<&'p str> {
    let parts = operation.path.split('/').zip(path.split('/'));
    parts.filter(|(part, _)| part.starts_with('{')).map(|(_, text)| text).collect()
}

/// What was found, as the emitted validators say it.
pub fn found(judgement: &Judgement) -> Vec<Found> {
    let shown = judgement.violations.iter().map(|one| {
        let refuses = one.severity == Severity::Error;
        (one.pointer.clone(), one.rule.clone(), refuses, one.predicts)
    });
    shown.collect()
}
