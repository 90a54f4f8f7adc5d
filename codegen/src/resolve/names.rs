//! Names of one kind of node, looked up by what the author wrote.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostics, codes, nearest};
use crate::source::Pointer;

/// The names of one kind of node, such as errors.
pub struct Names<'a, Id> {
    /// Those of the current version.
    pub ids: IndexMap<&'a str, Id>,
    /// Those of any version.
    pub all: Vec<&'a str>,
    /// What messages call one of them.
    pub noun: &'static str,
    /// How to declare a name that is missing.
    pub help: &'static str,
}

impl<Id: Copy> Names<'_, Id> {
    /// What `name` stands for; none, without a diagnostic, where only other versions have it.
    pub fn find(&self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<Id> {
        let id = self.ids.get(name).copied();
        if id.is_none() && !self.all.contains(&name) {
            let help = match nearest(name, self.all.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => self.help.replace("{name}", name),
            };
            let message = format!("no {} is called `{name}`", self.noun);
            diagnostics.error(codes::UNKNOWN_NAME, at, message).help(help);
        }
        id
    }

    /// What an optional name stands for, or `default` where none is given.
    pub fn find_or(
        &self,
        default: Option<Id>,
        name: Option<&str>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Id> {
        name.map_or(default, |name| self.find(name, at, diagnostics))
    }

    /// Each name of a list that the current version has.
    pub fn find_each(
        &self,
        names: &[String],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Id> {
        let names = names.iter().enumerate();
        names.filter_map(|(index, name)| self.find(name, &at.index(index), diagnostics)).collect()
    }
}
