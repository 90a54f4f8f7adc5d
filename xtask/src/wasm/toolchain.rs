//! Finds what compiles for `wasm32-unknown-unknown`: the target of rustup, or Debian's packages, which
//! bring the source of the standard library instead of a compiled one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cargo::without_our_own_package;
use crate::exit_code::Failure;

const TARGET: &str = "wasm32-unknown-unknown";

/// The profile of `Cargo.toml`.
const PROFILE: &str = "wasm";

/// What Debian's packages bring, each with the package that it is from.
const DEBIAN: [(&str, &str); 4] = [
    ("/usr/bin/cargo", "cargo-web"),
    ("/usr/bin/rustc", "rustc-web"),
    ("/usr/lib/rustlib/src/rust/library/std/Cargo.toml", "rust-web-src"),
    ("/usr/bin/wasm-ld-22", "lld-22"),
];

/// The oldest rustc that builds the standard library of Debian's source for this target.
const OLDEST: u32 = 96;

/// A compiler for the target.
pub struct Toolchain {
    root: PathBuf,
    from: From,
}

#[derive(Clone, Copy, PartialEq)]
enum From {
    Rustup,
    Debian,
}

impl Toolchain {
    /// Finds one.
    ///
    /// # Errors
    ///
    /// Says what is missing and how to install it.
    pub fn find(root: &Path) -> Result<Toolchain, Failure> {
        let found = |from| Ok(Toolchain { root: root.to_owned(), from });
        if rustup_has_target() {
            return found(From::Rustup);
        }
        let mut missing: Vec<&str> = DEBIAN
            .iter()
            .filter(|(path, _)| !Path::new(path).exists())
            .map(|(_, package)| *package)
            .collect();
        if missing.is_empty() && minor_version("/usr/bin/rustc").is_none_or(|it| it < OLDEST) {
            missing.push("rustc-web");
        }
        match missing.is_empty() {
            true => found(From::Debian),
            false => Err(Failure::wrong(format!(
                "there is no compiler for {TARGET}. With rustup, run `rustup target add {TARGET}`; \
                 on Debian, run `apt-get install {}`: these are missing, or too old",
                missing.join(" ")
            ))),
        }
    }

    pub fn shown(&self) -> &'static str {
        match self.from {
            From::Rustup => "the target of rustup",
            From::Debian => "Debian's packages, the standard library too",
        }
    }

    /// Builds with these arguments; cargo reports on the terminal.
    pub fn build(&self, arguments: &str) -> Result<(), Failure> {
        let mut command = self.cargo("build", arguments);
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(Failure::wrong(format!("{TARGET}: {arguments} does not build"))),
            Err(error) => Err(Failure::wrong(format!("cargo can't be started: {error}"))),
        }
    }

    /// What a build says that has to fail.
    pub fn refusal(&self, arguments: &str) -> Result<String, Failure> {
        let output = self.cargo("build", arguments).stdout(Stdio::null()).output();
        let output =
            output.map_err(|error| Failure::wrong(format!("cargo can't be started: {error}")))?;
        match output.status.success() {
            true => Err(Failure::wrong(format!("{TARGET}: {arguments} builds"))),
            false => Ok(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    /// The path of a built program.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder().join(TARGET).join(PROFILE).join(format!("{name}.wasm"))
    }

    fn folder(&self) -> PathBuf {
        self.root.join("target").join("wasm")
    }

    fn cargo(&self, what: &str, arguments: &str) -> Command {
        let mut command = match self.from {
            From::Rustup => {
                Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            }
            From::Debian => self.debian(),
        };
        without_our_own_package(&mut command);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", self.folder());
        command.args([what, "--locked", "--target", TARGET, "--profile", PROFILE]);
        if self.from == From::Debian {
            command.arg("-Zbuild-std=std,panic_abort");
        }
        command.args(arguments.split(' '));
        command
    }

    /// Debian's cargo, which must find its own rustc before that of rustup.
    fn debian(&self) -> Command {
        let mut command = Command::new("/usr/bin/cargo");
        let others = std::env::var_os("PATH").unwrap_or_default();
        let paths = std::env::split_paths(&others);
        let paths = std::iter::once(PathBuf::from("/usr/bin")).chain(paths);
        let path = std::env::join_paths(paths).unwrap_or_else(|_| OsString::from("/usr/bin"));
        command
            .env("PATH", path)
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-22")
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("CARGO");
        command
    }
}

/// Whether the compiler of this build has a compiled standard library for the target.
fn rustup_has_target() -> bool {
    let mut command = Command::new("rustc");
    command.args(["--print", "target-libdir", "--target", TARGET]);
    let output = command.stderr(Stdio::null()).output();
    output.is_ok_and(|output| {
        let folder = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        output.status.success() && std::fs::read_dir(folder).is_ok_and(|mut it| it.next().is_some())
    })
}

/// The second number of a compiler's version.
fn minor_version(rustc: &str) -> Option<u32> {
    let output = Command::new(rustc).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split(['.', ' ']).nth(2)?.parse().ok()
}
