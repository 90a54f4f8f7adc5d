//! Requests with every kind of field, as the compiler emits them.

use std::collections::BTreeMap;

use runtime::validate::{self, At, Requirement, Validate, Violations};
use runtime::value::{Json, Number, Update};

use super::{ParcelId, Tag, with_macros as runtime};

/// A request with a field of each kind, two of which share their wire name.
#[derive(Clone, PartialEq)]
pub struct ChangeParcel {
    pub parcel_id: ParcelId,
    pub id: Option<String>,
    pub weight: Number,
    pub tag: Option<Tag>,
    pub count: Option<i64>,
    pub fragile: Option<bool>,
    pub extra: Option<Json>,
    pub labels: Option<BTreeMap<String, Json>>,
    pub contacts: Option<Vec<Contact>>,
    pub grid: Option<Vec<Vec<i64>>>,
    pub note: Update<String>,
    pub emails: Update<Vec<String>>,
    pub due: Update<String>,
    pub service: Option<Service>,
    pub filters: Option<Vec<String>>,
    pub trace: Option<String>,
}

runtime::request! {
    ChangeParcel(parcel_id: impl Into<ParcelId>, weight: impl Into<Number>) {
        parcel_id(argument(parcel_id.into())) = "id".place(runtime::Place::Path),
        id(optional into String),
        weight(argument(weight.into())),
        tag(preset(Some("Pending".into())) optional into Tag),
        count(optional i64),
        fragile(optional bool),
        extra(optional into Json),
        labels(optional pairs Json),
        contacts(optional into each Contact),
        grid(optional each Vec<i64>),
        note(update into String, clears clear_note).cleared(runtime::Cleared::EmptyText),
        emails(update into each String, clears clear_emails).cleared(runtime::Cleared::EmptyList),
        due(update into String, clears clear_due),
        service(optional into Service),
        filters(optional into each String) = "filters[]".place(runtime::Place::QueryRepeat),
        trace(optional into String) = "x-trace".place(runtime::Place::Header),
    }
}

static COUNT: Requirement = Requirement::enforced("count/range", None);
static CONTACTS: Requirement = Requirement::enforced("contacts/items", None);
static ONE: Requirement = Requirement::enforced("one", None);
static NAME: Requirement = Requirement::enforced("name/chars", None);

impl Validate for ChangeParcel {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        if let Some(count) = self.count {
            validate::integer_range(count, Some(1), None, &COUNT, &at.member("count"), found);
        }
        if let Some(contacts) = &self.contacts {
            let at = at.member("contacts");
            validate::items(contacts.len(), 0, 2, &CONTACTS, &at, found);
            validate::each(contacts, &at, found, |contact, at, found| {
                validate::chars(&contact.name, 1, 10, &NAME, &at.member("name"), found);
            });
        }
        let fields = [("count", self.count.is_some()), ("fragile", self.fragile.is_some())];
        validate::exactly_one_of(&fields, &ONE, &ONE, at, found);
    }
}

/// An object inside it.
#[derive(Clone, PartialEq)]
pub struct Contact {
    pub name: String,
    pub email: Option<String>,
}

runtime::request! {
    Contact(name: impl Into<String>) {
        name(argument(name.into())),
        email(optional into String).hidden(),
    }
}

impl Validate for Contact {}

runtime::union! {
    /// A union inside it.
    request Service["type"] {
        Call(Contact) = "call",
        Nothing(Nothing) = "nothing",
    }
}

/// An object without fields.
#[derive(Clone, PartialEq)]
pub struct Nothing {}

runtime::request! {
    Nothing() {}
}

impl Validate for Nothing {}

/// A request whose body is one field.
#[derive(Clone, PartialEq)]
pub struct PutLabels {
    pub id: ParcelId,
    pub labels: BTreeMap<String, Json>,
}

runtime::request! {
    PutLabels(id: impl Into<ParcelId>) {
        id(argument(id.into())).place(runtime::Place::Path),
        labels(argument(BTreeMap::new())).place(runtime::Place::WholeBody),
    }
}

impl Validate for PutLabels {}
