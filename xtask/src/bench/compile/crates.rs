//! Writes the crates whose compilation is timed: clients by both builds of the tool and by the peer,
//! and a program with one call for each of them and for none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::maker::Maker;
use super::measured_crate::{CrateKind, MeasuredCrate, folder_name};
use crate::bench::builds::Build;
use crate::bench::five;
use crate::bench::peer::Peer;
use crate::exit_code::Failure;
use crate::process::finished;

/// The specification of two operations.
const TWO: &str = "xtask/bench/two";

/// The texts of the programs.
const PROGRAMS: &str = "xtask/bench/programs";

/// How a manifest begins, before the name.
const PACKAGE: &str = "[package]\nedition = \"2024\"\npublish = false\nname = ";

/// What every program depends on: no more of tokio than clients do, so that it is built once for both.
const TOKIO: &str = "tokio = { version = \"1\", features = [\"rt\", \"sync\", \"time\"] }\n";

/// What a program that is written by hand depends on.
const BY_HAND: &str = "reqwest = { version = \"0.13.5\", default-features = false, features = [\"http2\"] }\n\
     serde = { version = \"1\", features = [\"derive\"] }\n\
     serde_json = \"1\"\n";

/// Where crates are written to, and from what.
pub struct Crates<'a> {
    /// The root of the project.
    pub root: &'a Path,
    /// The folder of their workspace.
    pub folder: &'a Path,
}

impl Crates<'_> {
    /// The clients of one build, and the program that calls one of them.
    pub fn of_build(&self, build: &Build, maker: Maker) -> Result<Vec<MeasuredCrate>, Failure> {
        let five = self.folder.join(format!("specification-{}", maker.name()));
        five::write(&build.root.join("spec"), &five)?;
        let clients = [
            (CrateKind::All, build.root.join("spec"), None),
            (CrateKind::Runtime, self.root.join(TWO), None),
            (CrateKind::Five, five, Some(five::VERSIONS)),
        ];
        let mut crates = Vec::new();
        for (kind, spec, versions) in clients {
            let mut command = build.regenerate(&spec, &self.path(kind, maker));
            command.args(versions.map(|versions| format!("--emit={versions}")));
            finished(&mut command)?;
            crates.push(self.found(kind, maker)?);
        }
        let features =
            crates.iter().find(|one| one.kind == CrateKind::Five).map(|five| &five.features);
        let features = features.map_or("", String::as_str).replace(',', "\", \"");
        let client = format!("{}, features = [\"{features}\"] }}\n", client(maker));
        crates.push(self.program(maker, "ours.rs", &client)?);
        Ok(crates)
    }

    /// The peer's client, with HTTP/2 in place of TLS, and the program that calls it.
    pub fn of_peer(&self, peer: &Peer) -> Result<Vec<MeasuredCrate>, Failure> {
        let folder = self.path(CrateKind::Five, Maker::Peer);
        let generated = folder.join("src").join("generated");
        finished(&mut peer.generate(&generated))?;
        let write = || -> io::Result<()> {
            let dependencies = fs::read_to_string(generated.join("REQUIRED_DEPS.toml"))?;
            let dependencies = dependencies.replace("\"rustls\"", "\"http2\"");
            let name = folder_name(CrateKind::Five, Maker::Peer);
            fs::write(folder.join("Cargo.toml"), format!("{PACKAGE}{name:?}\n\n{dependencies}"))?;
            fs::write(folder.join("src").join("lib.rs"), "pub mod generated;\n")
        };
        write().map_err(|error| unwritten(&folder, &error))?;
        let client = self.found(CrateKind::Five, Maker::Peer)?;
        let program =
            self.program(Maker::Peer, "peer.rs", &format!("{} }}\n", self::client(Maker::Peer)))?;
        Ok(vec![client, program])
    }

    /// The program that a person wrote.
    pub fn by_hand(&self) -> Result<MeasuredCrate, Failure> {
        self.program(Maker::ByHand, "by_hand.rs", BY_HAND)
    }

    /// A program of this text, which depends on these lines of a manifest.
    fn program(
        &self,
        maker: Maker,
        text: &str,
        dependencies: &str,
    ) -> Result<MeasuredCrate, Failure> {
        let folder = self.path(CrateKind::Program, maker);
        let name = folder_name(CrateKind::Program, maker);
        let manifest = format!("{PACKAGE}{name:?}\n\n[dependencies]\n{dependencies}{TOKIO}");
        let write = || -> io::Result<()> {
            fs::create_dir_all(folder.join("src"))?;
            fs::write(folder.join("Cargo.toml"), manifest)?;
            fs::copy(self.root.join(PROGRAMS).join(text), folder.join("src").join("main.rs"))?;
            Ok(())
        };
        write().map_err(|error| unwritten(&folder, &error))?;
        self.found(CrateKind::Program, maker)
    }

    fn found(&self, kind: CrateKind, maker: Maker) -> Result<MeasuredCrate, Failure> {
        MeasuredCrate::read(self.folder, kind, maker)
            .map_err(|error| unwritten(&self.path(kind, maker), &error))
    }

    fn path(&self, kind: CrateKind, maker: Maker) -> PathBuf {
        self.folder.join(folder_name(kind, maker))
    }
}

/// The dependency of a program on its client, without TLS, up to its features.
fn client(maker: Maker) -> String {
    let name = folder_name(CrateKind::Five, maker);
    format!("client = {{ package = {name:?}, path = \"../{name}\", default-features = false")
}

fn unwritten(folder: &Path, error: &io::Error) -> Failure {
    Failure::wrong(format!("{} can't be written: {error}", folder.display()))
}
