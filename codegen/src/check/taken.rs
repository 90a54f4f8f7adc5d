//! Names in Rust that are taken: each is taken once, and what can't be a name is reported with what
//! to write instead.

use std::collections::HashMap;

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, excerpt};
use crate::text::identifier::Identifier;
use crate::text::name;

/// How the author gives something another name in Rust.
#[derive(Clone, Copy)]
pub enum Renaming {
    /// By another name in the specification.
    Rename,
    /// By the `name` of a field.
    NameBesideType,
    /// By another `name` than the one that it has already.
    OtherName,
    /// By the `name` of the long form.
    LongForm,
    /// The same, or the values may have been meant as numbers.
    NumberOrName,
}

/// The names of one kind in one place, with who has them.
pub struct TakenNames<'r> {
    kind: &'static str,
    /// How the author gives the next one another name.
    pub renaming: Renaming,
    reserved: &'r [&'r str],
    /// Who has each name.
    pub taken: HashMap<String, DiagnosticPlace>,
}

impl<'r> TakenNames<'r> {
    /// No name is taken yet.
    pub fn new(kind: &'static str, reserved: &'r [&'r str]) -> Self {
        Self { kind, renaming: Renaming::Rename, reserved, taken: HashMap::new() }
    }

    /// Takes a name that is made of another, whose claim reports what is wrong with both.
    pub fn hold(&mut self, ident: Option<Identifier>, at: DiagnosticPlace) {
        if let Some(ident) = ident {
            self.taken.entry(ident.to_string()).or_insert(at);
        }
    }

    /// Takes a name, or reports why it can't be taken.
    pub fn claim(
        &mut self,
        ident: Option<Identifier>,
        written: &str,
        at: DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) {
        let kind = self.kind;
        let Some(ident) = ident.map(|ident| ident.to_string()) else {
            let text = excerpt(written);
            let message = match text.as_str() {
                "" => format!("an empty text can't be the name of a {kind}"),
                text => format!("`{text}` can't be the name of a {kind}"),
            };
            let help = match self.renaming {
                Renaming::LongForm | Renaming::NumberOrName => self.help(written, &spelt(written)),
                _ => {
                    self.help(written, "")
                        + ": letters, digits and underscores, a letter first, and no word of Rust"
                }
            };
            diagnostics.error(codes::RUST_NAMES_DIFFER, at, message).help(help);
            return;
        };
        let help = self.help(written, "...");
        if self.reserved.contains(&ident.as_str()) {
            let message = format!("the {kind} `{ident}` is there already, in every crate");
            diagnostics.error(codes::RUST_NAMES_DIFFER, at, message).help(help);
            return;
        }
        if let Some(first) = self.taken.get(&ident) {
            diagnostics
                .error(
                    codes::RUST_NAMES_DIFFER,
                    at,
                    format!("two names become the {kind} `{ident}`"),
                )
                .related(first.clone(), "the other one")
                .help(help);
            return;
        }
        self.taken.insert(ident, at);
    }

    /// How to give what is written so another name, for example this one.
    fn help(&self, written: &str, name: &str) -> String {
        let shown = excerpt(written);
        let long = format!("give it a `name` in the long form: `\"{shown}\": {{ name: {name} }}`");
        match self.renaming {
            Renaming::Rename => "rename it".to_owned(),
            Renaming::NameBesideType => "give it another `name` beside its `type`".to_owned(),
            Renaming::OtherName => "give it another `name`".to_owned(),
            Renaming::LongForm => long,
            Renaming::NumberOrName => {
                format!("write `type: Integer` beside `values` if the wire has numbers, and {long}")
            }
        }
    }
}

/// A name for the variant of a value that can't be a name itself.
fn spelt(written: &str) -> String {
    let words: String = written
        .chars()
        .map(|character| match character {
            '+' => " plus ".to_owned(),
            '-' => " minus ".to_owned(),
            other => other.to_string(),
        })
        .collect();
    let spelt = [words.clone(), format!("value {words}")];
    let fits = |text: &String| name::pascal(text).map(|ident| ident.to_string());
    match written {
        "" => "Empty".to_owned(),
        _ => spelt.iter().find_map(fits).unwrap_or_else(|| "Other".to_owned()),
    }
}
