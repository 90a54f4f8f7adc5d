//! The manifest of an emitted crate, for crates without one written by hand.

mod simulator;

use crate::ir::Crate;

/// The runtime's own manifest: its dependencies are those of every emitted crate.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// The table of what is not there on WebAssembly, where the platform has its own HTTP and timers.
const NATIVE: &str = "target.'cfg(not(target_family = \"wasm\"))'.dependencies";

/// The table of what reaches the platform on WebAssembly.
const WASM: &str = "target.'cfg(target_family = \"wasm\")'.dependencies";

/// What is emitted into a manifest that is there already, by the heading of its section and the
/// lines before and after it; the heading of the last stands between them.
pub const MANIFEST_PARTS: [ManifestPart; 5] = [
    ManifestPart {
        heading: "[features]",
        begin: "# Features, emitted from the specification: begin.",
        end: "# Features: end.",
    },
    ManifestPart {
        heading: "[dependencies]",
        begin: "# Dependencies, emitted with the runtime: begin.",
        end: "# Dependencies: end.",
    },
    ManifestPart {
        heading: "[target.'cfg(not(target_family = \"wasm\"))'.dependencies]",
        begin: "# Native dependencies, emitted with the runtime: begin.",
        end: "# Native dependencies: end.",
    },
    ManifestPart {
        heading: "[target.'cfg(target_family = \"wasm\")'.dependencies]",
        begin: "# Dependencies on WebAssembly, emitted with the runtime: begin.",
        end: "# Dependencies on WebAssembly: end.",
    },
    ManifestPart {
        heading: "[[test]]",
        begin: "# Boundary cases, emitted from the specification: begin.",
        end: "# Boundary cases: end.",
    },
];

/// A part of a manifest that is emitted; the rest belongs to its owner.
#[derive(Clone, Copy, Debug)]
pub struct ManifestPart {
    /// The section it stands in.
    pub heading: &'static str,
    /// The line before it.
    pub begin: &'static str,
    /// The line after it.
    pub end: &'static str,
}

/// The text of `Cargo.toml`.
pub fn emit_manifest(krate: &Crate) -> String {
    let common = dependencies(krate).join("\n");
    let mut native: Vec<&str> = section(RUNTIME, NATIVE).collect();
    native.extend(self::simulator::dependencies(&present(krate)));
    native.sort_unstable();
    let native = native.join("\n");
    let wasm = section(RUNTIME, WASM).collect::<Vec<_>>().join("\n");
    let test = format!(
        "[[test]]\nname = \"boundary\"\npath = \"tests/boundary/main.rs\"\n\
         required-features = [{}]",
        modules(krate).join(", "),
    );
    let [on, needs, natively, on_wasm, tests] = MANIFEST_PARTS;
    format!(
        "# @generated from a specification where a line says `begin`, up to `end`; the rest is \
         yours.\n\n\
         [package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.88\"\npublish = false\n\n\
         [package.metadata.docs.rs]\nall-features = true\n\n\
         # No unit tests are emitted, so nothing has to be compiled for them.\n\
         [lib]\ntest = false\n\n\
         {}\n{}\n\n{}\n{}\n\n{}\n{}\n\n{}\n{}\n\n{}\n",
        krate.package,
        on.heading,
        on.around(&features(krate)),
        needs.heading,
        needs.around(&common),
        natively.heading,
        natively.around(&native),
        on_wasm.heading,
        on_wasm.around(&wasm),
        tests.around(&test),
    )
}

impl ManifestPart {
    fn around(&self, text: &str) -> String {
        format!("{}\n{text}\n{}", self.begin, self.end)
    }
}

/// The dependencies that a client has natively, without those of the simulator alone.
fn present(krate: &Crate) -> Vec<&'static str> {
    let mut present = dependencies(krate);
    present.extend(section(RUNTIME, NATIVE));
    present
}

/// The dependencies of the runtime on every platform.
fn dependencies(krate: &Crate) -> Vec<&'static str> {
    let lines = section(RUNTIME, "dependencies");
    lines.filter(|line| krate.patterns || !line.starts_with("regex-lite")).collect()
}

/// The features of the runtime, one for each module, and that of the simulator. By default all modules are on, and of the
/// others those that are on in the runtime.
fn features(krate: &Crate) -> String {
    let (default, mut own): (Vec<&str>, Vec<&str>) = section(RUNTIME, "features")
        .filter(|line| krate.webhooks || !line.starts_with("webhooks = "))
        .partition(|line| line.starts_with("default = "));
    let on = default.iter().flat_map(|line| line.split(['[', ']', ',']).skip(1)).map(str::trim);
    let mut on: Vec<String> = on.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    on.extend(modules(krate));
    let default = on.iter().map(|name| format!("    {name},\n")).collect::<String>();
    let modules = krate.modules.iter().map(|module| format!("{} = []\n", key(&module.feature)));
    let simulator = self::simulator::feature(&present(krate));
    own.push(&simulator);
    format!("default = [\n{default}]\n{}{}", modules.collect::<String>(), own.join("\n"))
}

/// A key of TOML, which takes dots only in quotes.
fn key(name: &str) -> String {
    match name.contains('.') {
        true => format!("{name:?}"),
        false => name.to_owned(),
    }
}

/// The features of the modules, quoted.
fn modules(krate: &Crate) -> Vec<String> {
    krate.modules.iter().map(|module| format!("{:?}", module.feature)).collect()
}

/// The lines of one section of a manifest.
fn section(manifest: &'static str, name: &str) -> impl Iterator<Item = &'static str> {
    let heading = format!("[{name}]");
    manifest
        .lines()
        .skip_while(move |line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty())
}
