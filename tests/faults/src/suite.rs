//! The suites by name. `cargo xtask` includes this file too, so that an unknown name is refused before
//! anything is compiled.

/// One thing that must not happen, and a program that tries to make it happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    Bytes,
    Wires,
    Lists,
    Identifiers,
    Replies,
    Headers,
    Origins,
    Secrets,
    Effects,
    Drops,
    Outage,
    Mutants,
    Hostile,
}

impl Suite {
    /// In the order in which they run.
    pub const ALL: &[Self] = &[
        Self::Bytes,
        Self::Wires,
        Self::Lists,
        Self::Identifiers,
        Self::Replies,
        Self::Headers,
        Self::Origins,
        Self::Secrets,
        Self::Effects,
        Self::Drops,
        Self::Outage,
        Self::Mutants,
        Self::Hostile,
    ];

    /// Its name, and what holds if it passes.
    fn name_and_claim(self) -> (&'static str, &'static str) {
        match self {
            Self::Bytes => (
                "bytes",
                "any byte of an answer or a request can be the last, and a malformed answer never passes",
            ),
            Self::Wires => (
                "wires",
                "an empty request tells its length, and no proxy of the environment sees requests to \
                 this machine",
            ),
            Self::Lists => (
                "lists",
                "a list ends exactly where the service has no more, continues, or says why not",
            ),
            Self::Identifiers => ("identifiers", "no id changes the path"),
            Self::Replies => (
                "replies",
                "an odd answer is a success or says what came, and a timeout says which one",
            ),
            Self::Headers => ("headers", "no header is injected"),
            Self::Origins => ("origins", "no credential leaves the base origin"),
            Self::Secrets => ("secrets", "no secret is printed"),
            Self::Effects => {
                ("effects", "no second effect, and what is reported is what the server did")
            }
            Self::Drops => ("drops", "a dropped call gives back what it took"),
            Self::Outage => ("outage", "retries don't make an outage worse, and end with it"),
            Self::Mutants => (
                "mutants",
                "spoiled answers decode or fail cleanly, and an odd item costs only itself",
            ),
            Self::Hostile => (
                "hostile",
                "a million hostile requests neither panic, hang nor fill the simulator, and its limits \
                 hold",
            ),
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        self.name_and_claim().0
    }

    /// What holds if it passes.
    pub fn about(self) -> &'static str {
        self.name_and_claim().1
    }

    /// Whether it is random, so that running it longer tries something new.
    pub fn is_endless(self) -> bool {
        matches!(
            self,
            Self::Identifiers | Self::Effects | Self::Outage | Self::Mutants | Self::Hostile
        )
    }

    /// The suite of that name.
    ///
    /// # Errors
    ///
    /// If there is no such suite, with the names of all.
    pub fn named(name: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|suite| suite.name() == name);
        let names: Vec<&str> = Self::ALL.iter().map(|suite| suite.name()).collect();
        found.copied().ok_or_else(|| format!("the suites are {}", names.join(", ")))
    }
}
