//! Undeclared and unexpected values of an answer, kept raw so that storing it loses nothing.

use std::collections::BTreeMap;
use std::fmt;

use super::decode_budget::DecodeBudget;
use super::hide::{Hidden, Hide};
use super::json::Json;
use super::unreadable::Unreadable;

/// The members of one collection that do not have its declared member type; they are never printed.
#[derive(Clone, PartialEq)]
pub enum SetAside {
    /// Members of a list, each with its index in the answer, in ascending order.
    Members(Vec<(usize, Json)>),
    /// Values of a map by their keys.
    Entries(BTreeMap<String, Json>),
}

/// Members of an answer without a declared field, and values of another type than declared.
///
/// A declared field whose value has another type is `None`, and its raw value is kept here under
/// the field's wire name. Nothing is allocated if there is nothing to keep. Only names are printed,
/// since any of the values may be personal.
#[derive(Clone, Default, PartialEq)]
pub struct Unknown(Option<Box<Kept>>);

#[derive(Clone, Default, PartialEq)]
struct Kept {
    fields: BTreeMap<String, Json>,
    /// Ordered by name; there are at most as many as declared fields.
    aside: Vec<(String, SetAside)>,
}

impl Unknown {
    /// Returns the raw value of one field.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.fields.get(name)
    }

    /// Returns all raw fields, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        let fields = self.0.iter().flat_map(|kept| &kept.fields);
        fields.map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the members that were left out of a list field, each with its index in the answer.
    pub fn members(&self, field: &str) -> &[(usize, Json)] {
        match self.aside(field) {
            Some(SetAside::Members(members)) => members,
            _ => &[],
        }
    }

    /// Returns the values that were left out of a map field, by key.
    pub fn entries(&self, field: &str) -> impl Iterator<Item = (&str, &Json)> {
        let entries = match self.aside(field) {
            Some(SetAside::Entries(entries)) => Some(entries),
            _ => None,
        };
        entries.into_iter().flatten().map(|(key, value)| (key.as_str(), value))
    }

    /// Whether nothing was kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Removes and returns the raw value of one field, for instance before the field itself is set.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let kept = self.0.as_mut()?;
        let value = kept.fields.remove(name);
        self.drop_if_empty();
        value
    }

    pub(crate) fn keep(
        &mut self,
        name: &str,
        value: Json,
        budget: &mut DecodeBudget,
    ) -> Result<(), Unreadable> {
        let kept = self.room(name, budget)?;
        budget.entry::<Json>(kept.fields.len())?;
        kept.fields.insert(name.to_owned(), value);
        Ok(())
    }

    pub(crate) fn keep_aside(
        &mut self,
        name: &str,
        aside: SetAside,
        budget: &mut DecodeBudget,
    ) -> Result<(), Unreadable> {
        let kept = self.room(name, budget)?;
        budget.push(&mut kept.aside, (name.to_owned(), aside))?;
        let mut at = kept.aside.len() - 1;
        while at > 0 && kept.aside[at - 1].0 > kept.aside[at].0 {
            kept.aside.swap(at - 1, at);
            at -= 1;
        }
        Ok(())
    }

    /// Charges the decode budget for one more name, and for the allocation that holds all values.
    fn room(&mut self, name: &str, budget: &mut DecodeBudget) -> Result<&mut Kept, Unreadable> {
        self.forget(name);
        budget.take(name.len())?;
        if self.0.is_none() {
            budget.take(size_of::<Kept>())?;
        }
        Ok(self.0.get_or_insert_default())
    }

    /// Drops what an earlier member of the same name left here, since the last one counts.
    pub(crate) fn forget(&mut self, name: &str) {
        if let Some(kept) = &mut self.0 {
            kept.fields.remove(name);
            kept.aside.retain(|(known, _)| known != name);
            self.drop_if_empty();
        }
    }

    fn aside(&self, field: &str) -> Option<&SetAside> {
        let aside = &self.0.as_ref()?.aside;
        aside.iter().find(|(known, _)| known == field).map(|(_, aside)| aside)
    }

    fn drop_if_empty(&mut self) {
        let empty = |kept: &Kept| kept.fields.is_empty() && kept.aside.is_empty();
        if self.0.as_deref().is_some_and(empty) {
            self.0 = None;
        }
    }
}

impl fmt::Debug for SetAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        match self {
            SetAside::Members(members) => {
                map.entries(members.iter().map(|(index, value)| (index, value.hidden())))
            }
            SetAside::Entries(entries) => map.entries(hidden(entries)),
        };
        map.finish()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        if let Some(kept) = &self.0 {
            map.entries(hidden(&kept.fields))
                .entries(kept.aside.iter().map(|(name, aside)| (name, aside)));
        }
        map.finish()
    }
}

/// Returns each name with its redacted value.
fn hidden(values: &BTreeMap<String, Json>) -> impl Iterator<Item = (&String, Hidden)> {
    values.iter().map(|(name, value)| (name, value.hidden()))
}
