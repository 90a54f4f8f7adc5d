//! Installs the packages of an SDK in a folder of its own below `target/conformance`, in exactly the
//! versions of its lock.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::sdk::{Registry, Sdk};
use crate::exit_code::Failure;
use crate::process::finished;

/// Where the locks are, below the root.
const LOCKS: &str = "xtask/conformance/locks";

/// The copy of the lock that a complete folder holds.
const INSTALLED: &str = "installed.lock";

/// The folder of an SDK with its packages; they are installed only if their lock has changed.
///
/// # Errors
///
/// If a program is missing or fails, or a file can't be read or written.
pub fn folder(root: &Path, sdk: &Sdk) -> Result<PathBuf, Failure> {
    let folder = root.join("target").join("conformance").join(sdk.name);
    let lock = Lock::read(&root.join(LOCKS), sdk)?;
    if fs::read_to_string(folder.join(INSTALLED)).is_ok_and(|installed| installed == lock.text()) {
        return Ok(folder);
    }
    let wrong = |error: io::Error| Failure::wrong(format!("{}: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(wrong)?;
    }
    fs::create_dir_all(&folder).map_err(wrong)?;
    match sdk.registry {
        Registry::Pypi => install_python(&folder, &lock)?,
        Registry::Npm => install_node(&folder, &lock)?,
    }
    fs::write(folder.join(INSTALLED), lock.text()).map_err(wrong)?;
    Ok(folder)
}

/// The program that runs the driver of an SDK, with what it needs to find the packages.
pub fn runner(folder: &Path, sdk: &Sdk) -> Command {
    match sdk.registry {
        Registry::Pypi => {
            let mut command = Command::new(folder.join(PYTHON));
            command.env("PYTHONDONTWRITEBYTECODE", "1");
            command
        }
        Registry::Npm => {
            let mut command = Command::new("node");
            command.env("NODE_PATH", folder.join("node_modules")).arg("--no-deprecation");
            command
        }
    }
}

/// The program of a virtual environment.
const PYTHON: &str = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };

/// The files of a lock, by their names.
struct Lock(Vec<(String, String)>);

impl Lock {
    fn read(locks: &Path, sdk: &Sdk) -> Result<Self, Failure> {
        let names: &[&str] = match sdk.registry {
            Registry::Pypi => &["requirements.txt", "source.txt"],
            Registry::Npm => &["package.json", "package-lock.json"],
        };
        let mut files = Vec::new();
        for name in names {
            let path = locks.join(sdk.name).join(name);
            match fs::read_to_string(&path) {
                Ok(text) => files.push(((*name).to_owned(), text)),
                Err(error) if error.kind() == io::ErrorKind::NotFound && *name == "source.txt" => {}
                Err(error) => {
                    return Err(Failure::wrong(format!(
                        "{} can't be read: {error}",
                        path.display()
                    )));
                }
            }
        }
        Ok(Self(files))
    }

    fn text(&self) -> String {
        self.0.iter().map(|(name, text)| format!("# {name}\n{text}")).collect()
    }

    fn write(&self, folder: &Path) -> Result<(), Failure> {
        self.0.iter().try_for_each(|(name, text)| {
            let path = folder.join(name);
            let written = fs::write(&path, text);
            written.map_err(|error| {
                Failure::wrong(format!("{} can't be written: {error}", path.display()))
            })
        })
    }
}

/// Packages that come as source are built with the tools among the requirements, so that the build
/// fetches nothing that no lock pins.
fn install_python(folder: &Path, lock: &Lock) -> Result<(), Failure> {
    lock.write(folder)?;
    finished(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    for (name, _) in &lock.0 {
        let how: &[&str] = match name.as_str() {
            "source.txt" => &["--no-build-isolation"],
            _ => &["--only-binary", ":all:"],
        };
        let mut pip = Command::new(folder.join(PYTHON));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        pip.args(how).args(["--require-hashes", "-r"]).arg(folder.join(name));
        finished(&mut pip)?;
    }
    Ok(())
}

fn install_node(folder: &Path, lock: &Lock) -> Result<(), Failure> {
    lock.write(folder)?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]);
    finished(npm.current_dir(folder)).map(|_| ())
}
