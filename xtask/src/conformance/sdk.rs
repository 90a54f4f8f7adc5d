//! The official SDKs: what they are called, what runs them and what they can do.

/// An official SDK, in one version.
#[derive(Debug, PartialEq, Eq)]
pub struct Sdk {
    /// What `--sdk` and the reports call it; also the name of its lock, and of its folder.
    pub name: &'static str,
    /// Where its package comes from.
    pub registry: Registry,
    /// The table of cases that it is judged by.
    pub table: &'static str,
    /// The file that carries out its calls, below `xtask/conformance/drivers`.
    pub driver: &'static str,
    /// What it can prove its key with; the plain key comes first.
    pub proofs: &'static [Proof],
}

/// Where a package comes from, and so what runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registry {
    /// PyPI; run by python3 in a virtual environment.
    Pypi,
    /// npm; run by node with a folder of modules.
    Npm,
}

/// What a caller proves an API key with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Nothing but the key.
    Key,
    /// A signature by HMAC-SHA256.
    Hmac,
    /// A signature by RSA-PSS with SHA-256.
    Rsa,
}

impl Proof {
    /// The word for it, in calls to drivers and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Hmac => "hmac",
            Self::Rsa => "rsa",
        }
    }
}

/// All of them, in the order in which they are reported.
pub const ALL: [Sdk; 6] = [
    Sdk {
        name: "pypi-tracking-sdk-2.0.2",
        registry: Registry::Pypi,
        table: "tracking-2024-04",
        driver: "tracking_sdk_2.py",
        proofs: &[Proof::Key, Proof::Hmac, Proof::Rsa],
    },
    Sdk {
        name: "npm-aftership-8.1.0",
        registry: Registry::Npm,
        table: "tracking-2024-04",
        driver: "aftership_8.cjs",
        proofs: &[Proof::Key, Proof::Hmac],
    },
    Sdk {
        name: "pypi-tracking-sdk-10.0.1",
        registry: Registry::Pypi,
        table: "tracking-2026-07",
        driver: "tracking_sdk_10.py",
        proofs: &[Proof::Key, Proof::Hmac, Proof::Rsa],
    },
    Sdk {
        name: "npm-tracking-sdk-17.0.0",
        registry: Registry::Npm,
        table: "tracking-2026-07",
        driver: "tracking_sdk_17.cjs",
        proofs: &[Proof::Key, Proof::Hmac, Proof::Rsa],
    },
    Sdk {
        name: "pypi-postmen-1.2",
        registry: Registry::Pypi,
        table: "shipping-v3",
        driver: "postmen_1_2.py",
        proofs: &[Proof::Key],
    },
    Sdk {
        name: "npm-postmen-1.0.5",
        registry: Registry::Npm,
        table: "shipping-v3",
        driver: "postmen_1_0.cjs",
        proofs: &[Proof::Key],
    },
];

/// The SDK of a name.
///
/// # Errors
///
/// If there is none, with all names.
pub fn named(name: &str) -> Result<&'static Sdk, String> {
    let known = || ALL.map(|sdk| sdk.name).join(", ");
    ALL.iter().find(|sdk| sdk.name == name).ok_or_else(|| format!("the SDKs are {}", known()))
}
